import type { Random } from '../random.ts'

/** Words as somebody in a hurry writes them: a letter doubled, left out, or changed with its neighbour. */
export function misspell(words: string, random: Random): string {
  if (words.length < 5) return words
  const at = random.between(1, words.length - 3)
  const [letter = '', next = ''] = [words.charAt(at), words.charAt(at + 1)]
  if (!/^\p{L}\p{L}$/u.test(letter + next)) return words
  const [before, after] = [words.slice(0, at), words.slice(at + 2)]
  return before + random.pick([letter + letter + next, next, next + letter]) + after
}
