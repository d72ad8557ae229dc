import type { Span } from '@casethread/model'
import type { PhoneNumber } from 'libphonenumber-js/max'
import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import { isTransferNumber } from '../../conversation/transfer-numbers.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { digitRuns } from '../../text/digit-runs.ts'
import { readNational } from '../../text/phone-number.ts'
import { countriesInPlay, countriesOnTheWay } from './countries-in-play.ts'

/**
 * Phone numbers written without country code where the chat's own numbers do not tell the country: the talk does (places, other
 * numbers, currency, language). Only beside a word for a number, a call or a wallet, or as the whole of a message, and only as
 * dialled in full. The value is E.164 in the likeliest country; the others that the number may be of are listed.
 */
export const nationalPhone = {
  id: 'national-phone',
  title: 'Phone numbers without country code',
  kinds: ['number.shared'],
  examines: 'conversations',
  detect: detectNumbers,
} satisfies ConversationDetector

/** Words that tell that a number is dialled. */
const cues: readonly HitSense[] = [
  'number',
  'new-number',
  'sim',
  'phone',
  'call',
  'app',
  'driver',
  'save',
  'old',
  'fresh',
  'write',
  'guide',
  'transfer',
  'pickup',
]
/** Words that tell that it is something else. */
const others: readonly HitSense[] = [
  'code',
  'serial',
  'bank',
  'passport',
  'document',
  'lawful-travel',
  'trade',
  'service',
]
const mostWordsAlone = 6
const dateLike =
  /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}([./-])\d{1,2}\2\d{1,2})$|^\d{1,3}(?:\.\d{3})+$|^\d{3,4}\/\d{4}$/

function detectNumbers(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn) || turn.text.signs.digits < 7) return []
  return digitRuns(turn.text.shadow).flatMap((run) => {
    const written = turn.text.shadow.slice(run.start, run.end)
    const span = turn.text.toRaw(run)
    if (/^\(?(?:\+|00)/.test(written) || dateLike.test(written.trim()) || turn.text.isOpaque(run)) return []
    if (turn.findings.some(({ start, end }) => start < span.end && span.start < end)) return []
    if (!isDialled(conversation, index, turn, run)) return []
    const [number, ...rest] = numbersFor(conversation, index, written)
    return number ? [toFinding(turn, span, number, rest)] : []
  })
}

/** What the digits may be, the likeliest first; elsewhere only where no country in play has such a number. */
function numbersFor(conversation: Conversation, index: number, written: string): PhoneNumber[] {
  const rank = (countries: readonly string[]) =>
    countries
      .flatMap((country) => dialledIn(written, country) ?? [])
      .toSorted((a, b) => likelihood(b, written) - likelihood(a, written))
  const inPlay = rank(countriesInPlay(conversation, index))
  if (inPlay[0] && likelihood(inPlay[0], written) > 0) return inPlay
  if (written.split(/\D+/).length < 3) return inPlay
  const elsewhere = countriesOnTheWay.flatMap((country) => dialledIn(written, country) ?? [])
  return [...elsewhere.filter((number) => likelihood(number, written) >= grouped), ...inPlay]
}

function isDialled(conversation: Conversation, index: number, turn: ReadTurn, run: Span): boolean {
  const written = turn.text.shadow.slice(run.start, run.end)
  const at = turn.reading.wordsAt(run).from
  const looksDialled = /^\(?0/.test(written) && /\d[ .()/-]+\d/.test(written)
  const isNamed = (['number', 'new-number', 'call', 'phone'] as const).some((sense) =>
    turn.reading.of(sense).some(({ to }) => to <= at && at - to <= 2),
  )
  if (isTransferNumber(conversation, index, written.replace(/\D/g, ''))) return false
  // A transfer's number is called a number too, but is seldom grouped as a phone number is.
  if (says(turn, ['remittance', 'receipt']) && !looksDialled && groupsOf(written).split(' ').length < 3) return false
  if (says(turn, others)) return isNamed && looksDialled
  if (isNamed) return true
  if (says(turn, cues)) return true
  if (!looksDialled || turn.reading.words.length > mostWordsAlone + written.split(/\D+/).length) return false
  for (const before of conversation.around(index, -1, 2)) if (says(before, ['code', 'serial'])) return false
  return true
}

/** The number, if this is how it is dialled in a country: with its trunk prefix, or all of its digits where it has none. */
function dialledIn(written: string, country: string): PhoneNumber | null {
  const number = readNational(written, country)
  if (!number) return null
  const digits = written.replace(/\D/g, '')
  return digits === number.formatNational().replace(/\D/g, '') ? number : null
}

/** Groups written as the country writes them tell more than a range that is in use. */
const likelihood = (number: PhoneNumber, written: string): number =>
  (groupsOf(number.formatNational()) === groupsOf(written) ? grouped : 0) + (number.isValid() ? 1 : 0)
const grouped = 2
const groupsOf = (text: string): string => text.replace(/\D+/g, ' ').trim()

function toFinding(
  { forwarded }: Turn,
  span: { start: number; end: number },
  number: PhoneNumber,
  rest: readonly PhoneNumber[],
): TurnFinding {
  const otherReadings = [...new Set(rest.map((other) => String(other.number)))].filter(
    (other) => other !== number.number,
  )
  return {
    kind: 'number.shared',
    value: number.number,
    attributes: {
      form: 'national',
      ...(number.country ? { country: number.country } : {}),
      ...(otherReadings.length > 0 ? { otherReadings: otherReadings.join(' ') } : {}),
    },
    confidence: forwarded ? 'low' : 'medium',
    verdict: number.isValid() ? null : 'format-only',
    needs: 'nothing',
    ...span,
    rule: 'national-phone/talk',
  }
}
