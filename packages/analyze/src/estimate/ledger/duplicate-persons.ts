import type { Duplicate } from '@casethread/model'
import type { Entry } from '../casework.ts'
import { byStanding } from './duplicate-bookings.ts'

/** Travellers who stand in two bookings, by the numbers of their papers (methodology §1.5, A-01). */
export interface PersonDuplicates {
  /** By booking: how many of its travellers count in another one. */
  repeated: ReadonlyMap<string, number>
  log: readonly Duplicate[]
}

/** A repeated paper whose check digits fit; and one that no check digit speaks for, which a reader has to look at. */
export const samePerson = 'same-person'
export const alikePerson = 'alike-person'

const says = {
  [samePerson]:
    'one document number whose check digits fit stands in both: that traveller counts once, in the one that is kept',
  [alikePerson]: 'one document number without check digits stands in both: both count, to be read',
}

/** The person stays where the booking is held to be the stronger; the number itself is not printed. */
export function duplicatePersons(entries: readonly Entry[], gone: ReadonlyMap<string, string>): PersonDuplicates {
  const first = new Map<string, { entry: Entry; isChecked: boolean; messages: readonly number[] }>()
  const repeated = new Map<string, number>()
  const log: Duplicate[] = []
  for (const entry of [...entries].sort(byStanding).filter(({ booking }) => !gone.has(booking.id)))
    for (const { number, isChecked, messages } of entry.booking.documents ?? []) {
      const known = first.get(number)
      if (!known) {
        first.set(number, { entry, isChecked, messages })
        continue
      }
      const kind = isChecked && known.isChecked ? samePerson : alikePerson
      const { id } = entry.booking
      if (kind === samePerson) repeated.set(id, (repeated.get(id) ?? 0) + 1)
      const cited = [...new Set([...known.messages, ...messages])]
      log.push({ kind, kept: known.entry.booking.id, removed: null, beside: id, says: says[kind], messages: cited })
    }
  return { repeated, log }
}
