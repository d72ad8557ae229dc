/** From the strongest; `quarantine` is not read, `undetermined` is not decided (methodology §2.4). */
export const tiers = [
  'confirmed',
  'confirmed-eligible',
  'probable',
  'possible',
  'not',
  'quarantine',
  'undetermined',
] as const
export type Tier = (typeof tiers)[number]

/** What a contact is to the owner of the device. Proposed by rule unless readers decided. */
export const roles = [
  'customer',
  'enquirer',
  'payer',
  'agent',
  'driver',
  'financier',
  'co-smuggler',
  'facilitator',
  'victim',
  'ordinary',
  'lawful-travel',
  'service',
  'family',
  'privileged',
  'unknown',
] as const
export type Role = (typeof roles)[number]
