import { Random } from '../random.ts'
import type { Account, Contact } from '../world/contact.ts'
import { furtherDevices, mainDevice } from '../world/devices.ts'
import type { World } from '../world/world.ts'
import type { Citation, Evidence } from './evidence.ts'
import { groundsOf, iso, kindOf, personsOf, priceOf, tierOf } from './records.ts'

/** Two people who read apart from each other (methodology §2.5). */
const readers = ['reader-1', 'reader-2'] as const
type Reader = (typeof readers)[number]

/** Reading began when the exports were made; one contact takes some minutes. */
const readingFrom = Date.UTC(2024, 1, 5, 8)
const readingMs = 4 * 60_000
/** Of those who seem to be nobody's customers, so many in a hundred are read all the same. */
const sampleShare = 0.1

interface Verdict {
  action: 'accept' | 'reject' | 'role' | 'link' | 'payment'
  reason: string
  /** What this rests on, where it is something else than the rest of what is decided of a contact. */
  cites?: readonly Citation[]
  [field: string]: unknown
}

const target = ({ app, label, number, handle }: Account, exhibit: string) => ({
  exhibit,
  app,
  account: app === 'viber' ? number : app === 'skype' ? handle : label,
  name: label,
})

function verdictsOf(contact: Contact, reader: Reader, sampled: boolean, evidence: Evidence): Verdict[] {
  const { role, booking } = contact
  const verdicts = links(contact, evidence)
  if (booking) verdicts.push(acceptance(booking), ...statements(booking, reader, evidence))
  else if (role === 'probable') verdicts.push(reader === 'reader-1' ? doubtfulAcceptance : doubt)
  else if (role === 'privileged') verdicts.push({ action: 'role', role, reason: 'A lawyer writes: not read further.' })
  else if (tierOf(role) === 'not' && rolesDecided.has(role))
    verdicts.push({ action: 'role', role: kindOf(role), reason: `What is said is that of the role ${kindOf(role)}.` })
  else if (sampled) verdicts.push({ action: 'reject', reason: 'Nothing here is about a journey of this contact.' })
  return verdicts
}

const rolesDecided: ReadonlySet<string> = new Set([
  ...['payer', 'agent', 'driver', 'co-smuggler', 'financier', 'facilitator', 'victim'],
])

/** The accounts of one person: on the main phone, and, as names count within one phone only, on the others. */
function links(contact: Contact, evidence: Evidence): Verdict[] {
  const { id, accounts, booking } = contact
  if (accounts.length > 1) {
    const cites = accounts.flatMap((_, i) => [
      ...evidence.of(`${id}/number ${i}`),
      ...evidence.of(`${id}/account ${i}`),
    ])
    const others = accounts.slice(1).map((account) => target(account, mainDevice.exhibit))
    return [{ action: 'link', with: others, reason: linkReason(contact), cites }]
  }
  const [account] = accounts
  const phones = furtherDevices.filter(({ exhibit }) => evidence.firstOn(exhibit, id).length > 0)
  // A name counts within one phone only; where the app keeps the number, the account is one on all of them.
  if (account?.app !== 'whatsapp' || phones.length === 0) return []
  const others = phones.map(({ exhibit }) => target(account, exhibit))
  const told = booking ? evidence.of(`${booking.id}/second phone`) : []
  const grounds = [mainDevice, ...phones].flatMap(({ exhibit }) => evidence.firstOn(exhibit, id))
  const cites = told.length > 0 ? [...evidence.of(`${booking?.id}/agreed`).slice(0, 1), ...told] : grounds
  const reason = told.length > 0 ? twoTellings : 'The same person, saved under the same name, on several phones.'
  return [{ action: 'link', with: others, reason, cites }]
}

const twoTellings = 'The same person tells of the same journey on two phones.'

const linkReason = ({ changes }: Contact) =>
  changes.includes(null)
    ? 'The same person goes on in another app.'
    : 'The same person under numbers that follow each other.'

function acceptance(booking: NonNullable<Contact['booking']>): Verdict {
  const paid = booking.payments.some(
    ({ kind, level }) => level !== 'L1' && kind !== 'deposit_escrow' && kind !== 'refund',
  )
  return {
    action: 'accept',
    persons: personsOf(booking),
    price: priceOf(booking),
    confirms: paid ? ['person', 'paid'] : ['person'],
    reason: 'Price agreed, called to the journey, and set out.',
  }
}

/** What was paid and when it was acknowledged, as the first reader notes it: the second one confirms that it was paid at all. */
const statements = (booking: NonNullable<Contact['booking']>, reader: Reader, evidence: Evidence): Verdict[] =>
  reader === readers[0]
    ? booking.payments.map(({ id, kind, level, amount, code }) => ({
        action: 'payment',
        payment: { kind, level, money: { amount, currency: 'EUR' }, identifiers: code ? [code.value] : [] },
        reason: level === 'L1' ? 'Said to be paid; nobody acknowledges it.' : 'Paid and acknowledged.',
        cites: [...evidence.of(`${id}/made`), ...evidence.of(`${id}/received`)],
      }))
    : []

const doubtfulAcceptance: Verdict = {
  action: 'accept',
  confirms: ['person'],
  reason: 'Price agreed and called to the journey.',
}
const doubt: Verdict = { action: 'reject', reason: 'Nothing shows that this contact set out or that money came.' }

/** The decisions of both readers, one after the other, each citing the messages it rests on. */
export function* decisions(world: World, evidence: Evidence): Generator<object, void, void> {
  let number = 0
  for (const reader of readers) {
    const random = new Random(world.size.seed, 'sample of the readers')
    for (const contact of world.contacts) {
      const [account] = contact.accounts
      const grounds = contact.booking ? groundsOf(contact.booking, evidence) : evidence.ofContact(contact.id)
      for (const verdict of verdictsOf(contact, reader, random.chance(sampleShare), evidence)) {
        const { cites = grounds, ...decided } = verdict
        if (!account || cites.length === 0) continue
        yield {
          decision: `D-${String(++number).padStart(5, '0')}`,
          reader,
          at: iso(readingFrom + number * readingMs),
          contact: target(account, mainDevice.exhibit),
          ...decided,
          cites,
        }
      }
    }
  }
}
