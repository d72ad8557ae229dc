import { Random } from '../random.ts'
import type { LanguageId } from '../speech/phrasebook.ts'
import type { Booking } from './booking.ts'
import type { Account, Contact, NumberEvidence, Role, SimulatedApp } from './contact.ts'
import { type FurtherDevice, furtherDevices } from './devices.ts'
import { fictionNumber } from './fiction.ts'
import { AddressBook, serviceName } from './names.ts'
import { type CaseSize, caseDays } from './options.ts'

/** How much is written beside the story, by role. */
const weights: Readonly<Record<Role, number>> = {
  customer: 1,
  probable: 0.7,
  enquirer: 0.3,
  payer: 0.4,
  agent: 1.5,
  driver: 1.5,
  'co-smuggler': 4,
  financier: 1,
  facilitator: 1,
  victim: 0.6,
  family: 6,
  ordinary: 1.6,
  'lawful-travel': 1,
  service: 0.4,
  privileged: 0.5,
}

const appShares: readonly (readonly [SimulatedApp, number])[] = [
  ['whatsapp', 55],
  ['viber', 24],
  ['facebook', 12],
  ['skype', 9],
]

const languageShares: Readonly<Record<LanguageId, number>> = {
  ar: 18,
  'ar-IQ': 14,
  'ar-Latn': 12,
  ckb: 14,
  kmr: 9,
  fa: 8,
  tr: 7,
  en: 8,
  fr: 5,
  nl: 5,
}

/** What people who speak a language mix into it. */
const mixedWith: Readonly<Record<LanguageId, readonly LanguageId[]>> = {
  ar: ['ar-Latn', 'en'],
  'ar-IQ': ['ckb', 'ar-Latn', 'en'],
  'ar-Latn': ['ar', 'fr', 'en'],
  ckb: ['ar-IQ', 'en', 'fa'],
  kmr: ['tr', 'ar'],
  fa: ['en', 'tr'],
  tr: ['kmr', 'en'],
  en: ['ar-Latn', 'fr'],
  fr: ['ar-Latn', 'en'],
  nl: ['en', 'tr', 'ar-Latn'],
}

/** Of the first customers so many change their number three times, so many in a hundred of the others use two apps. */
export const numberChangers = 3
const twoAppShare = 0.14

/** Of the strangers who write on Facebook so many in a hundred are never answered. */
const requestShare = 0.15
/** And does not write much beside what he wants. */
const requestWeight = 0.1

/** Makes contacts one after the other, with names and numbers that nobody else has. */
export class ContactMaker {
  readonly #size: CaseSize
  readonly #book = new AddressBook()
  // The first of each range belong to the owners of the phones.
  #numbers = 50
  #smugglers = 0

  constructor(size: CaseSize) {
    this.#size = size
    for (const { savedAs } of furtherDevices) this.#book.reserve(savedAs)
  }

  make(role: Role, index: number, bookings: readonly Booking[]): Contact {
    const random = new Random(this.#size.seed, `contact ${index}`)
    const languages = this.#languages(role, random)
    const phone = role === 'co-smuggler' ? furtherDevices[this.#smugglers++] : undefined
    const name =
      phone?.savedAs ?? (role === 'service' ? serviceName(this.#book, random) : this.#book.name(languages[0], random))
    const { accounts, changes } = this.#accounts(name, role, index, phone, random)
    const length = role === 'customer' ? random.between(40, 200) : random.between(30, caseDays - 20)
    const from = random.between(0, caseDays - length - 1)
    return {
      id: `C-${String(index + 1).padStart(4, '0')}`,
      role,
      name,
      languages,
      accounts,
      changes,
      from,
      to: from + length,
      // A few write far more than most, as between people who know each other.
      weight: weights[role] * Math.exp(2 * random.next() - 1) * (accounts[0]?.isRequest ? requestWeight : 1),
      booking: role === 'customer' ? (bookings[index] ?? null) : null,
      paysFor: null,
      other: null,
    }
  }

  #languages(role: Role, random: Random): readonly [LanguageId, LanguageId] {
    const known = this.#size.languages
    const western = known.filter((id) => id === 'nl' || id === 'fr' || id === 'en')
    const first =
      (role === 'service' || role === 'privileged') && western.length > 0
        ? random.pick(western)
        : random.weighted(known.map((id) => [id, languageShares[id]] as const))
    const mixed = mixedWith[first].filter((id) => known.includes(id))
    return [first, mixed.length > 0 ? random.pick(mixed) : first]
  }

  #accounts(name: string, role: Role, index: number, phone: FurtherDevice | undefined, random: Random) {
    const number = () => fictionNumber(this.#numbers++)
    const isStranger = role === 'enquirer' || role === 'ordinary'
    const account = (app: SimulatedApp, label: string): Account => ({
      app,
      isRequest: app === 'facebook' && isStranger && random.chance(requestShare),
      label,
      number: number(),
      handle: app === 'skype' ? `8:live:.cid.${hex(random)}` : String(100_000_000_000_000 + random.below(9e13)),
    })
    if (phone) return { accounts: [{ ...account('whatsapp', name), number: phone.owner.number }], changes: [] }
    const first = account(random.weighted(appShares), name)
    if (role === 'customer' && index < numberChangers) return this.#changing(name, account, random)
    const changes: (NumberEvidence | null)[] = []
    if (role !== 'customer' || !random.chance(twoAppShare)) return { accounts: [first], changes }
    const others = appShares.map(([app]) => app).filter((app) => app !== first.app)
    const second = { ...account(random.pick(others), name), number: first.number }
    return { accounts: [first, second], changes: [null] }
  }

  /** Somebody who changes number three times: announced, without a word, and by a notice of the app, in some order. */
  #changing(name: string, account: (app: SimulatedApp, label: string) => Account, random: Random) {
    const changes = random.shuffled<NumberEvidence>(['announced', 'unannounced', 'system-event'])
    const accounts = [account('whatsapp', name)]
    for (const change of changes) {
      const next = account('whatsapp', name)
      const label = change === 'announced' ? this.#book.reserve(`${name} new`) : next.number
      accounts.push({ ...next, label })
    }
    return { accounts, changes }
  }
}

const hex = (random: Random) => Array.from({ length: 16 }, () => random.below(16).toString(16)).join('')
