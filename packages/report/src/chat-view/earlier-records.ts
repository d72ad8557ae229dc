import type { StoredMessage } from '@casethread/casefile'

/** So many messages back an answered one is looked for; what is answered stands mostly close before. */
const remembered = 20_000

/** Where a message that was met earlier stands. */
export interface EarlierRecord {
  id: string
  page: number
  sentAt: number | null
}

/** The last messages of a chat by what their source calls them, for replies to point at. */
export class EarlierRecords {
  readonly #records = new Map<string, EarlierRecord>()

  /** Sources name what is answered by its place in them, as they name all their records. */
  add({ id, provenance, sentAt }: StoredMessage, page: number): void {
    const [copy] = provenance
    if (copy) this.#records.set(keyOf(id, copy.locator), { id, page, sentAt })
    if (this.#records.size <= remembered) return
    const [oldest] = this.#records.keys()
    if (oldest !== undefined) this.#records.delete(oldest)
  }

  answeredBy({ id, replyTo }: Pick<StoredMessage, 'id' | 'replyTo'>): EarlierRecord | null {
    return replyTo === null ? null : (this.#records.get(keyOf(id, replyTo)) ?? null)
  }
}

/** Message ids begin with the key of their source. */
const keyOf = (id: string, locator: string): string => `${id.slice(0, id.indexOf('-'))} ${locator}`
