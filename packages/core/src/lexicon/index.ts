export { type ActorNoun, countryAdjective, countryName, findNoun, findTitle, givenNameGender, type KnownName, LONGEST_TITLE, longestName, nameWordType, type Title } from './gazetteer.js'
export { HEDGES, isClassifiedVerb, MODALS, NEGATORS, NO_EVENT_VERBS, OBJECT_CONTROL, OUTER_NOUNS, OUTER_VERBS, type OuterVerb, PHASE_VERBS, SPEECH_VERBS } from './verb-classes.js'
export { allRelations, type Frame, findRelation, framesOfNoun, framesOfVerb, INTERACTED_WITH, isTriggerVerb, type VocabularyRelation } from './vocabulary.js'
