import { MessageText } from './message-text.ts'
import { Recent } from './text/recent.ts'

/** Longer texts (UTF-16 units) hardly come twice. */
const shortText = 280
const textsKept = 8000

/** Texts of messages; those that come again are the same object, so that what was derived of them need not be derived again. */
export class MessageTexts {
  readonly #recent = new Recent<MessageText>(textsKept)

  of(raw: string): MessageText {
    if (raw.length > shortText) return new MessageText(raw)
    const known = this.#recent.get(raw)
    if (known) return known
    const text = new MessageText(raw)
    this.#recent.set(raw, text)
    return text
  }
}
