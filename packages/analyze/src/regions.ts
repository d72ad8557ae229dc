import type { CaseReader, DetectionMessage } from '@casethread/casefile'
import type { DetectionContext } from './detector.ts'
import { regionOf } from './text/phone-number.ts'

/** What {@link Regions} is made from; it survives structured cloning. */
export interface KnownRegions {
  /** Of the case: as stated, else those of the owner's numbers. */
  ofCase: readonly string[]
  /** Account row id → country of its number. */
  ofAccounts: ReadonlyMap<number, string>
  /** Chat row id → country of the one contact of the chat. */
  ofChats: ReadonlyMap<number, string>
}

/** Gathers from a case which countries' number plans and currencies may be meant where. */
export function readRegions(reader: CaseReader): KnownRegions {
  const stated = reader.setting('region')
  const owners = reader.owners().map((account) => regionOfAccount(account))
  const ofCase = stated === null ? owners.filter((region) => region !== null) : [stated.toUpperCase()]
  const ofAccounts = new Map<number, string>()
  const ofChats = new Map<number, string>()
  for (const [chat, contacts] of reader.chatContacts()) {
    for (const account of contacts) {
      const region = regionOfAccount(account)
      if (region !== null) ofAccounts.set(account.rowId, region)
    }
    const [only, another] = contacts
    const region = only && !another ? ofAccounts.get(only.rowId) : undefined
    if (region !== undefined) ofChats.set(chat, region)
  }
  return { ofCase: [...new Set(ofCase)].sort(), ofAccounts, ofChats }
}

const regionOfAccount = ({ kind, value }: { kind: string; value: string }): string | null =>
  kind === 'phone' ? regionOf(value) : null

/**
 * The countries in play for a message, the likeliest first: those of the case, that of its author, that of the one contact
 * the chat is with. In a group the numbers of the other members say nothing about what an author means.
 */
export class Regions {
  readonly #known: KnownRegions
  /** By the country of the author, then by that of the contact. */
  readonly #contexts = new Map<string | undefined, Map<string | undefined, DetectionContext>>()

  constructor(known: KnownRegions) {
    this.#known = known
  }

  contextOf({ chatRowId, senderRowId }: Pick<DetectionMessage, 'chatRowId' | 'senderRowId'>): DetectionContext {
    const sender = senderRowId === null ? undefined : this.#known.ofAccounts.get(senderRowId)
    const chat = this.#known.ofChats.get(chatRowId)
    const ofSender = this.#contexts.get(sender) ?? new Map<string | undefined, DetectionContext>()
    this.#contexts.set(sender, ofSender)
    const stored = ofSender.get(chat)
    if (stored) return stored
    const regions = [...new Set([...this.#known.ofCase, sender, chat])].filter((region) => region !== undefined)
    const context = { regions }
    ofSender.set(chat, context)
    return context
  }
}
