import { textBelow } from '../../containers/html-element.ts'
import type { Source, Stated } from '../../format.ts'
import type { Limits } from '../../limits.ts'
import { haveConflict } from '../../meta/date-words.ts'
import { type DateDialect, dateEvidence } from '../../meta/printed-date.ts'
import { type DateSurvey, noDates, settleDialects, sharedLanguages } from '../../meta/settle-dialect.ts'
import { BlockFinder } from './block-finder.ts'

/** One pass over a page, as far as it takes: the first date in words usually ends it. */
export async function surveyDates(source: Source, limits: Limits): Promise<DateSurvey> {
  const survey = new Survey()
  const finder = new BlockFinder(
    {
      block: ({ element }) => {
        const last = element.elements.findLast((inner) => textBelow(inner).trim() !== '')
        if (last) survey.add(textBelow(last).trim())
      },
      other: () => undefined,
    },
    limits,
  )
  for await (const chunk of source.chunks()) {
    finder.push(chunk)
    if (survey.isSettled) return survey.result
  }
  finder.end()
  return survey.result
}

class Survey {
  result = noDates
  #dates = 0
  #hasOpen = false

  add(text: string): void {
    const evidence = dateEvidence(text)
    if (evidence === null) return
    this.#dates++
    const { languages, order } = evidence
    this.result = {
      languages: languages === null ? this.result.languages : sharedLanguages(this.result.languages, languages),
      hasDayFirst: this.result.hasDayFirst || order === 'dmy',
      hasMonthFirst: this.result.hasMonthFirst || order === 'mdy',
    }
    this.#hasOpen ||= order === 'open'
  }

  /** Nothing that follows could add to it, as far as all dates of a page are of one dialect. */
  get isSettled(): boolean {
    const { languages, hasDayFirst, hasMonthFirst } = this.result
    if (this.#dates === 0 || (this.#hasOpen && !hasDayFirst && !hasMonthFirst)) return false
    return languages === null || !haveConflict(languages)
  }
}

interface Surveyed {
  source: Pick<Source, 'path' | 'member' | 'key'>
  survey: DateSurvey
}

/** Decides for all pages of a device together. */
export const settleDates = (surveys: readonly Surveyed[], stated: Stated): DateDialect[] =>
  settleDialects(
    surveys.map(({ survey }) => survey),
    stated,
  )
