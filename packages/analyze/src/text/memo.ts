/**
 * What was made of something, by the function that makes it: each is called once. Meant for what is the same for every message with
 * the same text, since chats say the same things again and again. `make` must be one function, not a new one for every call, and pure.
 */
export class Memo<Subject> {
  /** Each function, and behind it what it returned: so few that looking through them is faster than a map is made. */
  #made: unknown[] | undefined

  of<T>(subject: Subject, make: (subject: Subject) => T): T {
    this.#made ??= []
    const known = this.#made
    for (let i = 0; i < known.length; i += 2) if (known[i] === make) return known[i + 1] as T
    const made = make(subject)
    known.push(make, made)
    return made
  }
}
