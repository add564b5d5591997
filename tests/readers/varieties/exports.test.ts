import { describe } from 'vitest'
import { BOTH, eachVariety, ONE, TWO } from '../../helpers/varieties.js'

const STYLES = `<style>${'.icon a{display:block}'.repeat(4000)}</style>`
const shown = (number: string, lines: readonly string[]): string =>
  `<div class="article deArticle"><div id="hd"><span class="deHeadline">${lines[0]}</span></div>${lines
    .slice(1)
    .map(line => `<div>${line}</div>`)
    .join('')}<p class="articleParagraph dearticleParagraph">${ONE}</p><p>Dokument ${number}</p></div>`
const coded = (fields: Readonly<Record<string, string>>): string =>
  `<div class="article frArticle"><table>${Object.entries(fields)
    .map(([code, value]) => `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`)
    .join('')}</table></div>`

describe('exports of archives', () => {
  eachVariety([
    [
      'Factiva: a page whose styles are longer than what is looked at first, in German, as it is shown',
      'a.html',
      `<!DOCTYPE html><html><head>${STYLES}</head><body>${shown('lapo000020210602ef3300001', ['Kenya ruft Gesandten zurück', '212 Wörter', '2 Juni 2021', 'Lima Post', 'LAPO', '18', 'Deutsch', '(c) 2021 Lima Post'])}</body></html>`,
      [
        {
          id: 'lapo000020210602ef3300001',
          title: 'Kenya ruft Gesandten zurück',
          publishedAt: '2021-06-02',
          publisher: 'Lima Post',
          text: ONE,
        },
      ],
    ],
    [
      'Factiva: codes of groups, days in French',
      'a.html',
      `<html><body>${coded({ HD: 'Rappel', PD: '2 août 2021', SN: 'Lima Post', NGC: 'Group', LA: 'Français', LP: ONE, TD: TWO, AN: 'Document LAPO000020210802ef3300001' })}</body></html>`,
      [{ id: 'LAPO000020210802ef3300001', publishedAt: '2021-08-02', publisher: 'Lima Post', text: BOTH }],
    ],
    [
      'Nexis: a damaged document between others, and one that the archive could not give',
      'a.txt',
      `                 1 of 4 DOCUMENTS\n\n          Lima Post\n\n       June 2, 2021 Wednesday\n\nRecall\n\nLENGTH: 9 words\n\n${ONE}\n\nLOAD-DATE: June 3, 2021\n\n      2 of 4 DOCUMENTS\n\n   torn\n\n      3 of 4 DOCUMENTS\n\n    Lima Post\n\n   3. Juni 2021 Donnerstag\n\nThanks\n\nLÄNGE: 9 Wörter\n\n${TWO}\n\nSUJET: TRAITÉS (90%); DIPLOMATIE\n(85%)\n\nWe are sorry but there is an error in this document and it is not possible to display it.\n`,
      [
        { title: 'Recall', publishedAt: '2021-06-02', text: ONE },
        { title: 'Thanks', publishedAt: '2021-06-03', text: TWO },
      ],
      ['EXPORT_DOCUMENT', 'EXPORT_DOCUMENT'],
    ],
    [
      'Europresse: no element is marked as the text',
      'a.html',
      `<body><table><tr><td><span class="DocPublicationName">Le Courrier</span><br><span class="DocHeader">Monde, </span><span class="DocHeader">mercredi </span><span class="DocHeader">2 juin 2021</span><br><br><span class="TitreArticleVisu">Rappel</span><br><br>Jeanne Morel<br><p></p>${ONE}<p></p>${TWO}<p></p><b>© 2021 Le Courrier. Tous droits réservés.</b><p></p>Numéro de document : news·20210602·CO·77<br></td></tr></table></body>`,
      [{ id: 'news·20210602·CO·77', title: 'Rappel', publishedAt: '2021-06-02', publisher: 'Le Courrier', text: BOTH }],
    ],
    [
      'Nexis: rights, outlet and day in one block above the fields, the title among them',
      'a.txt',
      `              1 of 1 DOCUMENTS\n\n        Copyright 2021 Lima Media Group\n           All Rights Reserved\n             Lima Post\n\n      June 2, 2021, Wednesday\n\nSECTION: WORLD; Pg. 3\n\nLENGTH: 9 words\n\nHEADLINE: Recall\n\nBODY:\n   ${ONE}\n\nLOAD-DATE: June 3, 2021\n`,
      [{ title: 'Recall', publishedAt: '2021-06-02', publisher: 'Lima Post', text: ONE }],
    ],
    [
      'Nexis Uni: a page that names the service nowhere',
      'a.html',
      `<html><body>${['Recall', 'Thanks'].map((title, i) => `<h1>${title}</h1><p>Lima Post</p><p>June ${i + 2}, 2021 Wednesday</p><p>Copyright 2021 Lima Post All Rights Reserved</p><p><b>Section:</b> WORLD</p><p><b>Length:</b> 9 words</p><p>Body</p><p>${[ONE, TWO][i]}</p><p>Classification</p><p>Language: ENGLISH</p><p><b>End of Document</b></p>`).join('')}</body></html>`,
      [
        { title: 'Recall', publishedAt: '2021-06-02', publisher: 'Lima Post', text: ONE },
        { title: 'Thanks', publishedAt: '2021-06-03', publisher: 'Lima Post', text: TWO },
      ],
    ],
    [
      'Factiva: codes in Rich Text, two spaces behind each',
      'a.rtf',
      `{\\rtf1\\ansi ${['HD  Recall', 'WC  9 words', 'PD  2 June 2021', 'SN  Lima Post', 'SC  LAPO', 'LA  English', `LP  ${ONE}`, `TD  ${TWO}`, 'AN  Document LAPO000020210602ef6200001'].join('\\par ')}\\par}`,
      [
        {
          id: 'LAPO000020210602ef6200001',
          title: 'Recall',
          publishedAt: '2021-06-02',
          publisher: 'Lima Post',
          text: BOTH,
        },
      ],
    ],
    [
      'ProQuest: headings in capitals, the edition beside the headline and the outlet',
      'a.txt',
      `${'_'.repeat(60)}\n\nRecall: [Late Edition]\n\nPublication info: Lima Post, Late Edition (South); Lima. 2 June 2021.\n\nProQuest document link\n\nFULL TEXT\n${ONE}\n\n${TWO}\n\nDETAILS\n\nSubject: Envoys\n\nPublication title: Lima Post, Late Edition (South); Lima\n\nPublication date: Jun 2, 2021\n\nProQuest document ID: 77\n`,
      [{ id: '77', title: 'Recall', publishedAt: '2021-06-02', publisher: 'Lima Post', text: BOTH }],
    ],
    [
      'RIS: values that go on in indented lines, a paragraph each or folded',
      'a.ris',
      `TY  - NEWS\nTI  - Recall\nDA  - 2021/06/02\nN2  - ${ONE}\n  Peru thanked Chile for its help with the talks on the border,\n  a minister said.\nER  - \n`,
      [
        {
          publishedAt: '2021-06-02',
          text: `${ONE}\n\nPeru thanked Chile for its help with the talks on the border, a minister said.`,
        },
      ],
    ],
    [
      'Factiva: a damaged article between others',
      'a.html',
      `<html><body>${shown('lapo000020210602ef3300001', ['Recall', '9 words', '2 June 2021', 'Lima Post', 'LAPO', 'English'])}<div class="article deArticle"><div>torn</div></div>${shown('lapo000020210603ef3300002', ['Thanks', '9 words', '3 June 2021', 'Lima Post', 'LAPO', 'English'])}</body></html>`,
      [
        { title: 'Recall', publishedAt: '2021-06-02', text: ONE },
        { title: 'Thanks', publishedAt: '2021-06-03', text: ONE },
      ],
      ['EXPORT_DOCUMENT'],
    ],
    [
      'ProQuest: older names of fields, rules of asterisks, an illustration below the text',
      'a.txt',
      `${'*'.repeat(50)}\n\nRecall\n\nAuthor: Quispe, Ana\n\nFull Text: ${ONE}\n\n${TWO}\n\nIllustration\n\nCaption: Chile attacks a boat\n\nNarrow subject: Envoys\n\nTitle: Recall\n\nPublication title: Lima Post\n\nPublication date: Jun 2, 2021\n\nProQuest document ID: 78\n\n${'*'.repeat(50)}\n`,
      [{ id: '78', title: 'Recall', publishedAt: '2021-06-02', publisher: 'Lima Post', text: BOTH }],
    ],
  ])
})
