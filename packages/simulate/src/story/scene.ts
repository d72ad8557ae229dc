import type { Random } from '../random.ts'
import type { Intention } from '../speech/intentions.ts'
import type { Slots } from '../speech/slots.ts'

/** What happens to a group. */
export type GroupEvent = 'group-created' | 'member-added' | 'member-left'

/** What is sent beside words. */
export type Thing =
  | 'photo'
  | 'voice'
  | 'document'
  | 'missed-call'
  | 'deleted'
  | 'number-notice'
  | 'encryption-notice'
  | GroupEvent

export type Side = 'owner' | 'contact'

/** One message of a story: something said, or something sent. */
export interface Step {
  by: Side
  say: Intention | null
  slots: Slots
  thing: Thing | null
  /** The facts that the message is evidence of: `B-0007/agreed`. */
  refs: readonly string[]
}

/** Messages that follow one another, on a day of the story. */
export interface Scene {
  /** Days from the beginning of the story. */
  day: number
  /** Which of the contact's accounts is written with. */
  account: number
  steps: Step[]
  /** The hour at which it has to be, where another scene of the day follows it in another chat. */
  hour?: number
}

const said = (by: Side, say: Intention, slots: Slots, refs: readonly string[]): Step => ({
  by,
  say,
  slots,
  thing: null,
  refs,
})

export const contactSays = (say: Intention, slots: Slots = {}, ...refs: string[]): Step =>
  said('contact', say, slots, refs)
export const ownerSays = (say: Intention, slots: Slots = {}, ...refs: string[]): Step => said('owner', say, slots, refs)
export const sends = (by: Side, thing: Thing): Step => ({ by, say: null, slots: {}, thing, refs: [] })

export const scene = (day: number, account: number, ...steps: Step[]): Scene => ({ day, account, steps })

/** The steps, or none of them. */
export const when = (condition: boolean, ...steps: Step[]): Step[] => (condition ? steps : [])

const isOfNight = ({ say }: Step) => say === 'instruct' || say === 'ready'

/** The hour (UTC) at which a scene begins: journeys begin in the dark, people ask and pay from noon to the evening. */
export function hourOf({ hour, steps }: Scene, random: Random): number {
  if (hour !== undefined) return hour
  return steps.some(isOfNight) ? random.between(18, 22) : random.between(13, 19)
}
