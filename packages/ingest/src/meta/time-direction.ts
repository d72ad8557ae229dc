/**
 * Meta writes the newest message first, others do not (dossier 1.4): the steps of time between neighbours decide. Only
 * neighbours of one chat may be compared.
 */
export class TimeDirection {
  #steps = 0
  #before: number | null = null

  /** @param at instant or clock reading, milliseconds; null for a message without one, which says nothing */
  add(at: number | null): void {
    if (at === null) return
    if (this.#before !== null && at !== this.#before) this.#steps += at > this.#before ? 1 : -1
    this.#before = at
  }

  /** The next message belongs to another chat. */
  interrupt(): void {
    this.#before = null
  }

  /** Null where as many steps lead each way. */
  get newestFirst(): boolean | null {
    return this.#steps === 0 ? null : this.#steps < 0
  }
}
