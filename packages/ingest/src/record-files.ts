import type { CaseWriter, StoredFile } from '@casethread/casefile'
import type { Warning, WarningCode } from '@casethread/model'
import type { AttachmentIndex } from './attachments.ts'
import { companionsOf } from './companions.ts'
import type { Trouble } from './discover.ts'
import type { Examined } from './examine.ts'

/** Something to be said about a file, or a member of an archive, that is no parsed source. */
export interface FileNote {
  path: string
  member: string | null
  warning: Warning
}

export const toNote = ({ path, code, message }: Trouble): FileNote => note(path, null, code, message)

const note = (path: string, member: string | null, code: WarningCode, message: string): FileNote => ({
  path,
  member,
  warning: { code, message, locator: null, records: 0 },
})

/** A path for which a hash was given at seizure, and where nothing lies. */
export const hashWithoutFile = (path: string): FileNote =>
  note(
    path,
    null,
    'hash-without-file',
    `The custody file gives a hash for ${path}, but no file with this path is among the input. Paths are relative to the folder given; check the spelling, or add the file`,
  )

const readEarlier = (path: string): FileNote =>
  note(
    path,
    null,
    'hash-different',
    `An earlier run, without this hash, had read the bytes of ${path}; what it read is still in the case. Make a new case without the file`,
  )

interface Circumstances {
  index: AttachmentIndex
  exhibit: string | null
  /** SHA-256 of the files of which something was parsed in this run. */
  fresh: ReadonlySet<string>
}

/** Stores every file with its part in the case, and returns what must be said about them. */
export function recordFiles(
  writer: CaseWriter,
  examined: readonly Examined[],
  { index, exhibit, fresh }: Circumstances,
): FileNote[] {
  const companions = new Set(
    examined.flatMap(({ file, inspection }) =>
      inspection?.kind === 'file' ? companionsOf(file.location, inspection.inspected) : [],
    ),
  )
  return examined.flatMap((one) => {
    const { file, hashed, troubles, supplied } = one
    const own = roleOf(one, index)
    const role = own === 'unknown' && companions.has(file.location) ? 'companion' : own
    const copy = { path: file.path, location: file.location, exhibit }
    const stored = writer.addFile({
      sha256: hashed?.sha256 ?? null,
      sizeBytes: file.sizeBytes,
      role,
      suppliedHash: supplied,
      ...copy,
    })
    // What was read before was judged before: whether its members were named is not known anew.
    if (isChat(role) && hashed && !fresh.has(hashed.sha256)) return []
    writer.clearFileWarnings(file.path)
    const unknown = stored.role === 'unknown' && troubles.length === 0
    const earlier = role === 'refused' && isChat(stored.role) ? [readEarlier(file.path)] : []
    return [
      ...troubles.map(toNote),
      ...earlier,
      ...(unknown ? [unknownFile(one)] : []),
      ...memberNotes(one, role, index),
    ]
  })
}

type Role = StoredFile['role']

const isChat = (role: string): boolean => role === 'export' || role === 'archive'

function roleOf({ file, hashed, inspection, refused }: Examined, index: AttachmentIndex): Role {
  if (hashed === null) return 'unreadable'
  if (refused) return 'refused'
  if (inspection === null) return 'ignored'
  if (inspection.kind === 'file' && inspection.inspected.format !== null) return 'export'
  if (inspection.kind === 'archive' && inspection.members.some((member) => member.format !== null)) return 'archive'
  return index.wasNamed(file.path, null) ? 'attachment' : 'unknown'
}

function unknownFile({ file: { path }, inspection }: Examined): FileNote {
  const warning = inspection?.kind === 'file' ? inspection.inspected.warnings[0] : undefined
  if (warning) return { path, member: null, warning }
  const what =
    inspection?.kind === 'archive' ? 'holds nothing in a format that is known' : 'is in no format that is known'
  return note(
    path,
    null,
    'unknown-format',
    `${path} ${what}; it was hashed and left aside. If it is a chat export, name its format with --format`,
  )
}

/** Trouble with members, and the members of a chat archive that are neither chats nor named by one. */
function memberNotes({ file: { path }, inspection }: Examined, role: string, index: AttachmentIndex): FileNote[] {
  if (inspection?.kind !== 'archive') return []
  const troubles = inspection.warnings.map(({ member, warning }) => ({ path, member, warning }))
  if (role !== 'archive') return troubles
  const companions = new Set(inspection.members.flatMap((one) => companionsOf(one.member ?? '', one)))
  const unknown = inspection.members
    .filter(({ member, format }) => format === null && !index.wasNamed(path, member))
    .filter(({ member }) => !companions.has(member ?? ''))
  const plain = unknown.filter(({ warnings }) => warnings.length === 0).map(({ member }) => member ?? '')
  return [
    ...troubles,
    ...unknown.flatMap(({ member, warnings }) => warnings.slice(0, 1).map((warning) => ({ path, member, warning }))),
    ...unnamedMembers(path, plain),
  ]
}

/** In a folder of more than this many members that no message names, they are told together. */
const toldSingly = 10

function unnamedMembers(path: string, members: readonly string[]): FileNote[] {
  const byFolder = Map.groupBy(members, (member) => member.slice(0, member.lastIndexOf('/') + 1))
  return [...byFolder].flatMap(([folder, own]) => {
    if (own.length <= toldSingly)
      return own.map((member) =>
        note(
          path,
          member,
          'unknown-format',
          `${path}: the member ${member} is in no format that is known, and no message names it`,
        ),
      )
    const text = `${path}: ${own.length} members in ${folder || 'its first folder'} (the first is ${own[0]}) are in no format that is known, and no message names them`
    return [note(path, null, 'unknown-format', text)]
  })
}
