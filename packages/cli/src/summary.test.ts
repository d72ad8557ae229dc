import type { CaseReader, StoredSource } from '@casethread/casefile'
import { describe, expect, it } from 'vitest'
import { summarizeCase, summarizeIngest, summarizeReport } from './summary.ts'

const day = Date.UTC(2024, 4, 1)
const source = (format: string, records: StoredSource['records'], exhibit: string | null = null) =>
  ({ format, records, exhibit, app: 'viber', firstAt: day, lastAt: day + 86_400_000 }) as StoredSource

const reader = (sources: StoredSource[], unknown: string[] = []) =>
  ({
    sources: () => sources,
    counts: () => ({ messages: 1240, copies: 0, chats: 3, contacts: 1, undated: 2, findings: 0 }),
    warnings: () => [
      { code: 'truncated', records: 1 },
      { code: 'missing-media', records: 3 },
      { code: 'truncated', records: 1 },
    ],
    custodies: () => [{ exhibit: 'A-1', custody: { device: { make: 'Apple', model: 'iPhone 12' } } }],
    files: () => unknown.map((path) => ({ path, role: 'unknown' })),
  }) as unknown as CaseReader

describe('summary', () => {
  it('accounts for every record, with reasons', () => {
    const sources = [
      source('b', { read: 1200, parsed: 1190, skipped: { preamble: 1 }, failed: { 'invalid-json': 9 } }),
      source('a', { read: 51, parsed: 50, skipped: { preamble: 1 }, failed: {} }, 'A-1'),
    ]
    expect(summarizeCase(reader(sources))).toEqual([
      'Exhibits       no exhibit stated (1 export), A-1 Apple iPhone 12 (1 export)',
      'Period         2024-05-01 to 2024-05-02 (UTC)',
      'Apps           Viber 1,240',
      'Exports        2 (a 1, b 1)',
      'Records        1,251 read = 1,240 parsed + 2 (preamble 2) skipped + 9 (invalid-json 9) failed',
      'Warnings       3 (missing-media 1, truncated 2)',
      'Messages       1,240 in 3 chats with 1 account of others; 2 without an instant',
      'Missing        3 attachments that the chats name but the input lacks',
    ])
  })

  it('says so when nothing has an instant, or nothing was read', () => {
    expect(summarizeCase(reader([])).slice(0, 2)).toEqual([
      'Exhibits       none',
      'Period         no message has an instant',
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

  it('names the way to the annex', () => {
    const files = ['annex.pdf', 'annex.html', 'pages/1.html', 'manifest.json']
    const outputs = files.map((file) => ({ file, sha256: '', sizeBytes: 1 }))
    const counts = { messages: 0, copies: 0, chats: 0, contacts: 0, undated: 0, findings: 0 }
    const [pdf, html, ...rest] = summarizeReport({ out: 'out', outputs, counts, leftOut: [] })
    expect(pdf).toMatch(/^Annex {10}out.annex\.pdf$/)
    expect(html).toMatch(/^Annex {10}out.annex\.html$/)
    expect(rest).toEqual(['Outputs        4 files in out, each with its SHA-256 in manifest.json'])
  })
})
