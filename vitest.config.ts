import { defineConfig } from 'vitest/config'

export default defineConfig({
  ssr: { resolve: { conditions: ['@newsgraph/source', 'node', 'import', 'default'] } },
  resolve: { conditions: ['@newsgraph/source', 'node', 'import', 'default'] },
  test: {
    include: ['tests/**/*.test.ts'],
    // No test is about time: these bounds are for what never ends, also on a machine that has other work.
    testTimeout: 300_000,
    // No test changes what modules share: a worker reads the engine's weights once and not for every file.
    isolate: false,
    // Suites of servers mostly wait: two at a time fill two cores.
    maxWorkers: 2,
    hookTimeout: 600_000,
    server: { deps: { inline: [/@newsgraph\/core/] } },
  },
})
