import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Suites of servers, browsers and processes, the longest first: none is left for the end, when a core would be idle beside it. Those that
 * mostly wait (queue, stuck articles, restarts, faults) have ones between them that work all the time, so that no three wait at once. Where no
 * archive of Neo4j's classes is there yet, its contract writes it: the other suites of Neo4j come when that is done.
 */
const LONG = [
  'contract/neo4j.',
  'browser/flows',
  'queue/queue',
  'pipeline/stuck-articles',
  'browser/analysis',
  'browser/finding',
  'contract/neo4j-restarts',
  'contract/embedded-faults',
  'contract/embedded.',
  'unit/judge/training',
  'unit/hostile-texts',
  'contract/',
  'package/',
  'pipeline/',
  'export/',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONG.findIndex(name => moduleId.includes(`/tests/${name}`))
      return place < 0 ? LONG.length : place
    }
    return files.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

export default defineConfig({
  ssr: { resolve: { conditions: ['@newsgraph/source', 'node', 'import', 'default'] } },
  resolve: { conditions: ['@newsgraph/source', 'node', 'import', 'default'] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['scripts/before-tests.mjs'],
    // No test is about time: these bounds are for what never ends, also on a machine that has other work.
    testTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // No test changes what modules share: a worker reads the engine's weights once and not for every file.
    isolate: false,
    // What modules are compiled to is kept, by their content: a run on another Node compiles none of them anew.
    experimental: { fsModuleCache: true },
    // Suites of servers wait as much as they work: three at a time fill two cores, and a fourth takes from the others.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    hookTimeout: 600_000,
    server: { deps: { inline: [/@newsgraph\/core/] } },
  },
})
