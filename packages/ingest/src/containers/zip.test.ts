import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { ZipFile as ZipWriter } from 'yazl'
import { defaultLimits, type Limits } from '../limits.ts'
import { SourceError } from '../source-error.ts'
import { isZip, openZip, type ZipArchive, type ZipMember } from './zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'casethread-zip-'))
const archives: ZipArchive[] = []
afterAll(async () => {
  for (const archive of archives) await archive.close()
  rmSync(folder, { recursive: true })
})

let files = 0
async function open(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<ZipArchive> {
  const path = join(folder, `${files++}.zip`)
  writeFileSync(path, bytes)
  const archive = await openZip(path, 'evidence.zip', { ...defaultLimits, ...limits })
  archives.push(archive)
  return archive
}

const text = async (member: ZipMember | undefined): Promise<string> => {
  if (!member) throw new Error('no such member')
  return (await buffer(Readable.from(member.chunks()))).toString()
}

/** The error's code and message; fails when there is none, or one of another kind. */
async function failure(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(SourceError)
  const { code, message } = error as SourceError
  return `${code}: ${message}`
}

/** Members as the format has them (APPNOTE 6.3.10, section 4.3), so that a test can lie in any field. */
interface Part {
  name: string | Buffer
  data: string | Buffer
  deflate?: boolean
  method?: number
  flags?: number
  madeBy?: number
  attributes?: number
  extra?: Buffer
  declaredSize?: number
  declaredCrc?: number
  offset?: number
}

function zipBytes(parts: readonly Part[], { count = parts.length } = {}): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const { local, central } = partBytes(part, part.offset ?? at)
    locals.push(local)
    directory.push(central)
    at += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, central, end])
}

function partBytes(part: Part, offset: number): { local: Buffer; central: Buffer } {
  const name = Buffer.from(part.name as string)
  const data = Buffer.from(part.data as string)
  const packed = part.deflate ? deflateRawSync(data) : data
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(part.flags ?? 0x800, 2)
  common.writeUInt16LE(part.method ?? (part.deflate ? 8 : 0), 4)
  common.writeUInt32LE(part.declaredCrc ?? crc32(data), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(part.declaredSize ?? data.length, 18)
  common.writeUInt16LE(name.length, 22)
  const extra = part.extra ?? Buffer.alloc(0)
  const localHead = Buffer.concat([Buffer.from('PK\x03\x04'), common])
  common.writeUInt16LE(extra.length, 24)
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(part.attributes ?? 0, 6)
  tail.writeUInt32LE(offset, 10)
  const centralHead = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, part.madeBy ?? 0]), common, tail])
  return { local: Buffer.concat([localHead, name, packed]), central: Buffer.concat([centralHead, name, extra]) }
}

const refusals = (archive: ZipArchive): (string | null)[] => archive.members.map(({ refusal }) => refusal?.code ?? null)

describe('accepted', () => {
  it('lists the files of an archive in order, folders left out, and gives their bytes', async () => {
    const parts = [
      { name: 'messages/', data: '' },
      { name: 'messages/one.json', data: '{}' },
      { name: 'two.txt', data: 'hello '.repeat(1000), deflate: true },
    ]
    const archive = await open(zipBytes(parts))
    expect(archive.members.map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([
      ['messages/one.json', 2],
      ['two.txt', 6000],
    ])
    expect(await text(archive.members[0])).toBe('{}')
    expect(await text(archive.members[1])).toBe('hello '.repeat(1000))
    expect(await text(archive.members[1])).toBe('hello '.repeat(1000))
    expect(archive.warnings).toEqual([])
    await archive.close()
  })

  it('reads an empty file and an archive without members', async () => {
    const one = await open(
      zipBytes([
        { name: 'empty.txt', data: '' },
        { name: 'empty2.txt', data: '', deflate: true },
      ]),
    )
    expect(await text(one.members[0])).toBe('')
    expect(await text(one.members[1])).toBe('')
    await one.close()
    const none = await open(zipBytes([]))
    expect(none.members).toEqual([])
    await none.close()
  })

  it('reads zip64 and members written as a stream (bit 3), as yazl makes them', async () => {
    const writer = new ZipWriter()
    writer.addReadStream(Readable.from([Buffer.from('streamed '), Buffer.from('bytes')]), 'streamed.txt')
    writer.addBuffer(Buffer.from('large'), 'zip64.txt', { forceZip64Format: true })
    writer.end({ forceZip64Format: true, comment: '' })
    const archive = await open(await buffer(writer.outputStream))
    expect(await text(archive.members[0])).toBe('streamed bytes')
    expect(await text(archive.members[1])).toBe('large')
    await archive.close()
  })

  it('decodes names: UTF-8 with and without its flag, CP437, and the Unicode path field', async () => {
    const raw = Buffer.from('x.txt')
    const unicode = Buffer.concat([Buffer.from([1]), uint32(crc32(raw)), Buffer.from('صورة.jpg')])
    const field = Buffer.concat([Buffer.from([0x75, 0x70]), uint16(unicode.length), unicode])
    const archive = await open(
      zipBytes([
        { name: 'été.txt', data: '' },
        { name: 'دردشة.txt', data: '', flags: 0 },
        { name: Buffer.from([0x82, 0x74, 0x82]), data: '', flags: 0 },
        { name: raw, data: '', flags: 0, extra: field },
      ]),
    )
    expect(archive.members.map(({ name }) => name)).toEqual(['été.txt', 'دردشة.txt', 'été', 'صورة.jpg'])
    await archive.close()
  })

  it('marks what an operating system left', async () => {
    const names = ['__MACOSX/._a', 'x/__MACOSX/b', '.DS_Store', 'x/.DS_Store', 'x/DS_Store.txt']
    const archive = await open(zipBytes(names.map((name) => ({ name, data: '' }))))
    expect(archive.members.map(({ ignorable }) => ignorable)).toEqual([true, true, true, true, false])
    await archive.close()
  })

  it('lets a reader stop early, as recognition does, and read again', async () => {
    const archive = await open(zipBytes([{ name: 'a', data: 'abc'.repeat(1_000_000), deflate: true }]))
    for await (const chunk of archive.members[0]?.chunks() ?? []) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    expect((await text(archive.members[0])).length).toBe(3_000_000)
    await archive.close()
  })

  it('counts on where the stated number of members was cut to 16 bits', async () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ name, data: name }))
    for (const count of [0, 1, 3]) {
      const archive = await open(zipBytes(parts, { count }))
      expect(archive.members.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
      await archive.close()
    }
  })

  it('knows a zip by its first bytes', () => {
    expect(isZip(zipBytes([{ name: 'a', data: '' }]))).toBe(true)
    expect(isZip(zipBytes([]))).toBe(true)
    expect(isZip(Buffer.from('PK is a text'))).toBe(false)
    expect(isZip(Buffer.alloc(0))).toBe(false)
  })
})

describe('refused', () => {
  it('never opens members whose path leads elsewhere, and reads the others', async () => {
    const names = [
      '../up.txt',
      'a/../../b',
      '/etc/passwd',
      'C:/x',
      'c:x',
      'a/b\\c',
      'a\u0000b',
      '',
      'good.txt',
      'a..b/c...txt',
    ]
    const archive = await open(zipBytes(names.map((name) => ({ name, data: 'x' }))))
    expect(refusals(archive)).toEqual([...Array(8).fill('unsafe-path'), null, null])
    expect(await failure(text(archive.members[0]))).toBe(
      'unsafe-path: evidence.zip!/../up.txt: the member has a path that climbs out of the archive; it was not opened. ' +
        'Unpack it by hand into an empty folder and give that',
    )
    expect(await text(archive.members[8])).toBe('x')
    await archive.close()
  })

  it('takes the backslashes of a tool for Windows for separators', async () => {
    const archive = await open(zipBytes(['files\\Image\\1.jpg', '..\\up.txt'].map((name) => ({ name, data: 'x' }))))
    expect(archive.members.map(({ name }) => name)).toEqual(['files/Image/1.jpg', '../up.txt'])
    expect(refusals(archive)).toEqual([null, 'unsafe-path'])
    await archive.close()
  })

  it('names encrypted members, links, repeated names and unknown methods', async () => {
    const archive = await open(
      zipBytes([
        { name: 'secret.txt', data: 'x', flags: 0x801 },
        { name: 'link', data: 'target', madeBy: 3, attributes: (0o120777 << 16) >>> 0 },
        { name: 'twice', data: '1' },
        { name: 'twice', data: '2' },
        { name: 'deflate64', data: 'x', method: 9 },
        { name: 'two-sizes', data: 'x', declaredSize: 5 },
      ]),
    )
    expect(refusals(archive)).toEqual([
      'encrypted-archive',
      'not-followed',
      null,
      'damaged-archive',
      'unreadable',
      'damaged-archive',
    ])
    expect(await failure(text(archive.members[0]))).toContain('evidence.zip!/secret.txt: the member is encrypted')
    expect(await failure(text(archive.members[4]))).toContain('method 9')
    await archive.close()
  })

  it('does not unpack a bomb: ratio, total, overlap, count', async () => {
    const zeros = { name: 'zeros', data: Buffer.alloc(1_000_000), deflate: true }
    const small = { ratioFromBytes: 100_000 }
    const ratio = await open(zipBytes([zeros, { name: 'ok', data: 'x' }]), small)
    expect(refusals(ratio)).toEqual(['archive-limit', null])
    await ratio.close()
    expect(await failure(open(zipBytes([zeros]), { archiveBytes: 999_999 }))).toContain(
      'archive-limit: evidence.zip: its members unpack to 1000000 bytes',
    )
    expect(await failure(open(zipBytes([zeros, { name: 'b', data: '' }]), { archiveMembers: 1 }))).toContain(
      'archive-limit: evidence.zip: lists 2 members',
    )
    const overlap = await open(
      zipBytes([
        { name: 'a', data: 'aaaa' },
        { name: 'b', data: 'bbbb', offset: 10 },
        { name: 'c', data: 'c' },
      ]),
    )
    expect(refusals(overlap)).toEqual(['archive-limit', 'archive-limit', null])
    await overlap.close()
  })

  it('opens a genuine archive near the limits', async () => {
    const archive = await open(
      zipBytes([
        { name: 'a', data: 'ab' },
        { name: 'b', data: 'c' },
      ]),
      { archiveBytes: 3, archiveMembers: 2 },
    )
    expect(refusals(archive)).toEqual([null, null])
    await archive.close()
  })

  it('says what cannot be opened at all', async () => {
    const missing = openZip(join(folder, 'no-such.zip'), 'no-such.zip', defaultLimits)
    expect(await failure(missing)).toContain('unreadable: no-such.zip: cannot be read (ENOENT)')
    expect(await failure(open(Buffer.from('plain text')))).toContain(
      'damaged-archive: evidence.zip: the list of its members',
    )
    expect(await failure(open(Buffer.alloc(0)))).toContain('damaged-archive: evidence.zip')
  })
})

describe('damaged', () => {
  const whole = zipBytes([
    { name: 'first.txt', data: 'first '.repeat(500), deflate: true },
    { name: 'second.txt', data: 'second' },
  ])

  it('reports a truncated archive', async () => {
    expect(await failure(open(whole.subarray(0, whole.length - 30)))).toBe(
      'damaged-archive: evidence.zip: the list of its members (central directory) is missing or damaged (End of central ' +
        'directory record signature not found. Either not a zip file, or file is truncated.). Copy it again from the source ' +
        'and compare its size; failing that, repair a copy (`zip -FF`) and give that',
    )
  })

  it('stops a member that unpacks to more than declared, and reports one that ends early or has changed', async () => {
    const archive = await open(
      zipBytes([
        { name: 'more', data: 'x'.repeat(1000), deflate: true, declaredSize: 10 },
        { name: 'less', data: 'x'.repeat(10), deflate: true, declaredSize: 1000 },
        { name: 'changed', data: 'genuine', declaredCrc: 1 },
        { name: 'garbage', data: Buffer.from([0xff, 0xff, 0xff, 0xff]), method: 8 },
        { name: 'fine', data: 'fine' },
      ]),
    )
    const [more, less, changed, garbage, fine] = archive.members
    expect(await failure(text(more))).toContain(
      'damaged-archive: evidence.zip!/more: the member unpacks to more than its 10 bytes',
    )
    expect(await failure(text(less))).toContain('evidence.zip!/less: the member ends after 10 of 1000 bytes')
    expect(await failure(text(changed))).toContain('evidence.zip!/changed: the member has another checksum (CRC-32)')
    expect(await failure(text(garbage))).toContain('evidence.zip!/garbage: the member cannot be unpacked')
    expect(await text(fine)).toBe('fine')
    await archive.close()
  })

  it('reads the members before a damaged place of the directory and says that there were more', async () => {
    const bytes = Buffer.from(whole)
    bytes.write('XX', bytes.lastIndexOf('PK\x01\x02'))
    const archive = await open(bytes)
    expect(archive.members.map(({ name }) => name)).toEqual(['first.txt'])
    expect(archive.warnings).toEqual([
      expect.objectContaining({ code: 'damaged-archive', message: expect.stringContaining('damaged after 1 of 2') }),
    ])
    expect(await text(archive.members[0])).toBe('first '.repeat(500))
    await archive.close()
  })

  it('reports a member whose header is gone', async () => {
    const bytes = Buffer.from(whole)
    bytes.write('XX', 0)
    const archive = await open(bytes)
    expect(await failure(text(archive.members[0]))).toContain('evidence.zip!/first.txt: the member cannot be unpacked')
    expect(await text(archive.members[1])).toBe('second')
    await archive.close()
  })
})

describe('properties', () => {
  const name = fc.stringMatching(/^[a-z\u0600-\u06ff]{1,8}(\/[a-z ]{1,8})?$/)
  const content = fc.uint8Array({ maxLength: 5000 })

  it('gives back what was packed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ name, content, deflate: fc.boolean() }), {
          selector: (part) => part.name,
          maxLength: 6,
        }),
        async (parts) => {
          const archive = await open(zipBytes(parts.map((part) => ({ ...part, data: Buffer.from(part.content) }))))
          expect(archive.members.map((member) => member.name)).toEqual(parts.map((part) => part.name))
          for (const [i, member] of archive.members.entries()) {
            expect(await buffer(Readable.from(member.chunks()))).toEqual(Buffer.from(parts[i]?.content ?? []))
          }
          await archive.close()
        },
      ),
      { numRuns: 40 },
    )
  })

  it('survives any damage: every failure is a SourceError', async () => {
    const whole = zipBytes([
      { name: 'a.txt', data: 'a'.repeat(300), deflate: true },
      { name: 'b.txt', data: 'b' },
    ])
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        const errors: unknown[] = []
        const archive = await open(length % 2 ? bytes : bytes.subarray(0, length)).catch(
          (error: unknown) => void errors.push(error),
        )
        for (const member of archive?.members ?? [])
          await text(member).catch((error: unknown) => void errors.push(error))
        await archive?.close()
        for (const error of errors) expect(error).toBeInstanceOf(SourceError)
      }),
      { numRuns: 300 },
    )
  })
})

const uint16 = (value: number): Buffer => Buffer.from([value & 255, value >>> 8])
function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
