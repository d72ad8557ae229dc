import { existsSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectInMessage } from '../detect-conversation.ts'
import { turnOf } from './detect-in.test-support.ts'
import { detectors, messageDetectors } from './index.ts'

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** Pieces of what detectors look for, in all combinations. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '4000',
        '٤٠٠٠',
        ' ',
        '€',
        'euro',
        'الف',
        '+32',
        '0470',
        '12',
        '34',
        '-',
        '.',
        ',',
        '/',
        '\u200f',
        '\n',
        'BE68',
      ),
      fc.constantFrom(
        '5390 0754 7034',
        '4111 1111 1111 1111',
        '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
        '0x',
        'https://a.b/',
        '$',
        'k',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

describe('the registry of detectors', () => {
  it('lists every folder, each with a test', () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(detectors.map(({ id }) => id).sort())
    const untested = folders.filter(({ name }) => !existsSync(`${import.meta.dirname}/${name}/${name}.test.ts`))
    expect(untested).toEqual([])
  })

  it('makes, from any text, findings of its kinds, within the text, in order, none over another', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), fc.subarray(['BE', 'TR', 'IQ', 'US']), (raw, isNotice, regions) => {
        const notice = isNotice ? { event: 'number-changed' as const, details: {} } : null
        for (const detector of messageDetectors) {
          const turn = { ...turnOf(`contact: ${raw}`, 0, regions), notice }
          const found = detectInMessage(turn, [detector]).map(({ finding }) => finding)
          let behind = 0
          for (const { kind, rule, start, end } of found) {
            expect(detector.kinds).toContain(kind)
            expect(rule.split('/')[0]).toBe(detector.id)
            expect(start).toBeGreaterThanOrEqual(behind)
            expect(end).toBeLessThanOrEqual(raw.length)
            if (raw !== '') expect(end).toBeGreaterThan(start)
            behind = end
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
