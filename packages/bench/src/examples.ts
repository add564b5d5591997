import type { Examples } from '@newsgraph/core/internal'

export const EXAMPLES: Examples = {
  'bench relations': [
    ['newsgraph bench relations --data events.jsonl --errors', 'with every wrong answer'],
    ['newsgraph bench relations --data articles.jsonl --unknown', 'the verbs no relation covers'],
  ],
  'bench speed': [
    ['newsgraph bench speed --data articles.jsonl --articles 300', 'each layer, one thread and several'],
    ['newsgraph bench speed --data articles.jsonl --growth 100000 --json', 'how time grows'],
  ],
  'bench store': [['newsgraph bench store --store bench.db --statements 20000', 'writing, writing again, queries']],
  'bench readers': [
    ['newsgraph bench readers', 'specimens of all formats, in a clone'],
    ['newsgraph bench readers --html pages/ --feeds feeds/', 'pages and feeds'],
    ['newsgraph bench readers --html own/ --facts own.tsv --json', 'pages of your own'],
  ],
  'bench sweep': [['newsgraph bench sweep --data articles.jsonl', 'whether any article stops or crashes the reader']],
  'bench engine': [['newsgraph bench engine --ud treebanks/', 'tags and trees']],
  'bench statements': [['newsgraph bench statements --gold gold/', 'triples of annotated articles']],
  'bench resolve': [
    ['newsgraph bench resolve --data linked.jsonl', 'who is who across articles'],
    ['newsgraph bench resolve --growth --articles articles.jsonl', 'how time grows'],
  ],
  'bench actors': [['newsgraph bench actors --ud treebanks/ --gold gold/', 'coreference and actors']],
}
