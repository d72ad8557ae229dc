import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format } from '../format.ts'
import { formats } from '../formats/index.ts'
import { databaseBytes, databaseHead, databaseSource } from '../test-support/database-bytes.ts'
import { memoryHead, memorySource, readOne } from '../test-support/memory-source.ts'

const folder = new URL('../formats/', import.meta.url)

/** Every fixture in SQL of the formats that read databases, by format. */
const fixtures = formats.flatMap((format) =>
  readdirSync(new URL(`${format.id}/fixtures/`, folder))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => ({
      format: format as Format,
      name: `${format.id}/${name}`,
      sql: readFileSync(new URL(`${format.id}/fixtures/${name}`, folder), 'utf8'),
    })),
)

describe.each(fixtures)('$name', ({ format, sql }) => {
  it('is of no other format', async () => {
    const head = await databaseHead(sql)
    const claims = formats.filter(({ sniff }) => sniff(head) !== 'no').map(({ id }) => id)
    expect([[], [format.id]]).toContainEqual(claims)
  })

  it('is nothing without its tables', () => {
    const head = memoryHead(databaseBytes(sql), { database: { tables: new Map([['messages', ['_id']]]) } })
    expect(format.sniff(head)).toBe('no')
  })

  it('is read alike twice, every row accounted for', async () => {
    const [one, other] = [await readOne(format, databaseSource(sql)), await readOne(format, databaseSource(sql))]
    expect(one.read).toBe(one.messages.length + one.unparsed.length)
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
    const places = one.messages.map(({ locator }) => `${locator.prefix}${locator.number}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('is survived whatever bytes are changed or missing', async () => {
    const whole = databaseBytes(sql)
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    const cut = fc.oneof({ weight: 3, arbitrary: fc.constant(whole.length) }, fc.nat(whole.length))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 30 }), cut, async (changes, length) => {
        const bytes = Buffer.from(whole.subarray(0, length))
        for (const [at, value] of changes) if (at < length) bytes[at] = value
        const all = await readOne(format, memorySource(bytes))
        expect(all.read).toBe(all.messages.length + all.unparsed.length)
      }),
      { numRuns: 40 },
    )
  })
})
