import type { StoredWarning } from '@casethread/casefile'
import type { ExportOf } from './export-kind.ts'

export type WarningRecord = StoredWarning

const toRecord = (warning: StoredWarning): WarningRecord => ({
  code: warning.code,
  path: warning.path,
  member: warning.member,
  locator: warning.locator,
  message: warning.message,
  records: warning.records,
})

export const warnings = {
  id: 'warnings',
  title: 'Trouble met while reading',
  fields: ['code', 'path', 'member', 'locator', 'message', 'records'],
  csvInReport: true,
  *records(source) {
    for (const warning of source.warnings()) yield toRecord(warning)
  },
} as const satisfies ExportOf<WarningRecord>
