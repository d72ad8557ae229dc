import { configurations } from '../../configuration.ts'
import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { note, reference, row, strong, table, text, words } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'

export const glossary: AnnexSection = {
  id: 'glossary',
  kind: 'appendix',
  title: ({ t }) => t.glossary.title,
  blocks: (facts) => [terms(facts), codeWords(facts)],
}

const terms = ({ t }: AnnexFacts): Block =>
  table({
    id: 'table-terms',
    caption: [t.glossary.terms],
    columns: [words('term', t.glossary.term, 1), words('meaning', t.glossary.meaning, 3)],
    rows: Object.values(t.glossary.entries).map(({ term, meaning }) => row([text(strong(term)), text(meaning)])),
  })

/** The file of code words is one of the analysis's settings, whose whole text stands among them. */
function codeWords({ t, say, source }: AnnexFacts): Block {
  const hasPolicy = configurations(source).some(
    ({ configuration }) =>
      typeof configuration === 'object' &&
      configuration !== null &&
      'policy' in configuration &&
      configuration.policy !== null,
  )
  return note(hasPolicy ? say(t.glossary.codeWordsWhere, { appendix: reference('tool') }) : [t.glossary.noCodeWords])
}
