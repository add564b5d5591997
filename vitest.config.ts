import { defineConfig } from 'vitest/config'

export default defineConfig({
  ssr: { resolve: { conditions: ['@newsgraph/source', 'node', 'import', 'default'] } },
  resolve: { conditions: ['@newsgraph/source', 'node', 'import', 'default'] },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // No test changes what modules share: a worker reads the engine's weights once and not for every file.
    isolate: false,
    // Suites of servers mostly wait: two at a time fill two cores.
    maxWorkers: 2,
    hookTimeout: 180_000,
    server: { deps: { inline: [/@newsgraph\/core/] } },
  },
})
