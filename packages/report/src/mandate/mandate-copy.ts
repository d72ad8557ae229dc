import type { Writing } from '../output-writer.ts'
import type { MandateFile } from './read-mandate.ts'

/** Beside the annex that was made with it, so that the report can be made again; the open rendering has none, since it names persons. */
export const mandateCopyFile = 'court-annex-mandate.yaml'

/** The mandate file as it was given, byte for byte. */
export const mandateCopy = ({ text }: MandateFile): Writing => ({
  files: [{ file: mandateCopyFile, head: text }],
  records: [],
})
