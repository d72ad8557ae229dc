import { join } from 'node:path'
import type { Entry } from '../chat/entry.ts'
import type { Device } from '../world/devices.ts'
import type { ChatHead, ChatWriter, Place } from './chat-writer.ts'
import { FileSink } from './file-sink.ts'

const path = 'Skype/messages.json'
const markup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

interface Content {
  messagetype: string
  content: string
  properties: Record<string, string> | null
  amsreferences: readonly string[] | null
}

/**
 * The one `messages.json` of an account, all its conversations in turn, on one long line. Each runs from old to new, as in the
 * one public sample, so that no conversation need be held.
 */
export class SkypeExport {
  readonly #sink: FileSink
  readonly #device: Device
  #conversations = 0

  constructor(folder: string, device: Device) {
    this.#device = device
    this.#sink = new FileSink(join(folder, path))
    this.#sink.write(
      `{"userId":${JSON.stringify(device.owner.skype)},"exportDate":"2023-12-04T09:12","conversations":[`,
    )
  }

  open(head: ChatHead): ChatWriter {
    return new Conversation(this.#sink, this.#device, head, this.#conversations++)
  }

  close(): void {
    this.#sink.write(']}')
    this.#sink.close()
  }
}

class Conversation implements ChatWriter {
  readonly #sink: FileSink
  readonly #device: Device
  readonly #head: ChatHead
  readonly #index: number
  #records = 0

  constructor(sink: FileSink, device: Device, head: ChatHead, index: number) {
    this.#sink = sink
    this.#device = device
    this.#head = head
    this.#index = index
    const { handle: id, label: displayName } = head.account
    const properties = { conversationblocked: false, lastimreceivedtime: null, conversationstatus: null }
    const opening = JSON.stringify({ id, displayName, version: 1_701_680_000_000, properties, threadProperties: null })
    sink.write(`${index > 0 ? ',' : ''}${opening.slice(0, -1)},"MessageList":[`)
  }

  write(entry: Entry): Place {
    const { handle, label } = this.#head.account
    const byOwner = entry.author === 'owner'
    const record = {
      id: String(entry.at),
      displayName: byOwner ? null : label,
      originalarrivaltime: new Date(entry.at).toISOString(),
      version: entry.at,
      conversationid: handle,
      from: byOwner ? this.#device.owner.skype : handle,
      ...this.#content(entry),
    }
    this.#sink.write(`${this.#records > 0 ? ',' : ''}${JSON.stringify(record)}`)
    return { path, locator: `/conversations/${this.#index}/MessageList/${this.#records++}` }
  }

  close(): void {
    this.#sink.write(']}')
  }

  #content({ text, thing, edited, at }: Entry): Content {
    const plain = { properties: null, amsreferences: null }
    if (text !== null)
      return {
        ...plain,
        messagetype: 'RichText',
        content: markup(text),
        properties: edited ? { edittime: String(at + 60_000) } : null,
      }
    if (thing === 'deleted')
      return { ...plain, messagetype: 'RichText', content: '', properties: { deletetime: String(at + 90_000) } }
    return thing === 'missed-call' ? { ...plain, ...this.#missedCall() } : { ...plain, ...picture(at) }
  }

  #missedCall() {
    const { handle, label } = this.#head.account
    const part = `<part identity="${handle}"><name>${markup(label)}</name></part>`
    const callId = `${this.#index}-${this.#records}`
    return {
      messagetype: 'Event/Call',
      content: `<partlist type="missed" alt="" callId="${callId}">${part}</partlist>`,
    }
  }
}

/** A picture that expired: named, but not among the files. */
function picture(at: number) {
  const id = `0-weu-d1-${at.toString(16)}`
  const content = `<URIObject uri="https://api.asm.skype.com/v1/objects/${id}" type="Picture.1" doc_id="${id}">To view this photo, go to: <a href="https://login.skype.com/login/sso?pic=${id}">the photo</a><OriginalName v="IMG_${at % 10_000}.jpg"></OriginalName><FileSize v="48213"></FileSize><meta type="photo" originalName="IMG_${at % 10_000}.jpg"></meta></URIObject>`
  return { messagetype: 'RichText/UriObject', content, amsreferences: [id] }
}
