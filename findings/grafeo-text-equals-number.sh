#!/usr/bin/env bash
# Expected of openCypher: a text is never equal to a number, so '1' = 1 and '1' IN [1] are false.
# Seen: both are true.
# newsgraph lists it in docs/queries.md, with toString(number) = text in its place.
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
  ["'1' = 1", true],
  ["'1' IN [1]", true],
  ["1 IN ['1']", true],
]) {
  const x = await ask(expression)
  console.log(expression, "is", x)
  assert.deepEqual(x, seen)
}
JS
node seen.mjs
