import type { Random } from '../random.ts'
import { fictionIban } from '../world/fiction.ts'
import { type Currency, type Phrasebook, type PlaceId, placeIds } from './phrasebook.ts'

/** What an utterance is about. What is left out is invented where a pattern asks for it. */
export interface Slots {
  /** In whole units of the currency, euros where none is named. */
  amount?: number
  currency?: Currency
  each?: 'person' | 'group'
  party?: { persons: number; minors: number }
  dest?: PlaceId
  code?: { value: string; scheme: string }
  account?: { value: string; scheme: string }
  payee?: string
  /** E.164. */
  phone?: string
  /** Degrees. */
  map?: { lat: string; lon: string }
  name?: string
  n?: number
  doc?: string
  app?: string
  pin?: string
}

/** The words of a slot, and what they say in the notation of the labels (gold/README.md). */
export interface Filled {
  text: string
  value: string | null
  attributes?: Readonly<Record<string, string | number>>
}

/** The lists of a phrasebook, cut into lines once. */
export interface WordLists {
  book: Phrasebook
  amounts: Readonly<Record<Currency, readonly string[]>>
  person: readonly string[]
  group: readonly string[]
  one: readonly string[]
  adults: readonly string[]
  family: readonly string[]
  spots: readonly string[]
  times: readonly string[]
  days: readonly string[]
  names: readonly string[]
  kin: readonly string[]
  openers: readonly string[]
  closers: readonly string[]
  codeWords: readonly string[]
}

type Filler = (words: WordLists, slots: Slots, random: Random) => Filled

const plain = (text: string): Filled => ({ text, value: null })
const zeros = { arabic: 0x660, persian: 0x6f0 } as const

/** Writes figures as the language's own, for the share of its writers who do. */
function inDigits(text: string, { digits, digitShare }: Phrasebook, random: Random): string {
  if (digits === null || !random.chance(digitShare)) return text
  return text.replace(/\d/g, (digit) => String.fromCharCode(zeros[digits] + Number(digit)))
}

const grouped = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, '.')

function amountWords(words: WordLists, amount: number, currency: Currency, random: Random): string {
  const fits = (form: string) => !form.includes('{t}') || amount % 1000 === 0
  const form = random.pick(words.amounts[currency].filter(fits))
  const text = form
    .replace('{d}', String(amount))
    .replace('{g}', grouped(amount))
    .replace('{t}', String(amount / 1000))
  return inDigits(text, words.book, random)
}

function partyWords(words: WordLists, { persons, minors }: NonNullable<Slots['party']>, random: Random): string {
  const forms = persons === 1 ? words.one : minors > 0 ? words.family : words.adults
  return inDigits(random.pick(forms).replace('{n}', String(persons)).replace('{k}', String(minors)), words.book, random)
}

const separated = (digits: string, mark: string) => digits.match(/.{1,3}(?!.$)|.{4}$|.+/g)?.join(mark) ?? digits

const fillers: Readonly<Record<string, Filler>> = {
  amount: (words, { amount, currency = 'EUR' }, random) => {
    const sum = amount ?? random.between(2, 60) * 5
    return { text: amountWords(words, sum, currency, random), value: `${sum} ${currency}` }
  },
  each: (words, { each }, random) => plain(random.pick(each === 'group' ? words.group : words.person)),
  party: (words, { party }, random) => {
    const { persons, minors } = party ?? { persons: random.between(2, 9), minors: 0 }
    const attributes = minors > 0 ? { attributes: { minors } } : {}
    return { text: partyWords(words, { persons, minors }, random), value: String(persons), ...attributes }
  },
  dest: ({ book }, { dest }, random) => {
    const text = book.places[dest ?? random.pick(placeIds)]
    return { text, value: text }
  },
  origin: ({ book }, { dest }, random) => {
    const text = book.places[random.pick(placeIds.filter((place) => place !== dest))]
    return { text, value: text }
  },
  code: (_, { code }, random) => {
    const { value, scheme } = code ?? { value: random.digits(6), scheme: 'escrow' }
    const text = random.weighted([
      [value, 6],
      [separated(value, ' '), 2],
      [separated(value, '-'), 2],
    ])
    return { text, value, attributes: { scheme } }
  },
  account: (_, { account }, random) => {
    const { value, scheme } = account ?? { value: fictionIban(random.digits(12)), scheme: 'iban' }
    const text = random.chance(0.5) ? value : (value.match(/.{1,4}/g)?.join(' ') ?? value)
    return { text, value, attributes: { scheme } }
  },
  payee: (words, { payee }, random) => {
    const text = payee ?? random.pick(words.names)
    return { text, value: text }
  },
  phone: (_, { phone }, random) => {
    const value = phone ?? `+3246000${random.digits(4)}`
    const text = random.chance(0.5)
      ? value
      : `${value.slice(0, 3)} ${value
          .slice(3)
          .match(/.{1,3}/g)
          ?.join(' ')}`
    return { text, value }
  },
  map: (_, { map }, random) => {
    const { lat, lon } = map ?? { lat: `50.8${random.digits(3)}`, lon: `4.3${random.digits(3)}` }
    return { text: `https://maps.google.com/?q=${lat},${lon}`, value: `${lat},${lon}` }
  },
  spot: ({ spots }, _, random) => plain(random.pick(spots)),
  time: ({ times, book }, _, random) =>
    plain(inDigits(random.pick(times).replace('{h}', String(random.between(1, 12))), book, random)),
  h: (_, __, random) => plain(String(random.between(5, 11))),
  day: ({ days }, _, random) => plain(random.pick(days)),
  name: ({ names }, { name }, random) => plain(name ?? random.pick(names)),
  kin: ({ kin }, _, random) => plain(random.pick(kin)),
  n: ({ book }, { n }, random) => {
    const count = n ?? random.between(4, 30)
    return { text: inDigits(String(count), book, random), value: String(count) }
  },
  doc: (_, { doc }, random) => {
    const text = doc ?? `X0${random.digits(6)}`
    return { text, value: text }
  },
  app: (_, { app }, random) => {
    const text = app ?? random.pick(['Viber', 'Skype', 'Signal'])
    return { text, value: text.toLowerCase() }
  },
  pin: (_, { pin }, random) => plain(pin ?? random.digits(4)),
  word: ({ codeWords }, _, random) => {
    const [text = '', sense = ''] = random.pick(codeWords).split('=')
    return { text, value: text, attributes: { sense } }
  },
}

/** The slots that a pattern may have. */
export const slotNames: ReadonlySet<string> = new Set(Object.keys(fillers))

/** Throws a RangeError for a slot that nobody knows how to fill. */
export function fillSlot(slot: string, words: WordLists, slots: Slots, random: Random): Filled {
  const filler = fillers[slot]
  if (!filler) throw new RangeError(`there is no slot {${slot}}`)
  return filler(words, slots, random)
}
