import { looksLikeDate } from './printed-date.ts'

export interface PageReaction {
  reaction: string
  /** Null where the entry does not begin with an emoji, so that reaction and name cannot be told apart. */
  name: string | null
  /** As printed; null where none is. */
  time: string | null
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** One emoji, whatever it is made of; a number or sign is one only with the mark that makes it a key. */
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

/** `😍Ann Example`, in pages from 2023 on `😍Ann Example (Jun 01, 2025 3:32:01 pm)`. */
export function splitReaction(entry: string): PageReaction {
  const bracket = entry.endsWith(')') ? entry.lastIndexOf('(') : -1
  const printed = bracket < 0 ? '' : entry.slice(bracket + 1, -1)
  const time = looksLikeDate(printed) ? printed : null
  const rest = time === null ? entry : entry.slice(0, bracket).trimEnd()
  const [first] = graphemes.segment(rest.slice(0, 64))
  const reaction = first?.segment ?? ''
  const name = rest.slice(reaction.length).trim()
  if (!emoji.test(reaction) || name === '') return { reaction: rest, name: null, time }
  return { reaction, name, time }
}
