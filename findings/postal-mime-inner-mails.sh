#!/usr/bin/env bash
# postal-mime writes a mail that lies in a mail (message/rfc822) into the text of the outer one, below header lines of its own making with
# the day in the notation of the machine (here American). With forceRfc822Attachments it is an attachment, and can be parsed as the mail it is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts postal-mime@4.0.0
cat >run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import PostalMime from 'postal-mime'

const { version } = JSON.parse(readFileSync('node_modules/postal-mime/package.json', 'utf8'))
const mail = `From: a@example.org
Subject: Outer
Date: Wed, 2 Jun 2021 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

See below.
--b
Content-Type: message/rfc822

From: Press office <press@example.org>
Subject: Inner
Date: Tue, 1 Jun 2021 22:15:00 +0000
Content-Type: text/plain

Kenya recalled its envoy.
--b--
`
const merged = await PostalMime.parse(mail)
const apart = await PostalMime.parse(mail, { forceRfc822Attachments: true })
console.log(`postal-mime ${version}: the text of the outer mail is`)
console.log(merged.text.replace(/^/gm, '  '))
console.log(`with forceRfc822Attachments: ${JSON.stringify(apart.text.trim())} and ${apart.attachments.length} attachment`)
const isMerged = /Subject: Inner/.test(merged.text) && /Date:\s+6\/1\/2021/.test(merged.text) && merged.attachments.length === 0
process.exit(isMerged && apart.text.trim() === 'See below.' && apart.attachments.length === 1 ? 0 : 1)
JS
LC_ALL=en_US.UTF-8 TZ=UTC node run.mjs
