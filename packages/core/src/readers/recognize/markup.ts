import type { InputFormat } from '../formats.js'
import type { Head } from './head.js'

const PROLOG = /^(?:\uFEFF|\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)+/i
const ROOT = /^<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:\s[^<>]*)?)\/?>/

/** The first element of markup: its name without prefix, and its attributes as they are written. */
const findRoot = (text: string): { readonly name: string; readonly attributes: string } | null => {
  const found = ROOT.exec(text.replace(PROLOG, ''))
  return found && { name: found[2], attributes: found[3] }
}

interface MarkupFormat {
  readonly format: InputFormat
  readonly root: RegExp
  /** What must stand in the first bytes, too. */
  readonly and?: RegExp
}

/** XML and SGML by their first element. The first row that fits is taken. */
const MARKUP: readonly MarkupFormat[] = [
  { format: 'nitf', root: /^nitf$/i },
  { format: 'newsml-g2', root: /^(?:newsMessage|newsItem|packageItem|conceptItem|knowledgeItem)$/ },
  { format: 'newsml', root: /^NewsML$/ },
  { format: 'rcv1', root: /^newsitem$/, and: /\sitemid=/ },
  { format: 'reuters-sgml', root: /^REUTERS$/i, and: /<REUTERS\b[^<>]*\b(?:NEWID|TOPICS|LEWISSPLIT)\b/i },
  { format: 'gigaword', root: /^(?:DOC|gwdoc)$/, and: /<DOC\b[^<>]*\bid\s*=|<DOCNO>|<TEXT>|<HEADLINE>/i },
  { format: 'gigaword', root: /^doc$/i, and: /<(?:TEXT|DOCNO|DOCID)>/ },
  { format: 'sitemap', root: /^(?:urlset|sitemapindex)$/i },
  { format: 'tei', root: /^(?:TEI|TEI\.2|teiCorpus)$/ },
  {
    format: 'trafilatura',
    root: /^(?:doc|corpus|documents)$/,
    and: /<doc\b[^<>]*\s(?:title|sitename|source|hostname)=/,
  },
  { format: 'factiva-xml', root: /./, and: /<(?:\w+:)?ppsArticle|<(?:\w+:)?leadParagraph\b|archiveDoc::Article/i },
  { format: 'gate', root: /^GateDocument$/ },
  { format: 'nitf', root: /^(?!(?:rss|feed|RDF|channel)$)/i, and: /^\s*<nitf[\s>]/im },
  { format: 'wxr', root: /^rss$/i, and: /\sxmlns:wp=/ },
  { format: 'feed', root: /^(?:rss|feed|RDF|channel)$/i },
]

/** Pages of the archives of publishers, which hold several articles. */
const PAGES: readonly { readonly format: InputFormat; readonly marks: RegExp }[] = [
  {
    format: 'factiva-html',
    marks:
      /class=["']?article\s+[a-z]{2,5}Article|class=["']?(?:en|fr|de|es|it|pt|ru|nl|sv|da|no|pl|ja|zh\w*|ko|ar|tr)Headline|<td[^<>]*class=["']?index["']?[^<>]*>\s*<b>\s*HD|<b>\s*HD\s*<\/b>/i,
  },
  {
    format: 'europresse',
    marks: /DocPublicationName|titreArticleVisu|rdp__articletitle|docOcurrContainer/i,
  },
  {
    format: 'nexis-html',
    marks:
      /(?<!\d)\d+\s+(?:of|von|de|di|van)\s+\d+\s+DO[CK]UMENT|<!--\s*(?:Hide XML section from browser|BEGIN LEXIS)|<DOCFULL>|LexisNexis|>\s*End of Document\s*</i,
  },
]
/** A page about the archive is not one of it: its field names must stand there. */
const NEXIS_FIELDS = /(?:LENGTH|LÄNGE|LAENGE|LONGUEUR|LONGITUD|LENGTE|Length|Load-Date|LOAD-DATE):/

/** The archive of publishers a page is an export of; null for other pages. Their styles and scripts may be long, so that of a page all is looked at. */
export const recognizePage = (text: string): InputFormat | null => {
  const page = PAGES.find(({ marks }) => marks.test(text))
  return page && (page.format !== 'nexis-html' || NEXIS_FIELDS.test(text)) ? page.format : null
}

/** The format of markup; null where it is none of these, or no markup. */
export const recognizeMarkup = ({ text }: Head): InputFormat | null => {
  if (!text.startsWith('<')) return null
  const root = findRoot(text)
  if (root && !/^(?:html|body|head)$/i.test(root.name)) {
    const found = MARKUP.find(m => m.root.test(root.name) && (!m.and || m.and.test(text)))
    if (found) return found.format
  }
  const isPage = /<!doctype html|<html[\s>]|<body[\s>]|<div[\s>]|<p[\s>]|<table[\s>]/i.test(text)
  if (!isPage) return null
  const page = recognizePage(text)
  if (page) return page
  return /^(?:<!doctype html|<html[\s>])/i.test(text.replace(/^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\s)+/, ''))
    ? 'html'
    : null
}
