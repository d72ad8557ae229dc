import type { Inline } from '../document/document.ts'
import { missingMandate } from '../mandate/read-mandate.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { custodyOf } from './custody-state.ts'

/** What a reader must know before the first page: what is missing for use in court. Nothing of it holds the annex back. */
export function notices(facts: AnnexFacts): Inline[][] {
  const { t, say, formats, mandate, disclose } = facts
  const missing = missingMandate(mandate).map((field) => t.cover.fields[field])
  return [
    ...custodyNotices(facts),
    ...(missing.length > 0 ? [say(t.cover.mandateMissing, { fields: formats.list(missing) })] : []),
    ...(disclose.keyed ? [] : [[t.cover.keyMissing]]),
  ]
}

function custodyNotices(facts: AnnexFacts): Inline[][] {
  const { t, say, formats, custodyStates } = facts
  if (custodyOf(custodyStates) === 'none') return [[t.cover.custodyNone]]
  return custodyStates.flatMap(({ exhibit, record, missing }) => {
    const named = namedExhibit(facts, exhibit)
    if (record === null) return [say(t.cover.custodyAbsent, { exhibit: named })]
    if (missing.length === 0) return []
    const fields = missing.map((field) => t.cover.custodyFields[field as keyof typeof t.cover.custodyFields] ?? field)
    return [say(t.cover.custodyIncomplete, { exhibit: named, fields: formats.list(fields) })]
  })
}

const namedExhibit = ({ t, say }: AnnexFacts, exhibit: string | null): Inline[] =>
  exhibit === null
    ? [t.cover.exportsWithoutExhibit]
    : say(t.cover.exhibit, { exhibit: { type: 'evidence', text: exhibit } })

/** Taken off by complete custody records and a complete mandate. */
export function watermark({ t, custodyStates, mandate }: AnnexFacts): string | null {
  const custody = custodyOf(custodyStates)
  if (custody === 'none') return t.cover.watermarkTraining
  return custody === 'complete' && missingMandate(mandate).length === 0 ? null : t.cover.watermarkIncomplete
}
