import type { StoredFile, StoredSource } from '@casethread/casefile'
import type { ExportOf } from './export-kind.ts'

export interface AccountingRecord extends Pick<StoredSource, 'path' | 'records' | 'suppliedHash'> {
  sha256: string | null
  /** Null for a file that was refused. */
  format: string | null
  /** Within an archive; without it the members of one archive could not be told apart. */
  member: string | null
  /** The counts of an export that was not read to its end are not its whole; of one that was refused nothing was read. */
  status: StoredSource['status'] | 'refused'
}

const toRecord = (source: StoredSource): AccountingRecord => ({
  path: source.path,
  sha256: source.sha256,
  format: source.format,
  records: {
    read: source.records.read,
    parsed: source.records.parsed,
    skipped: source.records.skipped,
    failed: source.records.failed,
  },
  member: source.member,
  status: source.status,
  suppliedHash: source.suppliedHash,
})

/** A file that is not the one that was seized: listed, so that it is not missed. */
const refused = (file: StoredFile): AccountingRecord => ({
  path: file.path,
  sha256: file.sha256,
  format: null,
  records: { read: 0, parsed: 0, skipped: {}, failed: {} },
  member: null,
  status: 'refused',
  suppliedHash: file.suppliedHash,
})

export const accounting = {
  id: 'accounting',
  title: 'Records read, parsed, skipped and failed, by export',
  fields: ['path', 'sha256', 'format', 'records', 'member', 'status', 'suppliedHash'],
  csvInReport: true,
  *records(source) {
    for (const parsed of source.sources()) yield toRecord(parsed)
    for (const file of source.files()) if (file.role === 'refused') yield refused(file)
  },
} as const satisfies ExportOf<AccountingRecord>
