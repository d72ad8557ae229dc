import type { HitSense } from '../lexicon/lexicon.ts'
import type { Spoken } from '../reading/spoken.ts'
import type { Conversation, Turn } from './conversation.ts'

/** How many turns before and after one are looked at. */
const reach = 15
/** Points from which the talk counts as being with a person who is not free: two of the gravest signs, or three. */
const enoughPoints = 6

/**
 * What such talk has, by methodology 6 and the indicators of trafficking in human beings that labour inspectors use (ILO, Operational
 * indicators, 2009): papers kept, a debt to be worked off, threats, confinement, control. Each sign counts once; work and pay alone
 * are everybody's talk.
 */
const signs: ReadonlyMap<HitSense, number> = new Map([
  ['keep-papers', 3],
  ['locked', 2],
  ['work-off', 3],
  ['bonded-debt', 2],
  ['threat', 2],
  ['obey', 2],
  ['hostage', 2],
  ['expose', 2],
  ['until-paid', 1],
  ['report', 1],
  ['nude', 1],
  ['harm', 1],
  ['kill', 1],
  ['job', 1],
  ['no-experience', 2],
  ['debt', 1],
  ['promised', 1],
  ['unfree-threat', 1],
  ['unfree-pictures', 1],
  ['unfree-control', 1],
  ['unfree-debt', 1],
  // News tells daily of people who are held, threatened or killed.
  ['public-affairs', -4],
  ['act:safeguard.threat', 2],
  ['act:safeguard.debt', 2],
  ['act:safeguard.control', 2],
  ['act:safeguard.blackmail', 2],
  ['act:safeguard.recruitment', 2],
])

/** By turn: whether the talk around it is with a person who is held, threatened or made to work. Silences of months do not end that. */
export function captivityOf(conversation: Conversation): Uint8Array {
  const { turns } = conversation
  const captivity = new Uint8Array(turns.length)
  const counts = new Map<HitSense, number>()
  let points = 0
  const count = (turn: Turn, step: 1 | -1) => {
    for (const sense of signsOf(turn)) {
      const before = counts.get(sense) ?? 0
      counts.set(sense, before + step)
      if (before + step === 0 || before === 0) points += step * (signs.get(sense) ?? 0)
    }
  }
  let [low, high] = [0, 0]
  for (let i = 0; i < turns.length; i++) {
    while (low < i - reach) count(turns[low++] as Turn, -1)
    while (high < turns.length && high <= i + reach) count(turns[high++] as Turn, 1)
    captivity[i] = points >= enoughPoints ? 1 : 0
  }
  return captivity
}

const none: readonly HitSense[] = []

const signsOf = ({ reading, forwarded }: Turn): readonly HitSense[] =>
  !reading || forwarded ? none : reading.derive(signsIn)

const signsIn = ({ senses }: Spoken): readonly HitSense[] => senses.filter((sense) => signs.has(sense))
