import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../containers/sqlite/database.ts'
import { defaultLimits } from '../limits.ts'
import { databaseSource } from '../test-support/database-bytes.ts'
import { cardLine } from './contact-card.ts'
import { readJid } from './jid.ts'
import { locationOf } from './location.ts'
import { inferOwner } from './owner.ts'
import { People } from './people.ts'
import { RowGaps } from './row-gaps.ts'
import { SideRows } from './side-rows.ts'
import { storedText } from './stored-text.ts'

describe('readJid', () => {
  it.each([
    ['32460000001@s.whatsapp.net', 'person', '32460000001@s.whatsapp.net'],
    ['32460000001.0:12@s.whatsapp.net', 'person', '32460000001@s.whatsapp.net'],
    ['32460000001:3@s.whatsapp.net', 'person', '32460000001@s.whatsapp.net'],
    ['0@s.whatsapp.net', 'app', '0@s.whatsapp.net'],
    ['205690000000004@lid', 'lid', '205690000000004@lid'],
    ['32460000001-1400000000@g.us', 'group', '32460000001-1400000000@g.us'],
    ['120363000000000001@newsletter', 'channel', '120363000000000001@newsletter'],
    ['status@broadcast', 'status', 'status@broadcast'],
    ['1400000000@broadcast', 'broadcast', '1400000000@broadcast'],
    ['a@constructor', 'unknown', 'a@constructor'],
  ])('%s', (found, kind, text) => {
    expect(readJid(found)).toMatchObject({ kind, text })
  })

  it.each([null, '', 'nobody', '@s.whatsapp.net', 'a@'])('%j is none', (found) => {
    expect(readJid(found)).toBe(null)
  })
})

describe('People', () => {
  it('makes numbers of numbers only', () => {
    const people = new People()
    expect(people.of('32460000001@s.whatsapp.net')).toMatchObject({ kind: 'phone', value: '+32460000001' })
    expect(people.of('11111@s.whatsapp.net')).toMatchObject({ kind: 'phone', value: '11111' })
    expect(people.of('somebody@s.whatsapp.net')).toMatchObject({ kind: 'handle', value: 'somebody@s.whatsapp.net' })
    expect(people.of('205690000000004@lid')).toMatchObject({ kind: 'handle', value: '205690000000004@lid' })
    expect([people.of('1-2@g.us'), people.of('status@broadcast'), people.of(null)]).toEqual([null, null, null])
  })

  it('gives one object for each address, devices included', () => {
    const people = new People()
    expect(people.of('32460000001@s.whatsapp.net')).toBe(people.of('32460000001@s.whatsapp.net'))
    expect(people.of('32460000001.0:1@s.whatsapp.net')).toEqual(people.of('32460000001@s.whatsapp.net'))
  })

  it('puts a number in the place of an opaque id only where the two are mapped', () => {
    const people = new People()
    people.name('32460000001@s.whatsapp.net', 'Nadia', 'nad')
    people.map('205690000000004@lid', '32460000001@s.whatsapp.net')
    people.map('1-2@g.us', '32460000001@s.whatsapp.net')
    expect(people.of('205690000000004@lid')).toEqual({
      app: 'whatsapp',
      kind: 'phone',
      value: '+32460000001',
      name: 'Nadia',
    })
    expect(people.lidOf('205690000000004:2@lid')).toBe('205690000000004@lid')
    expect(people.lidOf('32460000001@s.whatsapp.net')).toBe(null)
    expect(people.all('205690000000004@lid').map(({ value, name }) => [value, name])).toEqual([
      ['+32460000001', 'Nadia'],
      ['+32460000001', '~nad'],
      ['205690000000004@lid', 'Nadia'],
    ])
  })
})

describe('inferOwner', () => {
  const account = (kind: 'phone' | 'handle', value: string) => ({ app: 'whatsapp' as const, kind, value, name: null })

  it('takes the one number, whatever opaque ids there are', () => {
    const rows = [account('phone', '+324'), account('handle', '2@lid'), account('phone', '+324')]
    const { account: owner, warning } = inferOwner(rows, 'Me', 'rows')
    expect([owner.value, owner.name, warning.code]).toEqual(['+324', 'Me', 'owner-inferred'])
  })

  it('takes nobody where rows point to several', () => {
    const { account: owner, warning } = inferOwner([account('phone', '+324'), account('phone', '+325')], 'Me', 'rows')
    expect([owner.kind, owner.value, warning.code]).toEqual(['name', 'Me', 'owner-unknown'])
    expect(warning.message).toContain('+324, +325')
  })
})

it.each([
  ['BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jo\r\n hn\r\nitem1.TEL;waid=49:+49 1\r\nTEL:2\r\nEND:VCARD', 'John (+49 1, 2)'],
  ['BEGIN:VCARD\nTEL:2\nEND:VCARD', '(2)'],
  ['BEGIN:VCARD\nEND:VCARD', null],
  ['hello', null],
])('cardLine(%j)', (card, line) => {
  expect(cardLine(card)).toBe(line)
})

it('takes no coordinates that are none', () => {
  expect(locationOf(0, 0, 'Café')).toEqual({ lat: null, lon: null, name: 'Café' })
  expect(locationOf(91, 4, null)).toEqual({ lat: null, lon: null, name: null })
  expect(locationOf(0, 4, null)).toEqual({ lat: 0, lon: 4, name: null })
})

it('reads text that is stored as bytes', () => {
  expect(storedText(Buffer.from('é'))).toEqual({ text: 'é', isDamaged: false })
  expect(storedText(Uint8Array.of(0x41, 0xed, 0xa0, 0xbd))).toMatchObject({
    text: 'A\ufffd\ufffd\ufffd',
    isDamaged: true,
  })
  expect(storedText('')).toEqual({ text: null, isDamaged: false })
})

describe('RowGaps', () => {
  it('says nothing where nothing is missing', () => {
    const gaps = new RowGaps('t')
    for (const row of [1, 2, 3]) gaps.see(row, null)
    expect(gaps.warnings(3)).toEqual([])
  })

  it('counts what is missing before, between and behind, however many the gaps', () => {
    const gaps = new RowGaps('t')
    for (let row = 2; row <= 100; row += 2) gaps.see(row, row * 1000)
    const [warning] = gaps.warnings(103)
    expect(warning?.message).toContain('53 row numbers cannot be found')
    expect(warning?.message).toContain('in 51 gaps')
    expect(warning?.message).toContain('1 (between a row without time and 1970-01-01T00:00:02.000Z)')
    expect(warning?.message).toContain('and 31 further gaps')
  })

  it('takes rows out of order for present', () => {
    const gaps = new RowGaps('t')
    for (const row of [1, 2, 1, 3]) gaps.see(row, null)
    expect(gaps.warnings(null)).toEqual([])
  })
})

it('finds the rows of a table by the number they name, in whatever order', async () => {
  const pairs = fc.array(fc.nat({ max: 12 }), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(pairs, fc.array(fc.nat({ max: 14 }), { maxLength: 20 }), async (owners, asked) => {
      const values = owners.map((owner, i) => `INSERT INTO t VALUES (${i + 1}, ${owner});`)
      const source = databaseSource(`CREATE TABLE t (_id INTEGER PRIMARY KEY, owner INTEGER); ${values.join(' ')}`)
      const { tables, close } = await openDatabase(source, defaultLimits)
      const rows = new SideRows(tables.get('t'), 'owner', ['_id'])
      expect(rows.count).toBe(owners.length)
      for (const owner of asked) {
        const expected = owners.flatMap((one, i) => (one === owner ? [i + 1] : []))
        expect(rows.of(owner).map(({ _id }) => _id)).toEqual(expected)
        expect(rows.has(owner)).toBe(expected.length > 0)
      }
      close()
    }),
    { numRuns: 40 },
  )
})
