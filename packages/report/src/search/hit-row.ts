import type { SearchHit } from '@casethread/casefile'
import { toSender } from '../exports/sender.ts'
import { boundary } from '../render/evidence.ts'
import type { Clock } from '../render/instant.ts'
import { visible } from '../render/visible-characters.ts'

/** Columns of a terminal given to a name, and to the text on either side of the hits, UTF-16 units. */
const nameUnits = 24
const contextUnits = 60

/** A hit for the eye: time with its offset, app, chat, sender, and the text around the first hit, hits marked `»so«`. */
export const hitRow = ({ message, matches }: SearchHit, clock: Clock): string[] => [
  message.sentAt === null ? `? ${cut(message.sentAtRaw ?? '')}`.trimEnd() : clock.reading(message.sentAt),
  message.app,
  cut(message.chat.title ?? message.chat.id),
  cut(senderOf(message)),
  `${message.state === 'live' ? '' : `(${message.state}) `}${marked(message.text ?? '', matches)}`,
]

function senderOf({ sender }: SearchHit['message']): string {
  if (sender === null) return ''
  const { account, name } = toSender(sender)
  return name ?? account
}

/** On one line, without anything that would act on the terminal. */
const oneLine = (text: string): string => visible(text.replace(/\s+/g, ' '))

const cut = (name: string): string =>
  name.length <= nameUnits ? oneLine(name) : `${oneLine(name.slice(0, boundary(name, nameUnits - 1)).trimEnd())}…`

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
