import type { CaseSource } from '../case-source.ts'
import type { IdentifyingSpan, Scrubbed } from './scrub.ts'

/** Kinds of findings whose place in a text names or reaches somebody. */
const kinds: Readonly<Record<string, Scrubbed>> = {
  'payment.payee': 'name',
  'identity.person': 'name',
  'payment.code': 'number',
  'payment.account': 'number',
  'bank.code': 'number',
  'number.shared': 'number',
  'identity.number': 'number',
  'vehicle.plate': 'number',
  'journey.location': 'place',
}

export interface IdentifyingFindings {
  /** By row id of the message. */
  spans: ReadonlyMap<number, readonly IdentifyingSpan[]>
  /** Names to which money is sent, and of travellers, as detectors read them. */
  payees: readonly string[]
}

/** What detectors found that identifies somebody; papers count where a number is read from them. */
export function identifyingFindings(source: Pick<CaseSource, 'findings'>): IdentifyingFindings {
  const spans = new Map<number, IdentifyingSpan[]>()
  const payees = new Set<string>()
  const add = (row: number, span: IdentifyingSpan) => spans.set(row, [...(spans.get(row) ?? []), span])
  for (const [kind, what] of Object.entries(kinds))
    for (const { start, end, value, message } of source.findings(kind)) {
      add(message.rowId, { start, end, what })
      if (what === 'name' && value !== null) payees.add(value)
    }
  for (const { start, end, value, message } of source.findings('journey.document'))
    if (value !== null) add(message.rowId, { start, end, what: 'number' })
  return { spans, payees: [...payees] }
}
