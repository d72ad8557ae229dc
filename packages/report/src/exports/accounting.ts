import type { StoredSource } from '@casethread/casefile'
import type { ExportOf } from './export-kind.ts'

export interface AccountingRecord extends Pick<StoredSource, 'path' | 'sha256' | 'format' | 'records'> {
  /** Within an archive; without it the members of one archive could not be told apart. */
  member: string | null
  /** The counts of an export that was not read to its end are not its whole. */
  status: StoredSource['status']
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
})

export const accounting = {
  id: 'accounting',
  title: 'Records read, parsed, skipped and failed, by export',
  fields: ['path', 'sha256', 'format', 'records', 'member', 'status'],
  csvInReport: true,
  *records(source) {
    for (const parsed of source.sources()) yield toRecord(parsed)
  },
} as const satisfies ExportOf<AccountingRecord>
