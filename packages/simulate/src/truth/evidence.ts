import type { Place } from '../exports/chat-writer.ts'
import { mainDevice } from '../world/devices.ts'

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

  /** Keeps what opens the chat with a contact on each phone. */
  addFirst(contact: string, citation: Citation): void {
    this.add(`${contact}/first on ${citation.exhibit}`, citation)
  }

  /** What opens the chat with a contact on a phone; nothing where that phone has none. */
  firstOn(exhibit: string, contact: string): Citation[] {
    return this.of(`${contact}/first on ${exhibit}`)
  }

  /** What is cited of a contact: its story, or the first thing said on the main phone where that has none. */
  ofContact(contact: string): Citation[] {
    const story = this.of(contact)
    return story.length > 0 ? story : this.firstOn(mainDevice.exhibit, contact)
  }

  of(fact: string): Citation[] {
    return this.#byFact.get(fact) ?? []
  }
}
