import type { Random } from '../random.ts'
import { foreignCurrencies, type PlaceId, placeIds } from '../speech/phrasebook.ts'
import { prices } from '../world/booking.ts'
import type { Contact, Role } from '../world/contact.ts'
import { strangerNumber } from '../world/fiction.ts'
import { inCurrency, sumIn } from './foreign-sum.ts'
import { paymentSteps, paymentsByTime } from './payments.ts'
import { contactSays, ownerSays, type Scene, type Step, scene, sends, when } from './scene.ts'

/** Days of so many scenes within a contact's time. */
function daysOf(contact: Contact, count: number, random: Random): number[] {
  return Array.from({ length: count }, () => random.between(0, contact.to - contact.from)).sort((a, b) => a - b)
}

const spread = (contact: Contact, random: Random, low: number, high: number, steps: () => Step[]): Scene[] =>
  daysOf(contact, random.between(low, high), random).map((day) => scene(day, 0, ...steps()))

/** Words of people who fear to be watched; said among those who work together. */
function caution(random: Random): Step[] {
  const pairs = [
    [contactSays('arrestWarning'), ownerSays('blockAll')],
    [contactSays('interception'), ownerSays('channelSwitch')],
    [ownerSays('device'), contactSays('numberDead')],
    [ownerSays('deleteAll'), contactSays('reply')],
    [contactSays('identity'), ownerSays('reply')],
    [contactSays('remoteAccess'), ownerSays('reply')],
    [ownerSays('coded'), contactSays('reply')],
  ]
  return random.pick(pairs)
}

/** `anyCurrency`: whether the price may be told in pounds or dollars as well; those who book agree in euro. */
function question(random: Random, anyCurrency: boolean): Step[] {
  const dest = random.pick(placeIds)
  return [
    contactSays('greeting'),
    ...when(random.chance(0.4), contactSays('referral')),
    contactSays('askPrice', { dest }),
    ownerSays('askPersons'),
    contactSays('persons', { party: partyOf(random) }),
    ownerSays('quote', { ...quoted(dest, anyCurrency, random), each: 'person' }),
  ]
}

function quoted(dest: PlaceId, anyCurrency: boolean, random: Random) {
  const euros = random.pick(prices) + 100 * random.between(0, 3)
  if (anyCurrency && dest === 'england' && random.chance(0.5)) return inCurrency(euros, 'GBP')
  return sumIn(euros, anyCurrency ? 0.12 : 0, ['USD'], random)
}

function partyOf(random: Random) {
  const persons = random.weighted([
    [1, 5],
    [2, 3],
    [4, 2],
    [5, 1],
  ])
  return { persons, minors: persons > 3 ? random.between(1, 2) : 0 }
}

const enquirer = (_: Contact, random: Random): Scene[] => [
  scene(0, 0, ...question(random, true)),
  ...scenesWhen(random.chance(0.6), scene(2, 0, contactSays(random.chance(0.6) ? 'decline' : 'stall'))),
]

const scenesWhen = (condition: boolean, ...scenes: Scene[]): Scene[] => (condition ? scenes : [])

/** Agreed and called, but nobody says that money came or that they went: no more than probable. */
const probable = (_: Contact, random: Random): Scene[] => [
  scene(0, 0, ...question(random, false), contactSays('agree')),
  scene(2, 0, contactSays('howToPay'), ownerSays('payOffice'), contactSays('stall')),
  scene(5, 0, ownerSays('departure'), ownerSays('instruct'), ...when(random.chance(0.5), contactSays('stall'))),
]

function payer(contact: Contact, random: Random): Scene[] {
  const booking = contact.paysFor
  const start = scene(
    0,
    0,
    contactSays('greeting'),
    contactSays('referral', contact.other ? { name: contact.other } : {}),
  )
  if (!booking) {
    const amount = random.pick(prices)
    const code = { value: random.digits(10), scheme: 'moneygram' }
    const steps = [contactSays('paidTransfer', { amount }), contactSays('code', { code }), ownerSays('received')]
    return [start, scene(1, 0, ownerSays('payPayee'), ...steps)]
  }
  return [
    start,
    ...paymentsByTime(booking).before.map((payment, i) => scene(1 + i, 0, ...paymentSteps(payment, random))),
  ]
}

const agent = (contact: Contact, random: Random): Scene[] =>
  spread(contact, random, 4, 9, () => [
    contactSays('group', { party: { persons: random.between(3, 9), minors: random.between(0, 2) } }),
    ownerSays('quote', { amount: random.pick(prices), each: 'person' }),
    contactSays('agree'),
    ...when(random.chance(0.4), ownerSays('wage', { amount: 100 * random.between(2, 9) })),
    ...when(random.chance(0.2), ...caution(random)),
  ])

const driver = (contact: Contact, random: Random): Scene[] =>
  spread(contact, random, 5, 12, () => [
    ownerSays('headcount', { n: random.between(3, 9) }),
    ownerSays('instruct'),
    contactSays('ready'),
    ...when(random.chance(0.3), contactSays('place')),
    contactSays(random.chance(0.85) ? 'tripDone' : 'intercepted'),
    ...when(random.chance(0.5), ownerSays('wage', sumIn(100 * random.between(3, 12), 0.2, ['TRY', 'GBP'], random))),
    ...when(random.chance(0.15), ...caution(random)),
  ])

const coSmuggler = (contact: Contact, random: Random): Scene[] =>
  spread(contact, random, 10, 22, () => [
    contactSays('headcount', { n: random.between(5, 35) }),
    ...when(
      random.chance(0.5),
      ownerSays('wage', sumIn(500 * random.between(2, 20), 0.3, ['USD', 'TRY', 'GBP'], random)),
    ),
    ...when(random.chance(0.4), contactSays('tripDone')),
    ...when(random.chance(0.5), ...caution(random)),
    ...when(random.chance(0.2), contactSays('numberShare', { phone: strangerNumber(random.digits(3)) })),
  ])

const financier = (contact: Contact, random: Random): Scene[] =>
  spread(contact, random, 8, 16, () => [
    contactSays('ledger', sumIn(random.pick(prices) * random.between(1, 4), 0.25, ['USD', 'USD', 'IQD'], random)),
    ...when(random.chance(0.6), contactSays('code', { code: { value: random.digits(7), scheme: 'hawala' } })),
    ownerSays('received'),
    ...when(random.chance(0.1), ...caution(random)),
  ])

const facilitator = (contact: Contact, random: Random): Scene[] =>
  spread(contact, random, 4, 8, () => [
    contactSays('supply', { n: random.between(4, 12) }),
    ...when(random.chance(0.6), ownerSays('papers'), sends('owner', 'photo')),
    ...when(random.chance(0.6), ownerSays('wage', sumIn(50 * random.between(4, 40), 0.35, ['USD', 'TRY'], random))),
  ])

/** Somebody who is exploited, not served: signs for a human to look at, no figure. */
const victim = (contact: Contact, random: Random): Scene[] =>
  spread(contact, random, 2, 4, () => [
    ownerSays(random.pick(['threat', 'debt', 'recruitment', 'blackmail', 'control'] as const), {
      amount: 500 * random.between(2, 10),
    }),
    contactSays('reply'),
    ...when(random.chance(0.4), contactSays('minorAlone')),
  ])

const lawfulTravel = (contact: Contact, random: Random): Scene[] =>
  spread(contact, random, 2, 4, () => {
    const fare = () => contactSays('lawful', sumIn(5 * random.between(8, 70), 0.2, ['GBP', 'TRY', 'USD'], random))
    return [fare(), ownerSays('reply'), fare()]
  })

/** Everyday sums, and a friend who has another number: facts that mean nothing here. */
const ordinary = (contact: Contact, random: Random): Scene[] => [
  ...spread(contact, random, 0, 2, () => [
    contactSays('sale', sumIn(5 * random.between(2, 90), 0.15, foreignCurrencies, random)),
    ownerSays('reply'),
  ]),
  ...scenesWhen(
    random.chance(0.06),
    scene(9, 0, contactSays('numberNew', { phone: strangerNumber(random.digits(3)) }), ownerSays('reply')),
  ),
]

const nothing = (): Scene[] => []

/** What happens with a contact of each role, its customers apart. */
export const stories: Readonly<Record<Exclude<Role, 'customer'>, (contact: Contact, random: Random) => Scene[]>> = {
  probable,
  enquirer,
  payer,
  agent,
  driver,
  'co-smuggler': coSmuggler,
  financier,
  facilitator,
  victim,
  family: ordinary,
  ordinary,
  'lawful-travel': lawfulTravel,
  service: nothing,
  privileged: nothing,
}
