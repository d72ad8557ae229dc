import { exportKinds } from '../exports/index.ts'
import { filesOfExport } from '../exports/report-files.ts'
import { outputKinds } from './index.ts'

/** A part of a report as its documentation lists it. */
interface ListedOutput {
  /** The word after `--only`. */
  id: string
  title: string
  files: readonly { file: string; says: string; fields: readonly string[] }[]
}

/** The tables of the case: one record a line as NDJSON, and the same as CSV. */
export const listedTables = (): ListedOutput[] =>
  exportKinds.map((kind) => ({
    id: kind.id,
    title: kind.title,
    files: filesOfExport(kind).map((file) => ({ file, says: kind.title, fields: kind.fields })),
  }))

/** Outputs in the formats of other programs, and the defence's. */
export const listedOutputs = (): ListedOutput[] => outputKinds.map(({ id, title, files }) => ({ id, title, files }))
