import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { custodyCase, sampleCase, sampleMessage } from '../sample-case.test-support.ts'
import { samplePeople } from '../sample-people.test-support.ts'
import { exportLines } from './export-lines.ts'
import { exportKinds } from './index.ts'

const whole = (overrides: Parameters<typeof sampleCase>[0] = {}) => sampleCase({ ...samplePeople(), ...overrides })

/** The published fields, in order. A field may be added behind; none may be renamed or moved. */
const published: Record<string, string> = {
  messages:
    'id app chat sender direction sentAt sentAtRaw zone kind event details text state recovery edited attachments call location replyTo provenance ambiguousAt',
  findings:
    'id kind value attributes confidence verdict message app chat sentAt sender direction text quote start end rule',
  contacts:
    'contact pseudonym names accounts role roleBy tier because confirmed persons price signals payments identifiers alerts notices messageCount firstAt lastAt',
  identifiers: 'contact value app from to succeeds evidence confidence messages',
  accounting: 'path sha256 format records member status suppliedHash',
  warnings: 'code path member locator message records',
  links: 'link first second basis confidence status byRule says succession contrary notice decisions messages',
  signals: 'contact booking signal family class points recovered messages',
  bookings:
    'booking contact openedAt lastAt from to service modality tier because confidence confirmed persons prices payments attempts owed owedBecause messages serviceRule',
  persons: 'booking contact tier confirmed lo hi minors paysForOthers byRule messages travellers',
  payments:
    'payment booking contact kind level amount currency earliest latest identifiers providerStatus providerExhibit payee of recovered byReader messages',
  ledger:
    'variant payment booking contact kind level amount currency rateDay rate rateSource euroCents counts because providerStatus messages',
  sheet:
    'variant booking contact tier service observedCents owed owedBecause persons personsPaying minors priceCents priceUnit childPriceCents rung priceBecause priceByPersonsCents minimumCents excluded messages',
  duplicates: 'variant kind kept removed beside says messages',
  assumptions: 'variant assumption statement because refutableBy ifFalse a1IfFalseCents a2IfFalseCents',
  sensitivity: 'variant parameter low base high atLowCents atBaseCents atHighCents',
  differences: 'variant figure beforeCents afterCents because',
  decisions: 'seq action reader at reason previousHash hash body',
}
const records = (kind: string): Record<string, unknown>[] =>
  [...exportLines(whole(), kind, 'ndjson')].map((line) => JSON.parse(line) as Record<string, unknown>)
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
    for (const line of exportLines(whole(), id, 'ndjson')) {
      expect(line.endsWith('}\n')).toBe(true)
      expect(line.indexOf('\n')).toBe(line.length - 1)
    }
  })

  it('has as many rows in CSV, under the same names', () => {
    const rows: string[][] = parse([...exportLines(whole(), id, 'csv')].join(''))
    expect(rows[0]?.join(' ')).toBe(published[id])
    expect(rows.length - 1).toBe(records(id).length)
  })

  it('has a header and nothing else for an empty case', () => {
    const nothing = {
      messages: () => [],
      findings: () => [],
      contacts: () => [],
      accountLinks: () => [],
      variants: () => [],
      figures: () => null,
      decisions: () => [],
      contactAccounts: () => [],
      sources: () => [],
      files: () => [],
      warnings: () => [],
    }
    expect([...exportLines(whole(nothing), id, 'ndjson')]).toEqual([])
    expect([...exportLines(whole(nothing), id, 'csv')]).toHaveLength(1)
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

it('prints amounts exactly, in major units or in whole cents as the column says', () => {
  expect(records('payments').map(({ amount, currency, booking }) => [amount, currency, booking])).toEqual([
    [1500.5, 'USD', 'b-000000000001'],
    [null, null, null],
  ])
  expect(records('ledger')[0]).toMatchObject({ variant: '', amount: 1500.5, rate: '1.1154', euroCents: 134526 })
  expect(records('differences')).toEqual([
    { variant: 'without-b1', figure: 'A1', beforeCents: 450000, afterCents: 0, because: 'the booking is left out' },
  ])
})

it('cites messages by their public ids, and bookings of signals by theirs', () => {
  const ids = new Set(records('messages').map(({ id }) => id))
  for (const kind of ['links', 'signals', 'bookings', 'persons', 'payments', 'ledger', 'sheet', 'duplicates'])
    for (const { messages } of records(kind)) for (const id of messages as string[]) expect(ids).toContain(id)
  expect(records('signals').map(({ booking }) => booking)).toEqual(['b-000000000001', null])
})

it('keeps text that a spreadsheet would take for a formula a text', () => {
  const csv = [...exportLines(whole(), 'payments', 'csv')].join('')
  expect(csv).toContain(",'=Office,")
})

it('names the exports there are when asked for another', () => {
  expect(() => exportLines(sampleCase(), 'people', 'csv')).toThrow(/no export "people".*messages, findings, contacts/)
})
