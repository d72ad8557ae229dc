import type { CaseReader, StoredSource } from '@casethread/casefile'
import { describe, expect, it } from 'vitest'
import { summarizeCase, summarizeFindings, summarizeIngest, summarizeReport } from './summary.ts'

const source = (format: string, records: StoredSource['records']) => ({ format, records }) as StoredSource

const reader = (sources: StoredSource[], unknown: string[] = []) =>
  ({
    sources: () => sources,
    counts: () => ({ messages: 1240, copies: 0, chats: 3, contacts: 1, undated: 2, findings: 0 }),
    warnings: () => [{ code: 'truncated' }, { code: 'missing-media' }, { code: 'truncated' }],
    files: () => unknown.map((path) => ({ path, role: 'unknown' })),
  }) as unknown as CaseReader

describe('summary', () => {
  it('accounts for every record, with reasons', () => {
    const sources = [
      source('b', { read: 1200, parsed: 1190, skipped: { preamble: 1 }, failed: { 'invalid-json': 9 } }),
      source('a', { read: 51, parsed: 50, skipped: { preamble: 1 }, failed: {} }),
    ]
    expect(summarizeCase(reader(sources))).toEqual([
      'Exports        2 (a 1, b 1)',
      'Records        1,251 read = 1,240 parsed + 2 (preamble 2) skipped + 9 (invalid-json 9) failed',
      'Warnings       3 (missing-media 1, truncated 2)',
      'Messages       1,240 in 3 chats with 1 contact; 2 without an instant',
    ])
  })

  it('names unknown files, and says how many more there are', () => {
    const paths = Array.from({ length: 12 }, (_, i) => `file-${i}`)
    const line = summarizeCase(reader([], paths)).find((text) => text.startsWith('Unknown files'))
    expect(line).toMatch(/^Unknown files {2}12: file-0, .*file-9 and 2 more, all listed in the annex$/)
  })

  it('tells what the examiner has to look at', () => {
    const words = summarizeIngest({ incomplete: false, resumed: 1, unmatchedZones: [], unmatchedOwners: ['Nobody'] })
    expect(words).toEqual([expect.stringContaining('1 export'), expect.stringContaining('"Nobody"')])
  })

  it('names detectors that looked and found nothing, and the way to the annex', () => {
    const runs = [
      { detector: 'x', examined: 5, findings: 2 },
      { detector: 'y', examined: 5, findings: 0 },
    ]
    const titles = [
      { id: 'x', title: 'Exes' },
      { id: 'y', title: 'Whys' },
    ]
    expect(summarizeFindings({ messages: 5, findings: 2, detectors: runs }, titles)).toEqual([
      'Findings       2 in 5 messages (Exes 2, Whys 0)',
    ])
    const outputs = ['annex.html', 'manifest.json'].map((file) => ({ file, sha256: '', sizeBytes: 1 }))
    const counts = { messages: 0, copies: 0, chats: 0, contacts: 0, undated: 0, findings: 0 }
    expect(summarizeReport({ out: 'out', outputs, counts })[0]).toMatch(/^Annex {10}out.annex\.html$/)
  })
})
