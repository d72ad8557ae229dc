import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mainDevice } from '../world/devices.ts'
import { FacebookWriter } from './facebook.ts'

const folder = mkdtempSync(join(tmpdir(), 'casethread-facebook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const head = (length: number) => ({
  device: mainDevice,
  folder,
  account: { app: 'facebook', label: 'سامر', number: '', handle: String(length), isRequest: false } as const,
  nextNumber: null,
  group: null,
  length,
})
const entry = (n: number) =>
  ({ at: n * 1000, author: 'contact', text: `é ${n}`, thing: null, edited: false, cues: [], refs: [] }) as const

interface Thread {
  participants: { name: string }[]
  messages: { timestamp_ms: number; content: string }[]
}

describe('a thread of Facebook', () => {
  it('is split into files of 10,000, newest first, and says where each record stands', () => {
    const writer = new FacebookWriter(head(10_003))
    const places = Array.from({ length: 10_003 }, (_, n) => writer.write(entry(n)))
    writer.close()
    const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Thread
    const [oldest, newest] = [places[0], places[10_002]]
    expect([oldest?.path, newest?.path].map((path) => path?.split('/').at(-1))).toEqual([
      'message_2.json',
      'message_1.json',
    ])
    expect(read(newest?.path ?? '').messages[0]?.timestamp_ms).toBe(10_002_000)
    expect(read(oldest?.path ?? '').messages.map(({ timestamp_ms }) => timestamp_ms)).toEqual([2000, 1000, 0])
    for (const n of [0, 2, 3, 5000, 10_002]) {
      const { path = '', locator = '' } = places[n] ?? {}
      expect(read(path).messages[Number(locator.split('/').at(-1))]?.timestamp_ms, locator).toBe(n * 1000)
    }
  })

  it('misreads each byte of a text as a character, as the site does', () => {
    const writer = new FacebookWriter(head(1))
    const { path } = writer.write(entry(7))
    writer.close()
    const raw = readFileSync(join(folder, path), 'latin1')
    expect(raw).toContain('\\u00c3\\u00a9 7')
    const [first] = (JSON.parse(raw) as Thread).participants
    expect(Buffer.from(first?.name ?? '', 'latin1').toString('utf8')).toBe('سامر')
  })

  it('says so when a chat is shorter than announced', () => {
    const writer = new FacebookWriter(head(2))
    writer.write(entry(1))
    expect(() => writer.close()).toThrow(RangeError)
  })
})
