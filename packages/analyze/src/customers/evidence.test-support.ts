import type { EvidenceFinding, EvidenceMessage } from '@casethread/casefile'
import type { ContactFrame } from '../people/contacts-of.ts'
import { assessContact } from './assess-contact.ts'
import { Run } from './run.ts'
import type { Verdict } from './verdicts/verdict.ts'

const start = Date.UTC(2020, 0, 1)
const [minute, day] = [60_000, 86_400_000]

/**
 * Messages as tests state them: `C price.asked journey.route=berlin`, by the contact (C), the owner (S) or nobody (-). `@40` sets the day;
 * without it a message follows the one before by a minute. Of a finding `kind=value{attribute:text}/rule`, `?` behind it for low
 * confidence, `{checked}` for a number whose check digits fit. `#ab` is a picture of that hash. Marks: `!group`, `!addressed` (in a group, by one to the other), `!forwarded`, `!recovered`, `!media`, `!undated`.
 */
export function evidence(...lines: readonly string[]): EvidenceMessage[] {
  let time = start
  return lines.map((line, index) => {
    const [author, ...words] = line.split(' ')
    const on = words.find((word) => word.startsWith('@'))
    time = on ? start + Number(on.slice(1)) * day : time + minute
    const has = (mark: string) => words.includes(`!${mark}`)
    return {
      rowId: index + 1,
      id: `key-prefix-${index + 1}`,
      chatRowId: 1,
      by: author === 'C' ? 'contact' : author === 'S' ? 'owner' : 'nobody',
      group: has('group') || has('addressed'),
      addressed: has('addressed'),
      sentAt: has('undated') ? null : time,
      kind: has('media') ? 'media' : 'text',
      event: null,
      forwarded: has('forwarded'),
      state: has('recovered') ? 'recovered-intact' : 'live',
      hasText: true,
      attached: words.filter((word) => word.startsWith('#')).map((word) => word.slice(1).padEnd(64, '0')),
      findings: words.filter((word) => /^[a-z]+\./.test(word)).map(finding),
    }
  })
}

function finding(word: string): EvidenceFinding {
  const parts = /^([a-z]+\.[a-z-]+)(?:=([^{/?]*))?(?:\{([^}]*)\})?(?:\/([a-z-]+))?(\?)?$/.exec(word)
  if (!parts) throw new Error(`${word} is no finding`)
  const [, kind = '', value, attributes, rule = 'rule', low] = parts
  return {
    kind,
    value: value?.replace('_', ' ') ?? null,
    attributes: Object.fromEntries((attributes?.split(',') ?? []).filter((pair) => pair.includes(':')).map(attribute)),
    confidence: low ? 'low' : 'medium',
    verdict: attributes === 'checked' ? 'checksum-valid' : null,
    rule: `${detectorOf(kind)}/${rule}`,
    start: 0,
  }
}

const detectors: Readonly<Record<string, string>> = {
  payment: 'payment-acts',
  safeguard: 'danger-acts',
  terms: 'context-acts',
  'journey.persons': 'travellers',
}
const detectorOf = (kind: string): string => detectors[kind] ?? detectors[kind.split('.')[0] ?? ''] ?? 'journey-acts'

/** `case:true` is a truth value, every other one a text. */
function attribute(pair: string): [string, string | boolean] {
  const [name = '', value = ''] = pair.split(':')
  return [name, value === 'true' ? true : value]
}

export const run = (...lines: readonly string[]): Run => new Run(evidence(...lines))

const frame: ContactFrame = {
  id: 'c-1',
  accounts: ['c-1'],
  names: ['A'],
  identifiers: [],
  messageCount: 0,
  firstAt: null,
  lastAt: null,
}

export const assessMessages = (messages: readonly EvidenceMessage[], ...verdicts: readonly Verdict[]) =>
  assessContact(frame, messages, verdicts)

export const assess = (lines: readonly string[], ...verdicts: readonly Verdict[]) =>
  assessMessages(evidence(...lines), ...verdicts)

/** A reader's decision; it cites the first message unless told otherwise. */
export const verdict = (seq: number, reader: string, change: Partial<Verdict>): Verdict => ({
  seq,
  reader,
  action: 'accept',
  at: '2024-01-01T00:00:00.000Z',
  accounts: ['c-1'],
  with: [],
  booking: null,
  confirms: [],
  persons: null,
  price: null,
  payment: null,
  role: null,
  withdraws: null,
  reason: 'read',
  reasonCodes: [],
  cites: ['key-prefix-1'],
  evidenceSha256: '',
  before: null,
  lineSha256: null,
  blind: false,
  toolVersion: '0',
  rulesSha256: '',
  messages: [1],
  bookingMessage: null,
  evidenceChanged: false,
  ...change,
})

/** A customer as gold threads have them: asks, agrees, pays in trust, goes and arrives. */
export const customer = [
  'C price.asked journey.route=Berlin{place:berlin}',
  'S price.quoted=4000_EUR payment.amount=4000_EUR',
  'C journey.persons=3',
  'C price.agreed',
  'C payment.made/money-at-office payment.amount=12000_EUR',
  'S payment.received',
  'S journey.instruction',
  'C journey.instruction',
  'C journey.arrival journey.route=Berlin{place:berlin}',
] as const
