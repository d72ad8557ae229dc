import type { Conversation } from './conversation.ts'

const reach = 5

/** The languages (BCP 47) that the turns around one speak most, the strongest first. */
export function languagesNear({ lexicon, turns }: Conversation, index: number): string[] {
  const sums = new Map<number, number>()
  for (const { reading } of turns.slice(Math.max(0, index - reach), index + reach + 1))
    for (const { language, evidence } of reading?.voices ?? []) sums.set(language, (sums.get(language) ?? 0) + evidence)
  const most = Math.max(...sums.values())
  return Array.from(sums)
    .filter(([, sum]) => sum >= most / 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([language]) => lexicon.languages[language] ?? '')
}
