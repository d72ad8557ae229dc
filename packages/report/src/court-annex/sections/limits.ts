import { fact, interpretation, note, reference, subheading } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'

/** Printed with every annex: what the figures cannot bear (methodology V-07). */
export const limits: AnnexSection = {
  id: 'limits',
  kind: 'section',
  title: ({ t }) => t.limits.title,
  blocks: ({ t, say, lang }) => [
    fact([t.limits.absence]),
    fact(say(t.limits.errors, { appendix: reference('validation') })),
    fact([t.limits.synthetic]),
    fact([t.limits.textOnly]),
    fact([t.limits.numbers]),
    fact([t.limits.hash]),
    fact([t.limits.recovered]),
    fact([t.limits.language]),
    note([lang === 'en' ? t.limits.rulesInEnglish : t.limits.rulesTranslated]),
    subheading(t.limits.would),
    interpretation([t.limits.changes]),
    interpretation([t.limits.duplicates]),
  ],
}
