import type { Role } from '@casethread/model'
import type { NetworkContact } from './network-picture.ts'

/** A contact drawn by itself, or many as one. */
export interface NetworkRow {
  /** Null for a row of many. */
  name: string | null
  /** How many contacts. */
  of: number
  /** Whether others of the role stand one by one above it. */
  rest: boolean
  count: number
  observed: number
  /** Messages by device. */
  messages: ReadonlyMap<string, number>
}

export interface NetworkGroup {
  role: Role
  side: 'left' | 'right'
  total: number
  rows: readonly NetworkRow[]
}

/** Those who work beside the owner, and his own circle; most telling first. */
const left: readonly Role[] = [
  'co-smuggler',
  'agent',
  'driver',
  'financier',
  'facilitator',
  'family',
  'service',
  'privileged',
]
/** Those he deals with. */
const right: readonly Role[] = ['customer', 'payer', 'enquirer', 'lawful-travel', 'victim', 'ordinary', 'unknown']

/** Roles whose contacts are never drawn one by one: to protect them, or since they are nobody's business. */
const neverSingled: ReadonlySet<Role> = new Set([
  'victim',
  'privileged',
  'family',
  'ordinary',
  'service',
  'enquirer',
  'lawful-travel',
  'unknown',
])

/** Rows that a side of the picture has room for. */
const rowsOfSide = 20

/** A frame for each role that there is, with its most important contacts one by one as far as there is room. */
export const groupsOf = (contacts: readonly NetworkContact[]): NetworkGroup[] => [
  ...sideOf(contacts, left, 'left'),
  ...sideOf(contacts, right, 'right'),
]

function sideOf(
  contacts: readonly NetworkContact[],
  roles: readonly Role[],
  side: NetworkGroup['side'],
): NetworkGroup[] {
  const byRole = Map.groupBy(contacts, ({ role }) => role)
  const present = roles.flatMap((role) => {
    const members = byRole.get(role)
    return members ? [{ role, members: members.toSorted(byImportance) }] : []
  })
  const singled = shareOut(
    present.map(({ role, members }) => (neverSingled.has(role) ? 0 : members.length)),
    rowsOfSide - present.length,
  ).map((count, at) => (count + 1 === present[at]?.members.length && count > 0 ? count + 1 : count))
  return present.map(({ role, members }, at) => ({
    role,
    side,
    total: members.length,
    rows: rowsOf(members, singled[at] ?? 0),
  }))
}

/** Money first, then messages; ids settle the rest, so that the order depends on nothing else. */
const byImportance = (a: NetworkContact, b: NetworkContact): number =>
  b.observed - a.observed || countOf(b) - countOf(a) || (a.id < b.id ? -1 : 1)

const countOf = ({ messages }: NetworkContact): number => messages.reduce((sum, { count }) => sum + count, 0)

/** One row in turn to each role that still wants one. */
function shareOut(wanted: readonly number[], rows: number): number[] {
  const given = wanted.map(() => 0)
  let left = rows
  while (left > 0 && given.some((have, at) => have < (wanted[at] ?? 0)))
    for (let at = 0; at < given.length && left > 0; at++)
      if ((given[at] ?? 0) < (wanted[at] ?? 0)) {
        given[at] = (given[at] ?? 0) + 1
        left--
      }
  return given
}

/** The row kept for the rest is its own where the rest is one contact. */
function rowsOf(members: readonly NetworkContact[], singled: number): NetworkRow[] {
  const alone = members.slice(0, singled).map((contact) => ({ ...sumOf([contact]), name: contact.name, rest: false }))
  const others = members.slice(singled)
  return others.length === 0 ? alone : [...alone, { ...sumOf(others), name: null, rest: singled > 0 }]
}

function sumOf(contacts: readonly NetworkContact[]): Omit<NetworkRow, 'name' | 'rest'> {
  const messages = new Map<string, number>()
  for (const { device, count } of contacts.flatMap((contact) => contact.messages))
    messages.set(device, (messages.get(device) ?? 0) + count)
  return {
    of: contacts.length,
    count: contacts.reduce((sum, contact) => sum + countOf(contact), 0),
    observed: contacts.reduce((sum, { observed }) => sum + observed, 0),
    messages,
  }
}
