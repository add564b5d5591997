#!/usr/bin/env bash
# Expected of openCypher: what depends on null is null: lists that hold it are neither equal nor unequal, and a condition that
# is unknown for an element makes any() unknown where no other element decides. Nothing is in an empty list, null neither.
# Seen: such lists are compared as if null were a value, unknown conditions count as false, null IN [] is null.
# newsgraph rewrites any, all, none and single before it asks, and lists the rest in docs/queries.md.
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
  ["[1, null] = [1, null]", true, null],
  ["[null] <> [null]", false, null],
  ["any(x IN [null] WHERE x = 1)", false, null],
  ["none(x IN [null] WHERE x = 1)", true, null],
  ["null IN []", null, false],
]) {
  const x = await ask(expression)
  console.log(expression, "is", x, "and would be", expected)
  assert.deepEqual(x, seen)
}
JS
node seen.mjs
