import type { Turn } from '../conversation/conversation.ts'
import type { HitSense } from '../lexicon/lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import { clockTimesIn } from '../text/clock-times.ts'
import { firstThat } from '../text/first-that.ts'
import { findQuotations } from '../text/quotations.ts'
import { isShape, type Part, type Shape } from './rule-file.ts'

/** Words that fill a slot: index of the first, and behind the last. */
export interface SlotSpan {
  from: number
  to: number
}

const kindsOfShapes: Readonly<
  Record<Exclude<Shape, 'quantity' | 'large-quantity' | 'clock' | 'place' | 'quotation' | 'year'>, string>
> = {
  amount: 'payment.amount',
  phone: 'number.shared',
  map: 'journey.location',
  account: 'payment.account',
  'code-value': 'payment.code',
}

/** Where in a turn a part of a rule stands, in order. */
export function slotSpans(turn: Turn & { reading: Reading }, part: Part): readonly SlotSpan[] {
  if (part === 'sense:phone') return turn.reading.of('phone')
  if (!isShape(part)) return turn.reading.of(part as HitSense)
  if (part === 'place') return turn.reading.of('place')
  if (part === 'quantity') return turn.reading.quantities
  if (part === 'large-quantity') return turn.reading.quantities.filter(({ value }) => Number(value) >= 100)
  if (part === 'clock') return clockTimesIn(turn.text).map((span) => turn.reading.wordsAt(span))
  if (part === 'year') return yearsIn(turn.text.shadow).map((span) => turn.reading.wordsAt(span))
  if (part === 'quotation') return findQuotations(turn.text.shadow).map((span) => turn.reading.wordsAt(span))
  const kind = kindsOfShapes[part]
  return turn.findings
    .filter((finding) => finding.kind === kind)
    .map((finding) => turn.reading.wordsAt(shadowSpan(turn, finding)))
}

/** Four figures that stand for a year in which somebody alive may be born: `1987`, `14/03/2007`. */
const yearsIn = (shadow: string): { start: number; end: number }[] =>
  Array.from(shadow.matchAll(/(?<!\d)(?:19[3-9]\d|20[0-2]\d)(?![\d.,]\d|\d)/gu), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }))

/** Findings stand in raw offsets, words in those of the shadow. */
export function shadowSpan(
  { reading, text }: Turn & { reading: Reading },
  { start, end }: { start: number; end: number },
) {
  const { words } = reading
  const first = firstThat(words, (word) => text.toRaw(word).end > start)
  if (first === words.length) return { start: 0, end: 0 }
  let last = first
  while (last + 1 < words.length && text.toRaw(words[last + 1] ?? { start: 0, end: 0 }).start < end) last++
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}
