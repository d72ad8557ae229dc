import { type Booking, type Role, type RoleClaim, type Tier, tiers } from '@casethread/model'

/** Roles of those who travel, seek to, or are not known to do anything else; only these have bookings. */
const travellers: ReadonlySet<Role> = new Set(['customer', 'enquirer', 'victim', 'unknown'])

interface Standing {
  tier: Tier
  because: string
  bookings: readonly Booking[]
}

/** A role other than a traveller's has no bookings of its own (methodology 2.4); else the best of the bookings tells. */
export function standingOf([claim]: readonly RoleClaim[], bookings: readonly Booking[], isUnread: boolean): Standing {
  // That nothing was found says nothing where nothing could be read.
  const isOrdinary = claim?.role === 'ordinary' && claim.by === 'rule'
  if (claim && !travellers.has(claim.role) && !(isOrdinary && isUnread)) {
    const because =
      claim.by === 'rule' ? `role proposed by rule: ${claim.role}` : `role decided by a reader: ${claim.role}`
    return { tier: claim.role === 'privileged' ? 'quarantine' : 'not', because, bookings: [] }
  }
  if (bookings.length === 0 && isUnread)
    return { tier: 'undetermined', because: 'calls, voice messages and pictures alone: nothing was read', bookings }
  const best = bookings.toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier))[0]
  return { tier: best?.tier ?? 'not', because: best?.because ?? 'no signal', bookings }
}
