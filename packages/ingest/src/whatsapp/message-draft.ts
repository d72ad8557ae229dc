import type { Message } from '@casethread/model'

/** A message to which the tables beside its own add. */
export class MessageDraft {
  readonly message: Message
  /** Codes met whose meaning is not known, in words. */
  readonly unknown: string[] = []
  readonly #details: Record<string, string> = {}

  constructor(message: Message) {
    this.message = message
  }

  /** Adds a detail; nothing for null and for empty text. Of several with one name the first is kept. */
  note(name: string, value: string | null): void {
    if (value !== null && value !== '') this.#details[name] ??= value
  }

  /** Adds to a detail that lists several. */
  list(name: string, value: string): void {
    const before = this.#details[name]
    this.#details[name] = before === undefined ? value : `${before}, ${value}`
  }

  finished(): Message {
    if (Object.keys(this.#details).length > 0) this.message.eventDetails = this.#details
    return this.message
  }
}
