import type { Random } from '../random.ts'
import { dayMs } from '../world/options.ts'

const hourMs = 3_600_000
/** The clock on the wall in Belgium in winter; that people rise an hour earlier in summer matters to nobody here. */
const homeMs = hourMs

/** When people of a kind write: friends, those who deal with each other, automatic senders and offices. */
export type Rhythm = 'private' | 'dealing' | 'office'

/** How much is written in each hour of a day, from midnight: by day, at a weekend (Saturday and Sunday, and the night before). */
const hours: Readonly<Record<Rhythm, readonly [weekday: string, weekend: string]>> = {
  private: ['210000246544567556788998', '643210001235666667777899'],
  dealing: ['532100012345555566678998', '664310001134555566678999'],
  office: ['000000039999799987421000', '000000002444422210000000'],
}

/** How many of the sessions that fall on a weekend stay there; those of friends grow instead, see `weekendPull`. */
const weekendShare: Readonly<Record<Rhythm, number>> = { private: 1, dealing: 0.9, office: 0.25 }
/** How many of the sessions on a working day wait for the weekend. */
const weekendPull: Readonly<Record<Rhythm, number>> = { private: 0.12, dealing: 0.05, office: 0 }

const weights = new Map<string, readonly (readonly [number, number])[]>()

function hourWeights(figures: string): readonly (readonly [number, number])[] {
  const known = weights.get(figures) ?? Array.from(figures, (figure, hour) => [hour, Number(figure)] as const)
  weights.set(figures, known)
  return known
}

/** 1 January 1970 was a Thursday: 0 for Saturday, 1 for Sunday. */
const dayFromSaturday = (at: number): number => (Math.floor((at + homeMs) / dayMs) + 5) % 7
const isWeekend = (at: number): boolean => dayFromSaturday(at) < 2

/** Moves an instant to a day and hour at which people of that kind write. */
export function atWaking(at: number, rhythm: Rhythm, random: Random): number {
  const day = Math.floor((at + homeMs) / dayMs) + daysToWait(at, rhythm, random)
  const [weekday, weekend] = hours[rhythm]
  const hour = random.weighted(hourWeights(isWeekend(day * dayMs) ? weekend : weekday))
  return day * dayMs - homeMs + hour * hourMs + random.below(hourMs)
}

function daysToWait(at: number, rhythm: Rhythm, random: Random): number {
  const day = dayFromSaturday(at)
  if (day < 2) return random.chance(weekendShare[rhythm]) ? 0 : 2 - day
  return random.chance(weekendPull[rhythm]) ? 7 - day + random.below(2) : 0
}

/** Where so much is written that no hour can be chosen, the small hours at least are slept through. */
export function awake(at: number): number {
  const hour = ((at + homeMs) % dayMs) / hourMs
  return hour >= 2 && hour < 6 ? at + (6 - hour) * hourMs : at
}
