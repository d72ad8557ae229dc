import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import type { HashState, SuppliedHash } from '@casethread/model'
import pLimit from 'p-limit'
import { isIgnorable } from './containers/zip-names.ts'
import type { Comparison, Digests, SuppliedHashes } from './custody/supplied-hashes.ts'
import type { FoundFile, Trouble } from './discover.ts'
import { fileChunks } from './file-source.ts'
import { hashChunks } from './hash-chunks.ts'
import type { Hashed, Inspected, Inspection } from './job.ts'
import type { Limits } from './limits.ts'
import { SourceError } from './source-error.ts'
import { JobTrouble, type WorkerPool } from './worker-pool.ts'

/** A file with its hash and what recognition saw in it. */
export interface Examined {
  file: FoundFile
  /** Null when the file could not be read. */
  hashed: Hashed | null
  /** Null when it could not be inspected, or was left alone as an operating system's own file. */
  inspection: Inspection | null
  /** Hashes of an archive's members that no format reads, by member path: they may be attachments. */
  memberHashes: ReadonlyMap<string, Hashed>
  troubles: Trouble[]
  /** Of its hash with that given at seizure. */
  supplied: HashState
  /** It does not have the hash given at seizure, or the very bytes of a file that does not: nothing of it is read. */
  refused: boolean
}

export interface ExamineOptions {
  format: string | null
  limits: Limits
  supplied: SuppliedHashes
}

/** More only makes a disk seek. */
const filesHashedAtOnce = 2

type Step = (step: string, done: number, total: number | null) => void

/** Hashes and inspects every file; several at once, the result in the order given. */
export async function examine(
  files: readonly FoundFile[],
  options: ExamineOptions,
  pool: WorkerPool,
  progress: Step,
): Promise<Examined[]> {
  const total = files.reduce((sum, file) => sum + file.sizeBytes, 0)
  const hashing = pLimit(filesHashedAtOnce)
  let done = 0
  const first = await Promise.all(
    files.map(async (file) => {
      const [hashed, inspected] = await Promise.all([
        hashing(() => hash(file, options.supplied)),
        inspect(file, file.named, options, pool),
      ])
      done += file.sizeBytes
      progress('hashing and recognising, bytes', done, total)
      return combine(file, hashed, inspected, options.supplied)
    }),
  )
  refuseCopies(first)
  hideRefused(first)
  await openArchives(first, options, pool)
  for (const examined of first) await hashMembers(examined, options, pool)
  return first
}

type Outcome<T> = { value: T; trouble: null } | { value: null; trouble: JobTrouble }

async function attempt<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work, trouble: null }
  } catch (error) {
    if (error instanceof JobTrouble) return { value: null, trouble: error }
    throw error
  }
}

/** On the thread that otherwise waits for the others. */
async function hash(file: FoundFile, supplied: SuppliedHashes): Promise<Outcome<Hashed & { digests: Digests }>> {
  const others = supplied.algorithmsFor(file.path).map((name) => ({ name, digest: createHash(name) }))
  async function* chunks() {
    for await (const chunk of fileChunks(file)) {
      for (const { digest } of others) digest.update(chunk)
      yield chunk
    }
  }
  try {
    const hashed = await hashChunks(chunks())
    const digests = Object.fromEntries(others.map(({ name, digest }) => [name, digest.digest('hex')]))
    return { value: { ...hashed, digests: { ...digests, sha256: hashed.sha256 } }, trouble: null }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    const { code, message } = error
    return { value: null, trouble: new JobTrouble({ code, message, locator: null, records: 0 }) }
  }
}

const inspect = (
  file: FoundFile,
  open: boolean,
  { format, limits }: ExamineOptions,
  pool: WorkerPool,
): Promise<Outcome<Inspection | null>> =>
  isIgnorable(file.path)
    ? Promise.resolve({ value: null, trouble: null })
    : attempt(pool.run({ type: 'inspect', file, open, force: format, limits }))

function combine(
  file: FoundFile,
  { value, trouble }: Outcome<Hashed & { digests: Digests }>,
  inspected: Outcome<Inspection | null>,
  supplied: SuppliedHashes,
): Examined {
  const comparison = value ? supplied.compare(file.path, value.digests) : uncompared
  const refused = comparison.state === 'different'
  const troubles = [trouble, inspected.trouble].flatMap((t) => (t ? [toTrouble(file, t)] : []))
  // Both jobs stumble over the same unreadable file: one notice is enough.
  return {
    file,
    hashed: value && { sha256: value.sha256, sizeBytes: value.sizeBytes },
    inspection: refused ? null : inspected.value,
    memberHashes: new Map(),
    troubles: comparison.broken && value ? [differentHash(file, comparison.broken, value.digests)] : distinct(troubles),
    supplied: comparison.state,
    refused,
  }
}

const uncompared: Comparison = { state: 'none', broken: null }

const differentHash = ({ path }: FoundFile, { algorithm, value }: SuppliedHash, digests: Digests): Trouble => ({
  path,
  code: 'hash-different',
  message: `${path} has the ${algorithm} ${digests[algorithm]}; at seizure ${value} was given. It is not the file that was seized, and nothing of it was read. Get a sound copy, or correct the custody file, and ingest again`,
})

/** A copy under another name has the same bytes, whatever hash was given for its own path. */
function refuseCopies(examined: readonly Examined[]): void {
  const refused = new Map(examined.filter((e) => e.refused).map((e) => [e.hashed?.sha256, e.file.path]))
  for (const copy of examined) {
    const original = refused.get(copy.hashed?.sha256)
    if (original === undefined || copy.refused) continue
    copy.refused = true
    copy.inspection = null
    const message = `${copy.file.path} has the same bytes as ${original}, which does not have the hash given at seizure. Nothing of it was read`
    copy.troubles = [{ path: copy.file.path, code: 'hash-different', message }]
  }
}

/** A database's log that is not the one seized is not read with it either. */
function hideRefused(examined: readonly Examined[]): void {
  const refused = examined.filter((e) => e.refused).map((e) => e.file.location)
  if (refused.length === 0) return
  for (const { file, inspection } of examined) {
    if (inspection?.kind !== 'file' || !inspection.inspected.isDatabase) continue
    file.refusedBeside = refused.filter((other) => dirname(other) === dirname(file.location)).map((at) => basename(at))
  }
}

const toTrouble = (file: FoundFile, { warning }: JobTrouble): Trouble => ({
  path: file.path,
  code: warning.code,
  message: warning.message,
})

const distinct = (troubles: Trouble[]): Trouble[] => [
  ...new Map(troubles.map((t) => [`${t.code} ${t.message}`, t])).values(),
]

/**
 * Archives that came with a folder are opened unless a chat beside or above them names them: then somebody sent them, and
 * what they hold is not an export of this device.
 */
async function openArchives(examined: Examined[], options: ExamineOptions, pool: WorkerPool): Promise<void> {
  const chats = examined.filter((e) => e.inspection?.kind === 'file' && e.inspection.inspected.format !== null)
  await Promise.all(
    examined
      .filter((e) => e.inspection?.kind === 'unopened-archive')
      .map(async (archive) => {
        const namedBy = await findMention(archive.file, chats, pool)
        if (namedBy) archive.troubles.push(attached(archive.file, namedBy.file))
        else {
          const { value, trouble } = await inspect(archive.file, true, options, pool)
          archive.inspection = value
          if (trouble) archive.troubles.push(toTrouble(archive.file, trouble))
        }
      }),
  )
}

async function findMention(archive: FoundFile, chats: Examined[], pool: WorkerPool): Promise<Examined | null> {
  const folder = dirname(archive.location)
  const near = chats.filter(
    ({ file }) => folder === dirname(file.location) || folder.startsWith(`${dirname(file.location)}/`),
  )
  for (const chat of near) {
    const { value } = await attempt(
      pool.run({ type: 'mentions', file: chat.file, names: [basename(archive.location)] }),
    )
    if (value && value.length > 0) return chat
  }
  return null
}

const attached = (archive: FoundFile, chat: FoundFile): Trouble => ({
  path: archive.path,
  code: 'nested-archive',
  message: `${archive.path} is named in ${chat.path}: it was sent in that chat and was not opened. Give it as an argument of its own if it is an export of this device`,
})

/** Members beside a recognised chat may be its attachments; those of an archive without any chat are nobody's. */
async function hashMembers(examined: Examined, { limits }: ExamineOptions, pool: WorkerPool): Promise<void> {
  const { inspection, file } = examined
  if (inspection?.kind !== 'archive' || !inspection.members.some((member) => member.format !== null)) return
  const others = inspection.members.filter((member) => member.format === null).map(memberPath)
  const { value, trouble } = await attempt(pool.run({ type: 'hash-members', file, members: others, limits }))
  if (trouble) examined.troubles.push(toTrouble(file, trouble))
  const hashes = new Map<string, Hashed>()
  for (const { member, hashed, warning } of value ?? []) {
    if (hashed) hashes.set(member, hashed)
    if (warning) inspection.warnings.push({ member, warning })
  }
  examined.memberHashes = hashes
}

const memberPath = (inspected: Inspected): string => inspected.member ?? ''
