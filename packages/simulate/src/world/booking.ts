import type { Random } from '../random.ts'
import type { PlaceId } from '../speech/phrasebook.ts'

/** How the price is paid (methodology §1.4). */
type Modality = 'escrow' | 'hawala' | 'transfer' | 'instalments' | 'on-arrival' | 'prepaid'

/** `refunded`: stopped, and the money went back. `stopped`: intercepted for good, nothing refunded. */
type Outcome = 'arrived' | 'arrived-after-retry' | 'stopped' | 'refunded'

export interface Payment {
  id: string
  kind: 'direct' | 'deposit_escrow' | 'escrow_release' | 'instalment' | 'balance' | 'refund'
  level: 'L1' | 'L2' | 'L3'
  /** Whole euros. */
  amount: number
  code?: { value: string; scheme: string }
  payee?: string
}

/** One agreed journey of one or more persons. */
export interface Booking {
  id: string
  persons: number
  minors: number
  /** Whole euros a person. */
  price: number
  /** How the price was said. */
  per: 'person' | 'group'
  dest: PlaceId
  modality: Modality
  outcome: Outcome
  /** How often they set out. */
  attempts: number
  payments: Payment[]
}

/** Prices of the founding example: averages of 4,000 to 4,500. */
export const prices = [4000, 4100, 4200, 4250, 4300, 4400, 4500] as const

/** Sizes of parties that add up to so many persons: mostly single travellers, couples and families. */
export function partySizes(persons: number, random: Random): number[] {
  const sizes: number[] = []
  for (let left = persons; left > 0; ) {
    const wanted = random.weighted([
      [1, 44],
      [2, 20],
      [3, 10],
      [4, 11],
      [5, 8],
      [6, 4],
      [8, 3],
    ])
    const size = Math.min(left, wanted)
    sizes.push(size)
    left -= size
  }
  return sizes
}

const modalities: readonly (readonly [Modality, number])[] = [
  ['escrow', 38],
  ['hawala', 15],
  ['transfer', 12],
  ['instalments', 16],
  ['on-arrival', 9],
  ['prepaid', 10],
]

function outcomeOf(modality: Modality, random: Random): Outcome {
  const outcome = random.weighted<Outcome>([
    ['arrived', 58],
    ['arrived-after-retry', 24],
    ['stopped', 6],
    ['refunded', 12],
  ])
  // Where nothing was paid before, nothing can go back.
  const unpaid = modality === 'escrow' || modality === 'on-arrival'
  return outcome === 'refunded' && unpaid ? 'arrived-after-retry' : outcome
}

/** Draws a booking; `price` is drawn unless the plan of the case fixes it. */
export function drawBooking(id: string, persons: number, dest: PlaceId, random: Random, price?: number): Booking {
  const modality = random.weighted(modalities)
  const outcome = outcomeOf(modality, random)
  const minors = persons >= 3 && random.chance(0.7) ? random.between(1, persons - 2) : 0
  const booking: Booking = {
    id,
    persons,
    minors,
    price: price ?? random.pick(prices),
    per: persons > 2 && random.chance(0.25) ? 'group' : 'person',
    dest,
    modality,
    outcome,
    attempts: outcome === 'arrived-after-retry' ? random.between(2, 3) : 1,
    payments: [],
  }
  booking.payments = paymentsOf(booking, random)
  return booking
}

const reached = ({ outcome }: Booking) => outcome === 'arrived' || outcome === 'arrived-after-retry'

function paymentsOf(booking: Booking, random: Random): Payment[] {
  const total = booking.price * booking.persons
  const made = paymentsByModality[booking.modality](booking, total, random)
  if (booking.outcome === 'refunded') made.push({ id: '', kind: 'refund', level: 'L2', amount: sumOf(made) })
  return made.map((payment, i) => ({ ...payment, id: `${booking.id}-P${i + 1}` }))
}

const sumOf = (payments: readonly Payment[]) => payments.reduce((sum, { amount }) => sum + amount, 0)

const paymentsByModality: Readonly<Record<Modality, (booking: Booking, total: number, random: Random) => Payment[]>> = {
  escrow: (booking, total, random) => {
    const code = { value: random.digits(random.pick([5, 6, 8])), scheme: 'escrow' }
    const deposit: Payment = { id: '', kind: 'deposit_escrow', level: 'L3', amount: total, code }
    if (!reached(booking)) return [deposit]
    return [deposit, { id: '', kind: 'escrow_release', level: random.chance(0.9) ? 'L2' : 'L1', amount: total }]
  },
  hawala: (_, total, random) => [
    { id: '', kind: 'direct', level: 'L3', amount: total, code: { value: random.digits(7), scheme: 'hawala' } },
  ],
  transfer: (_, total, random) => {
    const parts = total > 8000 ? splitSum(total, 2) : [total]
    return parts.map((amount) => ({
      id: '',
      kind: 'direct' as const,
      level: 'L3' as const,
      amount,
      code: { value: `${random.between(1, 9)}${random.digits(9)}`, scheme: 'western-union' },
    }))
  },
  instalments: (booking, total, random) => {
    const parts = splitSum(total, random.between(2, 3))
    const last = parts.length - 1
    const kept = reached(booking) ? parts : parts.slice(0, last)
    return kept.map((amount, i) => ({
      id: '',
      kind: i === last ? ('balance' as const) : ('instalment' as const),
      level: i === last && random.chance(0.2) ? ('L1' as const) : ('L2' as const),
      amount,
    }))
  },
  'on-arrival': (booking, total) => (reached(booking) ? [{ id: '', kind: 'balance', level: 'L2', amount: total }] : []),
  prepaid: (_, total) => [{ id: '', kind: 'direct', level: 'L2', amount: total }],
}

/** Parts in whole hundreds, the last takes the rest. */
function splitSum(total: number, parts: number): number[] {
  const part = Math.floor(total / parts / 100) * 100
  return Array.from({ length: parts }, (_, i) => (i === parts - 1 ? total - part * (parts - 1) : part))
}
