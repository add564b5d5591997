#!/usr/bin/env bash
# Expected: a large message goes to the socket in few writes; a chunk of Bolt may hold 65,535 bytes.
# Seen: the driver hands it on in pieces of 1,400 bytes, each a write of its own. In a program that sends large lists of rows a good part of the
# client's time is spent in those.
# newsgraph sends rows as lists, without the names of their columns, which is half as much.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts neo4j-driver@6.3.0 > /dev/null
cat > seen.mjs <<'JS'
import assert from "node:assert/strict"
import { createRequire } from "node:module"

const require = createRequire(import.meta.url)
const inside = createRequire(require.resolve("neo4j-driver"))
const { channel } = inside("neo4j-driver-bolt-connection")
console.log("neo4j-driver", require("neo4j-driver/package.json").version)
const BYTES = 140_000
const writes = []
const chunker = new channel.Chunker({ write: piece => writes.push(piece.length) })
for (let n = 0; n < BYTES; n++) chunker.writeUInt8(n % 256)
chunker.messageBoundary()
chunker.flush()
console.log(`${BYTES} bytes of a message: ${writes.length} writes of at most ${Math.max(...writes)} bytes`)
assert.equal(Math.max(...writes), 1400)
assert.ok(writes.length > BYTES / 1400)
JS
node seen.mjs
