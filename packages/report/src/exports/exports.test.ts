import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { custodyCase, sampleCase, sampleMessage } from '../sample-case.test-support.ts'
import { exportLines } from './export-lines.ts'
import { exportKinds } from './index.ts'

/** The published fields, in order. A field may be added behind; none may be renamed or moved. */
const published: Record<string, string> = {
  messages:
    'id app chat sender direction sentAt sentAtRaw zone kind event details text state recovery edited attachments call location replyTo provenance ambiguousAt',
  findings:
    'id kind value attributes confidence verdict message app chat sentAt sender direction text quote start end rule',
  contacts:
    'contact pseudonym names accounts role tier persons price signals payments identifiers alerts messageCount firstAt lastAt',
  identifiers: 'contact value app from to succeeds evidence confidence messages',
  accounting: 'path sha256 format records member status suppliedHash',
  warnings: 'code path member locator message records',
}
const records = (kind: string): Record<string, unknown>[] =>
  [...exportLines(sampleCase(), kind, 'ndjson')].map((line) => JSON.parse(line) as Record<string, unknown>)
/** The fields of what stands in a field of a record; of its first entry, where it is a list. */
function nested(kind: string, field: string, at = 0): string {
  const value = records(kind)[at]?.[field]
  return Object.keys(Object(Array.isArray(value) ? value[0] : value)).join(' ')
}

describe.each(exportKinds.map(({ id }) => id))('export %s', (id) => {
  it('has the published fields in the published order', () => {
    const all = records(id)
    expect(all.length).toBeGreaterThan(0)
    for (const record of all) expect(Object.keys(record).join(' ')).toBe(published[id])
  })

  it('is one JSON object a line', () => {
    for (const line of exportLines(sampleCase(), id, 'ndjson')) {
      expect(line.endsWith('}\n')).toBe(true)
      expect(line.indexOf('\n')).toBe(line.length - 1)
    }
  })

  it('has as many rows in CSV, under the same names', () => {
    const rows: string[][] = parse([...exportLines(sampleCase(), id, 'csv')].join(''))
    expect(rows[0]?.join(' ')).toBe(published[id])
    expect(rows.length - 1).toBe(records(id).length)
  })

  it('has a header and nothing else for an empty case', () => {
    const nothing = {
      messages: () => [],
      findings: () => [],
      contacts: () => [],
      sources: () => [],
      files: () => [],
      warnings: () => [],
    }
    expect([...exportLines(sampleCase(nothing), id, 'ndjson')]).toEqual([])
    expect([...exportLines(sampleCase(nothing), id, 'csv')]).toHaveLength(1)
  })
})

describe('nested records', () => {
  it('have the published fields too', () => {
    expect(nested('messages', 'chat')).toBe('id title')
    expect(nested('messages', 'sender')).toBe('account name')
    expect(nested('messages', 'zone')).toBe('name known')
    expect(nested('messages', 'attachments', 3)).toBe('name mime sizeBytes sha256 found')
    expect(nested('messages', 'provenance')).toBe('export path member locator byteStart byteEnd')
    expect(nested('findings', 'chat')).toBe('id title')
    expect(nested('accounting', 'records')).toBe('read parsed skipped failed')
    expect(nested('contacts', 'accounts')).toBe('app id name')
    expect(nested('contacts', 'identifiers')).toBe('value from to evidence')
  })

  it('carry calls and places whole', () => {
    const message = sampleMessage(1, {
      call: { durationSeconds: 61, outcome: 'answered' },
      location: { lat: 50.8, lon: 4.3, name: null },
    })
    const [line] = exportLines(sampleCase({ messages: () => [message] }), 'messages', 'ndjson')
    expect(JSON.parse(line ?? '')).toMatchObject({
      call: { durationSeconds: 61, outcome: 'answered' },
      location: { lat: 50.8, lon: 4.3, name: null },
    })
  })
})

describe('findings', () => {
  it('quote the raw text between their offsets', () => {
    for (const { text, quote, start, end } of records('findings')) {
      expect(String(text).slice(Number(start), Number(end))).toBe(quote)
      expect(quote).not.toBe('')
    }
  })
})

it('lists a refused file in the accounting, as one of which nothing was read', () => {
  const lines = [...exportLines(sampleCase(custodyCase()), 'accounting', 'ndjson')].map((line) => JSON.parse(line))
  expect(lines.map(({ path, status, suppliedHash }) => [path, status, suppliedHash])).toEqual([
    ['phone/WhatsApp Chat with سامر.txt', 'complete', 'equal'],
    ['notes.docx', 'refused', 'different'],
  ])
  expect(lines[1]).toMatchObject({ format: null, records: { read: 0, parsed: 0, skipped: {}, failed: {} } })
})

it('names the exports there are when asked for another', () => {
  expect(() => exportLines(sampleCase(), 'persons', 'csv')).toThrow(/no export "persons".*messages, findings, contacts/)
})
