import { basename, dirname } from 'node:path'
import pLimit from 'p-limit'
import { isIgnorable } from './containers/zip-names.ts'
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
}

export interface ExamineOptions {
  format: string | null
  limits: Limits
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
        hashing(() => hash(file)),
        inspect(file, file.named, options, pool),
      ])
      done += file.sizeBytes
      progress('hashing and recognising, bytes', done, total)
      return combine(file, hashed, inspected)
    }),
  )
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
async function hash(file: FoundFile): Promise<Outcome<Hashed>> {
  try {
    return { value: await hashChunks(fileChunks(file)), trouble: null }
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

function combine(file: FoundFile, hashed: Outcome<Hashed>, inspected: Outcome<Inspection | null>): Examined {
  const troubles = [hashed.trouble, inspected.trouble].flatMap((t) => (t ? [toTrouble(file, t)] : []))
  // Both jobs stumble over the same unreadable file: one notice is enough.
  return {
    file,
    hashed: hashed.value,
    inspection: inspected.value,
    memberHashes: new Map(),
    troubles: distinct(troubles),
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
