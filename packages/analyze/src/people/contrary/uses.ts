import type { AccountLink } from '@casethread/model'
import { day } from '../../aggregations/behaviour/observation.ts'
import type { KnownAccount, KnownAccounts } from '../known-accounts.ts'
import { nameKey } from '../name-key.ts'
import type { Objection } from './objection.ts'

/** Whoever gives a number up may still say goodbye with it. */
const grace = 7 * day

export function stillInUse({ succession }: AccountLink, accounts: KnownAccounts): Objection | null {
  const lastAt = succession && accounts.get(succession.from)?.lastAt
  const end = succession && (succession.latest ?? succession.earliest)
  if (lastAt === null || lastAt === undefined || end === null || lastAt <= end + grace) return null
  const days = Math.floor((lastAt - end) / day)
  return { says: `the first account is still in use ${days} days after the second took over`, messages: [] }
}

/** Names of people of whom only numbers are known say nothing. */
export function otherNames(one: KnownAccount, other: KnownAccount): Objection | null {
  const words = new Set(one.names.flatMap((name) => nameKey(name).split(' ')))
  const others = other.names.flatMap((name) => nameKey(name).split(' '))
  if (one.names.length === 0 || others.length === 0 || others.some((word) => words.has(word))) return null
  return { says: 'the display names of the accounts have no word in common', messages: [] }
}
