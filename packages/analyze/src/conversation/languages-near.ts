import type { Conversation } from './conversation.ts'

const reach = 5

/** The languages (BCP 47) that the turns around one speak most, the strongest first. */
export function languagesNear({ lexicon, turns }: Conversation, index: number): string[] {
  const sums = new Float64Array(lexicon.languages.length)
  for (const { reading } of turns.slice(Math.max(0, index - reach), index + reach + 1))
    for (const [language, value] of (reading?.evidence ?? []).entries()) sums[language] = (sums[language] ?? 0) + value
  const most = Math.max(...sums)
  return Array.from(sums.entries())
    .filter(([, sum]) => sum > 0 && sum >= most / 2)
    .toSorted((a, b) => b[1] - a[1])
    .map(([language]) => lexicon.languages[language] ?? '')
}
