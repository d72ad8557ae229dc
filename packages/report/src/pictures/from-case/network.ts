import type { ChatTally } from '@casethread/casefile'
import type { Contact, Figures } from '@casethread/model'
import type { NetworkContact, NetworkDevice } from '../network/network-picture.ts'

/** Contacts with their messages on each device. In a group only what somebody wrote himself counts for him. */
export function networkOf(
  contacts: readonly Contact[],
  tallies: Iterable<ChatTally>,
  figures: Figures | null,
  nameOf: (contact: Contact) => string,
  deviceName: (exhibit: string | null) => string,
): { devices: NetworkDevice[]; contacts: NetworkContact[] } {
  const contactOf = new Map(contacts.flatMap(({ id, accounts }) => accounts.map((account) => [account, id] as const)))
  const counts = new Map<string, Map<string, number>>()
  const devices = new Set<string>()
  for (const tally of tallies) {
    const device = tally.exhibit ?? ''
    devices.add(device)
    for (const [account, messages] of credited(tally)) {
      const contact = contactOf.get(account)
      if (contact === undefined) continue
      const own = counts.get(contact) ?? new Map<string, number>()
      counts.set(contact, own.set(device, (own.get(device) ?? 0) + messages))
    }
  }
  const observed = observedByContact(figures)
  return {
    devices: [...devices].sort().map((id) => ({ id, name: deviceName(id === '' ? null : id) })),
    contacts: contacts.map((contact) => ({
      id: contact.id,
      name: nameOf(contact),
      role: contact.role.role,
      observed: observed.get(contact.id) ?? 0,
      messages: [...(counts.get(contact.id) ?? [])].map(([device, count]) => ({ device, count })),
    })),
  }
}

/** The accounts that a chat's messages count for: all of them for the one at the other end. */
function credited({ members, written }: ChatTally): (readonly [string, number])[] {
  const others = members.filter(({ isOwner }) => !isOwner)
  const [only] = others
  if (only && others.length === 1) return [[only.contactId, written.reduce((sum, { messages }) => sum + messages, 0)]]
  return written.flatMap(({ by, messages }) => (by === null || by.isOwner ? [] : [[by.contactId, messages] as const]))
}

/** What counts as observed, refunds taken off; never below nothing. */
function observedByContact(figures: Figures | null): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { contact, counts, cents } of figures?.ledger ?? []) {
    if (contact === null || cents === null || (counts !== 'observed' && counts !== 'refund')) continue
    sums.set(contact, (sums.get(contact) ?? 0) + (counts === 'refund' ? -Math.abs(cents) : cents))
  }
  return new Map([...sums].map(([contact, cents]) => [contact, Math.max(0, cents)]))
}
