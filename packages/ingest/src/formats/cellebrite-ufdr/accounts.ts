import type { Account, App } from '@casethread/model'
import { detachedText } from '../../containers/detached-text.ts'
import type { Model } from './model.ts'

/** A number as people write it. */
const writtenNumber = /^\+?\(?[0-9][0-9 ().\-\u2011/]{3,24}$/
/** A WhatsApp account, with the number of one of its devices before the `@` (dossier A7.11, A7.13). */
const whatsappNumber = /^(\d{5,20})(?:[.:]\d{1,5})*@(?:s\.whatsapp\.net|c\.us)$/
/**
 * Apps whose accounts are numbers. Elsewhere a bare run of digits is an id (Telegram's, Facebook's …), unless it begins with
 * the zero of a number dialled within a country.
 */
const numbered: readonly App[] = ['whatsapp', 'viber', 'signal']

/** The name of the party that stands for the app itself; seen with both spellings (dossier A7.4, IPED's test file). */
const systemParty = /^system message$/i

export const isSystemParty = (party: Model): boolean =>
  [party.text('Identifier'), party.text('Name')].some((word) => word !== null && systemParty.test(word.trim()))

/** The account of an identifier as the report has it, else of a name; null where there is neither. */
function accountOf(app: App, identifier: string | null, name: string | null): Account | null {
  const id = identifier?.trim() ?? ''
  if (id === '') return name === null || name.trim() === '' ? null : { app, kind: 'name', value: name, name }
  const digits = app === 'whatsapp' ? whatsappNumber.exec(id)?.[1] : undefined
  if (digits !== undefined) return { app, kind: 'phone', value: `+${digits}`, name }
  if (writtenNumber.test(id) && (/^\(?[+0]/.test(id) || numbered.includes(app)))
    return { app, kind: 'phone', value: numberOf(id), name }
  // Skype ids carry the network before a colon; the report leaves out that of Skype itself.
  const value = app === 'skype' && !/^\d{1,3}:/.test(id) ? `8:${id}` : id
  return { app, kind: 'handle', value, name }
}

/** E.164 where it can be one (ITU-T E.164: 7 to 15 digits), else the digits. */
function numberOf(written: string): string {
  const digits = written.replace(/\D/g, '')
  return written.startsWith('+') && /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : digits
}

const detached = (text: string | null): string | null => (text === null ? null : detachedText(text))

/** So many are remembered; whoever takes them in compares objects. */
const remembered = 20_000
/** Identifiers and names of people are shorter; what a hostile file holds instead is not kept. */
const longestRemembered = 1000

/**
 * The accounts of parties, one object each: the same party stands inline everywhere with a GUID of its own, so that the
 * identifier is what counts (dossier A7.2).
 */
export class Accounts {
  #known = new Map<string, Account | null>()
  readonly #met = new Set<string>()

  ofParty(app: App, party: Model): Account | null {
    return isSystemParty(party) ? null : this.of(app, party.text('Identifier'), party.text('Name'))
  }

  of(app: App, identifier: string | null, name: string | null): Account | null {
    const key = `${app}\n${identifier}\n${name}`
    if (key.length > longestRemembered) return accountOf(app, detached(identifier), detached(name))
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (this.#known.size >= remembered) this.#known = new Map()
    const account = accountOf(app, detached(identifier), detached(name))
    if (account && this.#met.size < mostMet) this.#met.add(identityOf(account))
    this.#known.set(key, account)
    return account
  }

  /** For an address book: the account with the name it has there, if any, where a chat has shown the account; null if none has. */
  named(app: App, identifier: string, name: string | null): Account | null {
    const account = accountOf(app, detached(identifier), detached(name))
    return account && this.#met.has(identityOf(account)) ? account : null
  }

  /** Whether there were more accounts than {@link named} can know. */
  get isFull(): boolean {
    return this.#met.size >= mostMet
  }
}

/** A quarter of a million accounts take some 30 MB. */
const mostMet = 250_000

const identityOf = ({ app, kind, value }: Account): string => `${app} ${kind} ${value}`
