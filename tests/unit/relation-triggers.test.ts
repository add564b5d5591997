import type { ArticleExtractor } from '@newsgraph/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExtractor } from '../helpers/engine.js'
import { relationOfMarked } from '../helpers/marked-pair.js'

let extractor: ArticleExtractor
beforeAll(async () => {
  extractor = await loadExtractor()
})

/** Ways of saying a relation beyond the two examples that its own entry shows. */
describe('further words of a relation', () => {
  test.each([
    ['CALLED', '[Angela Merkel] hosted a conference call with {Emmanuel Macron} on Friday.'],
    ['MET', '[Angela Merkel] visited with {Emmanuel Macron} on Friday.'],
    ['HELD_TALKS_WITH', '[The BBC] caught up with {Jane Roe} in Oslo.'],
    ['AGREED_WITH', '[Norway] shares its values with {Chile}.'],
    ['HAS_TIES_TO', '[Norway] shares a border with {Russia}.'],
    ['ESTABLISHED_TIES_WITH', '[Norway] forged a bond with {Chile}.'],
    ['SHARED_INTELLIGENCE_WITH', '[Jane Roe] shared the news with {John Doe}.'],
    ['CONGRATULATED', '[The minister] extended his warm wishes to {the Kenyan people}.'],
    ['CONDOLED', '[The bishop] prayed for {the sailors} on Sunday.'],
    ['PRAISED', '[The mayor] is proud of {the firefighters}.'],
    ['THANKED', '[The mayor] is grateful for {the volunteers}.'],
    ['SUPPORTED', '[The union] advocated for {the farmers}.'],
    ['RALLIED_OPPOSITION_TO', '[The parties] formed a common front against {Viktor Orbán}.'],
    ['PAID_TRIBUTE_TO', '[The mayor] honoured the courage of {the firefighters}.'],
    ['EXPRESSED_DOUBT_ABOUT', '[The senator] questioned the legitimacy of {the commission}.'],
    ['APPOINTED', '[The governor] picked {Jane Roe} as her deputy.'],
    ['APPOINTED', '{John Doe} won the nomination of [the Liberal Party].'],
    ['WORKED_FOR', '[Jane Roe] worked at {Norvik Air} for ten years.'],
    ['WORKED_FOR', '[John Doe] plays for {Norway}.'],
    ['DEMANDED_FROM', '[The union] demanded accountability from {Norvik Air}.'],
    ['SANCTIONED', '[Norway] raised the costs on {Belarus}.'],
    ['ROBBED', '[The gang] stole from {the farmers}.'],
    ['KILLED', '[The gunman] stole the lives of {three teachers}.'],
    ['CANCELLED_DEAL_WITH', '[Norway] pulled out of a fishing treaty with {Chile}.'],
    ['CANCELLED_DEAL_WITH', '[Norway] walked away from an accord with {Chile}.'],
    ['CANCELLED_DEAL_WITH', '[Norway] exited the agreement with {Chile}.'],
    ['INJURED', '[The driver] ran over {two students} in Lima.'],
    ['INJURED', '[The militia] committed abuses against {the villagers}.'],
    ['DISMISSED', '[The BBC] dropped {John Doe} in May.'],
    ['COMPETED_WITH', '[Jane Roe] trailed {John Doe} in the polls.'],
    ['COMPETED_WITH', '[Jane Roe] held a narrow lead over {John Doe}.'],
    ['FOLLOWED', '[The minister] heeded the advice of {the doctors}.'],
  ])('%s: %s', (relation, marked) => expect(relationOfMarked(extractor, marked)?.relation).toBe(relation))
})

/** The same words where they mean something else, or no deed at all. */
describe('near those words', () => {
  test.each([
    ['CALLED', 'Angela Merkel hosted a dinner with Emmanuel Macron.'],
    ['AGREED_WITH', 'Jane Roe shares a flat with John Doe.'],
    ['HAS_TIES_TO', 'Jane Roe shares a taxi with John Doe.'],
    ['COMPETED_WITH', 'Jane Roe held an umbrella over John Doe.'],
    ['KILLED', 'The gunman stole the car of three teachers.'],
    ['CONGRATULATED', 'The minister extended the loan to the Kenyan people.'],
    ['APPOINTED', 'John Doe won the support of the Liberal Party.'],
    ['SANCTIONED', 'Norway raised the bridge on Monday.'],
    ['EXPRESSED_DOUBT_ABOUT', 'The police questioned the deputy of the commission.'],
    ['DISMISSED', 'The BBC dropped the plan in May.'],
    ['INJURED', 'The driver ran over the bridge to two students.'],
  ])('%s: %s', (relation, text) => {
    const { statements } = extractor.extract({ id: 'e', text })
    expect(statements.filter(s => s.object !== null).map(s => s.relation)).not.toContain(relation)
  })
})
