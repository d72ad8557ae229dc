import type { Stated } from '../format.ts'
import { settleOrders } from '../time/date-order.ts'
import { haveConflict } from './date-words.ts'
import type { DateDialect } from './printed-date.ts'

/** What the dates of one page tell, without deciding. */
export interface DateSurvey {
  /** The languages that read every date in words so far; null where there was none. */
  languages: readonly string[] | null
  hasDayFirst: boolean
  hasMonthFirst: boolean
}

export const noDates: DateSurvey = { languages: null, hasDayFirst: false, hasMonthFirst: false }

/** All pages of a device together decide the order of dates in numbers; a language only where its own page leaves it open. */
export function settleDialects(surveys: readonly DateSurvey[], stated: Stated): DateDialect[] {
  const orders = settleOrders(
    surveys.map((survey) => [evidenceOf(survey)]),
    stated,
  )
  const all = surveys.reduce<readonly string[] | null>(
    (common, { languages }) => (languages === null ? common : sharedLanguages(common, languages)),
    null,
  )
  return surveys.map(({ languages }, i) => ({
    order: orders[i]?.[0]?.order ?? 'dmy',
    isOrderOpen: orders[i]?.[0]?.open ?? true,
    languages:
      languages === null || !haveConflict(languages) || all === null ? languages : sharedLanguages(languages, all),
  }))
}

/** The dates asked for have a year of four digits at the end and strokes between the numbers. */
const evidenceOf = ({ hasDayFirst, hasMonthFirst }: DateSurvey) => ({
  notation: 0,
  shown: false,
  dotted: false,
  shortYear: false,
  yearFirst: false,
  firstAbove12: hasDayFirst ? 1 : 0,
  secondAbove12: hasMonthFirst ? 1 : 0,
  stepsBackDayFirst: 0,
  stepsBackMonthFirst: 0,
  mediaDayFirst: 0,
  mediaMonthFirst: 0,
})

/** What two sets share; the older where they share nothing, since then languages are mixed. */
export function sharedLanguages(before: readonly string[] | null, now: readonly string[]): readonly string[] {
  const both = before === null ? now : before.filter((language) => now.includes(language))
  return both.length > 0 ? both : (before ?? now)
}
