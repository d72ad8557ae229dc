import type { OrderEvidence } from '../../time/date-order.ts'
import { type ClockScanner, yearPlaces } from './clock-scanner.ts'

const day = 86_400_000

interface Running extends OrderEvidence {
  lastDayFirst: number
  lastMonthFirst: number
}

/** Gathers what the dates of a file say of the order of day and month, for each notation. */
export class OrderSurvey {
  readonly #notations = new Map<number, Running>()

  add(clock: ClockScanner): void {
    const evidence = this.#of(clock)
    if (evidence.shown) return
    if (clock.first > 12) evidence.firstAbove12++
    if (clock.second > 12) evidence.secondAbove12++
    const dayFirst = clock.reading('dmy')
    const monthFirst = clock.isOpen ? clock.reading('mdy') : dayFirst
    if (dayFirst < evidence.lastDayFirst - day) evidence.stepsBackDayFirst++
    if (monthFirst < evidence.lastMonthFirst - day) evidence.stepsBackMonthFirst++
    evidence.lastDayFirst = dayFirst
    evidence.lastMonthFirst = monthFirst
  }

  get evidence(): OrderEvidence[] {
    return [...this.#notations.values()].map(({ lastDayFirst, lastMonthFirst, ...evidence }) => evidence)
  }

  #of({ notation, yearPlace, separator }: ClockScanner): Running {
    let evidence = this.#notations.get(notation)
    if (!evidence) {
      evidence = {
        notation,
        shown: yearPlace === yearPlaces.first,
        dotted: separator === 0x2e,
        shortYear: yearPlace === yearPlaces.short,
        // A two-digit year is taken for the last number; `--date-order ymd` says otherwise.
        yearFirst: false,
        firstAbove12: 0,
        secondAbove12: 0,
        stepsBackDayFirst: 0,
        stepsBackMonthFirst: 0,
        mediaDayFirst: 0,
        mediaMonthFirst: 0,
        lastDayFirst: Number.NaN,
        lastMonthFirst: Number.NaN,
      }
      this.#notations.set(notation, evidence)
    }
    return evidence
  }
}
