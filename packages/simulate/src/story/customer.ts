import type { Random } from '../random.ts'
import type { Booking } from '../world/booking.ts'
import type { Contact } from '../world/contact.ts'
import { paymentSteps, paymentsByTime } from './payments.ts'
import { contactSays, ownerSays, type Scene, type Step, scene, sends, when } from './scene.ts'

const fact = (booking: Booking, what: string) => `${booking.id}/${what}`

/** From the first question to the price agreed. */
function negotiation(contact: Contact, booking: Booking, random: Random): Step[] {
  const { dest, price, persons, minors, per } = booking
  const sum = per === 'group' ? price * persons : price
  const bargains = random.chance(0.35)
  const first = per === 'group' ? sum + 100 * persons : sum + 200
  return [
    contactSays('greeting'),
    ...when(contact.other !== null || random.chance(0.4), contactSays('referral', name(contact.other))),
    contactSays('askPrice', { dest }, fact(booking, 'asked')),
    ownerSays('askPersons'),
    contactSays('persons', { party: { persons, minors } }, fact(booking, 'persons')),
    ...when(
      bargains,
      ownerSays('quote', { amount: first, each: per }),
      contactSays('bid', { amount: first - 300 }),
      ownerSays('hold'),
    ),
    ownerSays('quote', { amount: sum, each: per }, fact(booking, 'quoted')),
    ...when(random.chance(0.4), contactSays('guarantee')),
    contactSays('agree', {}, fact(booking, 'agreed')),
  ]
}

const name = (other: string | null) => (other === null ? {} : { name: other })

/** One attempt: called, gone, and how it ended. */
function attempt(booking: Booking, isLast: boolean, random: Random): Step[] {
  const stopped = !isLast || booking.outcome === 'stopped' || booking.outcome === 'refunded'
  return [
    ownerSays('departure'),
    ...when(random.chance(0.3), ownerSays('noPhoto')),
    ...when(random.chance(0.25), ownerSays('coded')),
    ownerSays('instruct', {}, fact(booking, 'instructed')),
    contactSays('ready', {}, fact(booking, 'set-out')),
    ...when(random.chance(0.3), contactSays('place')),
    ...when(stopped, contactSays('intercepted', {}, fact(booking, 'intercepted'))),
    ...when(stopped && !isLast && random.chance(0.6), contactSays('retryAsk')),
    ...when(stopped && !isLast, ownerSays('retryOffer')),
  ]
}

function ending(booking: Booking, random: Random): Step[] {
  const arrived = booking.outcome === 'arrived' || booking.outcome === 'arrived-after-retry'
  return [
    ...when(
      arrived,
      contactSays('arrived', { dest: booking.dest }, fact(booking, 'arrived')),
      ownerSays('welcome'),
      ...when(random.chance(0.15), ownerSays('deleteAll')),
    ),
    ...when(!arrived && booking.outcome === 'stopped', contactSays('retryAsk')),
    ...paymentsByTime(booking).after.flatMap((payment) => paymentSteps(payment, random)),
  ]
}

function papers(random: Random): Step[] {
  return [
    ownerSays('documentAsk'),
    sends('contact', 'photo'),
    ...when(random.chance(0.6), sends('contact', 'photo')),
    contactSays('documentSend', { doc: `X0${random.digits(6)}` }),
  ]
}

/** What is said when a person goes on under another account. */
function handOver(contact: Contact, account: number): { before: Step[]; after: Step[] } {
  const next = contact.accounts[account]
  const change = contact.changes[account - 1]
  if (!next || change === undefined) return { before: [], after: [] }
  if (change === null) {
    const app = next.app.charAt(0).toUpperCase() + next.app.slice(1)
    const ref = `${contact.id}/account ${account}`
    return { before: [ownerSays('channelSwitch', { app }, ref)], after: [contactSays('greeting', {}, ref)] }
  }
  const ref = `${contact.id}/number ${account}`
  if (change === 'announced')
    return { before: [], after: [contactSays('numberNew', { phone: next.number }, ref), ownerSays('reply')] }
  if (change === 'system-event') {
    const notice = { ...sends('contact', 'number-notice'), refs: [ref] }
    return { before: [notice], after: [contactSays('reply')] }
  }
  return { before: [], after: [contactSays('reply', {}, ref)] }
}

/** The way of somebody who booked a journey; payments that somebody else makes are left to him. */
export function customerStory(contact: Contact, booking: Booking, paidByOther: string | null, random: Random): Scene[] {
  let day = random.between(0, 4)
  const later = (low: number, high: number) => {
    day += random.between(low, high)
    return day
  }
  const scenes = [scene(day, 0, ...negotiation(contact, booking, random))]
  for (const steps of payingSteps(booking, paidByOther, random)) scenes.push(scene(later(1, 3), 0, ...steps))
  for (let i = 1; i <= booking.attempts; i++)
    scenes.push(scene(later(2, 6), 0, ...attempt(booking, i === booking.attempts, random)))
  scenes.push(scene(later(1, 4), 0, ...ending(booking, random)))
  return acrossAccounts(contact, scenes)
}

/** What is paid before the journey, each payment on a day of its own; the first is asked about. */
function payingSteps(booking: Booking, paidByOther: string | null, random: Random): Step[][] {
  const [first, ...others] = paidByOther === null ? paymentsByTime(booking).before : []
  const beginning = [
    contactSays('howToPay'),
    ...when(paidByOther !== null, contactSays('payerComes', name(paidByOther))),
    ...(first ? paymentSteps(first, random) : []),
    ...when(random.chance(0.3), ...papers(random)),
  ]
  return [beginning, ...others.map((payment) => paymentSteps(payment, random))]
}

/** Numbers are changed in the morning, one after the other, before what is said with the last of them. */
const firstHour = 8

/** Spreads the scenes over the accounts of somebody who has several, each taken up with its own words. */
function acrossAccounts(contact: Contact, scenes: readonly Scene[]): Scene[] {
  const parts = contact.accounts.length
  let last = 0
  return scenes.flatMap((one, i) => {
    const account = Math.min(parts - 1, Math.floor((i * parts) / scenes.length))
    const moved: Scene[] = []
    for (; last < account; last++) {
      const { before, after } = handOver(contact, last + 1)
      if (before.length > 0) moved.push({ day: one.day, account: last, steps: before, hour: firstHour + last })
      moved.push({ day: one.day, account: last + 1, steps: after, hour: firstHour + last + 1 })
    }
    return [...moved, { ...one, account }]
  })
}
