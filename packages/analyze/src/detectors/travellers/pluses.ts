import type { ReadTurn } from '../../conversation/conversation.ts'

const none: ReadonlySet<number> = new Set()

/** The words before which a plus sign stands, which people write for "and": `én + barát`, `2 adults + 1 child`. */
export function plusesIn({ text, reading }: ReadTurn): ReadonlySet<number> {
  if (!text.shadow.includes('+')) return none
  const { words } = reading
  return new Set(
    words.flatMap((word, i) => {
      const gap = text.shadow.slice(words[i - 1]?.end ?? 0, word.start)
      return i > 0 && plus.test(gap) ? [i] : []
    }),
  )
}
const plus = /^ ?\+ ?$/u
