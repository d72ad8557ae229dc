import type { HitSense } from '../../lexicon/lexicon.ts'

/** Those who may travel with somebody. */
export const kin: readonly HitSense[] = [
  'spouse',
  'parent',
  'sibling',
  'relative',
  'friend',
  'adult',
  'child',
  'baby',
  'minor',
]
