import type { SearchHit } from '@casethread/casefile'
import { boundary } from '../render/evidence.ts'
import type { Clock } from '../render/instant.ts'
import { messageHead, oneLine, stateMark } from './message-row.ts'

/** Columns of a terminal given to the text on either side of the hits, UTF-16 units. */
const contextUnits = 60

/** A hit for the eye: time with its offset, app, chat, sender, and the text around the first hit, hits marked `»so«`. */
export const hitRow = ({ message, matches }: SearchHit, clock: Clock): string[] => [
  ...messageHead(message, clock),
  `${stateMark(message)}${marked(message.text ?? '', matches)}`,
]

function marked(text: string, matches: SearchHit['matches']): string {
  const [first] = matches
  const from = boundary(text, (first?.start ?? 0) - contextUnits)
  const to = boundary(text, (first?.end ?? 0) + contextUnits)
  let shown = from > 0 ? '… ' : ''
  let at = from
  for (const { start, end } of matches.filter((match) => match.end <= to)) {
    shown += `${oneLine(text.slice(at, start))}»${oneLine(text.slice(start, end))}«`
    at = end
  }
  return `${shown}${oneLine(text.slice(at, to))}${to < text.length ? ' …' : ''}`
}
