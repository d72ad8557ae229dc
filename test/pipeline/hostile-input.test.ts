import { once } from 'node:events'
import { chmodSync, createWriteStream, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { casethread, exported } from '../support/casethread.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = temporaryFolder()
const chat = '03/01/2024, 09:15 - Samer: hello\n14/01/2024, 10:00 - Abu Rami: salam\n'

/** A folder with one sound chat, to which each test adds its bad neighbour: the sound one must always be read. */
function folderWith(name: string, add: (folder: string) => void): { folder: string; caseFile: string } {
  const folder = join(root, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'WhatsApp Chat with Samer.txt'), chat)
  add(folder)
  return { folder, caseFile: join(root, `${name}.casethread`) }
}

function ingest({ folder, caseFile }: { folder: string; caseFile: string }, ...more: string[]) {
  const outcome = casethread([
    'ingest',
    folder,
    '--case',
    caseFile,
    '--zone',
    'Europe/Brussels',
    '--owner',
    'Abu Rami',
    ...more,
  ])
  const texts = exported(caseFile, 'messages').map((m) => m.text)
  expect(texts).toEqual(expect.arrayContaining(['hello', 'salam']))
  return { outcome, texts, warnings: exported(caseFile, 'warnings'), accounting: exported(caseFile, 'accounting') }
}

const member = (name: string, data: Buffer, { size = data.length, packed = deflateRawSync(data) } = {}) => {
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(0x800, 2)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(crc32(data), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(size, 18)
  common.writeUInt16LE(Buffer.byteLength(name), 22)
  return { name: Buffer.from(name), common, packed }
}

/** A zip made byte by byte, since no library writes the ones that are needed here. */
function zip(...members: ReturnType<typeof member>[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, common, packed } of members) {
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, name]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

describe('bad input gets a clear error, and the rest goes on', () => {
  it('an argument that does not exist: nothing is done, exit 2', () => {
    const { status, stderr } = casethread(['ingest', join(root, 'nowhere'), '--case', join(root, 'x.casethread')])
    expect([status, stderr]).toEqual([2, expect.stringContaining('no such file or folder')])
  })

  it('an empty file', () => {
    const { outcome, warnings } = ingest(
      folderWith('empty', (f) => writeFileSync(join(f, 'WhatsApp Chat with Nobody.txt'), '')),
    )
    expect(outcome.status).toBe(1)
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'empty-file', path: 'WhatsApp Chat with Nobody.txt' }),
    )
  })

  // Root reads everything, so there is nothing to test for it.
  it.skipIf(process.getuid?.() === 0)('a folder that may not be read', () => {
    const { outcome, warnings } = ingest(
      folderWith('closed', (f) => {
        mkdirSync(join(f, 'inner'))
        chmodSync(join(f, 'inner'), 0)
      }),
    )
    expect(outcome.status).toBe(1)
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'unreadable', path: 'inner' }))
  })

  it('a link that leads elsewhere is named and not followed', () => {
    const { outcome, warnings, texts } = ingest(
      folderWith('link', (f) => symlinkSync('/etc/passwd', join(f, 'linked.txt'))),
    )
    expect([outcome.status, texts.length]).toEqual([0, 2])
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'not-followed', path: 'linked.txt' }))
  })

  it('a truncated zip', () => {
    const whole = zip(member('_chat.txt', Buffer.from(chat.repeat(50))))
    const { outcome, warnings } = ingest(
      folderWith('truncated', (f) => writeFileSync(join(f, 'a.zip'), whole.subarray(0, whole.length - 40))),
    )
    expect(outcome.status).toBe(1)
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'damaged-archive', path: 'a.zip' }))
  })

  it('a zip bomb is refused by its ratio, without being unpacked', () => {
    const bomb = member('_chat.txt', Buffer.alloc(0), {
      size: 0xf0000000,
      packed: deflateRawSync(Buffer.alloc(8 * 1024 * 1024)),
    })
    const { outcome, warnings } = ingest(folderWith('bomb', (f) => writeFileSync(join(f, 'bomb.zip'), zip(bomb))))
    expect(outcome.status).toBe(1)
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'archive-limit', path: 'bomb.zip' }))
  })

  it('a path that climbs out of the archive is refused, its neighbour read', () => {
    const inside = Buffer.from('03/02/2024, 09:15 - Samer: inside\n')
    const archive = zip(member('../../climbed.txt', inside), member('WhatsApp Chat with Samer.txt', inside))
    const { outcome, warnings, texts } = ingest(folderWith('climbing', (f) => writeFileSync(join(f, 'a.zip'), archive)))
    expect(outcome.status).toBe(1)
    expect(texts.filter((t) => t === 'inside')).toHaveLength(1)
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'unsafe-path', member: '../../climbed.txt' }))
  })

  it('a zip that a chat names is somebody’s attachment and stays closed', () => {
    const { outcome, warnings, texts } = ingest(
      folderWith('attached', (f) => {
        writeFileSync(join(f, 'photos.zip'), zip(member('_chat.txt', Buffer.from('03/02/2024, 09:15 - X: hidden\n'))))
        writeFileSync(join(f, 'WhatsApp Chat with Y.txt'), '15/01/2024, 10:00 - Y: photos.zip (file attached)\n')
      }),
    )
    expect(outcome.status).toBe(0)
    expect(texts).not.toContain('hidden')
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'nested-archive', path: 'photos.zip' }))
  })

  it('a single line of 200 MB: one failed record, in flat memory', async () => {
    const made = folderWith('long-line', () => undefined)
    const out = createWriteStream(join(made.folder, 'WhatsApp Chat with Long.txt'))
    out.write('05/01/2024, 10:00 - Long: ')
    for (let i = 0; i < 200; i++) out.write(Buffer.alloc(1024 * 1024, 0x61))
    out.end('\n16/01/2024, 10:00 - Long: after\n')
    await once(out, 'close')
    const { outcome, texts, accounting } = ingest(made)
    expect(outcome.status).toBe(1)
    expect(texts).toContain('after')
    const long = accounting.find((a) => a.path === 'WhatsApp Chat with Long.txt')
    expect(long?.records).toEqual({ read: 2, parsed: 1, skipped: {}, failed: { 'record-too-large': 1 } })
  })

  it('a JSON nested 100,000 deep', () => {
    const deep = `{"participants":[{"name":"A"}],"messages":[{"sender_name":"A","timestamp_ms":1700000000000,"content":"before"},${'['.repeat(100_000)}${']'.repeat(100_000)}],"title":"A"}`
    const { outcome, texts, accounting } = ingest(
      folderWith('deep', (f) => {
        mkdirSync(join(f, 'messages/inbox/a_1'), { recursive: true })
        writeFileSync(join(f, 'messages/inbox/a_1/message_1.json'), deep)
      }),
    )
    expect(outcome.status).toBe(1)
    expect(texts).toContain('before')
    expect(accounting.find((a) => a.path === 'messages/inbox/a_1/message_1.json')?.records).toMatchObject({
      read: 2,
      parsed: 1,
      failed: { 'too-deep': 1 },
    })
  })

  it('invalid UTF-8 is kept with replacement marks, and said', () => {
    const bytes = Buffer.concat([Buffer.from('17/01/2024, 10:00 - Z: caf'), Buffer.from([0xe9]), Buffer.from(' ok\n')])
    const { texts, warnings } = ingest(
      folderWith('utf8', (f) => writeFileSync(join(f, 'WhatsApp Chat with Z.txt'), bytes)),
    )
    expect(texts).toContain('caf\ufffd ok')
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'invalid-encoding' }))
  })

  it('an unknown file is listed and changes nothing', () => {
    const { outcome, warnings } = ingest(
      folderWith('unknown', (f) => writeFileSync(join(f, 'notes.bin'), Buffer.from([1, 2, 3, 4]))),
    )
    expect(outcome.status).toBe(0)
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'unknown-format', path: 'notes.bin' }))
  })

  it('without a zone no instant is made up', () => {
    const { folder, caseFile } = folderWith('zone', () => undefined)
    casethread(['ingest', folder, '--case', caseFile])
    const messages = exported(caseFile, 'messages')
    expect(messages.map((m) => [m.sentAt, m.sentAtRaw, m.zone])).toEqual([
      [null, '03/01/2024, 09:15', { name: null, known: 'assumed' }],
      [null, '14/01/2024, 10:00', { name: null, known: 'assumed' }],
    ])
    expect(exported(caseFile, 'warnings').map((w) => w.code)).toEqual(
      expect.arrayContaining(['zone-unknown', 'owner-unknown']),
    )
  })
})
