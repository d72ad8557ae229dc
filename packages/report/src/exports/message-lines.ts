import type { Provenance, StoredAccount, StoredChat, StoredMessage } from '@casethread/casefile'
import { IsoInstants } from '../render/iso-instants.ts'
import { toSender } from './sender.ts'

/**
 * Messages as lines of NDJSON, each exactly what `JSON.stringify` makes of its record. Building millions of records and
 * walking them takes three times as long: most of a line (chat, sender, zone, file) is that of many others and is made
 * once. `rareFields` makes the fields from `attachments` to `replyTo`, and is called where one of them holds anything.
 */
export class MessageLines {
  readonly #rareFields: (message: StoredMessage) => object
  readonly #instants = new IsoInstants()
  readonly #chats = rememberedJson<StoredChat>(({ id, title }) => ({ id, title }))
  readonly #senders = rememberedJson<StoredAccount>(toSender)
  readonly #zones = rememberedJson<StoredMessage['zone']>(({ name, known }) => ({ name, known }))
  #file = { export: '', path: '', member: null as string | null, text: '' }

  constructor(rareFields: (message: StoredMessage) => object) {
    this.#rareFields = rareFields
  }

  /** The words of the model (app, kind, state …) hold nothing that JSON escapes, and are taken as they are. */
  line(message: StoredMessage): string {
    const { sender, event } = message
    const when = `"sentAt":${this.#instant(message.sentAt)},"sentAtRaw":${json(message.sentAtRaw)},"zone":${this.#zones(message.zone)}`
    const where = `"app":"${message.app}","chat":${this.#chats(message.chat)}`
    const who = `"sender":${sender === null ? 'null' : this.#senders(sender)},"direction":"${message.direction}"`
    const what = `"kind":"${message.kind}","event":${event === null ? 'null' : `"${event}"`},"details":${json(message.eventDetails)},"text":${json(message.text)}`
    const state = `"state":"${message.state}","recovery":${json(message.recovery)},"edited":${message.edited}`
    const from = `"provenance":[${this.#places(message.provenance)}],"ambiguousAt":${this.#instant(message.ambiguousAt)}`
    return `{"id":${json(message.id)},${where},${who},${when},${what},${state},${this.#rare(message)},${from}}\n`
  }

  #rare(message: StoredMessage): string {
    const { attachments, call, location, replyTo } = message
    const has = attachments.length > 0 || call !== null || location !== null || replyTo !== null
    return has ? JSON.stringify(this.#rareFields(message)).slice(1, -1) : noRareFields
  }

  #instant(instant: number | null): string {
    const text = instant === null ? null : this.#instants.of(instant)
    return text === null ? 'null' : `"${text}"`
  }

  #places(places: readonly Provenance[]): string {
    const [only] = places
    return places.length === 1 && only ? this.#place(only) : places.map((place) => this.#place(place)).join(',')
  }

  #place({ export: sha256, path, member, locator, byteStart, byteEnd }: Provenance): string {
    const file = this.#file
    if (file.export !== sha256 || file.path !== path || file.member !== member) {
      const text = JSON.stringify({ export: sha256, path, member }).slice(0, -1)
      this.#file = { export: sha256, path, member, text }
    }
    return `${this.#file.text},"locator":${json(locator)},"byteStart":${byteStart},"byteEnd":${byteEnd}}`
  }
}

const noRareFields = JSON.stringify({ attachments: [], call: null, location: null, replyTo: null }).slice(1, -1)

const json = (value: string | object | null): string => (value === null ? 'null' : JSON.stringify(value))

/** The JSON of a part that many messages share as one object. */
function rememberedJson<Shared extends object>(part: (shared: Shared) => object): (shared: Shared) => string {
  const known = new WeakMap<Shared, string>()
  return (shared) => {
    let text = known.get(shared)
    if (text === undefined) {
      text = JSON.stringify(part(shared))
      known.set(shared, text)
    }
    return text
  }
}
