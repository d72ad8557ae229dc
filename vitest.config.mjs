import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{packages,test,tools,bench}/**/*.test.{ts,mjs}'],
    testTimeout: 60_000,
    setupFiles: ['tools/property-seed.mjs'],
  },
})
