/**
 * What was made of something, by the function that makes it: each is called once. Meant for what is the same for every message with
 * the same text, since chats say the same things again and again. `make` must be one function, not a new one for every call, and pure.
 */
export class Memo<Subject> {
  #made: Map<unknown, unknown> | undefined

  of<T>(subject: Subject, make: (subject: Subject) => T): T {
    this.#made ??= new Map()
    const known = this.#made.get(make)
    // Under each function stands what it returned.
    if (known !== undefined || this.#made.has(make)) return known as T
    const made = make(subject)
    this.#made.set(make, made)
    return made
  }
}
