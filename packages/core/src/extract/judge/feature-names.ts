/** What the features of judge/features.ts look at, by their numbers, for people: `newsgraph explain` prints them. */
const OF_TRIGGER: readonly string[] = [
  'the word',
  'its part of speech',
  'how it hangs in the sentence',
  'its ending',
  'its class in the vocabulary',
  'whether it stands in a quotation',
  'whether it is a verb of speech',
  'what hangs from it',
  'the word with a word that hangs from it',
  'the word above it',
  'the part of speech above it',
  'the word with the one above it',
  'the mention it stands in',
  'its relation',
  'the place of its sentence',
  'the length of the text',
  'the length of the text and its class in the vocabulary',
]

/** The same for subject and object. */
const OF_SIDE: readonly string[] = [
  'its role',
  'its role beside this word',
  'its role and type',
  'its role and form',
  'its role beside a word of this class',
  'its path',
  'its path from such a word',
  'its path from this word',
  'its path and preposition',
  'its path and preposition from this word',
  'its preposition beside this word',
  'the length of its path',
  'its distance',
  'its form and type',
  'its path and type',
  'its type beside this word',
  'its label',
  'the words on its path',
  'whether the word stands in it',
  'what stands between',
  'commas between',
  'its head word',
  'the shape of its path',
  'others with that role',
  'its role beside this relation',
  'its path from this relation',
  'its type beside this relation',
  'the row it stands in',
  'how often it is mentioned',
  'whether it has a code',
  'the ending of its head word',
  'its length',
  'its first word',
  'its role and how often it is mentioned',
]

const OF_PAIR: readonly string[] = [
  'the path between the two',
  'the types of the two',
  'the forms of the two',
  'the distance of the two',
  'whether one stands in the other',
  'the prepositions of the two',
  'the labels of the two',
  'mentions between the two',
  'the length of the path between the two',
  'the head word of the subject',
  'the head word of the object',
  'the path between and the types of the two',
  'the quotation of the two',
  'verbs between the two',
  'the word above the two',
  'the part of speech above the two',
  'the words between the two',
]

const OF_ALL: readonly string[] = [
  'the roles of the two',
  'the roles of the two beside a word of this class',
  'the paths of the two',
  'the paths of the two and the preposition',
  'the order of the three',
  'the types of the two beside this word',
  'the roles of the two beside this word',
  'whether the word stands between the two in the tree',
  'the lengths of the paths of the two',
  'the types and roles of the two',
  'the roles of the two and others with them',
  'the roles of the two beside this relation',
  'the paths of the two from this relation',
  'the paths and types of the two',
]

const OF_RULES: readonly string[] = [
  'a construction links the two',
  'this construction links the two',
  'a construction links the two by this word',
  'a construction of the vocabulary links the two',
  'a construction reads this word with other actors',
  'no construction links the two',
]

const numbered = (first: number, names: readonly string[], prefix = ''): readonly (readonly [number, string])[] =>
  names.map((name, k) => [first + k, `${prefix}${name}`] as const)

const NAMES: ReadonlyMap<number, string> = new Map([
  ...numbered(1, OF_TRIGGER, 'trigger: '),
  ...numbered(200, OF_SIDE, 'subject: '),
  ...numbered(240, OF_SIDE, 'object: '),
  ...numbered(100, OF_PAIR),
  ...numbered(130, OF_ALL),
  ...numbered(150, OF_RULES),
])

/** What a feature looks at; undefined for a number that no feature has. */
export const featureName = (kind: number): string | undefined => NAMES.get(kind)
