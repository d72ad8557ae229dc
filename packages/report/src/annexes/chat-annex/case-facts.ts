import type { ContactAccount, StoredSource } from '@casethread/casefile'
import type { About } from '../../about.ts'
import type { CaseSource } from '../../case-source.ts'
import { type Clock, clockIn, earliest, latest } from '../../render/instant.ts'
import { type CustodyState, custodyStates } from './custody-state.ts'

/** What the sections are written from: read once, small enough to hold. Messages and findings are streamed instead. */
export interface CaseFacts {
  source: CaseSource
  about: About
  clock: Clock
  /** Why times are shown on this clock, to follow "Times are shown in …". */
  clockReason: string
  sources: readonly StoredSource[]
  /** By number of messages, the most first. */
  contacts: readonly ContactAccount[]
  /** What each rule looks for, by rule. */
  ruleTexts: ReadonlyMap<string, string>
  /** What is known of the seizure of each exhibit. */
  custodyStates: readonly CustodyState[]
  counts: ReturnType<CaseSource['counts']>
  firstAt: number | null
  lastAt: number | null
}

export function caseFacts(source: CaseSource, about: About): CaseFacts {
  const sources = source.sources()
  const { zone, reason } = displayZone(source, sources)
  const dated = sources.flatMap(({ firstAt, lastAt }) => [firstAt, lastAt])
  const contacts = source
    .contactAccounts()
    .toSorted((a, b) => b.messageCount - a.messageCount || (a.id < b.id ? -1 : 1))
  return {
    source,
    about,
    clock: clockIn(zone),
    clockReason: reason,
    sources,
    contacts,
    ruleTexts: new Map(source.findingRules().map(({ rule, says }) => [rule, says])),
    custodyStates: custodyStates(source, sources),
    counts: source.counts(),
    firstAt: earliest(dated),
    lastAt: latest(dated),
  }
}

/** The zone stated for the case, else the only one known of its devices, else UTC. Never that of this computer. */
function displayZone(source: CaseSource, sources: readonly StoredSource[]): { zone: string; reason: string } {
  const stated = source.setting('zone')
  if (stated !== null) return { zone: stated, reason: 'the zone stated for this case' }
  const device = sources.filter(({ zone }) => zone.known === 'stated' || zone.known === 'device')
  const [only, ...others] = new Set(device.map(({ zone }) => zone.name).filter((name) => name !== null))
  if (only !== undefined && others.length === 0) return { zone: only, reason: 'the zone known of the exports' }
  return {
    zone: 'UTC',
    reason: only === undefined ? 'since no other zone was stated' : 'since the exports come from several zones',
  }
}
