import type { ContactAccount } from '@casethread/casefile'
import {
  type App,
  type Booking,
  type Contact,
  type IdentifierSpell,
  type Role,
  roles,
  type Tier,
  tiers,
} from '@casethread/model'
import type { CaseSource } from '../case-source.ts'

/** A booking with the contact that made it. */
export interface ContactBooking {
  booking: Booking
  contact: Contact
}

interface TierCell {
  tier: Tier
  app: App
  /** Of the contact's first message, in the annex's zone; null while undated. */
  year: string | null
  contacts: number
}

/** What the annex says of contacts, read in one pass over them. */
export interface CasePeople {
  /** False before the analysis has looked at contacts: then there are accounts only. */
  assessed: boolean
  total: number
  byTier: Readonly<Record<Tier, number>>
  /** A contact with accounts in several apps counts in each; the totals by tier count it once. */
  cells: readonly TierCell[]
  /** Roles that any contact has, in the order of the model. */
  roles: readonly { role: Role; contacts: number; byReader: number }[]
  /** By time of opening, undated last. */
  bookings: readonly ContactBooking[]
  /** Those of whom sections have more to say than their number: with bookings, roles, notices, signals or decisions. */
  notable: readonly Contact[]
  /** Of every account that belongs to a contact. */
  contactOf: ReadonlyMap<string, string>
  /** Ids of the bookings that the lists of bookings hold: all but those not retained. */
  listed: ReadonlySet<string>
  /** Contacts whose communications may be privileged: counted, and quoted nowhere. */
  quarantined: ReadonlySet<string>
  /** Identifiers that follow another of the same contact. */
  successions: readonly { contact: string; spell: IdentifierSpell }[]
}

const everyday = new Set<string>(['unknown', 'ordinary'])

const isNotable = ({ bookings, role, otherRoles, notices, signals, decisions, alerts, tier }: Contact): boolean =>
  tier !== 'not' ||
  !everyday.has(role.role) ||
  [bookings, otherRoles, notices, signals, decisions, alerts].some((list) => list.length > 0)

export function casePeople(
  source: Pick<CaseSource, 'contacts'>,
  accounts: readonly ContactAccount[],
  yearOf: (at: number) => string,
): CasePeople {
  const apps = new Map(accounts.map(({ id, account }) => [id, account.app]))
  const byTier = Object.fromEntries(tiers.map((tier) => [tier, 0])) as Record<Tier, number>
  const cells = new Map<string, TierCell>()
  const byRole = new Map<Role, { contacts: number; byReader: number }>()
  const bookings: ContactBooking[] = []
  const notable: Contact[] = []
  const contactOf = new Map<string, string>()
  const quarantined = new Set<string>()
  const successions: { contact: string; spell: IdentifierSpell }[] = []
  let total = 0
  for (const contact of source.contacts()) {
    total++
    byTier[contact.tier]++
    const role = byRole.get(contact.role.role) ?? { contacts: 0, byReader: 0 }
    byRole.set(contact.role.role, {
      contacts: role.contacts + 1,
      byReader: role.byReader + (contact.role.by === 'reader' ? 1 : 0),
    })
    const year = contact.firstAt === null ? null : yearOf(contact.firstAt)
    for (const app of new Set(contact.accounts.map((id) => apps.get(id) ?? 'other'))) {
      const key = [contact.tier, app, year].join('\n')
      const cell = cells.get(key) ?? { tier: contact.tier, app, year, contacts: 0 }
      cells.set(key, { ...cell, contacts: cell.contacts + 1 })
    }
    for (const account of contact.accounts) contactOf.set(account, contact.id)
    for (const booking of contact.bookings) bookings.push({ booking, contact })
    for (const spell of contact.identifiers)
      if (spell.succeeds !== null) successions.push({ contact: contact.id, spell })
    if (contact.tier === 'quarantine' || contact.role.role === 'privileged') quarantined.add(contact.id)
    if (isNotable(contact)) notable.push(contact)
  }
  return {
    assessed: total > 0,
    total,
    byTier,
    cells: [...cells.values()].sort((a, b) => compare(cellKey(a), cellKey(b))),
    roles: roles.flatMap((role) => {
      const own = byRole.get(role)
      return own ? [{ role, ...own }] : []
    }),
    bookings: bookings.sort(byOpening),
    notable,
    contactOf,
    listed: new Set(bookings.flatMap(({ booking: { id, tier } }) => (tier === 'not' ? [] : [id]))),
    quarantined,
    successions,
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const cellKey = ({ tier, app, year }: TierCell): string => `${tiers.indexOf(tier)} ${app} ${year ?? '9999'}`
const byOpening = (a: ContactBooking, b: ContactBooking): number =>
  (a.booking.openedAt ?? Infinity) - (b.booking.openedAt ?? Infinity) || compare(a.booking.id, b.booking.id)
