import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { databaseBytes, databaseHead, databaseSource } from '../../test-support/database-bytes.ts'
import { memorySource, readOne } from '../../test-support/memory-source.ts'
import { whatsappIosCalls } from './whatsapp-ios-calls.ts'

const sql = readFileSync(fileURLToPath(new URL('fixtures/call-history.sql', import.meta.url)), 'utf8')
const contacts = `CREATE TABLE ZWAADDRESSBOOKCONTACT (Z_PK INTEGER PRIMARY KEY, ZFULLNAME, ZWHATSAPPID);
  INSERT INTO ZWAADDRESSBOOKCONTACT VALUES (1, 'Nadia', '32460000002@s.whatsapp.net')`

it('reads calls with outcome, length, way and participants', async () => {
  const source = databaseSource(sql, { path: 'CallHistory.sqlite', beside: { 'ContactsV2.sqlite': contacts } })
  const all = await readOne(whatsappIosCalls, source)
  expect([all.read, all.unparsed, all.owners.map(({ value }) => value)]).toEqual([4, [], ['+32460000001']])
  expect(
    all.messages.map(({ chat, sender, call, eventDetails }) => [chat, sender?.value, call, eventDetails?.call]),
  ).toEqual([
    ['32460000002@s.whatsapp.net', '+32460000001', { durationSeconds: 95.25, outcome: 'answered' }, 'video'],
    ['32460000002@s.whatsapp.net', '+32460000002', { durationSeconds: null, outcome: 'missed' }, 'voice'],
    ['120363000000000002@g.us', '+32460000002', { durationSeconds: null, outcome: 'declined' }, 'voice'],
    ['32460000002@s.whatsapp.net', '+32460000002', { durationSeconds: 3, outcome: 'unknown' }, undefined],
  ])
  expect(all.messages[0]).toMatchObject({ kind: 'call', sentAt: Date.UTC(2023, 2, 8, 20, 26, 41, 500) })
  expect(all.chats.map(({ title, kind }) => [title, kind])).toEqual([
    ['Nadia', 'direct'],
    [null, 'group'],
  ])
  expect(all.warnings.map(({ code }) => code)).toEqual(['owner-inferred', 'rows-not-present'])
})

it('knows its tables and no others', async () => {
  expect(whatsappIosCalls.sniff(await databaseHead(sql))).toBe('certain')
  expect(whatsappIosCalls.sniff(await databaseHead(contacts))).toBe('no')
  expect(whatsappIosCalls.sniff({ database: null })).toBe('no')
})

it('accounts for every record and never throws, whatever byte is changed', async () => {
  const sound = databaseBytes(`PRAGMA page_size = 1024; ${sql}`)
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bytes = Buffer.from(sound)
      bytes[at] = (bytes[at] ?? 0) ^ change
      const all = await readOne(whatsappIosCalls, memorySource(bytes, { path: 'CallHistory.sqlite' }))
      expect(all.read).toBe(all.messages.length + all.unparsed.length)
    }),
    { numRuns: 60 },
  )
})

const sample = fileURLToPath(
  new URL('../../../../../../shared/samples/whatsapp-db/ios-josh_ios15/CallHistory.sqlite', import.meta.url),
)

describe.skipIf(!existsSync(sample))('the public research image', () => {
  it('has four answered calls of the stated lengths', async () => {
    const all = await readOne(whatsappIosCalls, memorySource(readFileSync(sample), { path: 'CallHistory.sqlite' }))
    expect([all.read, all.messages.length]).toEqual([4, 4])
    expect(all.messages.map(({ call }) => [call?.outcome, Math.round((call?.durationSeconds ?? 0) * 10) / 10])).toEqual(
      [
        ['answered', 95.1],
        ['answered', 100.9],
        ['answered', 104.6],
        ['answered', 104],
      ],
    )
    expect(all.messages.map(({ sender }) => sender?.value)).toEqual([
      '+19195794674',
      '+19198887386',
      '+19195794674',
      '+19198887386',
    ])
  })
})
