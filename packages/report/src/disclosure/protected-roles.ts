import type { Contact, Role } from '@casethread/model'

/** Roles of those who act for the journeys' organisers: parties to the proceedings know them by name. */
const namedRoles = new Set<Role>(['agent', 'driver', 'financier', 'co-smuggler', 'facilitator'])

/**
 * Whether the restricted annex names a contact although there are pseudonyms. Travellers, those who pay for them, and everybody whose role is
 * not known to be another are protected (methodology rule 11, W-01); whoever may be a victim is, whatever else is said of him.
 */
export const isNamed = ({ role, otherRoles }: Pick<Contact, 'role' | 'otherRoles'>): boolean =>
  namedRoles.has(role.role) && otherRoles.every((claim) => claim.role !== 'victim')
