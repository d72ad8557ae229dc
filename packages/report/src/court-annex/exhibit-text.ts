import type { Inline } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'

/** The reference of an exhibit as stated, or words for exports without one. */
export const exhibitText = ({ t }: Pick<AnnexFacts, 't'>, exhibit: string | null): Inline[] =>
  exhibit === null ? [t.cover.exportsWithoutExhibit] : [{ type: 'evidence', text: exhibit }]
