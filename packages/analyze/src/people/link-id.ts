import { hash } from 'node:crypto'
import type { LinkBasis } from '@casethread/model'

/** The ids of two accounts as a link names them. */
export const sortedPair = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a])

/** The same for the same accounts and basis, whatever else is known. */
export const linkId = ([a, b]: readonly [string, string], basis: LinkBasis): string =>
  `link-${hash('sha256', `${a}\n${b}\n${basis}`).slice(0, 12)}`
