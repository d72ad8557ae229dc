import type { Locator, Message } from '@casethread/model'
import type { XmlElement, XmlTag, XmlUse } from '../../containers/xml-element.ts'
import { readActivity } from './chat-activity.ts'
import { ChatFacts } from './chat-facts.ts'
import { knownDetails, type RecordChat, type ReportFacts, timeOf } from './message-reader.ts'
import type { Model } from './model.ts'
import type { Owners } from './owners.ts'
import { appOf } from './source-app.ts'
import { vendorState } from './vendor-state.ts'

/** Lists of a chat that are read model by model; a chat can hold a hundred thousand of them. */
const lists = new Set(['Messages', 'Participants', 'ActivityLog'])

/** Parties that wait for the field `Source`, which stands before them in every report seen. */
const mostWaiting = 1000

/** The chat whose element is open: its fields and people, gathered as they come. */
export class ChatReading {
  readonly facts: ChatFacts
  readonly #owners: Owners
  readonly #parties: Model[] = []
  #list: string | null = null

  /** @param place a key for the chat of a report that gives neither id nor GUID */
  constructor({ attributes }: XmlTag, place: string, owners: Owners) {
    this.facts = new ChatFacts(attributes.get('extractionId') || null, place)
    this.#owners = owners
  }

  /** Null for a model, about which the caller decides. */
  opened({ name, attributes }: XmlTag): XmlUse | null {
    const type = attributes.get('type') ?? ''
    if (this.#list !== null) {
      if (name !== 'model') return 'skip'
      return (this.#list === 'Participants' && type === 'Party') ||
        (this.#list === 'ActivityLog' && type === 'ChatActivity')
        ? 'build'
        : null
    }
    if (name === 'field') return 'build'
    if (name !== 'multiModelField' || !lists.has(attributes.get('name') ?? '')) return 'skip'
    this.#list = attributes.get('name') ?? null
    return 'enter'
  }

  /** Whether the chat itself has ended. */
  left({ name }: XmlTag): boolean {
    if (name === 'multiModelField') this.#list = null
    if (name === 'model') this.#settle()
    return name === 'model'
  }

  takeField(element: XmlElement): void {
    const name = element.attributes.get('name') ?? ''
    const value = element.children.find((child) => child.name === 'value')
    if (element.trouble === null) this.facts.set(name, value?.text || null)
  }

  isParticipant({ attributes }: XmlElement): boolean {
    return this.#list === 'Participants' && attributes.get('type') === 'Party'
  }

  /** Parties wait for the app, which a field behind them may name. */
  takeParty(model: Model): void {
    if (this.facts.source === null) this.#parties.push(model)
    else this.#addParty(model)
    if (this.#parties.length >= mostWaiting) this.#settle()
  }

  /** As messages see the chat. */
  get chat(): RecordChat {
    this.#settle()
    const { app, key, source, owner } = this.facts
    return { app, key, source, owner }
  }

  /** An entry of the chat's own log that stands for no message. */
  readActivity(model: Model, locator: Locator, report: ReportFacts): Message {
    const { key } = this.chat
    const { event, details } = readActivity(model)
    if (event === 'other') report.tally.countUnknown([`activity ${details.action ?? 'without a name'}`], locator)
    const vendor = vendorState(model, report.head.reporter)
    return {
      ...timeOf(model, 'SystemMessageTimeStamp', locator, report),
      chat: key,
      sender: null,
      kind: 'system',
      event,
      eventDetails: knownDetails({ ...vendor.details, ...details }),
      text: model.text('SystemMessageBody'),
      textSource: null,
      state: vendor.state,
      edited: false,
      forwarded: false,
      attachments: [],
      call: null,
      location: null,
      replyTo: null,
      reactions: [],
      recovery: vendor.recovery,
      locator,
      order: locator.number,
    }
  }

  #settle(): void {
    for (const party of this.#parties.splice(0)) this.#addParty(party)
    const { source, account } = this.facts
    if (this.facts.owner === null && account !== null) this.facts.owner = this.#owners.ofField(appOf(source), account)
  }

  #addParty(party: Model): void {
    const account = this.#owners.ofParty(this.facts.app, party)
    if (account === null) return
    this.facts.addParticipant(account)
    if (party.flag('IsPhoneOwner') === true) this.facts.owner = account
  }
}
