import { foldCase, normalize } from '@casethread/model'
import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { currencyNear } from '../../conversation/currency-near.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { foldWord } from '../../lexicon/fold-word.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Spoken } from '../../reading/spoken.ts'
import { timesDecimal } from '../../text/numbers.ts'
import { isAlgerian } from './algerian.ts'
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
const ending = /(?:ێک|يك|هك|ه|ا|ات|كه|an|a|at|ek|eka)$/u

function detectSlang(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn)) return []
  const { reading } = turn
  return reading.derive(unitsIn).flatMap(({ at, unit }) => {
    const sum = readSum(reading, at, unit)
    if (!sum || turn.findings.some((finding) => finding.kind === 'payment.amount' && touches(turn, finding, sum)))
      return []
    const currency =
      unit.country && !isAlgerian(conversation, index)
        ? null
        : (unit.currency ?? currencyNear(conversation, index) ?? unit.usual)
    return currency ? [toFinding(turn, sum, `${sum.value} ${currency}`, unit)] : []
  })
}

/** The words that are units of money. */
const unitsIn = ({ words }: Spoken) =>
  words.flatMap(({ key }, at) => {
    const unit = units.get(key) ?? units.get(key.replace(ending, ''))
    return unit ? [{ at, unit }] : []
  })

interface Sum {
  value: string
  from: number
  to: number
}

/** The number before the word, or the one that the word is the last part of (`3 grand`); "a" and "the" stand for one. */
function readSum(reading: Reading, at: number, { worth, power, daily }: Omit<SlangUnit, 'words'>): Sum | null {
  const inside = reading.quantities.find(({ from, to, spelled }) => spelled && from <= at && to === at + 1)
  if (inside && power) return { value: String((Number(inside.value) / power) * worth), from: inside.from, to: at + 1 }
  const count = countBefore(reading, at)
  if (count) return { value: timesDecimal(count.value, worth), from: count.from, to: at + 1 }
  const key = reading.words[at]?.key ?? ''
  const isOne =
    /(?:ێک|يك)$/u.test(key) ||
    (!daily && worth <= 1000 && /^(?:a|the|that|another)$/.test(reading.words[at - 1]?.key ?? ''))
  return isOne ? { value: String(worth), from: at, to: at + 1 } : null
}

const countBefore = (reading: Reading, at: number): Quantity | undefined =>
  reading.quantities.find(({ to, value }) => to === at && Number(value) < 1000)

const touches = ({ reading, text }: ReadTurn, finding: { start: number; end: number }, { from, to }: Sum): boolean => {
  const own = text.toRaw(reading.spanOf(from, to))
  return finding.start < own.end && own.start < finding.end
}

function toFinding(turn: ReadTurn, { from, to }: Sum, value: string, { daily }: Omit<SlangUnit, 'words'>): TurnFinding {
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
