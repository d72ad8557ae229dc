import type { Warning } from '@casethread/model'
import type { Archive, ArchiveMember } from './containers/archive.ts'
import { isArchive, openArchive } from './containers/open-archive.ts'
import { type FileLocation, fileChunks, fileHead, fileSource, headBytes } from './file-source.ts'
import type { Source } from './format.ts'
import type { Hashed, Inspected, Inspection, JobResults } from './job.ts'
import type { Limits } from './limits.ts'
import { type Recognition, recognise } from './recognise.ts'
import { SourceError } from './source-error.ts'
import { spool } from './spool.ts'

const nothing: Recognition = { format: null, isDatabase: false, warnings: [] }

interface MemberWarning {
  member: string | null
  warning: Warning
}

interface OpenArchive {
  location: string
  archive: Archive
  /** File names by folder. */
  folders: Map<string, string[]>
  byPath: Map<string, ArchiveMember>
}

/** Recognises files and archive members by content and surveys those that a format knows. Keeps the last archive open. */
export class Inspector {
  #open: OpenArchive | undefined

  async inspect(
    file: FileLocation,
    { open, force, limits }: { open: boolean; force: string | null; limits: Limits },
  ): Promise<Inspection> {
    const head = fileHead(file)
    if (!isArchive(head)) {
      const source = fileSource(file, '')
      const recognition = await recognise(source, head, { force, limits })
      return { kind: 'file', inspected: await survey(source, recognition, limits) }
    }
    if (!open) return { kind: 'unopened-archive' }
    return this.#inspectArchive(file, force, limits)
  }

  async #inspectArchive(file: FileLocation, force: string | null, limits: Limits): Promise<Inspection> {
    const { archive } = await this.#archive(file, limits)
    const members: Inspected[] = []
    const warnings: MemberWarning[] = archive.warnings.map((refusal) => ({
      member: null,
      warning: { ...refusal, locator: null, records: 0 },
    }))
    for (const member of archive.members) {
      if (member.ignorable) continue
      if (member.refusal)
        warnings.push({ member: member.name, warning: { ...member.refusal, locator: null, records: 0 } })
      else await this.#inspectMember(file, member, { force, limits, members, warnings })
    }
    return { kind: 'archive', members, warnings }
  }

  async #inspectMember(
    file: FileLocation,
    member: ArchiveMember,
    {
      force,
      limits,
      members,
      warnings,
    }: { force: string | null; limits: Limits; members: Inspected[]; warnings: MemberWarning[] },
  ): Promise<void> {
    try {
      const source = await this.memberSource(file, member.name, '', limits)
      const { bytes, failure } = await readHead(source)
      // An archive in an archive is somebody's attachment: opening it could go on for ever.
      const recognition = isArchive(bytes) ? nothing : await recognise(source, bytes, { force, limits })
      // A member cut near its start is still read as far as it goes, if a format knows it by what is left.
      if (failure && !recognition.format) throw failure
      members.push(await survey(source, recognition, limits))
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      warnings.push({
        member: member.name,
        warning: { code: error.code, message: error.message, locator: null, records: 0 },
      })
    }
  }

  async memberSource(file: FileLocation, memberPath: string, key: string, limits: Limits): Promise<Source> {
    const { folders, byPath } = await this.#archive(file, limits)
    const toSource = (member: ArchiveMember, key: string): Source => ({
      path: file.path,
      member: member.name,
      key,
      sizeBytes: member.sizeBytes,
      siblings: folders.get(folderOf(member.name)) ?? [],
      chunks: () => member.chunks(),
      openRandom: () => spool(member.chunks(), `${file.path}!/${member.name}`, limits),
      beside: (name) => {
        const other = byPath.get(folderOf(member.name) + name)
        return other ? toSource(other, '') : null
      },
    })
    const member = byPath.get(memberPath)
    if (member) return toSource(member, key)
    throw new SourceError(
      'damaged-archive',
      `${file.path}: the member ${memberPath} vanished from the archive. Work on a copy that nothing changes`,
    )
  }

  async hashMembers(
    file: FileLocation,
    members: readonly string[],
    limits: Limits,
    hash: (chunks: AsyncIterable<Uint8Array>) => Promise<Hashed>,
  ): Promise<JobResults['hash-members']> {
    const results: JobResults['hash-members'] = []
    for (const member of members) {
      try {
        const source = await this.memberSource(file, member, '', limits)
        results.push({ member, hashed: await hash(source.chunks()), warning: null })
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        results.push({
          member,
          hashed: null,
          warning: { code: error.code, message: error.message, locator: null, records: 0 },
        })
      }
    }
    return results
  }

  /** Which of the file names stand in the file, as written or as JSON escapes them. */
  async mentions(file: FileLocation, names: readonly string[]): Promise<string[]> {
    const forms = names.map((name) => ({ name, bytes: [Buffer.from(name), Buffer.from(jsonEscaped(name))] }))
    const longest = Math.max(...forms.flatMap(({ bytes }) => bytes.map((b) => b.length)))
    const found = new Set<string>()
    let tail = Buffer.alloc(0)
    for await (const chunk of fileChunks(file)) {
      const window = Buffer.concat([tail, chunk])
      for (const { name, bytes } of forms) if (bytes.some((b) => window.includes(b))) found.add(name)
      tail = window.subarray(Math.max(0, window.length - longest))
    }
    return [...found]
  }

  async #archive(file: FileLocation, limits: Limits): Promise<OpenArchive> {
    if (this.#open?.location !== file.location) {
      await this.#open?.archive.close()
      this.#open = undefined
      const archive = await openArchive(file.location, file.path, limits)
      const folders = new Map<string, string[]>()
      for (const { name } of archive.members) append(folders, folderOf(name), baseOf(name))
      const byPath = new Map(archive.members.filter((member) => !member.refusal).map((member) => [member.name, member]))
      this.#open = { location: file.location, archive, folders, byPath }
    }
    return this.#open
  }
}

async function survey(
  source: Source,
  { format, isDatabase, warnings }: Recognition,
  limits: Limits,
): Promise<Inspected> {
  const { member, sizeBytes } = source
  return {
    member,
    sizeBytes,
    format: format?.id ?? null,
    app: format?.app ?? null,
    isDatabase,
    survey: await format?.survey?.(source, limits),
    warnings,
  }
}

async function readHead(source: Source): Promise<{ bytes: Uint8Array; failure: SourceError | null }> {
  const parts: Uint8Array[] = []
  let length = 0
  let failure: SourceError | null = null
  try {
    for await (const chunk of source.chunks()) {
      parts.push(chunk)
      length += chunk.length
      if (length >= headBytes) break
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    failure = error
  }
  return { bytes: Buffer.concat(parts).subarray(0, headBytes), failure }
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const jsonEscaped = (name: string): string =>
  [...Buffer.from(name).toString('latin1')]
    .map((c) => (c < '\u0080' ? c : `\\u00${c.charCodeAt(0).toString(16)}`))
    .join('')
