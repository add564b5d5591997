#!/usr/bin/env bash
# Expected: a node that is made with its properties and one that is made and given the same with SET += take about as much of the log of writes.
# Seen: the log of the latter is more than a quarter longer, for each property, null ones too, is an entry of its own behind that of the node.
# The graphs are equal, and once the database is closed so are the files.
# newsgraph makes nodes and relationships with their properties.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @grafeo-db/js@0.6.0 > /dev/null
cat > seen.mjs <<'JS'
import assert from "node:assert/strict"
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import grafeo from "@grafeo-db/js"
import { createRequire } from "node:module"

console.log("@grafeo-db/js", createRequire(import.meta.url)("@grafeo-db/js/package.json").version)
const NAMES = ["name", "port", "built", "length", "owner", "flag"]
const boat = n => ({ name: `name ${n}`, port: "port", built: 1990, length: 12, owner: null, flag: null })
const rows = Array.from({ length: 2000 }, (_, n) => ({ id: `boat ${n}`, fields: boat(n) }))
const write = async (file, text) => {
  const database = grafeo.GrafeoDB.create(file)
  await database.executeCypher(text, { rows })
  const folder = `${file}.wal`
  const log = readdirSync(folder).reduce((bytes, part) => bytes + statSync(join(folder, part)).size, 0)
  const [{ boats, built }] = (
    await database.executeCypher("MATCH (b:Boat) RETURN count(b) AS boats, sum(b.built) AS built")
  ).toArray()
  database.close()
  return { log, boats, built, closed: statSync(file).size }
}
const made = await write(
  "made.db",
  `UNWIND $rows AS row CREATE (:Boat {id: row.id, ${NAMES.map(name => `${name}: row.fields.${name}`).join(", ")}})`,
)
const set = await write("set.db", "UNWIND $rows AS row CREATE (b:Boat {id: row.id}) SET b += row.fields")
console.log("made with its properties:", made)
console.log("given them with SET +=:", set)
assert.equal(made.boats, set.boats)
assert.equal(made.built, set.built)
assert.equal(made.closed, set.closed)
assert.ok(set.log > 1.25 * made.log)
JS
node seen.mjs
