import type { Conversation, ReadTurn, Turn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import { channelWords } from './code-words.ts'

/** A pin beside a telephone or an account to be wiped opens that. */
export const unlocksDevice = (turn: ReadTurn): boolean =>
  says(turn, ['delete', 'password', 'phone']) && !says(turn, channelWords) && !says(turn, ['serial', 'money'])

/** The word by which a driver is known, or that opens a device. */
export const isOfMeeting = (turn: ReadTurn): boolean =>
  unlocksDevice(turn) || says(turn, ['meet', 'pickup', 'point', 'driver', 'tonight', 'depart', 'go'])

/** A code beside a door, a key safe or a wireless network opens that. */
export const unlocksDoor = (turn: ReadTurn): boolean => says(turn, ['door']) && !says(turn, channelWords)

/** Where a passport was asked for or is sent, a number is the number of that. */
export const isOfPaper = (conversation: Conversation, index: number, turn: Turn): boolean =>
  !says(turn, channelWords) &&
  [turn, ...conversation.around(index, -1, 2)].some((other) => says(other, ['passport', 'id-card']))
