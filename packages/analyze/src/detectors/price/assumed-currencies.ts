import type { Conversation, Turn } from '../../conversation/conversation.ts'
import { countriesNear } from '../../conversation/countries-near.ts'
import { languagesNear } from '../../conversation/languages-near.ts'
import { turnsNear } from '../../conversation/nearby.ts'

/**
 * Where nobody names a currency: that of the country of the numbers or of the language, the one most journeys are paid in, and those of the
 * countries that the language, the dialect and the places point to; in the order in which they are tried.
 */
export function assumedCurrencies(conversation: Conversation, index: number): string[] {
  const languages = languagesNear(conversation, index)
  const own = conversation.turns[index] as Turn
  const first = languages.includes('pcm') ? 'NGN' : own.context.regions[0] === 'GB' ? 'GBP' : 'EUR'
  const local = [...own.context.regions, ...countriesNear(conversation, index)].flatMap(
    (country) => byCountry[country] ?? [],
  )
  const spoken = languages.flatMap((language) => byLanguage[language] ?? [])
  const rupees = saysLakh(conversation, index) ? [rupeeOf(conversation, index)] : []
  const dialect = isEgyptian(conversation, index) ? ['EGP'] : []
  return [...new Set([...rupees, first, ...dialect, ...spoken, ...local])]
}

/** South Asia's hundred thousand: no other money is counted so. */
const lakh = /(?<!\p{L})(?:lakhs?|lacs?|crores?|لاکه|لکه)(?!\p{L})/u

const saysLakh = (conversation: Conversation, index: number): boolean =>
  [conversation.turns[index] as Turn, ...turnsNear(conversation, index, reach)].some(({ text }) =>
    lakh.test(text.folded),
  )

function rupeeOf(conversation: Conversation, index: number): string {
  const { regions } = (conversation.turns[index] as Turn).context
  const country = [...regions, ...countriesNear(conversation, index)].find((one) => rupees.has(one))
  return rupees.get(country ?? '') ?? 'PKR'
}
const rupees: ReadonlyMap<string, string> = new Map([
  ['PK', 'PKR'],
  ['IN', 'INR'],
  ['BD', 'BDT'],
])

/** Of countries that journeys begin in or lead through. */
const byCountry: Readonly<Record<string, string>> = {
  ...{ EG: 'EGP', TR: 'TRY', IR: 'IRT', IQ: 'IQD', SY: 'SYP', LB: 'LBP', PK: 'PKR', AF: 'AFN', IN: 'INR', BD: 'BDT' },
  ...{ DZ: 'DZD', MA: 'MAD', TN: 'TND', LY: 'LYD', SD: 'SDG', ET: 'ETB', NG: 'NGN', VN: 'VND', RS: 'RSD', UA: 'UAH' },
  ...{ CI: 'XOF', SN: 'XOF', ML: 'XOF', BF: 'XOF', TG: 'XOF', BJ: 'XOF', NE: 'XOF', CM: 'XAF', GA: 'XAF', TD: 'XAF' },
}
const byLanguage: Readonly<Record<string, string>> = {
  ...{ tr: 'TRY', vi: 'VND', am: 'ETB', fa: 'IRT', ru: 'RUB', uk: 'UAH', hu: 'HUF', sq: 'ALL' },
}

/** Words that Egyptians say and others do not. */
const egyptian =
  /(?<!\p{L})(?:عايز(?:ين)?|عاوز(?:ين)?|دلوقتي|ازيك|ازاي|مفيش|معايا|هتدفع|كده|بتاع(?:ك|ي)?|يا ريس)(?!\p{L})/u
const reach = 15

const isEgyptian = (conversation: Conversation, index: number): boolean =>
  [conversation.turns[index] as Turn, ...turnsNear(conversation, index, reach)].some(({ text }) =>
    egyptian.test(text.folded),
  )
