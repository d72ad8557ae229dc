import type { Inline } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { code, fact, reference, row, table, text, words } from '../blocks.ts'
import { timesShown } from '../clock-state.ts'
import type { AnnexSection } from '../section.ts'

/** The lines by which an annex is told from any other: for the cover and for the section that is numbered 0. */
export function identificationLines(facts: AnnexFacts): {
  name: string
  value: readonly Inline[]
}[] {
  const { t, mandate, variant, decisions, figures, disclose } = facts
  const { cover } = t
  const stated = (value: string | null): Inline[] => [value ?? cover.missing]
  return [
    { name: cover.dossier, value: stated(mandate.dossier) },
    { name: cover.notice, value: stated(mandate.notice) },
    { name: cover.record, value: stated(mandate.record) },
    { name: cover.annex, value: stated(mandate.annex) },
    { name: cover.version, value: stated(mandate.version) },
    { name: cover.court, value: stated(mandate.court) },
    { name: cover.language, value: stated(mandate.language && cover.languages[mandate.language]) },
    { name: cover.classification, value: [cover[disclose.rendering]] },
    { name: cover.times, value: [...timesShown(facts)] },
    { name: cover.variant, value: variant === '' ? [cover.caseItself] : disclose.statement(variant) },
    { name: cover.decisionHead, value: [decisions.head === null ? cover.noDecisions : code(decisions.head)] },
    { name: cover.configuration, value: [figures === null ? t.terms.none : code(figures.configurationSha256)] },
    { name: cover.outputHash, value: [cover.outputHashWhere] },
  ]
}

/** How a reference looks, with the annex's own letter. */
export const exampleReference = (annex: string | null): string =>
  `${annex === null ? '' : `${annex}/`}A-1-VIB-3f2a91c0-4be1a9.000233`

export const identification: AnnexSection = {
  id: 'identification',
  kind: 'section',
  title: ({ t }) => t.identification.title,
  blocks(facts) {
    const { t, say, mandate } = facts
    const own = t.identification
    return [
      fact([own.about]),
      table({
        id: 'table-identification',
        caption: [own.table],
        columns: [words('item', own.item, 1), words('value', own.value, 3)],
        rows: identificationLines(facts).map(({ name, value }) => row([text(name), text(...value)])),
      }),
      fact(
        say(own.citing, {
          example: code(exampleReference(mandate.annex)),
          concordance: reference('concordance'),
        }),
      ),
      fact([own.typeset]),
    ]
  },
}
