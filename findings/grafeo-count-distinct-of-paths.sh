#!/usr/bin/env bash
# Expected of openCypher: count(DISTINCT b) counts each b once.
# Seen: behind a path of two steps with nothing asked of its nodes, and where nothing else is grouped by, each b is counted once for every
# path that leads to it. With a label on the nodes, with WITH DISTINCT b, or of what is worked out from b, the count is right.
# newsgraph asks for count(DISTINCT coalesce(b)).
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
const ask = async query => (await database.executeCypher(query)).toArray()[0].n
console.log("@grafeo-db/js", createRequire(import.meta.url)("@grafeo-db/js/package.json").version)
await database.executeCypher(
  "CREATE (a:Port), (b:Ship), (c:Ship), (d:Town), (a)-[:HAS]->(b), (a)-[:HAS]->(c), (b)-[:SAILS_TO]->(d), (c)-[:SAILS_TO]->(d)",
)
const cases = [
  ["MATCH (a:Port)-[:HAS]->(b)-[:SAILS_TO]->(d) RETURN count(DISTINCT d) AS n", 2],
  ["MATCH (a:Port)-[:HAS]->(b)-[:SAILS_TO]->(d) RETURN count(DISTINCT a) AS n", 2],
  ["MATCH (a:Port)-[:HAS]->(b)-[:SAILS_TO]->(d:Town) RETURN count(DISTINCT d) AS n", 1],
  ["MATCH (a:Port)-[:HAS]->(b)-[:SAILS_TO]->(d) WITH DISTINCT d RETURN count(d) AS n", 1],
  ["MATCH (a:Port)-[:HAS]->(b)-[:SAILS_TO]->(d) RETURN count(DISTINCT coalesce(d)) AS n", 1],
]
for (const [query, seen] of cases) {
  const n = await ask(query)
  console.log(query, "is", n, "and should be 1")
  assert.equal(n, seen)
}
JS
node seen.mjs
