import { expect, test } from 'vitest'
import { chooseLinks } from '../../../packages/core/src/extract/judge/choose.js'
import type { JudgedLink } from '../../../packages/core/src/extract/judge/judge-sentence.js'
import type { Token } from '../../../packages/core/src/model/index.js'

const word = (index: number, head: number): Token => ({
  index,
  head,
  text: 'x',
  lemma: 'x',
  upos: 'VERB',
  xpos: 'VBD',
  deprel: 'root',
  start: index,
  end: index + 1,
})
const link = (ends: string, trigger: Token, probability: number): JudgedLink => {
  const [subject, object] = ends.split('>').map(
    actor =>
      ({
        actor,
        type: 'person',
        kind: 'name',
        start: 0,
        end: 1,
        first: 0,
        last: 0,
        head: 0,
        salience: 1,
        isCoded: false,
      }) as const,
  )
  return { subject, object, trigger, why: () => [], probability }
}
const said = (links: readonly JudgedLink[]): readonly string[] =>
  chooseLinks(links, { first: 0.4, further: 0.6 }).map(l => `${l.subject.actor}>${l.object.actor}@${l.trigger.index}`)

const [met, talks, sued] = [word(1, -1), word(2, 1), word(5, 9)]
test.each<[string, readonly JudgedLink[], readonly string[]]>([
  ['the likeliest of a pair', [link('a>b', met, 0.5), link('b>a', met, 0.7)], ['b>a@1']],
  ['nothing below the threshold', [link('a>b', met, 0.39)], []],
  ['a verb and its noun are one event', [link('a>b', met, 0.8), link('a>b', talks, 0.9)], ['a>b@2']],
  [
    'another event of the same two where it is sure',
    [link('a>b', met, 0.8), link('a>b', sued, 0.7)],
    ['a>b@1', 'a>b@5'],
  ],
  ['not where it is less sure', [link('a>b', met, 0.8), link('a>b', sued, 0.5)], ['a>b@1']],
  ['each pair by itself', [link('a>b', met, 0.8), link('a>c', met, 0.5)], ['a>b@1', 'a>c@1']],
])('%s', (_, links, expected) => {
  expect(said(links)).toEqual(expected)
})
