import { hash } from 'node:crypto'
import { type CaseWriter, canonicalJson, openCase } from '@casethread/casefile'
import { type Progress, version, type Warning, type WarningCode } from '@casethread/model'
import { AttachmentIndex } from './attachments.ts'
import { mergeCopies } from './copies/merge-copies.ts'
import { type Asked, askedOf } from './custody/asked.ts'
import { type CustodyFile, readCustody } from './custody/read-custody.ts'
import { SuppliedHashes } from './custody/supplied-hashes.ts'
import { discover } from './discover.ts'
import { type Examined, examine } from './examine.ts'
import type { DateOrder } from './format.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { isAbove, type PathZone } from './path-zones.ts'
import { plan } from './plan.ts'
import { Reading } from './reading.ts'
import { type FileNote, hashWithoutFile, recordFiles, toNote } from './record-files.ts'
import { WorkerPool } from './worker-pool.ts'

export interface IngestOptions {
  caseFile: string
  paths: readonly string[]
  /** Names or numbers of the device's owner. */
  owners: readonly string[]
  /** IANA zone of clock readings without one; null when not known. */
  zone: string | null
  /** Zones of some of the files, where they differ. */
  zones?: readonly PathZone[]
  /** What is recorded of the seizure; it speaks where the options are silent, and may not contradict them. */
  custody?: CustodyFile | null
  /** Read every file as this format, whatever it looks like; null to recognise by content. */
  format: string | null
  /** The period of the legal title, UTC milliseconds, `to` exclusive; null for open. */
  from: number | null
  to: number | null
  exhibit: string | null
  dateOrder: DateOrder | null
  /** ISO 3166 country; null when not stated. */
  region: string | null
  /** Threads that read and parse; the result is the same for any number. */
  workers: number
  limits?: Partial<Limits>
}

export interface IngestSummary {
  /** Whether anything recognised could not be read in full. */
  incomplete: boolean
  /** Sources that an earlier, stopped run had left half read and that were read anew. */
  resumed: number
  /** Owners given that fit no account met. */
  unmatchedOwners: string[]
  /** Paths for which a zone was stated, at or below which no file was met. */
  unmatchedZones: string[]
}

/** Trouble after which the run is not "all read": the examiner must act. The others are notes. */
const serious = new Set<WarningCode>([
  'unreadable',
  'empty-file',
  'damaged-archive',
  'encrypted-archive',
  'encrypted-database',
  'unsafe-path',
  'archive-limit',
  'ambiguous-format',
  'changed-while-reading',
  'incomplete',
  'accounting-mismatch',
  'hash-different',
])

/**
 * Reads exports into a case file: lists, hashes, recognises, parses, reconciles the counts. What is wrong with one file
 * becomes a warning in the case and the rest goes on. A stopped run is completed by running it again.
 */
export async function ingest(options: IngestOptions, progress: Progress): Promise<IngestSummary> {
  const custody = options.custody ? readCustody(options.custody) : null
  const asked = askedOf(options, custody)
  const found = discover(options.paths)
  using caseFile = openCase(options.caseFile, { mode: 'create' })
  const { writer } = caseFile
  const run = beginRun(writer, options, asked)
  if (custody) writer.setCustody(asked.exhibit, { sha256: custody.sha256, custody: custody.custody })
  const resumed = writer.dropIncomplete().length
  const pool = new WorkerPool(options.workers)
  try {
    const limits = { ...defaultLimits, ...options.limits }
    const supplied = new SuppliedHashes(custody?.custody.hashes ?? [])
    const examined = await examine(found.files, { format: options.format, limits, supplied }, pool, progress)
    const index = indexAttachments(examined)
    const reading = new Reading({ writer, pool, index }, { ...asked, workers: options.workers }, progress)
    const planned = plan(examined, asked, limits)
    await reading.readAll(planned)
    const notes: FileNote[] = [
      ...found.troubles.map(toNote),
      ...recordFiles(writer, examined, { index, exhibit: asked.exhibit, fresh: reading.fresh }),
      ...supplied.without(found.files).map(hashWithoutFile),
    ]
    for (const { path, member, warning } of notes) writer.addFileWarning(path, member, warning)
    progress('settling', 0, null)
    mergeCopies(writer)
    writer.settle()
    const unmatchedOwners = settleOwners(writer, caseFile.reader.setting('owners'), asked.owners)
    writer.endRun(run)
    return {
      incomplete: reading.incomplete || notes.some(({ warning }) => serious.has(warning.code)),
      resumed,
      unmatchedOwners,
      unmatchedZones: unmatchedZones(asked.pathZones, [
        ...planned.map(({ file, member }) => ({ path: file.path, member })),
        ...found.files.map(({ path }) => ({ path, member: null })),
      ]),
    }
  } finally {
    await pool.close()
  }
}

function beginRun(writer: CaseWriter, options: IngestOptions, asked: Asked): number {
  const { caseFile: _, paths, workers: __, ...given } = options
  const configuration = canonicalJson({
    ...given,
    zones: options.zones ?? [],
    // The file itself, so that the run can be repeated without it.
    custody: options.custody?.text ?? null,
    limits: { ...defaultLimits, ...options.limits },
  })
  if (asked.zone.name) writer.setSetting('zone', asked.zone.name)
  if (asked.region) writer.setSetting('region', asked.region)
  return writer.beginRun({
    stage: 'ingest',
    configuration,
    configurationSha256: hash('sha256', configuration),
    inputs: paths,
    toolVersion: version,
    runtimeVersion: process.version,
  })
}

const unmatchedZones = (zones: readonly PathZone[], places: readonly { path: string; member: string | null }[]) =>
  zones.filter((stated) => !places.some((place) => isAbove(stated, place))).map(({ path }) => path)

function indexAttachments(examined: readonly Examined[]): AttachmentIndex {
  const index = new AttachmentIndex()
  for (const { file, hashed, inspection, memberHashes } of examined.filter(({ refused }) => !refused)) {
    const recognised = inspection?.kind === 'file' && inspection.inspected.format !== null
    if (!recognised && hashed) index.add({ path: file.path, member: null, ...hashed })
    for (const [member, memberHash] of memberHashes) index.add({ path: file.path, member, ...memberHash })
  }
  return index
}

/**
 * Owners stated for earlier exports hold for accounts that later ones bring; where none is stated and the export names
 * none, one is inferred or asked for. Returns those of this call that fit no account.
 */
function settleOwners(writer: CaseWriter, stored: string | null, stated: readonly string[]): string[] {
  const earlier = stored === null ? [] : (JSON.parse(stored) as string[])
  const all = [...new Set([...earlier, ...stated])].sort()
  writer.setSetting('owners', JSON.stringify(all))
  const unmatched = new Set(writer.markOwners(all))
  writer.clearFileWarnings(null)
  const { inferred, unknown } = writer.inferOwners()
  for (const { app, account } of inferred) writer.addFileWarning(null, null, ownerInferred(app, account))
  for (const app of unknown) writer.addFileWarning(null, null, ownerUnknown(app))
  return stated.filter((owner) => unmatched.has(owner))
}

const ownerInferred = (app: string, account: string): Warning => ({
  code: 'owner-inferred',
  message: `${app}: "${account}" is taken for the device's owner, because this account alone takes part in every chat. If that is wrong, state the owner with --owner NAME_OR_NUMBER`,
  locator: null,
  records: 0,
})

const ownerUnknown = (app: string): Warning => ({
  code: 'owner-unknown',
  message: `${app}: whose device it is was not said and cannot be inferred, so no message can be called sent or received. State it with --owner NAME_OR_NUMBER (more than once for several accounts)`,
  locator: null,
  records: 0,
})
