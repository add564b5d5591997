import { defineConfig } from 'vitest/config'

export default defineConfig({
  ssr: { resolve: { conditions: ['@newsgraph/source', 'node', 'import', 'default'] } },
  resolve: { conditions: ['@newsgraph/source', 'node', 'import', 'default'] },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    server: { deps: { inline: [/@newsgraph\/core/] } },
  },
})
