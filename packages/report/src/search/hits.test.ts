import { describe, expect, it } from 'vitest'
import { clockIn } from '../render/instant.ts'
import { sampleMessage } from '../sample-case.test-support.ts'
import { hitRecord } from './hit-record.ts'
import { hitRow } from './hit-row.ts'

const clock = clockIn('Europe/Brussels')
const row = (text: string, matches: { start: number; end: number }[], rest = {}) =>
  hitRow({ message: sampleMessage(1, { text, ...rest }), matches }, clock)

describe('hitRow', () => {
  it('shows time with offset, app, chat, sender and the marked text', () => {
    expect(
      row('two rooms, two', [
        { start: 0, end: 3 },
        { start: 11, end: 14 },
      ]),
    ).toEqual(['2016-03-27 01:30:00 +01:00', 'whatsapp', 'سامر', 'سامر', '»two« rooms, »two«'])
  })

  it('says so where time is not known or the message was not live', () => {
    const [time, , , , text] = row('room', [{ start: 0, end: 4 }], { sentAt: null, state: 'recovered-partial' })
    expect([time, text]).toEqual(['? 27/03/2016, 01:30', '(recovered-partial) »room«'])
  })

  it('keeps one line, shortens long text, and lets nothing act on the terminal', () => {
    const text = `${'a '.repeat(200)}\u001b[2Jroom\n\u202ekey ${'b '.repeat(200)}`
    const start = text.indexOf('room')
    const shown = row(text, [{ start, end: start + 4 }])[4] ?? ''
    expect(shown).toMatch(/^… a .*⟦U\+001B⟧\[2J»room« ⟦U\+202E⟧key .* …$/)
    expect(shown.length).toBeLessThan(220)
  })

  it('cuts no character in two', () => {
    const emoji = '😀'.repeat(99)
    for (const odd of ['', 'x'])
      expect(row(`${odd}${emoji}`, [{ start: odd.length, end: odd.length + 2 }])[4]).not.toContain('⟦')
    expect(row('room', [], { chat: { ...sampleMessage(1).chat, title: emoji } })[2]).not.toContain('⟦')
  })

  it('shortens names', () => {
    const sender = { ...sampleMessage(1).sender, name: 'x'.repeat(99) }
    expect(row('a', [], { sender })[3]).toBe(`${'x'.repeat(23)}…`)
  })
})

describe('hitRecord', () => {
  it('has the names of the message export, the raw text and the places in it', () => {
    const message = sampleMessage(1, { text: 'ر\u200fوم' })
    expect(hitRecord({ message, matches: [{ start: 0, end: 4 }] })).toEqual({
      id: message.id,
      app: 'whatsapp',
      chat: { id: message.chat.id, title: 'سامر' },
      sender: { account: '+32470123456', name: 'سامر' },
      direction: 'in',
      sentAt: '2016-03-27T00:30:00.000Z',
      sentAtRaw: '27/03/2016, 01:30',
      state: 'live',
      text: 'ر\u200fوم',
      matches: [{ start: 0, end: 4 }],
    })
  })
})
