import type { About } from '../about.ts'
import type { CaseSource } from '../case-source.ts'

/** A file of the report, whole: annexes are bounded by what a reader can take in. */
export interface Rendered {
  /** Name within the report's folder. */
  file: string
  text: string
}

/** An annex: one folder, one line in `annexes/index.ts`. The same case and the same makers give the same text. */
export interface Annex {
  /** The folder's name, and the word after `--only`. */
  id: string
  title: string
  /** Every file that {@link Annex.render} can make. */
  files: readonly string[]
  render(source: CaseSource, about: About): Rendered[]
}
