/** Writes docs/relations.md from data/relations. With --check it only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packRelations } from './pack-relations.js'
import { readTable, root } from './tables.js'

const path = join(root, '../../docs/relations.md')
const { page } = packRelations(root, readTable)
if (!process.argv.includes('--check')) writeFileSync(path, page)
else if (readFileSync(path, 'utf8') !== page)
  throw new Error('docs/relations.md is stale: run "npx tsx packages/core/scripts/write-relations-page.ts"')
