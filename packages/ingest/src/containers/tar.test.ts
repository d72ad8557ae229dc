import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { extract, type Header, pack } from 'tar-stream'
import { afterAll, describe, expect, it } from 'vitest'
import { defaultLimits, type Limits } from '../limits.ts'
import { SourceError } from '../source-error.ts'
import type { Archive, ArchiveMember } from './archive.ts'
import { isArchive, openArchive } from './open-archive.ts'
import { isTar, isTarGz } from './tar.ts'

const folder = mkdtempSync(join(tmpdir(), 'casethread-tar-'))
const archives: Archive[] = []
afterAll(async () => {
  for (const archive of archives) await archive.close()
  rmSync(folder, { recursive: true })
})

type Entry = Partial<Header> & Pick<Header, 'name'> & { body?: Buffer | string }

async function packed(entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack()
  for (const { body, ...header } of entries) tar.entry({ mtime: new Date(0), ...header }, body ?? '')
  tar.finalize()
  return buffer(tar)
}

let files = 0
async function opened(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Archive> {
  const path = join(folder, `${files++}.bin`)
  writeFileSync(path, bytes)
  const archive = await openArchive(path, 'evidence/chat.tar', { ...defaultLimits, ...limits })
  archives.push(archive)
  return archive
}

const read = async (member: ArchiveMember): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for await (const chunk of member.chunks()) parts.push(chunk)
  return Buffer.concat(parts)
}

const failure = async (work: Promise<unknown>): Promise<{ code: string; message: string }> => {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (!(error instanceof SourceError)) throw new Error(`no SourceError but ${String(error)}`)
  return { code: error.code, message: error.message }
}

const names = (archive: Archive) => archive.members.map(({ name }) => name)
const codes = (archive: Archive) => archive.members.map(({ refusal }) => refusal?.code ?? null)
const warned = (archive: Archive) => archive.warnings.map(({ code }) => code)

const simple: Entry[] = [
  { name: 'messages.json', body: '{"userId":"8:anna"}' },
  { name: 'media', type: 'directory' },
  { name: 'media/0-weu-d1-aa.1.jpg', body: Buffer.alloc(1500, 7) },
  { name: 'empty.txt', body: '' },
]

/** The header block of a member, made by hand where no writer would make it. */
function header(fields: {
  name: string
  size?: string | Buffer
  type?: string
  magic?: string
  prefix?: string
}): Buffer {
  const block = Buffer.alloc(512)
  block.write(fields.name, 0, 'latin1')
  if (typeof fields.size === 'object') fields.size.copy(block, 124)
  else block.write(fields.size ?? '00000000000\0', 124, 'latin1')
  block.write(fields.type ?? '0', 156, 'latin1')
  block.write(fields.magic ?? 'ustar\u000000', 257, 'latin1')
  block.write(fields.prefix ?? '', 345, 'latin1')
  return sealed(block)
}

function sealed(block: Buffer): Buffer {
  block.fill(0x20, 148, 156)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}

const octal = (size: number) => `${size.toString(8).padStart(11, '0')}\0`
const padded = (body: string) => Buffer.concat([Buffer.from(body), Buffer.alloc((512 - (body.length % 512)) % 512)])
const end = Buffer.alloc(1024)

describe.each([
  ['tar', (bytes: Buffer) => bytes],
  ['tar.gz', (bytes: Buffer) => gzipSync(bytes)],
])('%s', (_, wrap) => {
  it('lists the files and reads them in any order and again', async () => {
    const archive = await opened(wrap(await packed(simple)))
    expect(names(archive)).toEqual(['messages.json', 'media/0-weu-d1-aa.1.jpg', 'empty.txt'])
    expect(archive.members.map(({ sizeBytes }) => sizeBytes)).toEqual([19, 1500, 0])
    expect([codes(archive), archive.warnings]).toEqual([[null, null, null], []])
    const [first, second, third] = archive.members as [ArchiveMember, ArchiveMember, ArchiveMember]
    expect((await read(second)).equals(Buffer.alloc(1500, 7))).toBe(true)
    expect((await read(first)).toString()).toBe('{"userId":"8:anna"}')
    expect((await read(third)).length).toBe(0)
    expect((await read(first)).toString()).toBe('{"userId":"8:anna"}')
    await archive.close()
  })

  it('lets several readers go at once, and one stop early', async () => {
    const bodies = ['a', 'b', 'c'].map((letter) => Buffer.alloc(600_000, letter))
    const archive = await opened(wrap(await packed(bodies.map((body, i) => ({ name: `${i}.bin`, body })))))
    for await (const chunk of (archive.members[1] as ArchiveMember).chunks()) {
      expect(chunk[0]).toBe('b'.charCodeAt(0))
      break
    }
    const all = await Promise.all(archive.members.map(read))
    expect(all.map((bytes, i) => bytes.equals(bodies[i] as Buffer))).toEqual([true, true, true])
    await archive.close()
  })

  it('reads names of any length and script', async () => {
    const long = `${'ordner/'.repeat(40)}${'ü'.repeat(90)}.json`
    const archive = await opened(
      wrap(
        await packed([
          { name: long, body: 'x' },
          { name: 'صورة.jpg', body: 'yy' },
        ]),
      ),
    )
    expect(names(archive)).toEqual([long, 'صورة.jpg'])
    expect((await read(archive.members[0] as ArchiveMember)).toString()).toBe('x')
    await archive.close()
  })

  it('lists every member of GNU long names, old prefixes and base-256 sizes', async () => {
    const long = `${'a'.repeat(150)}.json`
    const size = Buffer.alloc(12)
    size[0] = 0x80
    size[11] = 3
    const bytes = Buffer.concat([
      ...[header({ name: '././@LongLink', type: 'L', size: octal(long.length + 1) }), padded(`${long}\0`)],
      ...[header({ name: 'cut', size: octal(2) }), padded('ab')],
      ...[header({ name: 'c.json', prefix: 'front', size }), padded('abc')],
      ...[header({ name: 'old.txt', magic: '\0\0\0\0\0\0\0\0', type: '\0', size: '      4 \0\0\0\0' }), padded('abcd')],
      ...[header({ name: './with/dot.txt' }), header({ name: 'label', type: 'V' }), end],
    ])
    const archive = await opened(wrap(bytes))
    expect([names(archive), archive.warnings]).toEqual([[long, 'front/c.json', 'old.txt', 'with/dot.txt'], []])
    expect((await Promise.all(archive.members.map(read))).map(String)).toEqual(['ab', 'abc', 'abcd', ''])
    await archive.close()
  })

  it('refuses what leads out of the archive or is no file', async () => {
    const archive = await opened(
      wrap(
        await packed([
          { name: '../../etc/passwd', body: 'x' },
          { name: '/root/x', body: 'x' },
          { name: 'a\\b', body: 'x' },
          { name: 'link', type: 'symlink', linkname: '/etc/passwd' },
          { name: 'hard', type: 'link', linkname: 'messages.json' },
          { name: 'tty', type: 'character-device' },
          { name: 'pipe', type: 'fifo' },
          { name: 'messages.json', body: '{}' },
          { name: 'messages.json', body: '[]' },
        ]),
      ),
    )
    const leads = ['unsafe-path', 'unsafe-path', 'unsafe-path']
    expect(codes(archive)).toEqual([...leads, ...Array(4).fill('not-followed'), null, 'damaged-archive'])
    for (const member of archive.members.filter(({ refusal }) => refusal))
      expect(await failure(read(member))).toEqual(member.refusal)
    expect((await read(archive.members[7] as ArchiveMember)).toString()).toBe('{}')
    await archive.close()
  })

  it('refuses sparse files of every kind and finds the member behind them', async () => {
    const pax = '22 GNU.sparse.major=1\n27 GNU.sparse.name=big.img\n'
    const gnu = header({ name: 'old.img', type: 'S', size: octal(3) })
    gnu[482] = 1
    const bytes = Buffer.concat([
      ...[header({ name: 'x', type: 'x', size: octal(pax.length) }), padded(pax)],
      ...[header({ name: 'GNUSparseFile.0/big.img', size: octal(600) }), padded('m'.repeat(600))],
      ...[sealed(gnu), Buffer.alloc(512), padded('abc')],
      ...[header({ name: 'chat.json', size: octal(2) }), padded('{}'), end],
    ])
    const archive = await opened(wrap(bytes))
    expect([names(archive), codes(archive), archive.warnings]).toEqual([
      ['big.img', 'old.img', 'chat.json'],
      ['unreadable', 'unreadable', null],
      [],
    ])
    expect((await read(archive.members[2] as ArchiveMember)).toString()).toBe('{}')
    await archive.close()
  })

  it('keeps the members before a damaged header and says where it is', async () => {
    const bytes = await packed(simple)
    bytes.fill(0xee, 1536, 1600)
    const archive = await opened(wrap(bytes))
    expect([names(archive), warned(archive)]).toEqual([['messages.json'], ['damaged-archive']])
    expect(archive.warnings[0]?.message).toContain('byte 1536')
    await archive.close()
  })

  it('tells the cut in a member, in a header and between members', async () => {
    const bytes = await packed(simple)
    const inMember = await opened(wrap(bytes.subarray(0, 3000)))
    expect([names(inMember), warned(inMember)]).toEqual([
      ['messages.json', 'media/0-weu-d1-aa.1.jpg'],
      ['damaged-archive'],
    ])
    expect(inMember.warnings[0]?.message).toContain('952 of 1500 bytes')
    const parts: number[] = []
    const cut = (async () => {
      for await (const chunk of (inMember.members[1] as ArchiveMember).chunks()) parts.push(chunk.length)
    })()
    expect(await failure(cut)).toMatchObject({
      code: 'damaged-archive',
      message: expect.stringContaining('952 of 1500'),
    })
    expect(parts.reduce((sum, n) => sum + n, 0)).toBe(952)
    const inHeader = await opened(wrap(bytes.subarray(0, 1636)))
    expect([names(inHeader), warned(inHeader)]).toEqual([['messages.json'], ['damaged-archive']])
    const between = await opened(wrap(bytes.subarray(0, 1024)))
    expect([names(between), warned(between)]).toEqual([['messages.json'], ['truncated']])
    for (const archive of [inMember, inHeader, between]) await archive.close()
  })

  it('tells bytes behind the end mark', async () => {
    const archive = await opened(wrap(Buffer.concat([await packed(simple), await packed(simple)])))
    expect([names(archive).length, warned(archive)]).toEqual([3, ['damaged-archive']])
    await archive.close()
  })

  it('stops at impossible sizes and records', async () => {
    const negative = Buffer.alloc(12, 0xff)
    const pax = '14 size=-1234\n'
    for (const bytes of [
      header({ name: 'a', size: negative }),
      header({ name: 'a', size: '9z' }),
      Buffer.concat([header({ name: 'x', type: 'x', size: octal(pax.length) }), padded(pax), header({ name: 'a' })]),
      Buffer.concat([header({ name: 'x', type: 'x', size: octal(9) }), padded('99 path=a')]),
      header({ name: 'x', type: 'L', size: octal(2 ** 24) }),
    ]) {
      const archive = await opened(wrap(Buffer.concat([header({ name: 'first' }), bytes, end])))
      expect([names(archive), warned(archive)]).toEqual([['first'], ['damaged-archive']])
      await archive.close()
    }
  })

  it('stops at the limit of members', async () => {
    const bytes = wrap(await packed(simple))
    expect((await failure(opened(bytes, { archiveMembers: 2 }))).code).toBe('archive-limit')
    expect((await opened(bytes, { archiveMembers: 3 })).members.length).toBe(3)
  })

  it('lists what another reader lists, for any members', async () => {
    const entries = fc.array(
      fc.record({
        name: fc.stringMatching(/^[a-zé ش]{1,120}(\/[a-z]{1,60}){0,3}\.json$/),
        body: fc.uint8Array({ maxLength: 2000 }),
      }),
      { maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(entries, async (drawn) => {
        const distinct = [...new Map(drawn.map((entry) => [entry.name, entry])).values()]
        const bytes = await packed(distinct.map(({ name, body }) => ({ name, body: Buffer.from(body) })))
        if (distinct.length === 0) return
        const archive = await opened(wrap(bytes))
        const ours = await Promise.all(archive.members.map(async (m) => [m.name, (await read(m)).toString('hex')]))
        expect([ours, archive.warnings]).toEqual([await listedByTarStream(bytes), []])
        await archive.close()
      }),
      { numRuns: 40 },
    )
  })

  it('never fails for what the bytes hold', async () => {
    const start = await packed(simple)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.nat({ max: 2600 }), async (noise, at) => {
        const bytes = Buffer.from(start)
        bytes.set(noise.subarray(0, bytes.length - Math.max(at, 600)), Math.max(at, 600))
        const archive = await opened(wrap(bytes))
        for (const member of archive.members)
          await read(member).catch((error: unknown) => expect(error).toBeInstanceOf(SourceError))
        await archive.close()
      }),
      { numRuns: 60 },
    )
  })
})

async function listedByTarStream(bytes: Buffer): Promise<[string, string][]> {
  const reader = extract()
  reader.end(bytes)
  const listed: [string, string][] = []
  for await (const entry of reader) listed.push([entry.header.name, (await buffer(entry)).toString('hex')])
  return listed
}

describe('tar.gz only', () => {
  it('stops at a bomb', async () => {
    const bytes = gzipSync(await packed([{ name: 'big.json', body: Buffer.alloc(5_000_000) }]))
    const limits = { archiveRatio: 200, ratioFromBytes: 1_000_000 }
    expect((await failure(opened(bytes, limits))).message).toContain('archiveRatio')
    expect((await failure(opened(bytes, { archiveBytes: 1_000_000 }))).message).toContain('archiveBytes')
    const zerosBehind = gzipSync(Buffer.concat([header({ name: 'a' }), Buffer.alloc(5_000_000)]))
    expect((await failure(opened(zerosBehind, limits))).code).toBe('archive-limit')
  })

  it('keeps the members before a cut or damage in the gzip stream', async () => {
    const noise = createHash('shake256', { outputLength: 300_000 }).update('noise').digest()
    const bytes = gzipSync(
      await packed([
        { name: 'first.json', body: '{}' },
        { name: 'noise.bin', body: noise },
      ]),
    )
    const damaged = Buffer.from(bytes)
    const middle = bytes.length >> 1
    damaged.fill(0, middle, middle + 5000)
    for (const [what, part] of [
      ['cut', bytes.subarray(0, middle)],
      ['damaged', damaged],
    ] as const) {
      const archive = await opened(part)
      const [first, second] = archive.members as [ArchiveMember, ArchiveMember]
      expect([what, names(archive), warned(archive)]).toEqual([what, ['first.json', 'noise.bin'], ['damaged-archive']])
      expect((await read(first)).toString()).toBe('{}')
      expect((await failure(read(second))).code).toBe('damaged-archive')
      expect((await read(first)).toString()).toBe('{}')
      await archive.close()
    }
  })
})

describe('recognition', () => {
  it('goes by content, not by name', async () => {
    const tar = await packed(simple)
    const text = Buffer.from('[1/2/24, 10:00:00] Anna: hello\n'.repeat(40))
    expect([tar, gzipSync(tar), gzipSync(text), text, Buffer.alloc(2048), tar.subarray(0, 300)].map(isArchive)).toEqual(
      [...[true, true, false, false, false, false]],
    )
    expect([isTar(tar), isTarGz(gzipSync(tar)), isTar(gzipSync(tar)), isTarGz(tar)]).toEqual([true, true, false, false])
    expect(isTarGz(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7]))).toBe(false)
    expect((await failure(opened(text))).code).toBe('damaged-archive')
  })

  it('says which file cannot be opened', async () => {
    const missing = openArchive(join(folder, 'missing'), 'gone.tar', defaultLimits)
    expect(await failure(missing)).toMatchObject({ code: 'unreadable', message: expect.stringContaining('gone.tar') })
  })
})

const hasTar = spawnSync('tar', ['--version']).stdout?.includes('GNU tar') ?? false

describe.skipIf(!hasTar)('archives of GNU tar', () => {
  const home = join(folder, 'home')
  mkdirSync(join(home, 'media'), { recursive: true })
  writeFileSync(join(home, 'messages.json'), '{"conversations":[]}')
  writeFileSync(join(home, 'media', `${'n'.repeat(140)}.jpg`), Buffer.alloc(3000, 1))
  writeFileSync(join(home, 'media', 'photo é.jpg'), 'jpg')
  symlinkSync('messages.json', join(home, 'link.json'))

  it.each([
    ['--format=gnu', false],
    ['--format=pax', false],
    ['--format=gnu', true],
  ])('%s, gzipped %s', async (format, gzipped) => {
    const made = spawnSync('tar', [format, gzipped ? '-czf' : '-cf', '-', '-C', home, '.'])
    const archive = await opened(made.stdout)
    const sizes = archive.members.map((m) => [m.name, m.sizeBytes, m.refusal?.code ?? null]).sort()
    expect(sizes).toEqual(
      [
        ['link.json', 0, 'not-followed'],
        [`media/${'n'.repeat(140)}.jpg`, 3000, null],
        ['media/photo é.jpg', 3, null],
        ['messages.json', 20, null],
      ].sort(),
    )
    expect(archive.warnings).toEqual([])
    await archive.close()
  })
})
