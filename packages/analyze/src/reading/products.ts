import type { MessageText } from '../message-text.ts'
import type { Reading } from './reading.ts'

/** `2 x 8 = 16`: the price of each, and that of all. */
export function isProduct(
  { reading, text }: { reading: Reading; text: MessageText },
  { from }: { from: number },
): boolean {
  const start = reading.words[from]?.start ?? 0
  return /\d ?[x×*] ?$|\d ?= ?$/.test(text.folded.slice(Math.max(0, start - 6), start))
}

/** The 2 of `2 x 8`: so many of them. */
export const isFactor = ({ folded }: MessageText, { end }: { end: number }): boolean =>
  /^ ?[x×*] ?\d/.test(folded.slice(end, end + 5))
