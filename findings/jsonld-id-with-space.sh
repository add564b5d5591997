#!/usr/bin/env bash
# Expected: a node whose id is no IRI is refused, or kept with a warning.
# Seen: toRDF leaves the node out, with all that points at it, and says nothing; only with {safe: true} it throws.
# newsgraph percent-encodes what an IRI may not hold, and its tests read exports in safe mode.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jsonld@9.0.0 > /dev/null
cat > seen.mjs <<'JS'
import assert from "node:assert/strict"
import { createRequire } from "node:module"
import jsonld from "jsonld"

console.log("jsonld", createRequire(import.meta.url)("jsonld/package.json").version)
const document = [
  { "@id": "https://paper.example/a b", "urn:title": "lost" },
  { "@id": "urn:statement", "urn:in": { "@id": "https://paper.example/a b" }, "urn:text": "kept" },
]
const triples = await jsonld.toRDF(document, { format: "application/n-quads" })
console.log(triples.trim())
assert.equal(triples.trim().split("\n").length, 1)
await assert.rejects(jsonld.toRDF(document, { format: "application/n-quads", safe: true }))
console.log("with safe: true it throws")
JS
node seen.mjs
