import type { CaseSource } from '../case-source.ts'
import type { Pseudonyms } from '../disclosure/pseudonyms.ts'

/** One machine-readable export: what `casethread export <id>` prints, one record a line. */
export interface ExportKind {
  /** The word on the command line, and the name of the file. */
  id: string
  title: string
  /** The record's fields in their published order; the columns of its CSV form. */
  fields: readonly string[]
  /** Whether the report writes a CSV beside the NDJSON. */
  csvInReport: boolean
  /** The records in stable order, a few held at a time where there may be millions. `pseudonyms` is null without the key of the case. */
  records(source: CaseSource, pseudonyms: Pseudonyms | null): Iterable<object>
  /** The records as lines of NDJSON, where there is a quicker way to the same text than through each record. */
  ndjsonLines?(source: CaseSource): Iterable<string>
}

/** An export whose fields are those of its records. */
export interface ExportOf<Row extends object> extends ExportKind {
  fields: readonly (keyof Row & string)[]
  records(source: CaseSource, pseudonyms: Pseudonyms | null): Iterable<Row>
}
