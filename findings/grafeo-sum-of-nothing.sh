#!/usr/bin/env bash
# Expected of openCypher: sum() of no rows, or of nulls only, is 0.
# Seen: it is null, as in SQL, so that sums of optional matches are null too.
# newsgraph asks for coalesce(sum(x), 0).
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
for (const query of ["UNWIND [] AS x RETURN sum(x) AS s", "UNWIND [null, null] AS x RETURN sum(x) AS s"]) {
  const [{ s }] = (await database.executeCypher(query)).toArray()
  console.log(query, "is", s, "and would be 0")
  assert.equal(s, null)
}
JS
node seen.mjs
