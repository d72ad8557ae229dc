import type { Detector } from '../detector.ts'
import { card } from './card/card.ts'
import { crypto } from './crypto/crypto.ts'
import { iban } from './iban/iban.ts'
import { money } from './money/money.ts'
import { numberChange } from './number-change/number-change.ts'
import { phone } from './phone/phone.ts'

/**
 * Every detector. The order is the priority: where two find something in the same characters, the one further up is kept, since
 * its form is the narrower one (an IBAN has a country, a length and check digits; a phone number has little more than a length).
 */
export const detectors: readonly Detector[] = [iban, card, crypto, phone, money, numberChange]
