import { describe } from 'vitest'
import { BOTH, eachVariety, ONE, TWO } from '../../helpers/varieties.js'

const mail = (head: string, body: string): string =>
  `From: "Lima Post" <news@post.example>\nSubject: Recall\nDate: Wed, 2 Jun 2021 10:00:00 +0300\nMessage-ID: <1@post>\nMIME-Version: 1.0\n${head}\n\n${body}`

/** The head and body of so many parts, each in the one before. */
const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('') + ONE

describe('mails', () => {
  eachVariety([
    [
      'what is hidden, the headline again and the end of a newsletter are no text',
      'a.eml',
      mail(
        'Content-Type: text/html',
        `<div style="display: none">Read on</div><h1>Recall</h1><p>${ONE}</p><p>${TWO}</p><p><a href="x">Unsubscribe</a></p>`,
      ),
      [{ title: 'Recall', publishedAt: '2021-06-02', publisher: 'Lima Post', text: BOTH }],
    ],
    [
      'a mail that is forwarded is the one in it',
      'a.eml',
      mail(
        '',
        `---------- Forwarded message ---------\nFrom: The Ministry <press@ministry.example>\nDate: Tue, Jun 1, 2021 at 9:00 AM\nSubject: Thanks\nTo: <news@post.example>\n\n${TWO}\n`,
      ),
      [{ title: 'Thanks', publishedAt: '2021-06-01', publisher: 'The Ministry', text: TWO }],
    ],
    [
      'a mail that is answered is no text of the answer, whoever wrote it',
      'a.eml',
      mail('', `${ONE}\n\nOn Tue, Jun 1, 2021 at 9:00 AM Paul <p@post.example> wrote:\n\n> ${TWO}\n`),
      [{ text: ONE }],
    ],
    [
      'a mail in a mail is an article of its own',
      'a.eml',
      mail(
        'Content-Type: multipart/mixed; boundary=b',
        `--b\n\n${ONE}\n--b\nContent-Type: message/rfc822\n\n${mail('', TWO).replace('Recall', 'Thanks').replace('<1@', '<2@')}\n--b--\n`,
      ),
      [
        { id: '1@post', text: ONE },
        { id: '2@post', title: 'Thanks', text: TWO },
      ],
    ],
    [
      'years of two digits, and senders whose address a list hides',
      'inbox',
      `From ana at post.example  Wed Jun  2 10:00:00 1999\nFrom: ana at post.example (Ana Quispe)\nDate: 2 Jun 99 10:00:00 GMT\nSubject: Recall\n\n${ONE}\n-------------- next part --------------\nAn HTML attachment was scrubbed.\n\nFrom x at post.example  Wed Jun  2 10:00:00 2021\n\nFrom ana at post.example  Thu Jun  3 10:00:00 2021\nFrom: ana at post.example (Ana Quispe)\nDate: Thu, 3 Jun 2021 10:00:00 GMT\nSubject: Thanks\n\n${TWO}\n`,
      [
        { title: 'Recall', publishedAt: '1999-06-02', publisher: 'Ana Quispe', text: ONE },
        { title: 'Thanks', publishedAt: '2021-06-03', text: TWO },
      ],
      ['MAIL_SYNTAX'],
    ],
    [
      'a body in Latin-1 that is not coded',
      'a.eml',
      Buffer.from(
        mail(
          'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit',
          'Perú thanked Chile.',
        ).replaceAll('\n', '\r\n'),
        'latin1',
      ),
      [{ text: 'Perú thanked Chile.' }],
    ],
    [
      'quotation marks of Windows in a body that is coded',
      'a.eml',
      mail(
        'Content-Type: text/html; charset="windows-1252"\nContent-Transfer-Encoding: quoted-printable',
        '<p>Peru=92s minister said =93no=94 =96 twice.</p>',
      ),
      [{ text: 'Peru’s minister said “no” – twice.' }],
    ],
    [
      'a mail whose parts are nested without an end among others',
      'inbox',
      [mail('', ONE), mail(nested(300), ''), mail('', TWO).replace('<1@', '<3@')]
        .map(one => `From ana@post.example Wed Jun  2 10:00:00 2021\n${one}\n\n`)
        .join(''),
      [
        { id: '1@post', text: ONE },
        { id: '3@post', text: TWO },
      ],
      ['MAIL_SYNTAX'],
    ],
    [
      'a body in Windows-1252 that the mail says nothing about, or says to be another',
      'inbox',
      Buffer.from(
        [
          mail('Content-Type: text/plain; format=flowed', 'Peru’s minister said “no”.'),
          mail('Content-Type: text/plain; charset=us-ascii', 'Peru’s minister said “yes”.').replace('<1@', '<2@'),
        ]
          .map(one => `From ana@post.example Wed Jun  2 10:00:00 2021\n${one}\n\n`)
          .join('')
          .replaceAll('’', '\x92')
          .replaceAll('“', '\x93')
          .replaceAll('”', '\x94'),
        'latin1',
      ),
      [{ text: 'Peru’s minister said “no”.' }, { text: 'Peru’s minister said “yes”.' }],
    ],
    [
      'a mail of Apple Mail, its length above and marks below',
      'a.emlx',
      `${mail('', `${ONE}\n`).length}\n${mail('', `${ONE}\n`)}<?xml version="1.0"?><plist><dict><key>flags</key></dict></plist>\n`,
      [{ id: '1@post', title: 'Recall', text: ONE }],
    ],
  ])
})
