import type { StoredCustody, StoredSource } from '@casethread/casefile'
import { missingCustody } from '@casethread/model'
import type { CaseSource } from '../case-source.ts'

/** What is known of the seizure of one exhibit. */
export interface CustodyState {
  /** Null for exports that were read without a reference. */
  exhibit: string | null
  /** Null where nothing was recorded. */
  record: StoredCustody | null
  /** What a court annex needs and the record lacks. */
  missing: readonly string[]
}

/** Every exhibit with an export or a record, by name. */
export function custodyStates(
  source: Pick<CaseSource, 'custodies'>,
  sources: readonly StoredSource[],
): readonly CustodyState[] {
  const records = new Map(source.custodies().map((record) => [record.exhibit ?? '', record]))
  const exhibits = new Set([...records.keys(), ...sources.map(({ exhibit }) => exhibit ?? '')])
  return [...exhibits].sort().map((exhibit) => {
    const record = records.get(exhibit) ?? null
    const own = sources.filter((one) => (one.exhibit ?? '') === exhibit)
    const zoneStated = own.length > 0 && own.every(({ zone }) => zone.name !== null)
    return { exhibit: exhibit || null, record, missing: record ? missingCustody(record.custody, zoneStated) : [] }
  })
}

/** `complete` takes the watermark off. A case without anything has no custody data either. */
export function custodyOf(states: readonly CustodyState[]): 'none' | 'incomplete' | 'complete' {
  if (states.every(({ record }) => record === null)) return 'none'
  return states.every(({ record, missing }) => record !== null && missing.length === 0) ? 'complete' : 'incomplete'
}
