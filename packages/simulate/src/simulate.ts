import { join } from 'node:path'
import { type Chat, seenFromOtherEnd } from './chat/chat.ts'
import { contactChats } from './chat/contact-chats.ts'
import { type ChatPlan, converse, lengthOf } from './chat/conversation.ts'
import type { Entry } from './chat/entry.ts'
import { furtherChats } from './chat/further-chats.ts'
import { groupChats } from './chat/group-chats.ts'
import type { ChatWriter, Place } from './exports/chat-writer.ts'
import { Exhibit } from './exports/exhibit.ts'
import { FileSink } from './exports/file-sink.ts'
import { Random } from './random.ts'
import { decisions } from './truth/decisions.ts'
import { Evidence } from './truth/evidence.ts'
import { closingRecords, iso } from './truth/records.ts'
import { goneOf, ToldChat } from './truth/told-chat.ts'
import { furtherDevices, mainDevice } from './world/devices.ts'
import type { CaseSize } from './world/options.ts'
import { makeWorld, type World } from './world/world.ts'

export interface SimulateOptions extends CaseSize {
  /** The folder of the case, made if missing. */
  out: string
  /** The file for the ground truth (NDJSON); null for none. */
  truth: string | null
}

export interface SimulationSummary {
  /** Records of all exports. */
  messages: number
  chats: number
  contacts: number
  accounts: number
  bookings: number
  persons: number
  /** Lowest and highest price a person, whole euros. */
  prices: { lowest: number; highest: number }
  cues: number
  decisions: number
  exhibits: readonly string[]
}

/** Makes an invented case. The same options give the same bytes, on any machine, in any zone and locale. */
export function simulate(options: SimulateOptions): SimulationSummary {
  const world = makeWorld(options)
  const run = new Simulation(world, options)
  run.writeChats()
  return run.finish()
}

class Simulation {
  readonly #world: World
  readonly #options: SimulateOptions
  readonly #exhibits: Map<string, Exhibit>
  readonly #truth: FileSink | null
  readonly #evidence = new Evidence()
  /** How much is written beside the story of each chat; two phones that hold one chat hold the same. */
  readonly #fills = new Map<string, number>()
  #messages = 0
  #chats = 0
  #cues = 0

  constructor(world: World, options: SimulateOptions) {
    this.#world = world
    this.#options = options
    const devices = [mainDevice, ...furtherDevices]
    this.#exhibits = new Map(devices.map((device) => [device.exhibit, new Exhibit(options.out, device)]))
    this.#truth = options.truth === null ? null : new FileSink(options.truth)
    const { seed, contacts, messages, languages } = options
    this.#tell({ record: 'case', seed, contacts, messages, languages, owner: mainDevice.owner.name })
  }

  /** Chat by chat; the last ones take up what the others left of the messages wanted. */
  writeChats(): void {
    const further = [...furtherChats(this.#world), ...groupChats(this.#world)]
    const weight = this.#world.contacts.reduce((sum, one) => sum + one.weight, 0) + totalWeight(further)
    let given = 0
    for (const chats of [this.#mainChats(), further]) {
      for (const chat of chats) {
        given += chat.weight
        this.#writeChat(chat, Math.min(1, given / weight))
      }
    }
  }

  *#mainChats(): Generator<Chat, void, void> {
    const { contacts, size } = this.#world
    const payers = new Map(contacts.map((contact) => [contact.paysFor, contact.name]))
    for (const contact of contacts) {
      const paidBy = contact.booking === null ? null : (payers.get(contact.booking) ?? null)
      yield* contactChats(mainDevice, contact, paidBy, new Random(size.seed, `story ${contact.id}`))
    }
  }

  /** @param share of all messages that is to be written when this chat is */
  #writeChat(chat: Chat, share: number): void {
    const random = new Random(this.#world.size.seed, chat.stream)
    const plan = this.#plan(chat, share, random)
    const length = lengthOf(plan)
    const exhibit = this.#exhibits.get(chat.device.exhibit)
    if (!exhibit) throw new RangeError(`no phone ${chat.device.exhibit}`)
    const writer = exhibit.open({ account: chat.account, nextNumber: chat.nextNumber, group: chat.group, length })
    const record = new ToldChat(chat, `T-${String(++this.#chats).padStart(5, '0')}`)
    const gone = goneOf(chat, length)
    let place = 0
    for (const entry of converse(plan, random)) {
      const isGone = place >= gone.from && place < gone.to
      if (!isGone) this.#write(record, writer, chat.mirrored ? seenFromOtherEnd(entry) : entry)
      place++
    }
    writer.close()
    this.#messages += record.count
    this.#tell(record.record(gone))
  }

  #plan(chat: Chat, share: number, random: Random): ChatPlan {
    const plan = { ...chat.plan(random), fill: 0 }
    const wanted = Math.round(this.#options.messages * share) - this.#messages - lengthOf(plan)
    plan.fill = this.#fills.get(chat.stream) ?? Math.max(0, wanted)
    this.#fills.set(chat.stream, plan.fill)
    return plan
  }

  #write(told: ToldChat, writer: ChatWriter, entry: Entry): void {
    const place = writer.write(entry)
    told.count++
    told.path = place.path
    if (entry.text !== null && !told.opened) this.#open(told, place)
    const notice = entry.thing === null ? undefined : writer.noticeCues?.(entry.thing)
    const cues = notice?.length ? notice : entry.cues
    if (cues.length > 0 || entry.refs.length > 0) this.#note(told, { ...entry, cues }, place)
  }

  #open(told: ToldChat, place: Place): void {
    told.opened = true
    const { contact, device } = told.chat
    if (contact !== null) this.#evidence.addFirst(contact, { exhibit: device.exhibit, ...place })
  }

  #note(told: ToldChat, entry: Entry, place: Place): void {
    const { exhibit } = told.chat.device
    const citation = { exhibit, ...place }
    // What the other end of a chat proves has been proved by the first.
    if (!told.chat.mirrored) for (const ref of entry.refs) this.#evidence.add(ref, citation)
    if (told.chat.contact !== null && exhibit === mainDevice.exhibit)
      this.#evidence.addOfContact(told.chat.contact, citation)
    this.#cues += entry.cues.length
    if (this.#truth === null) return
    const from = told.author(entry.author)
    for (const { kind, value, quote, start, attributes } of entry.cues)
      this.#tell({
        ...{ record: 'cue', thread: told.id, n: told.count, ...citation, at: iso(entry.at), from },
        ...{ kind, value, quote, start, ...attributes },
      })
  }

  #tell(record: object): void {
    this.#truth?.write(`${JSON.stringify(record)}\n`)
  }

  finish(): SimulationSummary {
    for (const exhibit of this.#exhibits.values()) exhibit.close()
    for (const record of closingRecords(this.#world, this.#evidence)) this.#tell(record)
    const summary = { ...this.#summary(), decisions: this.#writeDecisions() }
    const { exhibits: _, ...totals } = summary
    this.#tell({ record: 'totals', ...totals })
    this.#truth?.close()
    return summary
  }

  #writeDecisions(): number {
    const file = new FileSink(join(this.#options.out, 'decisions.ndjson'))
    let count = 0
    for (const decision of decisions(this.#world, this.#evidence)) {
      file.write(`${JSON.stringify(decision)}\n`)
      count++
    }
    file.close()
    return count
  }

  #summary(): Omit<SimulationSummary, 'decisions'> {
    const { contacts, bookings } = this.#world
    const perPerson = bookings.map(({ price }) => price)
    return {
      messages: this.#messages,
      chats: this.#chats,
      contacts: contacts.length,
      accounts: contacts.reduce((sum, { accounts }) => sum + accounts.length, 0),
      bookings: bookings.length,
      persons: bookings.reduce((sum, { persons }) => sum + persons, 0),
      prices: { lowest: Math.min(...perPerson), highest: Math.max(...perPerson) },
      cues: this.#cues,
      exhibits: [...this.#exhibits.keys()],
    }
  }
}

const totalWeight = (chats: readonly Chat[]) => chats.reduce((sum, { weight }) => sum + weight, 0)
