import { readActor, textOrNull } from '../../graph/index.js'
import type { ActorFacts } from '../../resolve/index.js'
import type { Row } from '../database/index.js'

/** An actor as the store holds it. */
export const readFacts = (row: Row): ActorFacts => ({
  ...readActor(row),
  firstSeen: textOrNull(row.firstSeen),
  lastSeen: textOrNull(row.lastSeen),
})
