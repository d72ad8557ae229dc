import { isoInstant } from './instant.ts'

const dayMilliseconds = 86_400_000
const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))

/** {@link isoInstant} for many instants that follow one another: the date is that of the instant before most times. */
export class IsoInstants {
  #day = Number.NaN
  /** `2015-01-24T`, or null for a day that no calendar holds whole. */
  #date: string | null = null

  of(instant: number): string | null {
    const day = Math.floor(instant / dayMilliseconds)
    if (day !== this.#day) this.#turnTo(day)
    const time = instant - day * dayMilliseconds
    if (this.#date === null || !Number.isInteger(time)) return isoInstant(instant)
    const seconds = Math.floor(time / 1000)
    const minutes = Math.floor(seconds / 60)
    const clock = `${twoDigits[Math.floor(minutes / 60)]}:${twoDigits[minutes % 60]}:${twoDigits[seconds % 60]}`
    return `${this.#date}${clock}.${String(time % 1000).padStart(3, '0')}Z`
  }

  #turnTo(day: number): void {
    const [first, last] = [isoInstant(day * dayMilliseconds), isoInstant((day + 1) * dayMilliseconds)]
    this.#day = day
    this.#date = first === null || last === null ? null : first.slice(0, first.indexOf('T') + 1)
  }
}
