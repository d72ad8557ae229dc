import { Random } from '../random.ts'
import { placeIds } from '../speech/phrasebook.ts'
import { type Booking, drawBooking, partySizes } from './booking.ts'
import { type Contact, type Role, roles } from './contact.ts'
import { ContactMaker, numberChangers } from './contact-maker.ts'
import { type CaseSize, normalSize, personsFor } from './options.ts'

/** How many of the normal size's contacts have a role; customers come from the persons, everybody else is ordinary. */
const roleCounts: Readonly<Partial<Record<Role, number>>> = {
  probable: 22,
  enquirer: 150,
  payer: 34,
  agent: 12,
  driver: 18,
  'co-smuggler': 9,
  financier: 7,
  facilitator: 8,
  victim: 6,
  family: 28,
  'lawful-travel': 25,
  service: 58,
  privileged: 1,
}

/** Roles of which even a small case has so many: without them there are no further phones. */
const atLeast: Readonly<Partial<Record<Role, number>>> = { 'co-smuggler': 2, financier: 1, driver: 1, privileged: 1 }

export interface World {
  size: CaseSize
  contacts: readonly Contact[]
  bookings: readonly Booking[]
}

/** Makes everybody and everything of the case, but not yet a word. */
export function makeWorld(size: CaseSize): World {
  const random = new Random(size.seed, 'world')
  const bookings = makeBookings(size, random)
  const cast = castRoles(size.contacts, bookings.length)
  const maker = new ContactMaker(size)
  const contacts = cast.map((role, index) => maker.make(role, index, bookings))
  linkPeople(contacts, bookings, random)
  return { size, contacts, bookings }
}

function makeBookings(size: CaseSize, random: Random): Booking[] {
  // The lowest and the highest price of the case occur whatever chance says.
  const fixed = [4000, 4500]
  return partySizes(personsFor(size.contacts), random).map((persons, i) =>
    drawBooking(`B-${String(i + 1).padStart(4, '0')}`, persons, random.pick(placeIds), random, fixed[i]),
  )
}

function castRoles(contacts: number, customers: number): Role[] {
  const cast: Role[] = Array.from({ length: customers }, () => 'customer')
  for (const role of roles) {
    const count = Math.round(((roleCounts[role] ?? 0) * contacts) / normalSize.contacts)
    for (let i = 0; i < Math.max(count, atLeast[role] ?? 0); i++) cast.push(role)
  }
  while (cast.length < contacts) cast.push('ordinary')
  return cast.slice(0, contacts)
}

/** Which payer pays for whom, and which agent sent whom. */
function linkPeople(contacts: readonly Contact[], bookings: readonly Booking[], random: Random): void {
  const agents = contacts.filter(({ role }) => role === 'agent')
  const customers = contacts.filter(({ booking }) => booking !== null)
  for (const customer of customers) {
    if (agents.length > 0 && random.chance(0.3)) customer.other = random.pick(agents).name
  }
  // The first customers change numbers: enough to tell of them.
  const payable = bookings.slice(numberChangers).filter(({ modality, outcome }) => {
    return (modality === 'transfer' || modality === 'hawala') && outcome !== 'refunded'
  })
  const payers = contacts.filter(({ role }) => role === 'payer')
  for (const [i, payer] of payers.entries()) {
    const booking = payable[i]
    if (!booking || i >= payers.length / 2) break
    payer.paysFor = booking
    const customer = customers.find((contact) => contact.booking === booking)
    payer.other = customer?.name ?? null
  }
}
