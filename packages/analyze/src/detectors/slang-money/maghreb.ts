import type { Conversation, Turn } from '../../conversation/conversation.ts'
import { countriesNear } from '../../conversation/countries-near.ts'
import { turnsNear } from '../../conversation/nearby.ts'

const reach = 30
const countries = ['DZ', 'TN', 'MA'] as const
export type MaghrebCountry = (typeof countries)[number]

/** Currency, post office account, mobile payment and ports of departure; words that one country says and its neighbours do not. */
const signs: Readonly<Record<MaghrebCountry, RegExp>> = {
  DZ: /(?<![\p{L}])(?:dzd|da|ccp|barid[iy] ?mob|alg[eé]rie|dzayer|oran|wahran|annaba|mostaganem|chlef|bejaia|skikda|ain temouchent|alger|rani|wesh|nta3|ta3)(?![\p{L}])|الجزائر|وهران|عنابة|مستغانم|بريدي|راني|تاع/u,
  TN: /(?<![\p{L}\d])(?:tnd|dt|aslema|3aslema|yezzi|yizzi|barcha|9adech|9addech|9adeh|mta3|tawa|brabi|chnowa|nheb)(?![\p{L}\d])|تونس|صفاقس|جرجيس|برشا|برشة|متاع|شنوة/u,
  MA: /(?<![\p{L}\d])(?:mad|dh|dirhams?|dyal|dial|dyali|bghit|bghiti|n7reg|l7rig|7rig|wakha|daba|lmkhazniya|chno|kanchri)(?![\p{L}\d])|درهم|ديال|بغيت|الحريك|واخا|صيفط|دابا|المخزن/u,
}
/** Said in all of them. */
const shared = /(?<![\p{L}])(?:dinars?|harraga|7arraga|harga|7arga)(?![\p{L}])|دينار|حراقة/u
/** Where millions are millions. */
const elsewhere = /(?<![\p{L}])(?:f?cfa|xof|xaf|naira|ngn)(?![\p{L}])/u

/**
 * The country whose small coin sums are counted in: an Algerian "million" is a million centimes, 10,000 dinars; a Moroccan one 10,000
 * dirhams; a Tunisian one a million millimes, 1,000 dinars. The country of the numbers tells, else most of the words and places. Null where nothing does.
 */
export function maghrebCountry(conversation: Conversation, index: number): MaghrebCountry | null {
  const own = conversation.turns[index] as Turn
  const ofNumbers = countries.find((country) => own.context.regions.includes(country))
  if (ofNumbers) return ofNumbers
  const turns = [own, ...turnsNear(conversation, index, reach)]
  if (turns.some(({ text }) => elsewhere.test(text.folded))) return null
  const named = countriesNear(conversation, index)
  const weighed = countries
    .map((country) => ({
      country,
      weight: turns.filter(({ text }) => signs[country].test(text.folded)).length + (named.includes(country) ? 1 : 0),
    }))
    .sort((a, b) => b.weight - a.weight)
  if (weighed[0] && weighed[0].weight > 0) return weighed[0].country
  return turns.some(({ text }) => shared.test(text.folded)) ? 'DZ' : null
}
