import { extraBits, type PackedBatch, RowPacker } from '@casethread/casefile'
import type { Account, App, Batch, Message, Unparsed, Zone } from '@casethread/model'

/** What the legal title covers. */
export interface Scope {
  /** The period, UTC milliseconds, `to` exclusive; null for an open end. */
  from: number | null
  to: number | null
  /** Null for all. */
  apps: readonly App[] | null
}

type Announced = Omit<PackedBatch, 'rows'>

/** Handing over and writing cost the same again for each batch, so that small ones are collected; long texts end it earlier. */
const recordsInBatch = 800
const charactersInBatch = 2 ** 20

const nothingAnnounced = (): Announced => ({
  accounts: [],
  chats: [],
  owners: [],
  zones: [],
  prefixes: [],
  rare: [],
  extras: [],
  unparsed: [],
  warnings: [],
})

/**
 * Turns the batches of one source into their packed form. Accounts, zones, chats and prefixes are announced once, then
 * referred to by index. Messages outside the scope are counted and go no further, and neither do the chats of its apps.
 */
export class Packer {
  readonly #scope: Scope
  /** Made when there is something to pack: its memory is not small. */
  #rows: RowPacker | null = null
  #packed = nothingAnnounced()
  /** Of the texts in the batch. */
  #characters = 0
  readonly #accounts = new Map<string, number>()
  /** Formats reuse one object an account, which makes this the fast way in. */
  readonly #accountObjects = new WeakMap<Account, number>()
  readonly #zones = new Map<string, number>()
  /** Nearly always the same object as for the message before. */
  #lastZone: { zone: Zone | null; index: number } = { zone: null, index: 0 }
  readonly #chats = new Map<string, number>()
  /** Keys of the chats of apps outside the scope. */
  readonly #foreign = new Set<string>()
  readonly #prefixes = new Map<string, number>()

  constructor(scope: Scope) {
    this.#scope = scope
  }

  /** Enough is collected to be handed over. */
  get isFull(): boolean {
    const { unparsed, chats } = this.#packed
    const records = (this.#rows?.count ?? 0) + unparsed.length + chats.length
    return records >= recordsInBatch || this.#characters >= charactersInBatch
  }

  /** What was added since the last time. */
  take(): PackedBatch {
    const packed = { ...this.#packed, rows: (this.#rows ?? new RowPacker()).pack() }
    this.#rows = null
    this.#packed = nothingAnnounced()
    this.#characters = 0
    return packed
  }

  /** Packs at once, so that the records themselves need not live until the batch is full. */
  add(batch: Batch): void {
    const packed = this.#packed
    for (const one of batch.unparsed) packed.unparsed.push(one)
    for (const one of batch.warnings) packed.warnings.push(one)
    for (const { key, participants, ...chat } of batch.chats) {
      if (this.#scope.apps?.includes(chat.app) === false) {
        this.#foreign.add(key)
        continue
      }
      const index = intern(this.#chats, key)
      packed.chats.push({
        ...chat,
        key,
        index,
        participants: participants.map((account) => this.#account(account, packed)),
      })
    }
    const isInScope = ({ app }: Account): boolean => this.#scope.apps?.includes(app) !== false
    for (const account of (batch.accounts ?? []).filter(isInScope)) this.#account(account, packed)
    for (const { account, storedName } of batch.photos ?? [])
      if (isInScope(account)) {
        packed.photos ??= []
        packed.photos.push({ account: this.#account(account, packed), storedName })
      }
    for (const owner of (batch.owners ?? []).filter(isInScope)) packed.owners.push(this.#account(owner, packed))
    for (const message of batch.messages)
      if (this.#outside(message)) packed.unparsed.push(outsideScope(message))
      else this.#push(message, packed)
  }

  #push(m: Message, packed: Announced): void {
    this.#rows ??= new RowPacker()
    const rows = this.#rows
    const row = rows.count
    this.#characters += (m.text?.length ?? 0) + (m.textSource?.length ?? 0)
    const { locator } = m
    rows.push({
      chat: this.#chat(m),
      sender: m.sender ? this.#account(m.sender, packed) : -1,
      sentAt: m.sentAt,
      sentAtRaw: m.sentAtRaw,
      text: m.text,
      order: m.order,
      prefix: this.#prefix(locator.prefix, packed),
      number: locator.number,
      byteStart: locator.byteStart,
      byteEnd: locator.byteEnd,
    })
    const zone = this.#zone(m.zone, packed)
    const extras = extraBitsOf(m)
    if (zone !== 0 || extras !== 0 || isRare(m)) packed.rare.push(row, m.kind, extras, zone, ...rareCells(m))
    if (extras === 0) return
    packed.extras.push({
      row,
      attachments: m.attachments,
      call: m.call,
      location: m.location,
      eventDetails: m.eventDetails,
      reactions: m.reactions.map((r) => ({
        account: this.#account(r.account, packed),
        reaction: r.reaction,
        at: r.at,
      })),
    })
  }

  #outside({ sentAt, chat }: Message): boolean {
    const { from, to } = this.#scope
    if (this.#foreign.has(chat)) return true
    return sentAt !== null && ((from !== null && sentAt < from) || (to !== null && sentAt >= to))
  }

  #chat(message: Message): number {
    const index = this.#chats.get(message.chat)
    if (index === undefined) throw new Error(`a message names the chat ${message.chat}, which was not announced`)
    return index
  }

  #account(account: Account, packed: Announced): number {
    const known = this.#accountObjects.get(account)
    if (known !== undefined) return known
    const before = this.#accounts.size
    const index = intern(this.#accounts, `${account.app}\n${account.kind}\n${account.value}\n${account.name}`)
    if (index === before) packed.accounts.push(account)
    this.#accountObjects.set(account, index)
    return index
  }

  #zone(zone: Zone, packed: Announced): number {
    if (zone === this.#lastZone.zone) return this.#lastZone.index
    const before = this.#zones.size
    const index = intern(this.#zones, `${zone.known} ${zone.name}`)
    if (index === before) packed.zones.push(zone)
    this.#lastZone = { zone, index }
    return index
  }

  #prefix(prefix: string, packed: Announced): number {
    const known = this.#prefixes.get(prefix)
    if (known !== undefined) return known
    const before = this.#prefixes.size
    const index = intern(this.#prefixes, prefix)
    if (index === before) packed.prefixes.push(prefix)
    return index
  }
}

function intern(map: Map<string, number>, key: string): number {
  let index = map.get(key)
  if (index === undefined) {
    index = map.size
    map.set(key, index)
  }
  return index
}

const outsideScope = (message: Message): Unparsed => ({
  outcome: 'skipped',
  reason: 'outside-scope',
  locator: message.locator,
  message: null,
})

const extraBitsOf = (m: Message): number =>
  (m.attachments.length > 0 ? extraBits.attachment : 0) |
  (m.call ? extraBits.call : 0) |
  (m.location ? extraBits.location : 0) |
  (m.eventDetails && Object.keys(m.eventDetails).length > 0 ? extraBits.eventDetail : 0) |
  (m.reactions.length > 0 ? extraBits.reaction : 0)

const isRare = (m: Message): boolean =>
  m.kind !== 'text' ||
  m.event !== null ||
  m.state !== 'live' ||
  m.edited ||
  m.forwarded ||
  m.textSource !== null ||
  m.replyTo !== null ||
  m.recovery !== null ||
  m.ambiguousAt !== null ||
  m.timeDoubt !== null

const rareCells = (m: Message) =>
  [
    m.event,
    m.state,
    m.edited ? 1 : 0,
    m.forwarded ? 1 : 0,
    m.textSource,
    m.replyTo,
    m.recovery,
    m.ambiguousAt,
    m.timeDoubt,
  ] as const
