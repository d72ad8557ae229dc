import { dayStart } from '@casethread/model'

/** What a court leaves out, as written: `booking:b-…`, `period:2015-01-01..2015-03-31`, `assumption:A-02` … */
const exclusionKinds = [
  'booking',
  'contact',
  'payment',
  'period',
  'exhibit',
  'export',
  'charge',
  'persons',
  'assumption',
  'recovered',
] as const
export type ExclusionKind = (typeof exclusionKinds)[number]

export interface Exclusion {
  kind: ExclusionKind
  /** The id, SHA-256, name or days; of `persons`, the booking. Empty for `recovered`. */
  what: string
  /** Of `persons`: how many. */
  number: number
  /** Of `period`: midnights in UTC milliseconds, of the first day and of the day behind the last. */
  days: { from: number; to: number } | null
  /** As written. */
  text: string
}

const dayMs = 86_400_000
const patterns: Readonly<Partial<Record<ExclusionKind, { pattern: RegExp; says: string }>>> = {
  booking: { pattern: /^b-[0-9a-f]{12}$/, says: 'booking:b- and twelve hex digits' },
  contact: { pattern: /^c-[0-9a-f]{12}$/, says: 'contact:c- and twelve hex digits' },
  payment: { pattern: /^(pay|rec)-[0-9a-f]{12}$/, says: 'payment:pay- and twelve hex digits' },
  export: { pattern: /^[0-9a-f]{12,64}$/, says: 'export: and at least twelve digits of its SHA-256' },
  assumption: { pattern: /^A-\d\d$/, says: 'assumption:A-01 to A-11' },
  recovered: { pattern: /^$/, says: 'recovered, without more' },
}

/** Reads one; a text that says what is wrong otherwise. */
export function parseExclusion(text: string): Exclusion | string {
  const [word = '', ...rest] = text.split(':')
  const kind = exclusionKinds.find((one) => one === word)
  const what = rest.join(':')
  const none = { number: 0, days: null, text }
  if (!kind) return `"${text}" does not begin with one of ${exclusionKinds.join(', ')}`
  if (kind === 'period') return parsePeriod(what, text)
  if (kind === 'persons') return parsePersons(what, text)
  const shape = patterns[kind]
  if (shape ? !shape.pattern.test(what) : what === '')
    return `"${text}" names nothing: write ${shape?.says ?? `${kind}: and its name`}`
  return { kind, what, ...none }
}

function parsePeriod(what: string, text: string): Exclusion | string {
  const [first = '', last = first, ...rest] = what.split('..')
  const [from, to] = [dayStart(first), dayStart(last)]
  if (from === null || to === null || to < from || rest.length > 0)
    return `"${text}" is no period: write period:2015-01-01..2015-03-31`
  return { kind: 'period', what, number: 0, days: { from, to: to + dayMs }, text }
}

function parsePersons(what: string, text: string): Exclusion | string {
  const found = /^(b-[0-9a-f]{12})=([1-9]\d{0,5})$/.exec(what)
  if (!found) return `"${text}" names no persons: write persons:b-…=2 for two travellers of that booking`
  return { kind: 'persons', what: found[1] ?? '', number: Number(found[2]), days: null, text }
}
