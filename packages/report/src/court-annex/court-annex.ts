import type { About } from '../about.ts'
import type { CaseSource } from '../case-source.ts'
import type { CourtDocument } from '../document/document.ts'
import { type AnnexFacts, annexFacts, type CourtAnnexOptions } from './annex-facts.ts'
import { notices, watermark } from './notices.ts'
import { identificationLines } from './sections/identification.ts'
import { sections } from './sections/index.ts'

/**
 * The annex for court as a document without a format (methodology §4). Order and number of its parts come from the case alone and never from
 * the language, so that a paragraph has one number in all of them.
 */
export function courtAnnex(source: CaseSource, about: About, options: CourtAnnexOptions): CourtDocument {
  const facts = annexFacts(source, about, options)
  const { t, lang } = facts
  return {
    lang,
    title: t.cover.title,
    subtitle: t.cover.subtitle,
    cover: { lines: identificationLines(facts), notices: notices(facts) },
    watermark: watermark(facts),
    footer: footer(facts),
    sections: sections.map(({ id, kind, title, blocks }) => ({
      id,
      kind,
      title: title(facts),
      blocks: blocks(facts),
    })),
    properties: { title: t.cover.title, subject: t.cover.subject, creator: `${about.tool.name} ${about.tool.version}` },
  }
}

function footer({ t, mandate, disclose }: AnnexFacts): string {
  const annex = mandate.annex === null ? t.cover.unnamedAnnex : t.cover.namedAnnex.replace('{letter}', mandate.annex)
  return `${annex} · ${t.cover[disclose.rendering]}`
}
