#!/usr/bin/env bash
# Expected: a text that is no day gives an error or null, as date('2021-13-01') does.
# Seen: digits before the first hyphen are taken for a year whatever their number, and the year is cut to what fits.
# newsgraph never puts a hyphen behind a text of another length than four or seven.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @grafeo-db/js@0.6.0 > /dev/null
cat > seen.mjs <<'JS'
import assert from "node:assert/strict"
import grafeo from "@grafeo-db/js"
import { createRequire } from "node:module"

const database = grafeo.GrafeoDB.create()
const ask = async expression => (await database.executeCypher(`RETURN ${expression} AS x`)).toArray()[0].x
console.log("@grafeo-db/js", createRequire(import.meta.url)("@grafeo-db/js/package.json").version)
for (const [expression, seen] of [
  ["date('2021-13-01')", null],
  ["date('20210504')", null],
  ["toString(date('20210504-01-01'))", "5881580-07-11"],
]) {
  const x = await ask(expression)
  console.log(expression, "is", x)
  assert.deepEqual(x, seen)
}
JS
node seen.mjs
