/** Writes newsgraph.config.schema.json from the keys of src/app/config.ts: npx tsx packages/core/scripts/write-config-schema.ts. */
import { writeFileSync } from 'node:fs'
import { configJsonSchema } from '../src/app/config.js'

writeFileSync(
  new URL('../newsgraph.config.schema.json', import.meta.url),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
)
