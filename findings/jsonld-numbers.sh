#!/usr/bin/env bash
# Expected: a JSON number with decimals means one RDF literal, whoever reads the document.
# Seen: jsonld.js writes "8.5E-1", Oxigraph "0.85" or its own form: literals of xsd:double that are other RDF terms, so that sets of triples differ.
# newsgraph writes such numbers as texts of the type xsd:decimal.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jsonld@9.0.0 oxigraph@0.5.11 > /dev/null
cat > seen.mjs <<'JS'
import assert from "node:assert/strict"
import jsonld from "jsonld"
import oxigraph from "oxigraph"
import { createRequire } from "node:module"

const require = createRequire(import.meta.url)
console.log("jsonld", require("jsonld/package.json").version, "oxigraph 0.5.11")
const document = { "@id": "urn:a", "urn:b": 0.85 }
const first = (await jsonld.toRDF(document, { format: "application/n-quads" })).trim()
const store = new oxigraph.Store()
store.load(JSON.stringify(document), { format: "application/ld+json" })
const second = store.dump({ format: "application/n-quads" }).trim()
console.log(first)
console.log(second)
assert.notEqual(first, second)
JS
node seen.mjs
