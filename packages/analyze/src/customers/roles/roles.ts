import type { Fact, Run } from '../run.ts'
import { signalRules } from '../signals/index.ts'
import type { SignalRule } from '../signals/signal-rule.ts'
import { handedOver } from '../signals/whose-journey.ts'
import type { RoleRule } from './role-rule.ts'

/** The facts of a signal, over all of the talk. */
const signal = (id: string): SignalRule['find'] => {
  const rule = signalRules.find((one) => one.id === id)
  if (!rule) throw new Error(`${id} is no signal`)
  return rule.find
}
const runs = signal('N1')
const paid = signal('N2')
const supplies = signal('N3')
const groups = signal('N4')
const keeps = signal('N6')
const lawful = signal('N8')
const paysForOther = signal('N10')
const privileged = signal('N7')
const automatic = signal('N9')

/** All of them where both are there. */
const both = (some: readonly Fact[], others: readonly Fact[]): readonly Fact[] =>
  some.length > 0 && others.length > 0 ? [...some, ...others] : []

/** The owner hands over travellers, a place or a load; or the contact reports that he carried them. */
const carries = (talk: Run): readonly Fact[] => [
  ...talk.of(['journey.persons', 'journey.location', 'vehicle.order'], 'owner'),
  ...talk.of('journey.arrival', 'contact').filter(({ rule }) => rule === 'journey-acts/dropped'),
]
/** Money of others that the contact holds, pays out or passes on by code. */
const holdsMoney = (talk: Run): readonly Fact[] =>
  talk.of(['payment.code', 'payment.made', 'payment.refund'], 'contact')

/**
 * Rules that propose a role other than a traveller's, in the order of their claims: the first that holds is printed first, and all that hold are
 * printed. Readers decide (methodology 2.4).
 */
export const otherRoles: readonly RoleRule[] = [
  {
    role: 'privileged',
    says: 'writes as a lawyer, doctor, journalist, cleric or counsellor does (N7)',
    find: privileged,
  },
  {
    role: 'co-smuggler',
    says: 'takes precautions of three kinds, or passes on the keys to an account (N1), and is not paid',
    find: (talk) =>
      paid(talk).length > 0
        ? []
        : runs(talk).filter(
            (_, __, all) =>
              new Set(all.map(({ kind }) => kind)).size >= 3 ||
              all.some(({ kind }) => kind === 'counter.remote-access'),
          ),
  },
  { role: 'service', says: 'sends as shops, banks and parcel services do (N9)', find: automatic },
  {
    role: 'agent',
    says: 'has people for the owner, or announces a large party or parties of different sizes (N4)',
    find: groups,
  },
  {
    role: 'facilitator',
    says: 'is paid or names his price (N2, N3) for papers',
    find: (talk) => both([...paid(talk), ...supplies(talk)], talk.of('journey.document', 'contact')),
  },
  { role: 'financier', says: 'keeps money for others (N6)', find: keeps },
  {
    role: 'driver',
    says: 'is handed travellers of the owner (N3) and told where, or goes there, before he says anything of a journey of his own',
    find: (talk) => both(handedOver(talk), talk.of(['journey.instruction', 'journey.location'])),
  },
  {
    role: 'financier',
    says: 'is paid or warns (N1, N2), and reports payments or codes of others',
    find: (talk) => both([...paid(talk), ...runs(talk)], holdsMoney(talk)),
  },
  {
    role: 'driver',
    says: 'is paid, names his price or warns (N1, N2, N3), and is given travellers or a place, or let travellers out',
    find: (talk) => both([...paid(talk), ...supplies(talk), ...runs(talk)], carries(talk)),
  },
  { role: 'co-smuggler', says: 'takes part in running the journeys (N1)', find: runs },
  {
    role: 'co-smuggler',
    says: 'is paid by the owner or supplies him (N2, N3)',
    find: (talk) => [...paid(talk), ...supplies(talk)],
  },
  { role: 'lawful-travel', says: 'booked as with an agency (N8)', find: lawful },
  { role: 'payer', says: 'pays for somebody else (N10)', find: paysForOther },
]
