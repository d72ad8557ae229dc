import { foldCase, normalize } from '@casethread/model'
import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { currencyNear } from '../../conversation/currency-near.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { foldWord } from '../../lexicon/fold-word.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Spoken } from '../../reading/spoken.ts'
import { timesDecimal } from '../../text/numbers.ts'
import { maghrebCountry } from './maghreb.ts'
import { type SlangUnit, slangUnits } from './slang-units.ts'

/**
 * Sums counted in slang: twenty-five leaves are 2,500 dollars, 65 millions in Algeria are centimes. The reading is printed beside the
 * value. Where the word is one of daily life, too (a leaf is a sheet of paper), it counts in the talk of a trade only.
 */
export const slangMoney = {
  id: 'slang-money',
  title: 'Sums of money counted in slang',
  kinds: ['payment.amount'],
  examines: 'conversations',
  detect: detectSlang,
} satisfies ConversationDetector

const units = new Map(
  slangUnits.flatMap(({ words, ...unit }) =>
    words.map((word) => [foldWord(foldCase(normalize(word).text)), unit] as const),
  ),
)
/** Kurdish and Arabic join "a", "the", "of" and plurals to the word. */
const endings = ['ێک', 'يك', 'هك', 'ه', 'ا', 'ات', 'كه', 'an', 'a', 'at', 'ek', 'eka']
const ending = new RegExp(`(?:${endings.join('|')})$`, 'u')
/** The words as they are and with an ending, made once: every word of every text is looked up. */
const forms = new Map([
  ...[...units].flatMap(([word, unit]) =>
    endings
      .map((end) => word + end)
      .filter((form) => form.replace(ending, '') === word)
      .map((form) => [form, unit] as const),
  ),
  ...units,
])

function detectSlang(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn)) return []
  const { reading } = turn
  return reading.derive(unitsIn).flatMap(({ at, unit }) => {
    const meant = meaningOf(unit, conversation, index)
    const sum = meant && readSum(reading, at, meant)
    if (!sum || turn.findings.some((finding) => finding.kind === 'payment.amount' && touches(turn, finding, sum)))
      return []
    const currency = meant.currency ?? currencyNear(conversation, index) ?? meant.usual
    return currency ? [toFinding(turn, sum, `${sum.value} ${currency}`, meant)] : []
  })
}

type Unit = Omit<SlangUnit, 'words'>

/** What the unit is worth in this talk; null where it is no unit of money. */
function meaningOf(unit: Unit, conversation: Conversation, index: number): Unit | null {
  if (!unit.maghreb) return unit
  const country = maghrebCountry(conversation, index)
  return country && { ...unit, ...unit.maghreb[country] }
}

/** The words that are units of money. */
const unitsIn = ({ words }: Spoken) =>
  words.flatMap(({ key }, at) => {
    const unit = forms.get(key)
    return unit ? [{ at, unit }] : []
  })

interface Sum {
  value: string
  from: number
  to: number
}

/** The number before the word, or the one that the word is a part of (`3 grand`, `٣ ملاين ونص`); "a" and "the" stand for one. */
function readSum(reading: Reading, at: number, { worth, power, daily }: Unit): Sum | null {
  const before = countBefore(reading, at)
  const around = power && !before ? countAround(reading, at) : undefined
  // `grand, see you`: the word alone counts nothing.
  const inside = around && around.to - around.from > 1 ? around : undefined
  if (inside && power) {
    const half = inside.to === at + 1 ? halfBehind(reading, inside.to) : undefined
    // `mille cinq` of money is 1,500: nobody names a price of 1,005.
    const value = (Number(inside.otherValue ?? inside.value) * worth) / power + (half ? worth / 2 : 0)
    return { value: String(value), from: inside.from, to: half?.to ?? inside.to }
  }
  if (before) {
    const half = halfBehind(reading, at + 1)
    const value = timesDecimal(half ? String(Number(before.value) + 0.5) : before.value, worth)
    return { value, from: before.from, to: half?.to ?? at + 1 }
  }
  const key = reading.words[at]?.key ?? ''
  const isOne =
    /(?:ێک|يك)$/u.test(key) ||
    (!daily && worth <= 1000 && /^(?:a|the|that|another)$/.test(reading.words[at - 1]?.key ?? ''))
  // `دەفتەرێک و نیو`, one and a half.
  const half = isOne ? halfBehind(reading, at + 1) : undefined
  return isOne ? { value: String(half ? worth * 1.5 : worth), from: at, to: half?.to ?? at + 1 } : null
}

/** `4 d lmlyoun`: a particle may stand between. */
const particle = /^(?:de?|dyal|dial|د|ديال)$/u

/** The number in words that the word is a part of. */
const countAround = (reading: Reading, at: number): Quantity | undefined =>
  reading.quantities.find(({ from, to, spelled }) => spelled && from <= at && at < to)

function countBefore(reading: Reading, at: number): Quantity | undefined {
  const end = particle.test(reading.words[at - 1]?.key ?? '') ? at - 1 : at
  return reading.quantities.find(({ to, value }) => to === end && Number(value) < 1000)
}

/** `4 melyoun et demi`, `٤ مليون ونص`: the half of one more. Without an "and" it is half of the price. */
const halfBehind = (reading: Reading, at: number): { to: number } | undefined =>
  reading.of('half').find(({ from, to }) => {
    // `٣٥ باكو والنص مقدم`: half of it in advance.
    if (reading.of('advance').some((hit) => hit.from === to)) return false
    const key = reading.words[at]?.key ?? ''
    return from === at ? /^(?:و|w)/u.test(key) : from === at + 1 && /^(?:et|wa?|و|y)$/u.test(key)
  })

const touches = ({ reading, text }: ReadTurn, finding: { start: number; end: number }, { from, to }: Sum): boolean => {
  const own = text.toRaw(reading.spanOf(from, to))
  return finding.start < own.end && own.start < finding.end
}

function toFinding(turn: ReadTurn, { from, to }: Sum, value: string, { daily }: Unit): TurnFinding {
  return {
    kind: 'payment.amount',
    value,
    attributes: { slang: true },
    confidence: turn.forwarded ? 'low' : 'medium',
    verdict: null,
    needs: daily ? 'trade' : 'nothing',
    ...turn.text.toRaw(turn.reading.spanOf(from, to)),
    rule: 'slang-money/counted',
  }
}
