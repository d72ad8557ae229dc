import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{packages,test,tools,bench}/**/*.test.{ts,mjs}'],
    testTimeout: 60_000,
    // Files share a process: the lexicons are megabytes, and no test may leave anything behind anyway.
    isolate: false,
    setupFiles: ['tools/property-seed.mjs'],
  },
})
