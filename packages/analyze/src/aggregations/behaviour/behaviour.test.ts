import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type NewFinding, openCase, RowPacker } from '@casethread/casefile'
import type { App, EventKind } from '@casethread/model'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { behaviour } from './behaviour.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'behaviour-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const utc = { name: 'UTC', known: 'source' } as const
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const start = Date.UTC(2020, 0, 1)

interface ChatOf {
  app?: App
  number: string
  name?: string
  /** Of the owner, if it is not the usual one: then the owner writes. */
  owner?: string
  /** Milliseconds from the start of 2020, and the notice or call that it is, if it is one. */
  sent: readonly (number | [number, EventKind | 'call'])[]
}

const talkFrom = (at: number, messages: number, apart = minute): number[] =>
  Array.from({ length: messages }, (_, i) => at + i * apart)

/** A case of chats with one contact each, and what is observed in it: `kind text attributes`. */
function observed(chats: readonly ChatOf[], findings: readonly NewFinding[] = []): string[] {
  using file = openCase(join(folder, 'a.casethread'), { mode: 'create' })
  for (const [i, chat] of chats.entries()) write(file, chat, i)
  file.writer.settle()
  const writing = file.writer.beginFindings()
  writing.add(findings)
  const found = [...behaviour.aggregate(file.reader)]
  writing.finish([], [])
  return found.map(({ kind, messageRowId, attributes, confidence, start: from, end }) => {
    const text = file.reader.detectionMessages([messageRowId])[0]?.text?.slice(from, end)
    return [kind, text, JSON.stringify(attributes), confidence].join(' ')
  })
}

function write(file: ReturnType<typeof openCase>, chat: ChatOf, i: number): void {
  const { app = 'whatsapp', number, name, owner, sent } = chat
  const place = {
    sha256: `${i}`,
    sizeBytes: 1,
    role: 'export',
    path: `${i}`,
    location: `/${i}`,
    exhibit: null,
  } as const
  const { fileId } = file.writer.addFile(place)
  const source = file.writer.beginSource(
    { fileId, member: null, key: `k${i}`, sizeBytes: 1, format: 'f', app, exhibit: null, zone: utc },
    () => null,
  )
  const packer = new RowPacker()
  for (const [n, one] of sent.entries()) {
    const [at, event] = typeof one === 'number' ? [one, null] : one
    const usual = { chat: 0, sentAtRaw: null, prefix: 0, byteStart: null, byteEnd: null }
    const sender = event && event !== 'call' ? -1 : owner ? 1 : 0
    packer.push({ ...usual, sender, sentAt: start + at, text: `${i}.${n}`, order: n, number: n })
  }
  const rare = sent.flatMap((one, n) =>
    typeof one === 'number'
      ? []
      : [
          n,
          ...(one[1] === 'call' ? ['call', 0, 0, null] : ['system', 0, 0, one[1]]),
          'live',
          0,
          0,
          null,
          null,
          null,
          null,
          null,
        ],
  )
  const title = name ?? null
  source.write({
    accounts: [
      { app, kind: 'phone', value: number, name: title },
      { app, kind: 'phone', value: owner ?? '+32470000000', name: null },
    ],
    chats: [{ index: 0, app, key: `c${i}`, title, kind: 'direct', section: null, participants: [0, 1] }],
    owners: [1],
    zones: [utc],
    prefixes: ['line '],
    rows: packer.pack(),
    ...{ rare, extras: [], unparsed: [], warnings: [] },
  })
  source.finish({ read: sent.length }, null)
}

const samer = '+905300000036'

describe('behaviour', () => {
  it('counts deletions within an hour of one another, from five on', () => {
    const deleted = (count: number, apart: number): ChatOf => ({
      number: samer,
      sent: talkFrom(0, count, apart).map((at) => [at, 'message-deleted'] as [number, EventKind]),
    })
    expect(observed([deleted(6, 5 * minute)])).toEqual([
      'behaviour.deletion-burst 0.0 {"deleted":6,"from":"2020-01-01T00:00:00Z","to":"2020-01-01T00:25:00Z"} medium',
    ])
  })

  it('takes single deletions for nothing', () => {
    const sent = talkFrom(0, 6, 2 * hour).map((at) => [at, 'message-unsent'] as [number, EventKind])
    expect(observed([{ number: samer, sent }])).toEqual([])
  })

  it('reports what the apps themselves noted', () => {
    const sent: [number, EventKind][] = [
      [0, 'disappearing-on'],
      [hour, 'security-code-changed'],
      [2 * hour, 'contact-blocked'],
      [3 * hour, 'encryption-notice'],
      [4 * hour, 'history-cleared'],
    ]
    expect(observed([{ number: samer, sent }])).toEqual([
      'behaviour.timer 0.0 {"event":"disappearing-on"} low',
      'behaviour.security-code 0.1 {"event":"security-code-changed"} low',
      'behaviour.blocked 0.2 {"event":"contact-blocked"} low',
      'behaviour.history-cleared 0.4 {"event":"history-cleared"} low',
    ])
  })

  it('sees talk with a number go on in another app', () => {
    const first = { number: samer, sent: talkFrom(0, 4) }
    const second = (at: number): ChatOf => ({ app: 'viber', number: samer, sent: talkFrom(at, 4) })
    expect(observed([first, second(20 * minute)])).toEqual([
      'behaviour.hand-over 1.0 {"from":"whatsapp","to":"viber","minutes":17} low',
    ])
  })

  it.each([
    [
      'after more than an hour',
      [
        { number: samer, sent: talkFrom(0, 4) },
        { app: 'viber' as const, number: samer, sent: talkFrom(2 * hour, 4) },
      ],
    ],
    [
      'while the first goes on',
      [
        { number: samer, sent: talkFrom(0, 40) },
        { app: 'viber' as const, number: samer, sent: talkFrom(20 * minute, 4) },
      ],
    ],
    [
      'with another number',
      [
        { number: samer, sent: talkFrom(0, 4) },
        { app: 'viber' as const, number: '+905300000037', sent: talkFrom(20 * minute, 4) },
      ],
    ],
  ])('sees no change of app %s', (_, chats) => {
    expect(observed(chats)).toEqual([])
  })

  it('sees talk go on by a call in another app, or from a call in writing', () => {
    const written = { number: samer, sent: talkFrom(0, 4) }
    const called = (at: number): ChatOf => ({ app: 'viber', number: samer, sent: [[at, 'call']] })
    expect(observed([written, called(10 * minute)])).toEqual([
      'behaviour.hand-over 1.0 {"from":"whatsapp","to":"viber","minutes":7,"call":"to"} low',
    ])
    rmSync(join(folder, 'a.casethread'))
    expect(observed([called(0), { number: samer, sent: talkFrom(10 * minute, 4) }])).toEqual([
      'behaviour.hand-over 1.0 {"from":"viber","to":"whatsapp","minutes":10,"call":"from"} low',
    ])
  })

  it('takes a call after a call, and a call amid writing, for nothing', () => {
    const calls = (app: App, at: number): ChatOf => ({ app, number: samer, sent: [[at, 'call']] })
    expect(observed([calls('whatsapp', 0), calls('viber', 10 * minute)])).toEqual([])
    rmSync(join(folder, 'a.casethread'))
    const written = { number: samer, sent: [...talkFrom(0, 4), ...talkFrom(hour, 4)] }
    expect(observed([written, calls('viber', 10 * minute)])).toEqual([])
  })

  const warning = (messageRowId: number, confidence: NewFinding['confidence']): NewFinding => ({
    ...{ messageRowId, kind: 'counter.arrest-warning', value: null, attributes: {}, verdict: null },
    ...{ start: 0, end: 3, rule: 'counter-acts/x', confidence },
  })

  it('sees a chat fall silent after word of an arrest, while others go on', () => {
    const quiet = { number: samer, sent: [...talkFrom(0, 6), 20 * day] }
    const other = { number: '+905300000037', sent: talkFrom(0, 40, day) }
    expect(observed([quiet, other], [warning(5, 'medium')])).toEqual([
      'behaviour.silence 0.5 {"days":19,"after":"2020-01-01T00:04:00Z"} low',
    ])
  })

  it('takes the end of all messages, a doubtful warning or a chat hardly used for no silence', () => {
    const quiet = { number: samer, sent: talkFrom(0, 6) }
    expect(observed([quiet], [warning(5, 'medium')])).toEqual([])
    rmSync(join(folder, 'a.casethread'))
    const other = { number: '+905300000037', sent: talkFrom(0, 40, day) }
    expect(observed([quiet, other], [warning(5, 'low')])).toEqual([])
    rmSync(join(folder, 'a.casethread'))
    expect(observed([{ number: samer, sent: talkFrom(0, 2) }, other], [warning(1, 'medium')])).toEqual([])
  })

  it('sees an account of the same name begin where another ended', () => {
    const first = { number: samer, name: 'Samer H', sent: talkFrom(0, 3) }
    const later = (at: number, name = 'Samer H'): ChatOf => ({ number: '+32470123456', name, sent: talkFrom(at, 3) })
    expect(observed([first, later(5 * day)])).toEqual([
      `behaviour.account-succession 1.0 {"previous":"${samer}","days":4} low`,
    ])
    rmSync(join(folder, 'a.casethread'))
    expect(observed([first, later(50 * day)])).toEqual([])
    rmSync(join(folder, 'a.casethread'))
    expect(observed([first, later(5 * day, 'Rana')])).toEqual([])
  })

  const [old, fresh] = ['+32470000001', '+32470000002']
  const numbers = ['+905300000031', '+905300000032', '+905300000033', '+905300000034']
  const writtenBy = (owner: string, to: readonly string[], at: number): ChatOf[] =>
    to.map((number, i) => ({ owner, number, sent: talkFrom(at + i * hour, 2) }))

  it('sees another account of the owner go on with the same contacts', () => {
    expect(observed([...writtenBy(old, numbers, 0), ...writtenBy(fresh, numbers.slice(1), 5 * day)])).toEqual([
      `behaviour.owner-succession 4.0 {"previous":"${old}","days":4,"sharedContacts":3} low`,
    ])
  })

  it.each([
    ['with two contacts in common', writtenBy(fresh, numbers.slice(0, 2), 5 * day)],
    ['after more than a month', writtenBy(fresh, numbers, 40 * day)],
    ['while the first goes on', writtenBy(fresh, numbers, hour)],
  ])('takes no account of the owner for the next %s', (_, later) => {
    expect(observed([...writtenBy(old, numbers, 0), ...later])).toEqual([])
  })
})
