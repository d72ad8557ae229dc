import { csvRecord } from '../render/csv.ts'
import type { ExportKind } from './export-kind.ts'

export const exportFormats = ['ndjson', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How the records of an export become text in one format. */
export interface Encoding {
  /** What stands before the first record. */
  head: string
  /** A record with its line end. In CSV it may run over several lines where a text does. */
  line(record: object): string
}

export const encodingOf = (kind: ExportKind, format: ExportFormat): Encoding =>
  format === 'csv' ? csv(kind) : { head: '', line: (record) => `${JSON.stringify(record)}\n` }

const csv = ({ fields }: ExportKind): Encoding => ({
  head: csvRecord(fields),
  line: (record) => {
    const values = record as Readonly<Record<string, unknown>>
    return csvRecord(fields.map((field) => values[field]))
  },
})
