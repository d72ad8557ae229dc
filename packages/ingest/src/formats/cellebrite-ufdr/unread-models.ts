import type { Warning } from '@casethread/model'

const longestType = 60
const mostTypes = 200

/** Types that can hold what people wrote to each other (dossier A6, A7.1), by the names of the public readers of such reports. */
const messageTypes = new Set(['Email', 'SMS', 'MMS', 'Voicemail', 'SocialMediaActivity', 'MobileCard', 'Note'])

/**
 * The reason for which a record of a type that holds no chat is left out, with its type, so that what a report holds beside
 * chats can be counted. Types come from the evidence: strange ones, and those beyond all that exist, share one reason.
 */
export class UnreadModels {
  readonly #types = new Set<string>()
  readonly #messages = new Map<string, number>()

  /** Counts a record of this type. */
  reasonFor(type: string): string {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(type) || type.length > longestType) return 'model-of-strange-type'
    if (!this.#types.has(type) && this.#types.size >= mostTypes) return 'model-of-further-type'
    this.#types.add(type)
    if (messageTypes.has(type)) this.#messages.set(type, (this.#messages.get(type) ?? 0) + 1)
    return `model-${type}`
  }

  warnings(): Warning[] {
    if (this.#messages.size === 0) return []
    const types = [...this.#messages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, n]) => `${type} (${n})`)
    return [
      {
        code: 'unknown-type',
        message: `Records of types that can hold messages are not read: ${types.join(', ')}. Look at them in the vendor’s program`,
        locator: null,
        records: [...this.#messages.values()].reduce((sum, n) => sum + n, 0),
      },
    ]
  }
}
