import type { Span } from '@casethread/model'
import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { shadowSpan } from '../../rules/slot-spans.ts'
import { findHolders } from './holders.ts'
import { findMrz, type Mrz } from './mrz.ts'
import { type Scheme, schemes } from './schemes.ts'

/**
 * Numbers of identity documents and persons, by their check digits (methodology 5.4), and machine-readable zones. Where the talk is
 * about an illicit journey the same number is also a `journey.document`. Several numberings can fit the same digits: the others
 * are listed. And names with dates of birth, by which a traveller may be known again under another number.
 */
export const identityDocument = {
  id: 'identity-document',
  title: 'Numbers of identity documents',
  kinds: ['identity.number', 'identity.person', 'journey.document'],
  examines: 'conversations',
  detect: detectDocuments,
} satisfies ConversationDetector

function detectDocuments(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn) || turn.text.signs.digits < 6) return []
  const read = findMrz(turn.text.shadow)
  const zones = read.map(({ start, end, format, documentNumber, valid }) =>
    numberFinding(
      turn,
      { start, end },
      { value: documentNumber, scheme: `mrz-${format.toLowerCase()}`, valid, others: [] },
    ),
  )
  const numbers = numbersIn(conversation, index, turn).filter(
    ({ start, end }) => !zones.some((zone) => start < zone.end && zone.start < end),
  )
  const checked = [...zones, ...numbers]
  return [
    ...checked.flatMap((finding) => [finding, asDocument(finding)]),
    ...passportsIn(conversation, index, turn, checked),
    ...(read.length > 0
      ? read.flatMap((zone) => holderOfZone(turn, zone))
      : findHolders(turn.text, talksOfPapers(conversation, index)).map((holder) =>
          personFinding(turn, holder, holder.rule, holder),
        )),
  ]
}

/** Nobody is known by a zone whose check digits fail: the date of birth may be what was misread. */
const holderOfZone = (turn: ReadTurn, { holder, valid, ...span }: Mrz): TurnFinding[] =>
  holder && valid ? [personFinding(turn, span, 'zone', holder)] : []

/** Who somebody is when he was born matters where journeys are the matter, and nowhere else. */
const personFinding = (
  turn: ReadTurn,
  { start, end }: Span,
  rule: string,
  { name, born }: { name: string; born: string },
): TurnFinding => ({
  ...{ kind: 'identity.person', value: name, attributes: { born }, verdict: null, needs: 'trade' },
  confidence: turn.forwarded ? 'low' : 'medium',
  ...turn.text.toRaw({ start, end }),
  rule: `identity-document/${rule}`,
})

/** Numbers of passports commonly are one or two letters and seven or eight digits (ICAO Doc 9303-4 allows nine characters in all). */
const passportNumber = /(?<![\p{L}\d])[A-Z]{1,2} ?\d{7,8}(?!\d)/gu

/** Numbers of that shape where papers are the matter: no check digit speaks for them, so they are documents of the journey only. */
function passportsIn(
  conversation: Conversation,
  index: number,
  turn: ReadTurn,
  known: readonly TurnFinding[],
): TurnFinding[] {
  if (!talksOfPapers(conversation, index)) return []
  return Array.from(turn.text.shadow.matchAll(passportNumber)).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const raw = turn.text.toRaw(span)
    const isKnown = known.some(({ start, end }) => start < raw.end && raw.start < end)
    if (isKnown || turn.text.isOpaque(span) || isTaken(turn, span)) return []
    const value = match[0].replace(' ', '')
    return [
      asDocument({
        ...numberFinding(turn, span, { value, scheme: 'passport', valid: true, others: [] }),
        verdict: null,
      }),
    ]
  })
}

interface Read {
  value: string
  scheme: string
  valid: boolean
  others: readonly string[]
}

function numbersIn(conversation: Conversation, index: number, turn: ReadTurn): TurnFinding[] {
  const isContext = talksOfPapers(conversation, index)
  const fitting = new Map<string, { span: Span; value: string; schemes: Scheme[] }>()
  for (const scheme of schemes) {
    if (scheme.needs === 'context' && !isContext) continue
    for (const match of turn.text.shadow.matchAll(scheme.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const value = match[0].replace(/[^a-z\d]/gi, '').toUpperCase()
      if (!scheme.passes(value) || turn.text.isOpaque(span) || isTaken(turn, span)) continue
      const known = fitting.get(`${span.start} ${span.end}`)
      if (known) known.schemes.push(scheme)
      else fitting.set(`${span.start} ${span.end}`, { span, value, schemes: [scheme] })
    }
  }
  return [...fitting.values()].map(({ span, value, schemes: [first, ...others] }) =>
    numberFinding(turn, span, { value, scheme: first?.id ?? '', valid: true, others: others.map(({ id }) => id) }),
  )
}

/** Whether papers are the matter of the message or of one of the two before, and it names no other sort of code; or it names the number. */
function talksOfPapers(conversation: Conversation, index: number): boolean {
  const own = conversation.turns[index] as Turn
  if (words.test(own.text.folded)) return true
  const isPapers = (turn: Turn) => says(turn, ['passport', 'id-card', 'document', 'visa', 'act:journey.document'])
  const isOther = says(own, ['code', 'remittance', 'transfer', 'office', 'money', 'phone'])
  return !isOther && (isPapers(own) || [...conversation.around(index, -1, 2)].some(isPapers))
}

/** Names of the numbers themselves. */
const words =
  /imei|pesel|\bbsn\b|rijksregister|registre national|kimlik|tc ?no|\bdni\b|\bnie\b|s[eé]curit[eé] sociale|[کك]د ?مل[یي]|تذکره|dowod|dowód/u

const isTaken = (turn: ReadTurn, span: Span): boolean =>
  turn.findings.some((finding) => {
    const other = shadowSpan(turn, finding)
    return finding.confidence !== 'low' && other.start < span.end && span.start < other.end
  })

function numberFinding(turn: ReadTurn, span: Span, { value, scheme, valid, others }: Read): TurnFinding {
  return {
    kind: 'identity.number',
    value,
    attributes: { scheme, ...(others.length > 0 ? { otherReadings: others.join(' ') } : {}) },
    confidence: turn.forwarded || others.length > 0 ? 'low' : 'medium',
    verdict: valid ? 'checksum-valid' : 'checksum-failed',
    needs: 'nothing',
    ...turn.text.toRaw(span),
    rule: `identity-document/${scheme}`,
  }
}

const asDocument = (finding: TurnFinding): TurnFinding => ({ ...finding, kind: 'journey.document', needs: 'trade' })
