import { ZoneClock } from '@casethread/model'

/** Calendar months of a zone. Asked for instants in ascending order, it looks a month's limits up once and not for each. */
export class Months {
  readonly #clock: ZoneClock
  #name = ''
  #from = 0
  #until = 0

  constructor(zoneName: string) {
    this.#clock = new ZoneClock(zoneName)
  }

  /** `YYYY-MM` of the month that the instant (UTC milliseconds) lies in. */
  of(at: number): string {
    if (at < this.#from || at >= this.#until) this.#find(at)
    return this.#name
  }

  #find(at: number): void {
    const utc = new Date(at)
    // The zone's month is that of UTC, or one beside it in the hours around its limits.
    for (const step of [0, 1, -1]) {
      const first = new Date(Date.UTC(utc.getUTCFullYear(), utc.getUTCMonth() + step, 1))
      const next = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1)
      this.#from = this.#start(first.getTime())
      this.#until = this.#start(next)
      this.#name = first.toISOString().slice(0, 7)
      if (at >= this.#from && at < this.#until) return
    }
  }

  /** Outside the years that the clock knows, the month of UTC must do. */
  #start(reading: number): number {
    return this.#clock.instant(reading).at ?? reading
  }
}
