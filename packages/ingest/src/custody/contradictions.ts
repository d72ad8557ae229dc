import type { SuppliedHash } from '@casethread/model'
import type { CustodyFields } from './custody-schema.ts'
import { segmentStart } from './moment.ts'

/** Something in a custody file that cannot be so: where, and what to do. */
export interface CustodyFault {
  path: readonly (string | number)[]
  message: string
}

/** What a custody file says against itself, each field being sound. */
export const contradictions = (fields: CustodyFields): CustodyFault[] => [
  ...ofScope(fields),
  ...ofZones(fields),
  ...ofHashes(fields.hashes),
]

function ofScope({ legalTitle: { scope } }: CustodyFields): CustodyFault[] {
  const { from, to } = scope
  if (from === null || to === null || from <= to) return []
  return [{ path: ['legalTitle', 'scope', 'from'], message: `(${from}) lies behind to (${to}). Exchange them` }]
}

function ofZones({ zone, zones }: CustodyFields): CustodyFault[] {
  if (zones === null) return []
  const both = { path: ['zone'], message: 'is given beside zones. Keep one of them' }
  const faults: CustodyFault[] = zone === null ? [] : [both]
  let before = -Infinity
  for (const [at, segment] of zones.entries()) {
    const { from, zone } = segment
    const start = from === null ? -Infinity : segmentStart({ from, zone })
    const message = at > 0 || from !== null ? orderFault(from, start, before) : null
    if (message !== null) faults.push({ path: ['zones', at, 'from'], message })
    before = start ?? before
  }
  return faults
}

function orderFault(from: string | null, start: number | null, before: number): string | null {
  if (from === null)
    return 'is missing. Say when the clock began to show this zone; only the first zone may leave it out'
  if (start === null) return `(${from}) lies outside the years 1970 to 2100. Correct it`
  return start > before ? null : `(${from}) is not later than the one before. Put the zones in order of time`
}

/** The same hash twice is one; two values of one kind for one file cannot both be right. */
function ofHashes(entries: readonly (readonly SuppliedHash[])[]): CustodyFault[] {
  const known = new Map<string, string>()
  return entries.flatMap((hashes, at) =>
    hashes.flatMap(({ path, algorithm, value }) => {
      const key = `${algorithm} ${path.normalize('NFC')}`
      const earlier = known.get(key) ?? value
      known.set(key, earlier)
      if (earlier === value) return []
      return [{ path: ['hashes', at, algorithm], message: `is another one than above for ${path}. Keep the right one` }]
    }),
  )
}
