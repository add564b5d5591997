import type { Document, Issue } from '../model/index.js'
import { findCut, isPaywallNotice } from '../text/index.js'

const NAMED_SPANS = 5

/** What could not be read of a document, and what it is not. */
export const findIssues = ({ article, sentences, unread = [] }: Document): readonly Issue[] => {
  const { id: articleId } = article
  const issues: Issue[] = []
  if (sentences.length === 0)
    issues.push({ code: 'NO_TEXT', message: `Article "${articleId}" has no readable sentence.`, articleId })
  if (unread.length > 0) {
    const named = unread.slice(0, NAMED_SPANS).map(({ start, end }) => `${start} to ${end}`)
    const more = unread.length > NAMED_SPANS ? ` and ${unread.length - NAMED_SPANS} more places` : ''
    const message = `Article "${articleId}" was read without characters ${named.join(', ')}${more}: too long without a space to be words. Take out what is no text, such as encoded data.`
    issues.push({ code: 'TEXT_NOT_READ', message, articleId })
  }
  const cut = findCut(article.text)
  if (cut)
    issues.push({
      code: 'TEXT_CUT',
      message: `Article "${articleId}" is cut short at character ${cut.start} ("${article.text.slice(cut.start, cut.end).slice(-60)}"); it was read up to there. Give its whole text to have the rest.`,
      articleId,
      level: 'note',
    })
  if (isPaywallNotice(article.text))
    issues.push({
      code: 'PAYWALL_NOTICE',
      message: `Article "${articleId}" is only the notice of a paywall. Give the text of the article.`,
      articleId,
      level: 'note',
    })
  return issues
}
