import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { buffer } from 'node:stream/consumers'
import { openCase } from '@casethread/casefile'
import type { Progress } from '@casethread/model'
import { pack } from 'tar-stream'
import { afterAll, describe, expect, it } from 'vitest'
import { discover } from './discover.ts'
import { fileSource } from './file-source.ts'
import { type IngestOptions, ingest } from './ingest.ts'

const root = mkdtempSync(join(tmpdir(), 'casethread-databases-'))
afterAll(() => rmSync(root, { recursive: true }))

const folderOf = (name: string): string => {
  const folder = join(root, name)
  mkdirSync(folder)
  return folder
}

const schema = `CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, from_me INTEGER, key_id TEXT,
    timestamp INTEGER, message_type INTEGER, text_data TEXT);
  CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER);
  CREATE TABLE jid (_id INTEGER PRIMARY KEY, user TEXT, server TEXT);
  INSERT INTO jid VALUES (1, '31612345678', 's.whatsapp.net'); INSERT INTO chat VALUES (1, 1);`
const message = (id: number) =>
  `INSERT INTO message VALUES (${id}, 1, 0, 'K${id}', ${1_700_000_000_000 + id}, 0, 'message ${id}');`

/** A database as a phone that was switched off leaves it: two messages in the main file, one more in the log alone. */
function leaveDatabase(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const made = join(root, 'made.db')
  const db = new DatabaseSync(made)
  db.exec(`${schema}${message(1)}${message(2)} PRAGMA journal_mode = WAL; ${message(3)}`)
  for (const suffix of ['', '-wal', '-shm']) copyFileSync(made + suffix, path + suffix)
  db.close()
  rmSync(made)
}

async function read(
  paths: string[],
  options: Partial<IngestOptions> = {},
  caseFile = join(root, `${cases++}.casethread`),
  progress: Progress = () => undefined,
) {
  const { incomplete } = await ingest(
    {
      caseFile,
      paths,
      owners: [],
      zone: null,
      format: null,
      from: null,
      to: null,
      exhibit: null,
      dateOrder: null,
      region: null,
      workers: 1,
      ...options,
    },
    progress,
  )
  using file = openCase(caseFile, { mode: 'read' })
  const { reader } = file
  return {
    caseFile,
    incomplete,
    texts: Array.from(reader.messages(), ({ text }) => text).sort(),
    roles: Object.fromEntries(reader.files().map(({ path, role }) => [path, role])),
    hashes: new Map(reader.files().map(({ path, sha256 }) => [path, sha256])),
    warnings: reader.warnings().map(({ code, path, message }) => ({ code, path, message })),
  }
}
let cases = 0

const three = ['message 1', 'message 2', 'message 3']
const state = (folder: string) =>
  readdirSync(folder).map((name) => {
    const { size, mtimeMs, atimeMs: _, mode } = statSync(join(folder, name))
    const hashed = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    return { name, size, mtimeMs, mode, hashed }
  })

describe('a phone’s folder', () => {
  it('is read with the logs of its databases, and nothing in it is touched', async () => {
    const folder = folderOf('phone')
    const home = join(folder, 'data/data/com.whatsapp/databases')
    leaveDatabase(join(home, 'msgstore.db'))
    for (const name of readdirSync(home)) chmodSync(join(home, name), 0o444)
    chmodSync(home, 0o555)
    const before = state(home)
    const { texts, roles, hashes, incomplete } = await read([folder])
    expect([texts, incomplete]).toEqual([three, false])
    expect(state(home)).toEqual(before)
    chmodSync(home, 0o755)
    const at = 'data/data/com.whatsapp/databases/msgstore.db'
    expect(roles).toEqual({ [at]: 'export', [`${at}-wal`]: 'companion', [`${at}-shm`]: 'companion' })
    expect([...hashes.values()].sort()).toEqual(before.map(({ hashed }) => hashed).sort())
  })

  it('has databases that are read together with another one, and are then no unknown files', async () => {
    const folder = folderOf('together')
    leaveDatabase(join(folder, 'msgstore.db'))
    const contacts = new DatabaseSync(join(folder, 'wa.db'))
    contacts.exec(`CREATE TABLE wa_contacts (_id INTEGER PRIMARY KEY, jid TEXT, display_name TEXT);
      PRAGMA journal_mode = PERSIST; INSERT INTO wa_contacts VALUES (1, '31612345678@s.whatsapp.net', 'Noor')`)
    contacts.close()
    const { roles, warnings } = await read([folder])
    expect(roles).toMatchObject({ 'wa.db': 'companion', 'wa.db-journal': 'companion' })
    expect(warnings.map(({ path }) => path)).not.toContain('wa.db')
  })

  it('may hold anything else: what is no chat is listed, what is encrypted named', async () => {
    const folder = folderOf('rest')
    const other = new DatabaseSync(join(folder, 'other.db'))
    other.exec(
      'CREATE TABLE notes (a); CREATE TABLE tags (b); PRAGMA journal_mode = PERSIST; INSERT INTO notes VALUES (1)',
    )
    other.close()
    writeFileSync(join(folder, 'msgstore.db.crypt15'), createHash('sha512').update('x').digest())
    writeFileSync(join(folder, 'broken.db'), 'SQLite format 3\0')
    symlinkSync(join(folder, 'other.db'), join(folder, 'link.db'))
    for (let i = 0; i < 300; i++) writeFileSync(join(folder, `settings${i}.xml`), '<map/>')
    const server = createServer().listen(join(folder, 'socket'))
    const { roles, warnings, incomplete } = await read([folder]).finally(() => server.close())
    expect(roles).toMatchObject({ 'other.db': 'unknown', 'other.db-journal': 'companion', 'broken.db': 'unknown' })
    const said = (path: string) => warnings.filter((warning) => warning.path === path)
    expect(said('other.db')).toMatchObject([
      { code: 'unknown-format', message: expect.stringContaining('notes, tags') },
    ])
    expect(said('msgstore.db.crypt15')).toMatchObject([{ code: 'encrypted-database' }])
    expect(said('link.db')).toMatchObject([{ code: 'not-followed' }])
    expect(said('socket')).toMatchObject([{ code: 'not-followed' }])
    expect(incomplete).toBe(true)
  })

  it('gives the same from an archive, whose members are copied to a private place', async () => {
    const folder = folderOf('packed')
    leaveDatabase(join(folder, 'msgstore.db'))
    const tar = pack()
    for (const name of readdirSync(folder)) tar.entry({ name: `phone/${name}` }, readFileSync(join(folder, name)))
    tar.finalize()
    writeFileSync(join(root, 'phone.tar'), await buffer(tar))
    const { texts, warnings } = await read([join(root, 'phone.tar')])
    expect(texts).toEqual(three)
    expect(warnings.filter(({ code }) => code === 'unknown-format')).toEqual([])
  })

  it('is recognised in an archive though its schema goes on beyond the first bytes', async () => {
    const path = join(root, 'wide.db')
    const db = new DatabaseSync(path)
    const others = Array.from({ length: 700 }, (_, i) => `CREATE TABLE other${i} (a /* ${'x'.repeat(100)} */);`)
    db.exec(`BEGIN; ${others.join('')} ${schema} ${message(1)} COMMIT`)
    db.close()
    const tar = pack()
    tar.entry({ name: 'msgstore.db' }, readFileSync(path))
    tar.finalize()
    writeFileSync(join(root, 'wide.tar'), await buffer(tar))
    expect((await read([join(root, 'wide.tar')])).texts).toEqual(['message 1'])
  })
})

it('a log that is written to while the database is read is told', async () => {
  const folder = folderOf('changing')
  const path = join(folder, 'msgstore.db')
  leaveDatabase(path)
  const touched = (step: string) => {
    if (step === 'hashing and recognising, bytes') utimesSync(`${path}-wal`, 1, 1)
  }
  const { warnings, incomplete } = await read([folder], {}, undefined, touched)
  expect(warnings).toContainEqual({
    code: 'changed-while-reading',
    path: 'msgstore.db',
    message: expect.stringContaining('msgstore.db-wal'),
  })
  expect(incomplete).toBe(true)
})

describe('a database given by itself', () => {
  it('brings its log along, and nothing else that lies beside it', async () => {
    const folder = folderOf('alone')
    leaveDatabase(join(folder, 'msgstore.db'))
    writeFileSync(join(folder, 'wa.db'), 'x')
    const { texts, roles } = await read([join(folder, 'msgstore.db')])
    expect(texts).toEqual(three)
    expect(Object.keys(roles).sort()).toEqual(['msgstore.db', 'msgstore.db-shm', 'msgstore.db-wal'])
    const [main] = discover([join(folder, 'msgstore.db')]).files
    const source = fileSource(main as NonNullable<typeof main>, '')
    expect([source.beside('wa.db'), source.beside('msgstore.db-wal')?.path]).toEqual([null, 'msgstore.db-wal'])
    const both = discover([join(folder, 'msgstore.db'), join(folder, 'wa.db')]).files[0]
    expect(fileSource(both as NonNullable<typeof both>, '').beside('wa.db')?.path).toBe('wa.db')
  })

  it('is read anew when another log lies beside it', async () => {
    const folder = folderOf('later')
    const path = join(folder, 'msgstore.db')
    leaveDatabase(path)
    const log = readFileSync(`${path}-wal`)
    rmSync(`${path}-wal`)
    const { caseFile, texts } = await read([path])
    expect(texts).toEqual(three.slice(0, 2))
    writeFileSync(`${path}-wal`, log)
    const again = await read([path], {}, caseFile)
    expect(again.texts).toEqual(three)
    expect((await read([path], {}, caseFile)).texts).toEqual(three)
  })

  it('is read without a log that is not the one seized', async () => {
    const folder = folderOf('refused')
    leaveDatabase(join(folder, 'msgstore.db'))
    const text = `hashes:\n  - { path: msgstore.db-wal, sha256: ${'0'.repeat(64)} }\n`
    const { texts, roles } = await read([folder], { custody: { name: 'custody.yaml', text } })
    expect(texts).toEqual(three.slice(0, 2))
    expect(roles).toMatchObject({ 'msgstore.db': 'export', 'msgstore.db-wal': 'refused' })
  })
})
