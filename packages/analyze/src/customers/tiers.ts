import type { Signal, Tier } from '@casethread/model'

/** What the decision table looks at, beside the signals. */
export interface TierFacts {
  /** Whether the contact wrote anything itself. */
  contactWrote: boolean
  /** Whether it is known how the price is owed, or who or how many travel. */
  payabilityOrPersonsKnown: boolean
  /** Whether it is an enquirer who went away. */
}

export interface Decided {
  tier: Tier
  /** The line of the table, with the signals that fulfil it. */
  because: string
}

/** Signals that speak for a role other than a traveller's, while no reader decided otherwise. */
const openRoles = new Set(['N1', 'N2', 'N3', 'N4', 'N6'])

type Given = Pick<Signal, 'id' | 'family' | 'class'>

/** Two signals of different families, the first of `some` and one of `others`; null where there are none. */
function pair(some: readonly Given[], others: readonly Given[]): [Given, Given] | null {
  for (const one of some)
    for (const other of others) if (one.id !== other.id && one.family !== other.family) return [one, other]
  return null
}

const ids = (signals: readonly Given[]) => signals.map(({ id }) => id).join(', ')

/**
 * The decision table of methodology 2.4 over the signals of one booking. Points have no part in it. `confirmed` is not in it either: only
 * two readers give that.
 */
export function tierOf(signals: readonly Given[], facts: TierFacts): Decided {
  const anchors = signals.filter((signal) => signal.class === 'A')
  const supports = signals.filter((signal) => signal.class === 'B')
  const weak = signals.filter((signal) => signal.class === 'C')
  const open = signals.filter(({ id }) => openRoles.has(id))
  const external = pair(
    anchors.filter(({ id }) => id === 'A6'),
    [...anchors, ...supports],
  )
  if (external)
    return { tier: 'confirmed-eligible', because: `a match outside the chats and another signal: ${ids(external)}` }
  const two = pair(anchors, anchors)
  if (two && open.length === 0 && facts.contactWrote && facts.payabilityOrPersonsKnown)
    return { tier: 'confirmed-eligible', because: `two anchors of different families: ${ids(two)}` }
  const backed = pair(anchors, supports) ?? two
  if (backed) return { tier: 'probable', because: `an anchor and a signal of another family: ${ids(backed)}` }
  const settled = signals.filter(({ id }) => ['B2', 'B3', 'B6'].includes(id))
  if (settled.length === 3)
    return { tier: 'probable', because: 'price agreed, travellers numbered, called to depart: B2, B3, B6' }
  if (anchors.length > 0) return { tier: 'possible', because: `one anchor: ${ids(anchors)}` }
  if (supports.length >= 2) return { tier: 'possible', because: `two supporting signals: ${ids(supports)}` }
  if (supports.length === 1 && weak.length >= 2)
    return { tier: 'possible', because: `one supporting and two weak signals: ${ids([...supports, ...weak])}` }
  return { tier: 'not', because: signals.length > 0 ? `too little: ${ids(signals)}` : 'no signal' }
}
