const hourMs = 3_600_000

/** What a clock on the wall of a zone shows. */
export interface Reading {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/** Turns instants into the readings of one zone's clock. Zones change at full hours, so that one look an hour is enough. */
export class WallClock {
  readonly #format: Intl.DateTimeFormat
  #hour = Number.NaN
  #offset = 0

  constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    })
  }

  read(at: number): Reading {
    const hour = Math.floor(at / hourMs)
    if (hour !== this.#hour) {
      this.#hour = hour
      this.#offset = this.#offsetAt(hour * hourMs)
    }
    const shown = new Date(at + this.#offset)
    return {
      year: shown.getUTCFullYear(),
      month: shown.getUTCMonth() + 1,
      day: shown.getUTCDate(),
      hour: shown.getUTCHours(),
      minute: shown.getUTCMinutes(),
      second: shown.getUTCSeconds(),
    }
  }

  #offsetAt(at: number): number {
    const part = new Map(this.#format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const get = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0
    return Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second')) - at
  }
}

export const two = (n: number): string => (n < 10 ? `0${n}` : String(n))
