import type { Account, App, Chat, ChatKind } from '@casethread/model'
import { detachedText } from '../../containers/detached-text.ts'
import { appOf, furtherWord } from './source-app.ts'

/** Who keeps a chat, from which extraction: one report can hold the same chat from several, which are not one (dossier A7.10). */
export interface ChatPlace {
  source: string | null
  account: string | null
  extraction: string | null
}

/** Made from what the export gives, never from the GUIDs, which are new in each report. */
export const chatKey = ({ source, account, extraction }: ChatPlace, id: string): string =>
  detachedText([source ?? '', account ?? '', extraction ?? '', id].join('\n'))

/** Announcing the same chat again costs a row each time; groups are joined by thousands at most. */
const mostParticipants = 100_000

/** What is known of the chat that is being read: its fields may stand before or behind its messages. */
export class ChatFacts implements ChatPlace {
  source: string | null = null
  account: string | null = null
  readonly extraction: string | null
  id: string | null = null
  name: string | null = null
  type: string | null = null
  owner: Account | null = null
  readonly #fallbackKey: string
  readonly #participants = new Map<Account, true>()
  /** Fixed by the first message, since the messages refer to it. */
  #announced: { key: string; app: App } | null = null
  #isChanged = true
  participantsBeyond = 0

  /** @param fallbackKey names the chat while the report gives no id */
  constructor(extraction: string | null, fallbackKey: string) {
    this.extraction = extraction
    this.#fallbackKey = fallbackKey
  }

  get app(): App {
    return this.#announced?.app ?? appOf(this.source)
  }

  get key(): string {
    if (this.#announced) return this.#announced.key
    return this.id === null ? this.#fallbackKey : chatKey(this, this.id)
  }

  set(field: string, text: string | null): void {
    if (text === null) return
    if (field === 'Source') this.source = text
    else if (field === 'Account') this.account = text
    else if (field === 'Id') this.id = text
    else if (field === 'Name') this.name = text
    else if (field === 'ChatType') this.type = text
    else return
    this.#isChanged = true
  }

  addParticipant(account: Account): void {
    if (this.#participants.size >= mostParticipants) this.participantsBeyond++
    else this.#participants.set(account, true)
    this.#isChanged = true
  }

  /** The chat, if anything of it is new since the last time. */
  announce(): Chat[] {
    if (!this.#isChanged) return []
    this.#announced ??= { key: this.key, app: this.app }
    this.#isChanged = false
    const participants = [...this.#participants.keys()]
    const { name: title, app, key } = this
    return [{ app, key, title, kind: this.#kind(participants.length), participants, section: furtherWord(this.source) }]
  }

  #kind(participants: number): ChatKind {
    if (this.type === 'OneOnOne') return 'direct'
    if (this.type === 'Group' || this.type === 'Broadcast' || this.type === 'Channel') return 'group'
    if (this.id?.endsWith('@g.us') || participants > 2) return 'group'
    return this.id?.endsWith('@s.whatsapp.net') || participants === 2 ? 'direct' : 'unknown'
  }
}
