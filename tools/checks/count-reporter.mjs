import { writeFileSync } from 'node:fs'
import { env } from 'node:process'

const skipReason = (test) => {
  const result = test.result()
  const note = result.state === 'skipped' ? result.note : undefined
  return `${test.module.relativeModuleId} > ${test.fullName}: ${note ?? 'what it needs is not here'}`
}

/** Vitest reporter: writes `{ passed, failed, skipped: reasons }` for tools/test.mjs, which adds the other checks. */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: [] }
    for (const module of modules) {
      // A file that does not load has errors and no tests: without this line it would count as nothing at all.
      counts.failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') counts.passed += 1
        else if (state === 'skipped') counts.skipped.push(skipReason(test))
        else counts.failed += 1
      }
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length
    }
    writeFileSync(env.CASETHREAD_TEST_COUNTS, JSON.stringify(counts))
  }
}
