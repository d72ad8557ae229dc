import type { Duplicate } from '@casethread/model'
import { KnownPersons } from '../../people/same-person.ts'
import type { Entry } from '../casework.ts'
import { byStanding } from './duplicate-bookings.ts'

/** Travellers who stand in two bookings, by the numbers of their papers or their names and dates of birth (methodology §1.5, A-01). */
export interface PersonDuplicates {
  /** By booking: how many of its travellers count in another one. */
  repeated: ReadonlyMap<string, number>
  log: readonly Duplicate[]
}

/** A repeated paper whose check digits fit; and what does not tell one person from another without a reader. */
export const samePerson = 'same-person'
export const alikePerson = 'alike-person'

const says = {
  checked:
    'one document number whose check digits fit stands in both: that traveller counts once, in the one that is kept',
  unchecked: 'one document number without check digits stands in both: both count, to be read',
  equal: 'one name and date of birth stand in both: both count, to be read',
  variant: 'one date of birth and one name in two spellings stand in both: both count, to be read',
}

/** The person stays where the booking is held to be the stronger; numbers and names themselves are not printed. */
export function duplicatePersons(entries: readonly Entry[], gone: ReadonlyMap<string, string>): PersonDuplicates {
  const shown = entries.filter(({ booking }) => !gone.has(booking.id) && showsPersons(booking))
  const standing = shown.sort(byStanding)
  const { repeated, log } = byNumbers(standing)
  return { repeated, log: [...log, ...byNames(standing, log)] }
}

/** Of most bookings nobody is known by more than his number among the travellers: these need not be put in order. */
const showsPersons = ({ documents, named }: Entry['booking']): boolean =>
  (documents?.length ?? 0) > 0 || (named?.length ?? 0) > 0

function byNumbers(standing: readonly Entry[]): PersonDuplicates {
  const first = new Map<string, { kept: string; isChecked: boolean; messages: readonly number[] }>()
  const repeated = new Map<string, number>()
  const log: Duplicate[] = []
  for (const { booking } of standing)
    for (const { number, isChecked, messages } of booking.documents ?? []) {
      const known = first.get(number)
      if (!known) {
        first.set(number, { kept: booking.id, isChecked, messages })
        continue
      }
      const isSame = isChecked && known.isChecked
      if (isSame) repeated.set(booking.id, (repeated.get(booking.id) ?? 0) + 1)
      const kind = isSame ? samePerson : alikePerson
      log.push(logged(kind, known, { id: booking.id, messages }, says[isSame ? 'checked' : 'unchecked']))
    }
  return { repeated, log }
}

const logged = (
  kind: string,
  first: { kept: string; messages: readonly number[] },
  again: { id: string; messages: readonly number[] },
  reason: string,
): Duplicate => ({
  ...{ kind, kept: first.kept, removed: null, beside: again.id, says: reason },
  messages: [...new Set([...first.messages, ...again.messages])],
})

/** Names are never enough to count somebody once: they are spelled in many ways, and registers invent dates of birth. */
function byNames(standing: readonly Entry[], papers: readonly Duplicate[]): Duplicate[] {
  const shown = messagesByPair(papers)
  const people = new KnownPersons<{ kept: string; messages: readonly number[] }>()
  const log: Duplicate[] = []
  for (const { booking } of standing) {
    const own = new Set<string>()
    for (const named of booking.named ?? []) {
      const known = people.find(named)
      if (!known) {
        people.add(named, { kept: booking.id, messages: named.messages })
        continue
      }
      const { kept, likeness } = known
      // A number in the same message says of the two bookings what the name does.
      const isShown = named.messages.some((message) => shown.get(`${kept.kept} ${booking.id}`)?.has(message))
      const key = `${kept.kept} ${kept.messages.join(' ')}`
      if (kept.kept === booking.id || isShown || own.has(key)) continue
      own.add(key)
      log.push(logged(alikePerson, kept, { id: booking.id, messages: named.messages }, says[likeness]))
    }
  }
  return log
}

const messagesByPair = (log: readonly Duplicate[]): Map<string, Set<number>> =>
  new Map(
    Array.from(
      Map.groupBy(log, ({ kept, beside }) => `${kept} ${beside}`),
      ([pair, own]) => [pair, new Set(own.flatMap(({ messages }) => messages))],
    ),
  )
