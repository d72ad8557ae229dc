import type { Place } from '../exports/chat-writer.ts'

/** A message, as truth and decisions cite it. */
export interface Citation extends Place {
  exhibit: string
}

/** Enough to see what a contact is about. */
const citedOfContact = 3

/** Which messages prove which fact: `B-0007/agreed`, `C-0012`. */
export class Evidence {
  readonly #byFact = new Map<string, Citation[]>()

  add(fact: string, citation: Citation): void {
    const known = this.#byFact.get(fact)
    if (known) known.push(citation)
    else this.#byFact.set(fact, [citation])
  }

  /** Keeps the first messages of a contact's story, for those whose story proves no fact. */
  addOfContact(contact: string, citation: Citation): void {
    if ((this.#byFact.get(contact)?.length ?? 0) < citedOfContact) this.add(contact, citation)
  }

  /** What is cited of a contact: its story, or the first thing it wrote where that has none. */
  ofContact(contact: string): Citation[] {
    const story = this.of(contact)
    return story.length > 0 ? story : this.of(`${contact}/first`)
  }

  of(fact: string): Citation[] {
    return this.#byFact.get(fact) ?? []
  }
}
