import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { goldFiles, heldOutFiles, ordinaryFiles, sheetFile, usualOrdinaryFolder } from '../validation/corpora.ts'
import { measure } from '../validation/measure.ts'
import { heldOutSheet, readSheet, sheetOf } from '../validation/sheet.ts'

// Some seconds of two cores; on a busy machine several times that.
const patience = 900_000

const gold = goldFiles()
const ordinary = ordinaryFiles(usualOrdinaryFolder)
const committed = () => readSheet(readFileSync(sheetFile, 'utf8'))

/** Every figure committed is what the product does now: neither better nor worse goes unsaid. */
async function expectNoDrift(corpora: Parameters<typeof measure>[0]): Promise<void> {
  expectCommitted(sheetOf(corpora, await measure(corpora)))
}

function expectCommitted(measured: ReturnType<typeof sheetOf>): void {
  const sheet = committed()
  for (const [heading, text] of measured) expect(sheet.get(heading), `${heading} (else: npm run score)`).toBe(text)
}

describe('docs/validation.md', () => {
  it('says of the gold threads what is measured', { timeout: patience }, async () => {
    expect(gold.length).toBeGreaterThan(0)
    await expectNoDrift({ gold, ordinary: [] })
  })

  it('says of threads that no rule was tuned on what is measured', { timeout: patience }, async () => {
    const files = heldOutFiles()
    expect(files.length).toBeGreaterThan(0)
    expectCommitted(heldOutSheet(files, await measure({ gold: files, ordinary: [] })))
  })

  it.skipIf(ordinary.length === 0)(
    'says of ordinary text what is measured (needs ../shared/ordinary)',
    { timeout: patience },
    () => expectNoDrift({ gold: [], ordinary }),
  )

  it('says that the data are synthetic', () => {
    expect(committed().get('Validation')).toContain('Synthetic data: does not establish field performance')
  })
})
