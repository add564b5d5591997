/**
 * Writes articles into a store from a process of its own, so that it can be killed: node write-articles.mjs STORE FILE SIZE.
 * FILE holds articles as JSON; SIZE are written at a time. Prints "ready", the number written after each batch, and "done" or "failed CODE MESSAGE".
 */
import { readFileSync } from 'node:fs'

const [door, location, file, size] = process.argv.slice(2)
const { openStore } = await import(door)
const articles = JSON.parse(readFileSync(file, 'utf8'))
const print = text => process.stdout.write(`${text}\n`)
try {
  const store = await openStore(location)
  print('ready')
  for (let i = 0; i < articles.length; i += Number(size)) {
    await store.write({ articles: articles.slice(i, i + Number(size)) }, { engine: 'test', ingestedAt: '2021-06-01' })
    print(String(Math.min(i + Number(size), articles.length)))
  }
  await store.close()
  print('done')
} catch (error) {
  print(`failed ${error.code} ${error.retriable} ${error.message}`)
}
