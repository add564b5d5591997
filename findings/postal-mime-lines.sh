#!/usr/bin/env bash
# postal-mime keeps each line of a body without a transfer coding as a piece of a Blob, which Node reads piece by piece. The same body in
# base64 is taken in pieces of 100 KB. A mailbox of plain mails is read many times as fast once their bodies are coded first.
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
const head = 'From: a@example.org\nSubject: Lines\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n'
const body = 'The ministry said that talks would go on in spring.\n'.repeat(2000)
const plain = Buffer.from(`${head}\n${body}`)
const coded = Buffer.from(`${head}Content-Transfer-Encoding: base64\n\n${Buffer.from(body).toString('base64')}`)

const measure = async mail => {
  for (let i = 0; i < 3; i++) await PostalMime.parse(mail)
  const before = process.cpuUsage()
  for (let i = 0; i < 10; i++) await PostalMime.parse(mail)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 10_000
}
const texts = [(await PostalMime.parse(plain)).text, (await PostalMime.parse(coded)).text].map(text => text.trim())
const [asLines, asBase64] = [await measure(plain), await measure(coded)]
const ratio = asLines / asBase64
console.log(`postal-mime ${version}, Node ${process.version}: 2,000 lines`)
console.log(`  not coded ${asLines.toFixed(1)} ms of CPU, in base64 ${asBase64.toFixed(1)} ms: ${ratio.toFixed(1)} times; same text: ${texts[0] === texts[1]}`)
process.exit(ratio > 2 && texts[0] === texts[1] ? 0 : 1)
JS
node run.mjs
