import type { CasePayment, Cents, Duplicate } from '@casethread/model'
import type { Casework, Entry } from '../casework.ts'
import type { Converter } from '../currency/converter.ts'
import { ownPrice } from '../prices/own-price.ts'
import { referenceDays } from './duplicate-bookings.ts'
import { apart, isShown, moneyKey, referencesOf, sideOf } from './payment-marks.ts'

const dayMs = 86_400_000
const sameSumDays = 3

interface Told {
  contact: string
  /** Null for a payment that belongs to no booking. */
  entry: Entry | null
  payment: CasePayment
}

/** Payments that are told twice; `removed` gives for each the one that is kept. */
export interface PaymentDuplicates {
  removed: ReadonlyMap<string, string>
  log: readonly Duplicate[]
}

/**
 * Finds payments that show one and the same sum twice (methodology §1.9). What cannot be told apart counts once, unless both together
 * stay within the price that was agreed: instalments of equal size are common. Whatever is left in place is logged all the same.
 */
export function duplicatePayments(
  { entries, loose }: Casework,
  goneBookings: ReadonlyMap<string, string>,
  converter: Converter,
): PaymentDuplicates {
  const finder = new Finder(converter)
  const told: Told[] = [
    ...entries
      .filter(({ booking }) => !goneBookings.has(booking.id))
      .flatMap((entry) => entry.booking.payments.map((payment) => ({ contact: entry.contact, entry, payment }))),
    ...loose.map(({ contact, payment }) => ({ contact, entry: null, payment })),
  ].filter(({ payment }) => moneyKey(payment) !== null && payment.kind !== 'refund')
  finder.sameReference(told)
  finder.sameReceipt(told)
  finder.sameSum(told)
  finder.toldTotals(told)
  return finder
}

/** Stronger evidence first, then what belongs to a booking, then the earlier. */
const byStrength = (a: Told, b: Told): number =>
  compare(b.payment.level, a.payment.level) ||
  Number(a.entry === null) - Number(b.entry === null) ||
  (a.payment.date.earliest ?? Number.MAX_SAFE_INTEGER) - (b.payment.date.earliest ?? Number.MAX_SAFE_INTEGER) ||
  compare(a.payment.id, b.payment.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

class Finder implements PaymentDuplicates {
  readonly removed = new Map<string, string>()
  readonly log: Duplicate[] = []
  readonly #converter: Converter

  constructor(converter: Converter) {
    this.#converter = converter
  }

  sameReference(told: readonly Told[]): void {
    const groups = grouped(told, ({ payment }) =>
      referencesOf(payment).map((reference) => `${reference} ${sideOf(payment)} ${moneyKey(payment)}`),
    )
    for (const group of groups)
      for (const [kept, other] of chain(group, referenceDays))
        this.#drop('same-reference', kept, other, 'the same sum under the same reference')
  }

  /** One picture of a receipt shows one payment; with another sum told of it, a reader has to look. */
  sameReceipt(told: readonly Told[]): void {
    for (const group of grouped(told, ({ payment }) =>
      (payment.receipts ?? []).map((one) => `${one} ${sideOf(payment)}`),
    )) {
      const [kept, ...others] = [...group].sort(byStrength)
      for (const other of others)
        if (kept && moneyKey(kept.payment) === moneyKey(other.payment))
          this.#drop('same-receipt', kept, other, 'the same picture of a receipt for the same sum')
        else if (kept)
          this.#keep('same-receipt', kept, other, 'the same picture of a receipt for another sum: to be read')
    }
  }

  sameSum(told: readonly Told[]): void {
    const groups = grouped(told, ({ contact, payment }) => [`${contact} ${sideOf(payment)} ${moneyKey(payment)}`])
    for (const group of groups)
      for (const [kept, other] of chain(group, sameSumDays)) {
        if (this.removed.has(kept.payment.id) || this.removed.has(other.payment.id) || areToldApart(kept, other))
          continue
        const says = 'the same payer and sum within three days'
        if (this.#fitsPrice(kept, other))
          this.#keep('same-sum', kept, other, `${says}; both fit into the agreed price and count`)
        else this.#drop('same-sum', kept, other, `${says}, and nothing tells them apart`)
      }
  }

  /** Instalments, and beside them the total that was paid. */
  toldTotals(told: readonly Told[]): void {
    const ofMany = told.filter((one) => (one.entry?.booking.payments.length ?? 0) > 2 && isIncoming(one))
    for (const group of grouped(ofMany, ({ entry }) => [entry?.booking.id ?? ''])) {
      const left = group.filter(({ payment }) => !this.removed.has(payment.id))
      const [largest, ...parts] = [...left].sort((a, b) => amountOf(b) - amountOf(a) || byStrength(a, b))
      const currencies = new Set(left.map(({ payment }) => payment.money?.currency))
      if (!largest || parts.length < 2 || currencies.size > 1) continue
      const [part] = parts
      if (!part || amountOf(largest) !== parts.reduce((sum, one) => sum + amountOf(one), 0)) continue
      const says = 'a sum as great as all the other payments of the booking together'
      if (this.#fitsPrice(part, largest))
        this.#keep('told-total', part, largest, `${says}; all fit into the agreed price and count`)
      else this.#drop('told-total', part, largest, `${says}: the total, told beside its parts`)
    }
  }

  #drop(kind: string, kept: Told, other: Told, says: string): void {
    if (this.removed.has(other.payment.id) || this.removed.has(kept.payment.id)) return
    this.removed.set(other.payment.id, kept.payment.id)
    this.#note(kind, kept, other, says, true)
  }

  #keep(kind: string, kept: Told, other: Told, says: string): void {
    this.#note(kind, kept, other, says, false)
  }

  #note(kind: string, kept: Told, other: Told, says: string, isRemoved: boolean): void {
    const messages = [...new Set([...kept.payment.messages, ...other.payment.messages])]
    const { id } = other.payment
    this.log.push({
      kind,
      kept: kept.payment.id,
      removed: isRemoved ? id : null,
      beside: isRemoved ? null : id,
      says,
      messages,
    })
  }

  /** Whether all that came in for the booking, both of these included, is no more than its price. */
  #fitsPrice(a: Told, b: Told): boolean {
    const entry = a.entry
    if (!entry || b.entry?.booking.id !== entry.booking.id || !areParts(a.payment, b.payment)) return false
    const due = this.#due(entry)
    const isPart = (payment: CasePayment) =>
      sideOf(payment) === sideOf(a.payment) && (isShown(payment) || payment === a.payment || payment === b.payment)
    const paid = entry.booking.payments
      // A payment whose sum nobody named adds to no figure, and tells nothing of what is left of the price.
      .filter((payment) => payment.money !== null && isPart(payment) && !this.removed.has(payment.id))
      .reduce((sum, payment) => sum + this.#cents(payment), 0)
    return due !== null && paid <= due
  }

  #cents({ money, date }: CasePayment): Cents {
    const converted = money ? this.#converter.convert(money, date) : ''
    return typeof converted === 'string' ? Number.MAX_SAFE_INTEGER : converted.cents
  }

  /** The most that can be due: for every traveller that may have come, and for each attempt where it is paid by the attempt. */
  #due({ booking }: Entry): Cents | null {
    const price = ownPrice(booking, 'agreed', this.#converter)
    if (!price) return null
    const { persons, attempts } = booking
    const times = price.term.per === 'attempt' || price.term.per === 'leg' ? Math.max(1, attempts.length) : 1
    return price.cents * times * (price.unit === 'group' ? 1 : Math.max(1, persons.hi ?? persons.lo))
  }
}

/** Two that were both acknowledged; or the second half, told after the arrival, beside one of before. A claim beside its like is that told again. */
const areParts = (a: CasePayment, b: CasePayment): boolean =>
  (isShown(a) && isShown(b)) || (a.kind === 'balance') !== (b.kind === 'balance')

const amountOf = ({ payment }: Told): number => payment.money?.amount ?? 0
const isIncoming = ({ payment }: Told): boolean => sideOf(payment) === 'in' && isShown(payment)

function grouped(told: readonly Told[], keysOf: (one: Told) => readonly string[]): Told[][] {
  const groups = new Map<string, Told[]>()
  for (const one of told) {
    const keys = keysOf(one)
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Pairs of neighbours in time no further apart than so many days, the one to keep first. */
function* chain(group: readonly Told[], days: number): Iterable<[Told, Told]> {
  const sorted = [...group].sort(
    (a, b) => (a.payment.date.earliest ?? 0) - (b.payment.date.earliest ?? 0) || compare(a.payment.id, b.payment.id),
  )
  let standing = sorted[0]
  for (const next of sorted.slice(1)) {
    if (!standing || apart(standing.payment, next.payment) > days * dayMs) {
      standing = next
      continue
    }
    const [kept, other] = [standing, next].sort(byStrength) as [Told, Told]
    yield [kept, other]
    standing = areToldApart(kept, other) ? next : kept
  }
}

/** Each has references of its own, and none in common. */
function areToldApart(a: Told, b: Told): boolean {
  const [of, others] = [referencesOf(a.payment), referencesOf(b.payment)]
  return of.length > 0 && others.length > 0 && !of.some((reference) => others.includes(reference))
}
