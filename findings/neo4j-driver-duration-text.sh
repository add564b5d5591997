#!/usr/bin/env bash
# Expected of ISO 8601: "T" stands before hours, minutes and seconds, and only where there are some; a fraction has the digits it has.
# Seen: toString() of a duration ends in a bare "T" without them, and fractions have nine digits always.
# newsgraph takes both away, so that a duration is one text on both of its databases.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts neo4j-driver@6.3.0 > /dev/null
cat > seen.mjs <<'JS'
import assert from "node:assert/strict"
import { createRequire } from "node:module"
import neo4j from "neo4j-driver"

console.log("neo4j-driver", createRequire(import.meta.url)("neo4j-driver/package.json").version)
for (const [parts, seen, expected] of [
  [[0, 1, 0, 0], "P1DT", "P1D"],
  [[14, 3, 0, 0], "P1Y2M3DT", "P1Y2M3D"],
  [[0, 0, 1, 500000000], "PT1.500000000S", "PT1.5S"],
]) {
  const text = new neo4j.types.Duration(...parts).toString()
  console.log(parts.join(", "), "is", text, "and would be", expected)
  assert.equal(text, seen)
}
JS
node seen.mjs
