import type { Conversation, Turn } from '../../conversation/conversation.ts'
import { languagesNear } from '../../conversation/languages-near.ts'
import { turnsNear } from '../../conversation/nearby.ts'

const reach = 40

/** Countries whose money a currency is; those that share one say nothing. */
const ofCurrency: Readonly<Record<string, string>> = {
  ...{ TRY: 'TR', EGP: 'EG', IQD: 'IQ', GBP: 'GB', PLN: 'PL', UAH: 'UA', RON: 'RO', BGN: 'BG', HUF: 'HU', ALL: 'AL' },
  ...{ NGN: 'NG', DZD: 'DZ', MAD: 'MA', TND: 'TN', LYD: 'LY', LBP: 'LB', SYP: 'SY', JOD: 'JO', IRR: 'IR', IRT: 'IR' },
  ...{ AFN: 'AF', PKR: 'PK', VND: 'VN', ETB: 'ET', ERN: 'ER', SDG: 'SD', SOS: 'SO', KES: 'KE', RUB: 'RU', RSD: 'RS' },
}
/** Where a language is spoken most, for numbers that nothing else tells of. Arabic is spoken in too many countries to say. */
const ofLanguage: Readonly<Record<string, readonly string[]>> = {
  ...{ tr: ['TR'], nl: ['NL', 'BE'], fr: ['FR', 'BE'], de: ['DE'], bg: ['BG'], ro: ['RO'], pl: ['PL'], hu: ['HU'] },
  ...{
    it: ['IT'],
    es: ['ES'],
    uk: ['UA'],
    ru: ['RU'],
    vi: ['VN'],
    sq: ['AL'],
    en: ['GB'],
    fa: ['IR', 'AF'],
    ps: ['AF', 'PK'],
  },
  ...{ ckb: ['IQ'], kmr: ['TR'], am: ['ET'], ti: ['ER'], so: ['SO'], pcm: ['NG'] },
}

/** Countries that journeys lead through: where nothing tells of one, its own way of grouping the digits does. */
export const countriesOnTheWay = [
  ...['TR', 'FR', 'GR', 'BG', 'RO', 'HU', 'RS', 'AT', 'DE', 'IT', 'BE', 'NL', 'GB', 'ES', 'SE', 'DK', 'PL', 'UA'],
  ...['IQ', 'IR', 'SY', 'LB', 'JO', 'EG', 'LY', 'TN', 'DZ', 'MA', 'AF', 'PK', 'AL', 'BA', 'MK'],
]

/**
 * Countries whose numbering plan may be meant, the likeliest first: those of places named beside the number, of the chat's numbers, of
 * other numbers and sums in the talk, of its places, and of its languages.
 */
export function countriesInPlay(conversation: Conversation, index: number): string[] {
  const own = conversation.turns[index] as Turn
  const around = Array.from(turnsNear(conversation, index, reach))
  const found = [
    ...placesIn(conversation, own),
    ...own.context.regions,
    ...[own, ...around].flatMap(numbersIn),
    ...[own, ...around].flatMap(currenciesIn),
    ...around.flatMap((turn) => placesIn(conversation, turn)),
    ...languagesNear(conversation, index).flatMap((language) => ofLanguage[language] ?? []),
  ]
  return [...new Set(found)]
}

const placesIn = ({ lexicon }: Conversation, { reading }: Turn): string[] =>
  (reading?.of('place') ?? []).flatMap(({ means }) => lexicon.countryOf(means ?? '') ?? [])

const numbersIn = ({ findings }: Turn): string[] =>
  findings.flatMap(({ kind, attributes }) =>
    kind === 'number.shared' && typeof attributes.country === 'string' ? [attributes.country] : [],
  )

const currenciesIn = ({ findings }: Turn): string[] =>
  findings.flatMap(({ kind, value }) =>
    kind === 'payment.amount' ? (ofCurrency[value?.split(' ')[1] ?? ''] ?? []) : [],
  )
