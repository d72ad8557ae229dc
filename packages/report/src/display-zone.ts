import type { StoredSource } from '@casethread/casefile'
import type { CaseSource } from './case-source.ts'

/** The zone in which a report prints times, and why. */
export interface DisplayZone {
  /** IANA name. */
  zone: string
  reason: 'stated' | 'exports' | 'several' | 'none'
}

/** The zone stated for the case, else the only one known of its devices, else UTC. Never that of this computer. */
export function displayZone(source: Pick<CaseSource, 'setting'>, sources: readonly StoredSource[]): DisplayZone {
  const stated = source.setting('zone')
  if (stated !== null) return { zone: stated, reason: 'stated' }
  const device = sources.filter(({ zone }) => zone.known === 'stated' || zone.known === 'device')
  const [only, ...others] = new Set(device.map(({ zone }) => zone.name).filter((name) => name !== null))
  if (only !== undefined && others.length === 0) return { zone: only, reason: 'exports' }
  return { zone: 'UTC', reason: only === undefined ? 'none' : 'several' }
}
