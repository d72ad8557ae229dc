import type { Conversation, Turn } from './conversation.ts'
import { turnsNear } from './nearby.ts'

export type Company = 'western-union' | 'moneygram' | 'ria'

const brands: readonly (readonly [Company, RegExp])[] = [
  ['western-union', /western ?union|\bwu\b|mtcn|ويسترن|وسترن|وێستەرن|вестерн/i],
  ['moneygram', /money ?gram|moneygram|موني ?جرام|موني ?غرام|مانی ?گرام/i],
  ['ria', /\bria\b|(?<!\p{L})ريا(?!\p{L})/iu],
]

/** The remittance company that a message names; null for none. */
export const companyIn = ({ text }: Turn): Company | null =>
  brands.find(([, pattern]) => pattern.test(text.shadow))?.[0] ?? null

/** Whether one is named in the message or in one nearby: then a number is its reference, probably (methodology 5.5, step 4). */
export const namesCompany = (conversation: Conversation, index: number): boolean =>
  [conversation.turns[index] as Turn, ...turnsNear(conversation, index, 3)].some((turn) => companyIn(turn) !== null)
