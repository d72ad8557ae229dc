import type { Conversation, Turn } from '../../conversation/conversation.ts'
import { turnsNear } from '../../conversation/nearby.ts'

const reach = 30
/** The country's currency, post office account and mobile payment (CCP, BaridiMob), and its ports of departure. */
const signs =
  /(?<![\p{L}])(?:dzd|da|dinars?|ccp|barid[iy] ?mob|harraga|7arraga|harga|7arga|alg[eé]rie|dzayer|oran|wahran|annaba|mostaganem|chlef|bejaia|skikda|ain temouchent|alger)(?![\p{L}])|دينار|الجزائر|وهران|عنابة|مستغانم|حراقة|بريدي/u

/** Whether the talk is in Algeria, where sums are counted in centimes: a "million" is 10,000 dinars. */
export const isAlgerian = (conversation: Conversation, index: number): boolean => {
  const own = conversation.turns[index] as Turn
  if (own.context.regions.includes('DZ')) return true
  return [own, ...turnsNear(conversation, index, reach)].some(({ text }) => signs.test(text.folded))
}
