import type { HitSense } from '../../lexicon/lexicon.ts'

/** Words for a code. */
export const codeWords: readonly HitSense[] = ['code', 'serial', 'act:payment.code']
/** Words for any number or slip; they make a code of it where money was handed over. */
export const numberWords: readonly HitSense[] = ['number', 'receipt', 'purpose']
export const channelWords: readonly HitSense[] = [
  'remittance',
  'transfer',
  'office',
  'guarantor',
  'deposit',
  'release',
  'at-keeper',
]
export const handedOver: readonly HitSense[] = [
  'gave',
  'paid',
  'remittance',
  'transfer',
  'office',
  'at-keeper',
  'deposit',
  'serial',
]
