import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { casethread, exported } from '../support/casethread.ts'
import { samples } from '../support/samples.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = temporaryFolder()
const name = 'WhatsApp Chat with Samer.txt'
const march = [
  '13/03/2024, 09:00 - Samer: salam',
  '13/03/2024, 09:01 - Abu Rami: ok',
  '13/03/2024, 09:01 - Abu Rami: ok',
  '13/03/2024, 09:05 - Samer: the code is 4711',
  '13/03/2024, 09:06 - Samer: nobody must see this',
  '13/03/2024, 09:10 - Abu Rami: IMG-20240313-WA0001.jpg (file attached)',
  '14/03/2024, 10:00 - Samer: thanks',
]
// A later copy without media: one message is gone, one was deleted for everyone, two came since.
const april = [
  ...march.slice(0, 3),
  '13/03/2024, 09:06 - Samer: This message was deleted',
  '13/03/2024, 09:10 - Abu Rami: <Media omitted>',
  ...march.slice(6),
  '20/04/2024, 11:00 - Samer: are you there',
  '20/04/2024, 11:01 - Abu Rami: yes',
]

function write(folder: string, lines: readonly string[]): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  return folder
}

const ingest = (caseFile: string, ...paths: string[]) =>
  casethread(['ingest', ...paths, '--case', caseFile, '--zone', 'Europe/Brussels', '--owner', 'Abu Rami'])

it('two copies of a chat are one chat; what the later one lacks is a finding', () => {
  const [first, second] = [write(join(root, 'march'), march), write(join(root, 'april'), april)]
  writeFileSync(join(first, 'IMG-20240313-WA0001.jpg'), 'not really a picture')
  const [alone, together, later] = [
    join(root, 'alone.casethread'),
    join(root, 'both.casethread'),
    join(root, 'later.casethread'),
  ]
  ingest(alone, first)
  expect(ingest(together, first, second).status).toBe(0)
  ingest(later, first)
  ingest(later, second)

  const messages = exported(together, 'messages')
  expect(new Set(messages.map((m) => (m.chat as { id: string }).id)).size).toBe(1)
  expect(messages.map((m) => [m.text, (m.provenance as unknown[]).length])).toEqual([
    ['salam', 2],
    ['ok', 2],
    ['ok', 2],
    ['the code is 4711', 1],
    [null, 1],
    ['nobody must see this', 1],
    [null, 2],
    ['thanks', 2],
    ['are you there', 1],
    ['yes', 1],
  ])
  const picture = messages.find((m) => (m.attachments as unknown[]).length > 0)
  expect(picture?.attachments).toMatchObject([{ name: 'IMG-20240313-WA0001.jpg', found: true }])

  // The earlier copy's ids stay, whether the copies came together or one after the other.
  const ids = new Set(messages.map((m) => m.id))
  for (const message of exported(alone, 'messages')) expect(ids).toContain(message.id)
  expect(exported(later, 'messages')).toEqual(messages)

  casethread(['analyze', '--case', together])
  const missing = exported(together, 'findings').filter((f) => f.kind === 'copy.missing')
  expect(missing.map((f) => [f.text, f.confidence, f.rule])).toEqual([
    ['the code is 4711', 'medium', 'copy-absence/later-copy'],
    ['nobody must see this', 'high', 'copy-absence/deletion-notice'],
  ])
  // Each file keeps its own accounting.
  expect(
    exported(together, 'accounting')
      .map((a) => (a.records as { read: number }).read)
      .sort(),
  ).toEqual([7, 8])
})

it('two people of one name stay two chats', () => {
  const one = write(join(root, 'one'), march)
  const other = write(join(root, 'other'), [
    '13/03/2024, 09:00 - Samer: hello',
    '13/03/2024, 12:00 - Samer: call me',
    '14/03/2024, 08:00 - Abu Rami: ok',
  ])
  const caseFile = join(root, 'two.casethread')
  ingest(caseFile, one, other)
  expect(new Set(exported(caseFile, 'messages').map((m) => (m.chat as { id: string }).id)).size).toBe(2)
})

it('reading the same two copies again changes nothing', () => {
  const caseFile = join(root, 'again.casethread')
  const paths = [join(root, 'march'), join(root, 'april')]
  ingest(caseFile, ...paths)
  const before = exported(caseFile, 'messages')
  casethread(['analyze', '--case', caseFile])
  const findings = exported(caseFile, 'findings')
  ingest(caseFile, ...paths)
  casethread(['analyze', '--case', caseFile])
  expect(exported(caseFile, 'messages')).toEqual(before)
  expect(exported(caseFile, 'findings')).toEqual(findings)
})

it.skipIf(samples === null)('a thread that came as JSON and as HTML is one, with the exact times of the JSON', () => {
  const caseFile = join(root, 'twin.casethread')
  casethread(['ingest', join(samples ?? '', 'facebook/msgvault/mixed'), '--case', caseFile, '--zone', 'UTC'])
  const messages = exported(caseFile, 'messages')
  expect(messages.map((m) => [m.sentAt, m.text])).toEqual([
    ['2020-09-13T12:26:40.000Z', 'Mixed hello'],
    ['2020-09-13T12:27:40.000Z', 'Mixed reply'],
  ])
  for (const { provenance } of messages) expect(provenance).toHaveLength(2)
})
