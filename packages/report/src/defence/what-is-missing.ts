import type { CaseSource } from '../case-source.ts'

/** Something that the report rests on, or could, and does not hold. */
interface Missing {
  what: string
  name: string
  sha256: string | null
  because: string
  askFor: string
}

const roles = {
  unknown: 'no format known to the program recognises it; nothing of it was read',
  unreadable: 'it could not be read',
  ignored: 'it is of a kind that holds no chats; nothing of it was read',
  refused: 'its hash is not the one that was given at seizure; nothing of it was read',
} as const

/** Source files first, then what was not read or not whole, then what is kept apart. */
export function* missing(source: CaseSource): Generator<Missing> {
  for (const { path, sha256, role } of source.files())
    if (role === 'export' || role === 'archive' || role === 'companion')
      yield {
        what: 'source',
        name: path,
        sha256,
        because: 'a report holds what was read, not the files themselves',
        askFor: 'a copy of the file, to be compared by its SHA-256',
      }
    else if (role === 'attachment')
      yield {
        what: 'attachment',
        name: path,
        sha256,
        because: 'pictures, recordings and documents are listed with their hashes and not copied',
        askFor: 'the file, or inspection of it where it shows third persons',
      }
    else yield { what: 'not read', name: path, sha256, because: roles[role], askFor: 'the file' }
  for (const { path, member, sha256, status } of source.sources())
    if (status !== 'complete')
      yield {
        what: 'not whole',
        name: member === null ? path : `${path}, ${member}`,
        sha256,
        because: status === 'failed' ? 'reading it failed' : 'reading it was stopped before its end',
        askFor: 'a new reading, and its accounting',
      }
  yield {
    what: 'case file',
    name: 'case.casethread',
    sha256: null,
    because: 'it holds every record with texts of persons who are no part of the proceedings',
    askFor: 'the case file, with which every command can be run again',
  }
  yield {
    what: 'pseudonym key',
    name: 'sealed key file',
    sha256: null,
    because: 'it names travellers and minors, who are protected',
    askFor: 'single identities, from the court',
  }
}
