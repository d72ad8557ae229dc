import type { Random } from '../random.ts'
import { languageOf } from '../speech/language.ts'
import type { LanguageId } from '../speech/phrasebook.ts'

/** What people write behind a given name in their address book. */
const tags = [
  ...['Bxl', 'Gent', 'Halab', 'Homs', 'Hawler', 'Slemani', 'Izmir', 'Lyon', 'Malmö', 'Köln', 'Athena', 'Mosul'],
  ...['2', 'new', 'taxi', 'barber', 'shop', 'cousin', 'Abu Ali', 'work', 'gym', 'K', 'S', 'A', 'M', 'H', 'Z'],
  ...['حلب', 'اربيل', 'بغداد', 'الشام', 'قامشلو', 'تهران', 'وان'],
]
const prefixes = ['', '', '', '', 'Abu ', 'Kak ', 'Heval ', 'Haji ', 'Um ', 'Mr ', 'Dr ']

/** Gives out names as an address book holds them, never the same twice. */
export class AddressBook {
  readonly #taken = new Set<string>()

  /** Keeps a name from being given out. */
  reserve(name: string): string {
    this.#taken.add(name)
    return name
  }

  has(name: string): boolean {
    return this.#taken.has(name)
  }

  name(language: LanguageId, random: Random): string {
    const { names } = languageOf(language)
    const base = `${random.pick(prefixes)}${random.pick(names)} ${random.pick(tags)}`
    for (let n = 1; ; n++) {
      const name = n === 1 ? base : `${base} ${n}`
      if (!this.#taken.has(name)) return this.reserve(name)
    }
  }
}

const senders = [
  'Pakketplus',
  'Bank Veldzicht',
  'Telemond',
  'RitNu',
  'TreinInfo',
  'Tweedehands24',
  'Koeriero',
  'SuperMax',
]

/** Names of automatic senders. */
export function serviceName(book: AddressBook, random: Random): string {
  for (let n = 1; ; n++) {
    const name = `${random.pick(senders)} info ${random.between(1, n * 40)}`
    if (!book.has(name)) return book.reserve(name)
  }
}
