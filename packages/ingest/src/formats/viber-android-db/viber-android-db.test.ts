import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databaseSource } from '../../test-support/database-bytes.ts'
import { readOne } from '../../test-support/memory-source.ts'
import { messageTable } from '../../test-support/message-table.ts'
import { viberAndroidDb } from './viber-android-db.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.sql`, import.meta.url), 'utf8')
const chats = fixture('viber_messages')
const calls = fixture('viber_data')
const read = (sql: string, beside: Record<string, string> = {}) =>
  readOne(viberAndroidDb, databaseSource(sql, { path: 'databases/x', beside }))

describe('viber_messages', () => {
  it('gives a message for every row', async () => {
    const { messages, unparsed, read: count, owners } = await read(chats, { viber_data: calls })
    expect(messageTable(messages)).toEqual([
      ['messages rowid 1', '+32470000002', 'text', 'Hi'],
      ['messages rowid 2', '+32470000001', 'text: message-deleted', 'Gone'],
      ['messages rowid 3', '+32470000002', 'media', null],
      ['messages rowid 4', '+32470000004', 'other', 'odd'],
      ['messages rowid 5', null, 'system: other', 'somebody joined'],
      ['messages rowid 6', null, 'system: call-notice', 'incoming_call'],
      ['messages rowid 7', '+32470000002', 'text', 'A page\nhttps://example.org/a'],
      ['messages rowid 8', null, 'location', null],
    ])
    expect([count, unparsed]).toEqual([8, []])
    expect(owners).toEqual([{ app: 'viber', kind: 'phone', value: '+32470000001', name: 'Owner' }])
  })

  it('keeps what rows say beside the text', async () => {
    const { messages } = await read(chats)
    const [first, deleted, file, , , , link, place] = messages
    expect(first).toMatchObject({ sentAt: 1600000000000, sentAtRaw: '1600000000000' })
    expect(first?.eventDetails).toEqual({ token: '5111111111111111111' })
    expect(first?.reactions).toMatchObject([
      { account: { value: '+32470000002' }, reaction: 'like', at: 1600000001000 },
    ])
    expect(first?.locator.byteEnd).toBeGreaterThan(first?.locator.byteStart ?? Number.MAX_SAFE_INTEGER)
    expect(deleted?.state).toBe('deleted-flagged')
    expect(file?.attachments).toMatchObject([
      { name: 'plan.pdf', storedName: 'file:///storage/emulated/0/viber/media/Viber%20Files/plan.pdf' },
    ])
    expect(link?.textSource).toBe('{"title":"A page","url":"https://example.org/a"}')
    expect(place).toMatchObject({ sentAt: null, sentAtRaw: '99', timeDoubt: 'out-of-range', location: null })
    expect(place?.eventDetails).toMatchObject({ storedLatitude: '508500000', selfDestructSeconds: '60' })
  })

  it('knows the chats, their members and what was done with them', async () => {
    const all = await read(chats, { viber_data: calls })
    expect(all.chats.map(({ key, title, kind, section }) => [key, title, kind, section])).toEqual([
      ['+32470000001 with +32470000002', 'Bo from work', 'direct', null],
      ['+32470000001 group 9007199254740993', 'Trip', 'group', 'deleted'],
      ['+32470000001 conversation 9', null, 'unknown', null],
    ])
    expect(all.chats[1]?.participants.map(({ value }) => value)).toEqual([
      ...['+32470000001', '+32470000002', '+32470000004'],
    ])
  })

  it('names what it does not know and what it decided', async () => {
    const { warnings } = await read(chats, { viber_data: calls })
    expect(warnings.map(({ code, records }) => [code, records])).toEqual([
      ['layout-decided', 0],
      ['unknown-type', 1],
      ['time-out-of-range', 1],
    ])
    expect(warnings[1]?.message).toContain('extra_mime 77 (1)')
  })

  it('shows no id as a number where nothing tells the number', async () => {
    const { messages } = await read(chats)
    expect(messages[3]?.sender).toEqual({ app: 'viber', kind: 'handle', value: 'EfGh=', name: 'Cleo' })
  })

  it('reads the layout of 2015, in which the owner is not named', async () => {
    const { messages, owners } = await read(fixture('viber_messages-2015'))
    expect(messageTable(messages)).toEqual([
      ['messages rowid 1', '+32470000002', 'text', 'old'],
      ['messages rowid 2', 'owner of the device', 'location', 'here'],
      ['messages rowid 3', 'owner of the device', 'media', null],
    ])
    expect(messages[1]?.location).toEqual({ lat: 50.85, lon: 4.35, name: null })
    expect(owners.map(({ kind }) => kind)).toEqual(['name'])
  })
})

describe('viber_data', () => {
  it('puts calls into the chat with the number called', async () => {
    const { messages, chats: found } = await read(calls, { viber_messages: chats })
    expect(
      messages.map(({ chat, sender, call }) => [chat, sender?.value, call?.durationSeconds, call?.outcome]),
    ).toEqual([
      ['+32470000001 with +32470000002', '+32470000002', 33, 'answered'],
      ['+32470000001 with +32470000002', '+32470000001', 0, 'no-answer'],
      ['+32470000001 with +32470000009', '+32470000009', 0, 'missed'],
      ['+32470000001 with unknown', undefined, 5, 'answered'],
    ])
    expect(found[1]).toMatchObject({ title: 'Dora', kind: 'unknown' })
  })

  it('reads the calls without the chats beside', async () => {
    const { messages, warnings } = await read(calls)
    expect(messages).toHaveLength(4)
    expect(messages[0]?.sender?.value).toBe('+32470000002')
    expect(warnings.map(({ code }) => code)).toEqual(['unknown-type'])
  })
})

describe('what was deleted', () => {
  const recovered = (messages: Awaited<ReturnType<typeof read>>['messages']) =>
    messages.filter(({ state }) => state.startsWith('recovered')).map(({ text, sentAt }) => [text, sentAt])

  it('comes back where the database still holds it, and is counted apart', async () => {
    const { messages, read: count } = await read(
      `PRAGMA secure_delete=0; ${chats}
       INSERT INTO messages (_id, conversation_id, participant_id, msg_date, send_type, body, extra_mime) VALUES (20, 1, 11, 1600000900000, 0, 'to be deleted', 0);
       INSERT INTO messages (_id, conversation_id, participant_id, msg_date, send_type, body, extra_mime) VALUES (21, 1, 11, 1600000960000, 0, 'stays', 0);
       DELETE FROM messages WHERE _id = 20`,
    )
    expect(recovered(messages)).toEqual([['to be deleted', 1600000900000]])
    expect([count, messages.length]).toEqual([10, 10])
    const found = messages.find(({ text }) => text === 'to be deleted')
    expect(found?.recovery).toMatch(/free block|unallocated/)
    expect(found?.chat).toBe('+32470000001 with +32470000002')
  })

  it('does not come back where it was overwritten', async () => {
    const { messages } = await read(`PRAGMA secure_delete=1; ${chats} DELETE FROM messages WHERE _id = 7`)
    expect(recovered(messages)).toEqual([])
    expect(messages).toHaveLength(7)
  })
})
