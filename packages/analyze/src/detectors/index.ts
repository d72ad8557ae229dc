import type { ConversationDetector, Detector } from '../detector.ts'
import { agreedWords } from './agreed-words/agreed-words.ts'
import { bankCode } from './bank-code/bank-code.ts'
import { bareAnswers } from './bare-answers/bare-answers.ts'
import { card } from './card/card.ts'
import { contextActs } from './context-acts/context-acts.ts'
import { counterActs } from './counter-acts/counter-acts.ts'
import { crypto } from './crypto/crypto.ts'
import { dangerActs } from './danger-acts/danger-acts.ts'
import { iban } from './iban/iban.ts'
import { identityDocument } from './identity-document/identity-document.ts'
import { journeyActs } from './journey-acts/journey-acts.ts'
import { meetingPlace } from './meeting-place/meeting-place.ts'
import { minorAlone } from './minor-alone/minor-alone.ts'
import { money } from './money/money.ts'
import { nationalAccount } from './national-account/national-account.ts'
import { nationalPhone } from './national-phone/national-phone.ts'
import { numberActs } from './number-acts/number-acts.ts'
import { numberChange } from './number-change/number-change.ts'
import { payee } from './payee/payee.ts'
import { paymentActs } from './payment-acts/payment-acts.ts'
import { paymentCode } from './payment-code/payment-code.ts'
import { paymentPurpose } from './payment-purpose/payment-purpose.ts'
import { phone } from './phone/phone.ts'
import { price } from './price/price.ts'
import { priceAgreements } from './price-agreements/price-agreements.ts'
import { priceQuestions } from './price-questions/price-questions.ts'
import { route } from './route/route.ts'
import { sharedCurrencies } from './shared-currencies/shared-currencies.ts'
import { slangMoney } from './slang-money/slang-money.ts'
import { travellers } from './travellers/travellers.ts'
import { vehicle } from './vehicle/vehicle.ts'

/**
 * The detectors of single messages. The order is the priority: where two find something in the same characters, the one further up
 * is kept, since its form is the narrower one (an IBAN has a country, a length and check digits; a phone number has little more
 * than a length).
 */
export const messageDetectors: readonly Detector[] = [iban, card, crypto, phone, money, numberChange]

/** The detectors of conversations. Each sees what those above it, and all of single messages, have found. */
export const conversationDetectors: readonly ConversationDetector[] = [
  nationalPhone,
  sharedCurrencies,
  slangMoney,
  nationalAccount,
  bankCode,
  identityDocument,
  paymentCode,
  payee,
  paymentActs,
  travellers,
  priceQuestions,
  price,
  priceAgreements,
  route,
  numberActs,
  journeyActs,
  meetingPlace,
  paymentPurpose,
  counterActs,
  agreedWords,
  minorAlone,
  dangerActs,
  vehicle,
  contextActs,
  bareAnswers,
]

/** Every detector. */
export const detectors: readonly (Detector | ConversationDetector)[] = [...messageDetectors, ...conversationDetectors]
