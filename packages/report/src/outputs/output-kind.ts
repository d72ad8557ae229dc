import type { About } from '../about.ts'
import type { CaseSource } from '../case-source.ts'
import type { Writing } from '../output-writer.ts'

/** An output in the format of another program: one folder, one line in `outputs/index.ts`. The same case gives the same bytes. */
export interface OutputKind {
  /** The word after `--only`. */
  id: string
  title: string
  files: readonly OutputFileKind[]
  /** A few records held at a time where there may be millions. */
  write(source: CaseSource, about: About): Writing
}

interface OutputFileKind {
  /** Name within the report's folder. */
  file: string
  /** What it is for, in one sentence. */
  says: string
  /** Columns, or the properties of its records. */
  fields: readonly string[]
}
