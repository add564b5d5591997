/** What a panel's help says: what is seen there, what each control does, and the keys. */
export interface HelpPage {
  readonly title: string
  readonly shows: string
  readonly controls: readonly (readonly [name: string, does: string])[]
  readonly keys: readonly (readonly [keys: string, does: string])[]
}

/** The texts of all panels' help, in the order in which the list of them has them. */
export const HELP_PAGES = {
  graph: {
    title: 'The graph',
    shows:
      'Actors and the relations between them, the strongest first. Shape and colour tell the type of an actor; the colour of a line tells cooperation or conflict, its width the number of statements. A dashed line is planned, a dotted one demanded or possible, a bar at its end says denied or negated. Names stand where there is room: zoom in for more.',
    controls: [
      ['Click', 'selects an actor or a relation and shows its sentences'],
      ['Shift click, Shift drag', 'selects several'],
      ['Double click', 'adds an actor’s strongest neighbours, or opens a relation into its kinds'],
      ['Drag', 'moves an actor and pins it there'],
      ['+, −, Fit', 'zoom, and bring all into the window'],
      ['Pin', 'keeps what is selected where it is, or lets it go'],
      ['Layout', 'by force, in rings with the strongest inside, or by type'],
    ],
    keys: [
      ['Arrows', 'from actor to actor; with Shift, select several'],
      ['R, Shift R', 'step through the relations of the selected actor'],
      ['Enter', 'read the evidence of what is selected'],
      ['E, Shift E', 'add its strongest neighbours, take them back'],
      ['N', 'only its neighbourhood'],
      ['O', 'open a relation into its kinds'],
      ['P, H', 'pin, hide'],
      ['F, +, −', 'fit, zoom'],
    ],
  },
  table: {
    title: 'The table',
    shows: 'What the graph shows, a relation a row, under the same filters and with the same selection.',
    controls: [
      ['Find in the table', 'leaves the rows that have the word'],
      ['Head of a column', 'sorts by it; once more, the other way round'],
      ['Name of an actor, or relation', 'selects it and shows its sentences'],
    ],
    keys: [['T', 'graph or table']],
  },
  filters: {
    title: 'Filters',
    shows:
      'The box at the top says how many relations of how many are shown, and what leaves the rest out: a click on that brings them in. The number behind a value says how much there would be of it under the other filters. The marks are those of the graph.',
    controls: [
      ['Actor type', 'both actors of a relation are of these types'],
      ['Class of relation', 'cooperation or conflict, in words or deeds'],
      ['Status', 'what is reported as done, or also what is planned, possible, demanded, denied, negated'],
      ['Relation, Publisher', 'only these; type into the field to find one'],
      ['Confidence at least', 'leaves out statements that are less sure'],
      ['Strongest relations', 'how many are drawn'],
      ['Clear filters', 'takes all of them off'],
    ],
    keys: [['Ctrl Z, Ctrl Y', 'undo, redo']],
  },
  measures: {
    title: 'Measures',
    shows:
      'Actors by how much they matter among what is drawn. Relations count without direction; a pair counts once, weighed by its statements. Betweenness of more than 1,000 actors is counted from a sample, which is said.',
    controls: [
      ['Size', 'statements, degree (neighbours), betweenness (on how many shortest ways), or PageRank'],
      ['Colour', 'the type of an actor, or the community it is in (Louvain; the same graph has the same colours)'],
      ['Parallel relations each by itself', 'a pair counts as often as it has relations, as other programs have it'],
      ['A name in the list', 'selects the actor'],
    ],
    keys: [],
  },
  time: {
    title: 'Time',
    shows:
      'Statements by day, week, month, quarter or year, cooperation below and conflict above; where there is room a key at the right says which. A statement’s day is that of its event, else that of its article. A few statements far from all others have no bar; a button says how many.',
    controls: [
      ['Bars', 'drag over them to draw a window of time, drag the window to move it'],
      ['Earlier, Later', 'move the window by a bar'],
      [
        'Play',
        'moves the window on by itself, past times in which nothing happened; with Grow it becomes longer instead',
      ],
      ['Compare', 'puts the window beside the time before it'],
      ['Zoom in, Zoom out', 'draw the window over the whole width, or all days'],
      ['All dates', 'takes the window off'],
    ],
    keys: [['Arrows, Home, End', 'move the end of the window that has the focus']],
  },
  evidence: {
    title: 'Evidence',
    shows:
      'What is selected, and the sentences it was read from, the latest first, with subject, relation and object marked. Each says its status, who says so, by which rule it was read, how sure that is, and where it was reported.',
    controls: [
      ['Whole article', 'the sentence in its article, with all other statements'],
      ['Confirm, Reject', 'say whether it was read rightly; a rejected one is hidden, Decisions takes it back'],
      ['Note …', 'write something down about an actor, a relation or a statement'],
      ['Only its neighbourhood, Hide', 'narrow the graph to an actor, or leave it out'],
      ['Their story', 'all between two actors in the order of time'],
      ['Ways between them', 'of two selected actors: how they are joined'],
      ['Split …, Merge', 'an actor that is two, or two that are one'],
      ['Draw each', 'a line for each kind of relation'],
    ],
    keys: [['Esc', 'clears the selection']],
  },
  compare: {
    title: 'Side by side',
    shows:
      'What is new, gone, stronger or weaker on the second side, and what has turned from cooperation to conflict or back. The colour of a line tells the change, the number on it how many statements each side has. Stronger is half as many statements again, for periods by the day.',
    controls: [
      ['First, Second period', 'the days of each'],
      ['First, Second; Other, This', 'whose sentences are read in the evidence'],
      [
        'Another graph beside',
        'under the filters: a graph that is served beside this one, or an exported page from a file',
      ],
      ['Stop comparing', 'back to one graph'],
      ['Table, Export', 'have the same columns: change, before, after'],
    ],
    keys: [],
  },
  query: {
    title: 'Query',
    shows:
      'Questions in Cypher, or prepared ones. An answer that holds nodes, relationships or paths is drawn; what is chosen in it shows its fields and what is behind it. Nothing is ever written: queries only read.',
    controls: [
      ['Questions', 'the prepared ones, with fields for what they ask about'],
      ['$name', 'a field for each parameter in the text; a value is taken as JSON where it is some, else as text'],
      ['Draw, Rows', 'the answer as a graph, or as a table'],
      ['Show … in the graph', 'all that is between the actors of the answer, on the big canvas'],
      ['History', 'queries run in this browser: put back, or deleted'],
    ],
    keys: [
      ['Q', 'opens and closes the box'],
      ['Ctrl Enter', 'runs the query'],
      ['Ctrl Up, Ctrl Down', 'an older query, a newer one'],
      ['Arrows, R', 'on a drawn answer: from node to node, through relationships'],
    ],
  },
  story: {
    title: 'The story of two actors',
    shows:
      'All that is reported between two actors, whatever the window and the status filter. The chart has cooperation over the line and conflict under it: a bar is the sum of the Goldstein scores of a week’s events, each counted once. Below stand the events, copies of one text folded, denials beside what they deny.',
    controls: [
      ['A bar', 'goes to the events of its week'],
      ['Print', 'the story alone, on paper'],
    ],
    keys: [['Esc', 'closes the story']],
  },
  review: {
    title: 'Review',
    shows:
      'One doubtful statement after the other, under the filters of the moment. What is wrong is hidden at once, and so is what was corrected, until it is read so.',
    controls: [
      ['First', 'what is least sure, or what is reported most'],
      ['Edit', 'another relation, another status, the other way round'],
      ['Export for training', 'articles with reviewed statements, as newsgraph train statements reads them'],
    ],
    keys: [
      ['R', 'right'],
      ['W', 'wrong'],
      ['E', 'edit'],
      ['S, B', 'skip, back'],
    ],
  },
  decisions: {
    title: 'Decisions',
    shows:
      'All that was decided about statements and actors, and all notes, kept in a file beside the store. A note whose subject is gone says so.',
    controls: [
      ['Take back', 'as if it had not been decided'],
      ['Delete', 'of a note'],
    ],
    keys: [],
  },
  views: {
    title: 'Saved views',
    shows:
      'Views kept under a name: filters, window of time, selection, pins and all. They lie in the file of decisions beside the store, where everybody who opens it sees them; of a graph that is only read, and in an exported page, in this browser.',
    controls: [
      ['Save', 'keeps the view of the moment; one of the same name gives way'],
      ['Rename, Delete', 'of each view'],
      ['Export, Import', 'all views as a file'],
    ],
    keys: [['V', 'opens the list']],
  },
} as const satisfies Readonly<Record<string, HelpPage>>

export type HelpTopic = keyof typeof HELP_PAGES
