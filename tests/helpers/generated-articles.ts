import type { Article } from '@newsgraph/core'

const STATES = ['Norway', 'Sweden', 'Finland', 'Denmark', 'Iceland', 'Estonia', 'Latvia', 'Chile', 'Kenya']
const CAPITALS = ['Oslo', 'Stockholm', 'Helsinki', 'Copenhagen', 'Reykjavik', 'Tallinn', 'Riga', 'Santiago', 'Nairobi']
const PEOPLE = ['Ingrid Dahl', 'Mattias Berg', 'Aino Virtanen', 'Peder Holm', 'Katrin Saar', 'Lucia Rojas']
const DEEDS: readonly ((a: string, b: string, day: string) => string)[] = [
  (a, b, day) => `${a} accused ${b} of spying on ${day}.`,
  (a, b) => `${a} and ${b} signed a trade agreement.`,
  (a, b, day) => `${a} did not invite ${b} to the talks on ${day}.`,
  (a, b) => `${a} said it may impose sanctions on ${b}.`,
  (a, b) => `"We thank ${b}," a spokesman for ${a} said.`,
  (a, b) => `Troops of ${a} were moved to the border of ${b}.`,
]

/** Stories written from patterns, each another one; the same every time. Some are near-copies under another publisher. */
export const generatedArticles = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, i) => {
    const story = i % 10 === 9 ? i - 1 : i
    const pick = <T>(list: readonly T[], n: number): T => list[(story * 7 + n * 3 + (story % 4)) % list.length]
    const a = pick(STATES, 0)
    const b = STATES[(STATES.indexOf(a) + 1 + (story % 8)) % STATES.length]
    const person = pick(PEOPLE, 1)
    const sentences = [
      `The foreign minister of ${a}, ${person}, met her colleague from ${b} in ${pick(CAPITALS, 2)} on Monday.`,
      DEEDS[story % 6](a, b, 'Tuesday'),
      DEEDS[(story + 2) % 6](b, a, 'Wednesday'),
      `${person.split(' ')[1]} called the decision number ${story} a mistake.`,
    ]
    return {
      id: `story-${String(i).padStart(4, '0')}`,
      title: `${a} and ${b}`,
      publisher: i % 10 === 9 ? 'The Northern Echo' : 'Nordic Wire',
      publishedAt: `2024-0${1 + (story % 9)}-1${story % 10}`,
      text: sentences.join(' '),
    }
  })
