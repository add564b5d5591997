#!/usr/bin/env bash
# Expected: a custom job id may have colons, or may not; and adding an id that is there says so.
# Seen: an id with one colon is refused and one with two is taken (as the ids of repeated jobs have); adding the id of a job that is
# done comes back with the new data, which is stored nowhere.
# newsgraph's job ids are digests without colons, jobs that are done are removed, and what was done is kept as digests beside them.
# Needs redis-server.
set -euo pipefail
folder=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
redis-server --port "$port" --save '' --appendonly no > "$folder/redis.log" &
redis=$!
trap 'kill $redis; rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts bullmq@6.7.0 ioredis@5 > /dev/null
cat > seen.mjs <<'JS'
import assert from "node:assert/strict"
import { createRequire } from "node:module"
import { Queue, QueueEvents, Worker } from "bullmq"

console.log("bullmq", createRequire(import.meta.url)("bullmq/package.json").version)
const connection = { host: "127.0.0.1", port: Number(process.argv[2]), maxRetriesPerRequest: null }
const queue = new Queue("q", { connection })
await assert.rejects(queue.add("x", {}, { jobId: "a:b" }), error => {
  console.log('"a:b":', error.message)
  return true
})
console.log('"a:b:c":', (await queue.add("x", {}, { jobId: "a:b:c" })).id)

const events = new QueueEvents("q", { connection })
await events.waitUntilReady()
const worker = new Worker("q", async () => "done", { connection })
const first = await queue.add("x", { n: 1 }, { jobId: "once" })
await first.waitUntilFinished(events)
const second = await queue.add("x", { n: 2 }, { jobId: "once" })
const stored = await queue.getJob("once")
console.log("added again with", second.data, "stored is", stored.data)
assert.deepEqual([second.data, stored.data], [{ n: 2 }, { n: 1 }])
await worker.close()
await events.close()
await queue.close()
JS
node seen.mjs "$port"
