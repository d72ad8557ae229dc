import type { HitSense } from '../../lexicon/lexicon.ts'

/** Words beside which a sum is a price by itself. */
export const priceWords: readonly HitSense[] = [
  'price',
  'cost',
  'per-person',
  'per-family',
  'act:price.quoted',
  'expensive',
  'guarantee',
]
/** Words beside which it is one while a price is talked about. */
export const offerWords: readonly HitSense[] = [
  'haggle',
  'total',
  'adult',
  'child',
  'baby',
  'person-unit',
  'cargo',
  'piece',
  'how-much',
  'try',
]
/** What is offered for it. */
export const optionWords: readonly HitSense[] = [
  'place',
  'to',
  'journey',
  'boat',
  'ship',
  'truck',
  'vehicle',
  'air',
  'land',
  'sea',
  'walk',
  'passport',
  'visa',
  'document',
  'cross',
  'border',
  'go',
]
/** What is priced side by side in one message. */
export const alternatives: readonly HitSense[] = [
  'child',
  'baby',
  'adult',
  'boat',
  'ship',
  'truck',
  'air',
  'land',
  'sea',
  'walk',
]
/** Words with which a message is about money that moves. */
export const moves: readonly HitSense[] = [
  'paid',
  'gave',
  'received',
  'ransom',
  'act:payment.made',
  'refund',
  'bonded-debt',
]
/** Words beside which a sum is something else: a wage, a debt. */
export const otherWords: readonly HitSense[] = ['wage', 'work', 'earn', 'back', 'bank', 'receipt', 'debt']
/** Parts of a price that fall due. */
export const parts: readonly HitSense[] = ['rest', 'half', 'advance', 'deposit']
/** What is said about how a sum is to be paid makes it no price. */
export const payments: readonly HitSense[] = ['pay', 'transfer', 'remittance', 'office', 'payee']
export const codes: readonly HitSense[] = ['code', 'serial', 'number', 'location']
export const told: readonly HitSense[] = ['promised', 'lie', 'act:price.quoted']
/** Words that accept what was named. */
export const accepted: readonly HitSense[] = ['agree', 'settled']
/** Ways of travelling that are offered side by side: `lorry 14 thousand, dinghy 4`. */
export const ways: readonly HitSense[] = ['boat', 'truck', 'air', 'land', 'sea', 'walk']
