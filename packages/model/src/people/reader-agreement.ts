import type { NumberedDecision } from './decision.ts'

/** What a reader holds of a contact in the end. */
export type Opinion = 'customer' | 'no customer' | 'open'

export interface ReaderOpinion {
  reader: string
  opinion: Opinion
  /** The decision that says so. */
  seq: number
}

/** Two readers, over the contacts on which both have decided (methodology §2.5). */
export interface ReaderPair {
  readers: readonly [string, string]
  /** How many contacts both took for customers, the first alone, the second alone, neither. */
  table: { both: number; onlyFirst: number; onlySecond: number; neither: number }
  /** Share of 1 on which they agree, and that which chance alone would give; null without contacts in common. */
  observed: number | null
  expected: number | null
  /** Cohen's κ; null where chance alone would give full agreement. */
  kappa: number | null
  /** Contacts on which one of them is still undecided: not in the table. */
  open: number
}

export interface ReaderAgreement {
  readers: readonly { reader: string; contacts: number }[]
  pairs: readonly ReaderPair[]
  /** Contacts on which readers differ, with all their opinions in the order of the log: for a third person, or settled by one. */
  disagreements: readonly { contact: string; opinions: readonly ReaderOpinion[] }[]
}

const opinionOf = ({ action, role }: NumberedDecision): Opinion | null => {
  if (action === 'accept' || (action === 'role' && role === 'customer')) return 'customer'
  if (action === 'reject' || action === 'role') return 'no customer'
  return action === 'undetermined' || action === 'needs-translation' ? 'open' : null
}

/**
 * The last opinion of each reader on each contact, by contact id, readers in the order of their first decision on it. `decisions`: those
 * that stand, in the order of the log; `contactOf`: the contact that an account belongs to, null where there is none.
 */
export function readerOpinions(
  decisions: readonly NumberedDecision[],
  contactOf: (account: string) => string | null,
): Map<string, ReaderOpinion[]> {
  const byContact = new Map<string, Map<string, ReaderOpinion>>()
  for (const decision of decisions) {
    const opinion = opinionOf(decision)
    const contact = contactOf(decision.accounts[0] ?? '')
    if (opinion === null || contact === null) continue
    const readers = byContact.get(contact) ?? new Map<string, ReaderOpinion>()
    byContact.set(contact, readers.set(decision.reader, { reader: decision.reader, opinion, seq: decision.seq }))
  }
  const sorted = [...byContact].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sorted.map(([contact, readers]) => [contact, [...readers.values()]]))
}

/** How far readers agree, from what they decided and nothing else. */
export function readerAgreement(opinions: ReadonlyMap<string, readonly ReaderOpinion[]>): ReaderAgreement {
  const names = [...new Set([...opinions.values()].flat().map(({ reader }) => reader))].sort()
  const read = (name: string) => [...opinions.values()].filter((own) => own.some(({ reader }) => reader === name))
  const pairs = names.flatMap((first, i) => names.slice(i + 1).map((second) => pairOf([first, second], opinions)))
  return {
    readers: names.map((reader) => ({ reader, contacts: read(reader).length })),
    pairs: pairs.filter(({ observed, open }) => observed !== null || open > 0),
    disagreements: [...opinions]
      .filter(([, own]) => new Set(own.map(({ opinion }) => opinion).filter((opinion) => opinion !== 'open')).size > 1)
      .map(([contact, own]) => ({ contact, opinions: own })),
  }
}

function pairOf(
  readers: readonly [string, string],
  opinions: ReadonlyMap<string, readonly ReaderOpinion[]>,
): ReaderPair {
  const table = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }
  let open = 0
  for (const own of opinions.values()) {
    const [first, second] = readers.map((name) => own.find(({ reader }) => reader === name)?.opinion)
    if (first === undefined || second === undefined) continue
    if (first === 'open' || second === 'open') open++
    else if (first === second) table[first === 'customer' ? 'both' : 'neither']++
    else table[first === 'customer' ? 'onlyFirst' : 'onlySecond']++
  }
  return { readers, table, ...kappaOf(table), open }
}

/** Cohen 1960: κ = (p_o − p_e) / (1 − p_e). */
export function kappaOf(table: ReaderPair['table']): Pick<ReaderPair, 'observed' | 'expected' | 'kappa'> {
  const { both, onlyFirst, onlySecond, neither } = table
  const n = both + onlyFirst + onlySecond + neither
  if (n === 0) return { observed: null, expected: null, kappa: null }
  const observed = (both + neither) / n
  const expected = ((both + onlyFirst) * (both + onlySecond) + (onlySecond + neither) * (onlyFirst + neither)) / (n * n)
  return { observed, expected, kappa: expected === 1 ? null : (observed - expected) / (1 - expected) }
}
