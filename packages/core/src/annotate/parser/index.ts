export { MAX_PARSER_FEATURES, type ParserInput, parserFeatures, prepareInput } from './features.js'
export { createParseScratch, type ParserModel, type ParseScratch, parseWords, type Tree } from './parser.js'
export {
  applyMove,
  createState,
  FIRST_LEFT,
  isFinal,
  LEGAL_LEFT,
  LEGAL_REDUCE,
  LEGAL_RIGHT,
  LEGAL_SHIFT,
  legalMoves,
  type ParserState,
  REDUCE,
  SHIFT,
} from './state.js'
