import type { Booking, RoleClaim } from '@casethread/model'
import { type Fact, messagesOf, type Run } from '../run.ts'
import { kinTalk } from './kin-talk.ts'
import { otherRoles } from './roles.ts'

/** Kinds of signs of danger from which a talk is that of a person who may be exploited. */
const signsOfDanger = 2

/** The roles that rules propose, the strongest claim first; never empty. */
export function proposedRoles(talk: Run, bookings: readonly Booking[]): RoleClaim[] {
  const claims = otherRoles.flatMap(({ role, says, find }): RoleClaim[] => {
    const facts = find(talk)
    return facts.length > 0 ? [{ role, by: 'rule', because: says, messages: messagesOf(facts) }] : []
  })
  const family = familyRoles(talk)
  return [...claims, ...travellerRoles(talk, bookings, family), ...family].filter(
    ({ role }, i, all) => all.findIndex((other) => other.role === role) === i,
  )
}

/** Kin may travel, pay or take part as well: whatever of weight is in the talk is named and cited with it, and then it decides nothing. */
function familyRoles(talk: Run): RoleClaim[] {
  const kin = kinTalk.find(talk)
  if (kin.length === 0) return []
  const { role, says } = kinTalk
  const against = talk.facts.filter(isWeighty)
  if (against.length === 0) return [{ role, by: 'rule', because: says, messages: messagesOf(kin) }]
  const because = `${says}; against it: what else was found in the talk`
  return [{ role, by: 'rule', because, messages: messagesOf([...against, ...kin]) }]
}

function travellerRoles(talk: Run, bookings: readonly Booking[], family: readonly RoleClaim[]): RoleClaim[] {
  const danger = talk.facts.filter(({ kind }) => kind.startsWith('safeguard.'))
  const kinds = new Set(danger.map(({ kind }) => kind))
  const agreed = talk.of(['price.agreed', 'payment.made', 'payment.code'], 'contact')
  const claim = (role: RoleClaim['role'], because: string, messages: number[]): RoleClaim => ({
    ...{ role, by: 'rule', because, messages },
  })
  const victim =
    kinds.size >= signsOfDanger ? [claim('victim', 'signs of danger of two kinds', messagesOf(danger))] : []
  const asked = talk.of(['price.asked', 'journey.persons', 'journey.route'], 'contact')
  const sought = bookings.some(({ tier }) => tier !== 'not')
  if (sought && agreed.length > 0) {
    const customer = claim('customer', 'agrees a price, pays or travels', messagesOf(agreed))
    return talk.has('price.agreed', 'contact') ? [customer, ...victim] : [...victim, customer]
  }
  if (victim.length > 0) return victim
  if (sought && talk.has(['journey.arrival', 'journey.intercepted', 'journey.instruction', 'journey.retry'], 'contact'))
    return [
      claim(
        'customer',
        'travels: an instruction, arrival, interception or complaint of his own',
        messagesOf(
          talk.of(['journey.arrival', 'journey.intercepted', 'journey.instruction', 'journey.retry'], 'contact'),
        ),
      ),
    ]
  if (asked.length > 0 && talk.has('price.asked', 'contact'))
    return [claim('enquirer', 'asks the price and agrees none', messagesOf(asked))]
  const weighty = talk.facts.filter(isWeighty)
  if (weighty.length === 0 && family.length > 0) return [...family]
  const booked = talk.of('context.lawful-booking')
  if (booked.length > 0 && !sought)
    return [
      claim('lawful-travel', 'a booking, ticket or line service is named, and no journey sought', messagesOf(booked)),
    ]
  return weighty.length > 0
    ? [claim('unknown', 'no rule says what he is', messagesOf(weighty))]
    : [claim('ordinary', 'nothing of weight was found in his chats', [])]
}

/** Sums, numbers, accounts and places are in everybody's talk. */
export const isWeighty = ({ kind }: Pick<Fact, 'kind'>): boolean =>
  /^(?:price|counter|safeguard|terms)\./.test(kind) ||
  (kind.startsWith('journey.') && kind !== 'journey.location') ||
  /^payment\.(?:code|made|received|refund|payee)$/.test(kind)
