#!/usr/bin/env bash
# Expected of openCypher: bounds below zero count from the end of the list.
# Seen: a negative end is ignored, a negative beginning gives nothing; a single negative index is read as expected.
# newsgraph writes the bounds with size(list) before it asks.
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
for (const [expression, seen, expected] of [
  ["[1, 2, 3][-1]", 3, 3],
  ["[1, 2, 3][..-1]", [1, 2, 3], [1, 2]],
  ["[1, 2, 3][-2..]", [], [2, 3]],
]) {
  const x = await ask(expression)
  console.log(expression, "is", x, "and would be", expected)
  assert.deepEqual(x, seen)
}
JS
node seen.mjs
