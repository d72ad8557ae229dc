import type { Block } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'

/** A section or appendix of the annex: one file, one line in `sections/index.ts`. It says so plainly where there is nothing to say. */
export interface AnnexSection {
  id: string
  kind: 'section' | 'appendix'
  title(facts: AnnexFacts): string
  blocks(facts: AnnexFacts): readonly Block[]
}
