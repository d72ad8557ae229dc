import { hash } from 'node:crypto'
import type { Booking, Signal } from '@casethread/model'
import { isBetweenThem, type Run } from '../run.ts'
import { tierOf } from '../tiers.ts'
import { attemptsOf } from './attempts.ts'
import { documentsOf } from './documents.ts'
import { withParts } from './parts.ts'
import { payableOf } from './payable.ts'
import { paymentsOf } from './payments.ts'
import { personsOf } from './persons.ts'
import { pricesOf } from './prices.ts'
import { routeOf } from './route.ts'
import { modalityOf, serviceOf } from './service.ts'
import { travellersNamed } from './travellers-named.ts'

const confidences = { 'confirmed-eligible': 'high', probable: 'medium' } as const

/** What rules read in one episode. */
export function bookingOf(run: Run, signals: readonly Signal[], firstAccount: string): Booking {
  const paysForOthers = signals.some(({ id }) => id === 'N10')
  const named = travellersNamed(run)
  const persons = personsOf(run, named, paysForOthers)
  const told = paymentsOf(run)
  const prices = pricesOf(run, persons, told)
  const payments = withParts(told, run, { price: prices[0] ?? null, travellers: persons.lo })
  const attempts = attemptsOf(run)
  const documents = documentsOf(run)
  const modality = modalityOf(run, payments)
  const payable = payableOf(run, { modality, prices, payments, attempts })
  const decided = tierOf(signals, {
    contactWrote: run.messages.some((message) => message.by === 'contact' && isBetweenThem(message)),
    payabilityOrPersonsKnown: modality !== 'unknown' || persons.lo > 0,
  })
  return {
    id: `b-${hash('sha256', `${firstAccount}\n${run.messages[0]?.id}`).slice(0, 12)}`,
    route: routeOf(run),
    ...serviceOf(run, attempts, payments),
    modality,
    openedAt: run.firstAt,
    lastAt: run.lastAt,
    persons,
    ...(documents.length > 0 ? { documents } : {}),
    ...(named.length > 0 ? { named } : {}),
    prices,
    payments,
    attempts,
    payable,
    ...decided,
    confidence: confidences[decided.tier as keyof typeof confidences] ?? 'low',
    confirmed: { person: false, paid: false },
  }
}
