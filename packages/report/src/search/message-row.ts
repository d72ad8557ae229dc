import type { StoredMessage } from '@casethread/casefile'
import { toSender } from '../exports/sender.ts'
import { boundary } from '../render/evidence.ts'
import type { Clock } from '../render/instant.ts'
import { visible } from '../render/visible-characters.ts'

/** Columns of a terminal given to a name, UTF-16 units. */
const nameUnits = 24

/** On one line, without anything that would act on the terminal. */
export const oneLine = (text: string): string => visible(text.replace(/\s+/g, ' '))

/** A name in the room of a column. */
export const shortName = (name: string): string =>
  name.length <= nameUnits ? oneLine(name) : `${oneLine(name.slice(0, boundary(name, nameUnits - 1)).trimEnd())}…`

/** Time with its offset, app, chat and sender of a message, for the eye. */
export const messageHead = (message: StoredMessage, clock: Clock): string[] => [
  message.sentAt === null ? `? ${shortName(message.sentAtRaw ?? '')}`.trimEnd() : clock.reading(message.sentAt),
  message.app,
  shortName(message.chat.title ?? message.chat.id),
  shortName(senderOf(message)),
]

function senderOf({ sender }: StoredMessage): string {
  if (sender === null) return ''
  const { account, name } = toSender(sender)
  return name ?? account
}

/** The state of a message that is not simply there: `(deleted-flagged) `. */
export const stateMark = ({ state }: StoredMessage): string => (state === 'live' ? '' : `(${state}) `)

/** What a message says, in full and on one line; a message without words by its kind. */
export const messageText = (message: StoredMessage): string =>
  `${stateMark(message)}${message.forwarded ? '(forwarded) ' : ''}${message.text === null ? `[${message.event ?? message.kind}]` : oneLine(message.text)}`
