import type { Provenance, StoredAccount, StoredFinding, StoredMessage, StoredSource } from '@casethread/casefile'
import type { App, HashState, Zone } from '@casethread/model'
import { evidence } from '../../render/evidence.ts'
import { figure } from '../../render/figures.ts'
import { type Html, type HtmlValue, html } from '../../render/html.ts'
import { type Clock, isoInstant } from '../../render/instant.ts'

export const appNames: Readonly<Record<App, string>> = {
  whatsapp: 'WhatsApp',
  viber: 'Viber',
  skype: 'Skype',
  facebook: 'Facebook Messenger',
  instagram: 'Instagram',
  telegram: 'Telegram',
  signal: 'Signal',
  other: 'Other apps',
}

export const verdicts = {
  'checksum-valid': 'check digits correct',
  'format-only': 'shape only, no check digits to test',
  'checksum-failed': 'check digits wrong',
} as const satisfies Record<NonNullable<StoredFinding['verdict']>, string>

export const statuses = {
  complete: 'read to the end',
  incomplete: 'not read to the end',
  failed: 'could not be read',
} as const satisfies Record<StoredSource['status'], string>

const zoneKnown = {
  source: 'from the file itself',
  device: 'from the device’s custody record',
  stated: 'stated by the examiner',
  assumed: 'not known',
} as const satisfies Record<Zone['known'], string>

/** `Europe/Brussels, stated by the examiner`. */
export const zoneText = ({ name, known }: Zone): string =>
  name === null ? 'not known: times as written, placed nowhere' : `${name}, ${zoneKnown[known]}`

/** What the families of kinds are called in headings, where their own word does not say it. */
const families: Readonly<Record<string, string>> = { counter: 'Precaution', safeguard: 'Danger', copy: 'Copies' }

/** `payment.amount` as a heading: `Payment: amount`. */
export function kindTitle(kind: string): string {
  const [family = '', ...rest] = kind.split('.')
  const name = families[family] ?? family.charAt(0).toUpperCase() + family.slice(1)
  return [name, rest.join(', ').replaceAll('-', ' ')].filter((part) => part !== '').join(': ')
}

/** A clock reading, or a dash that says it is none. */
export const when = (instant: number | null, clock: Clock): Html =>
  instant === null
    ? html`<span class="none">undated</span>`
    : html`<time datetime="${isoInstant(instant)}">${clock.reading(instant)}</time>`

/** Path and, in an archive, member. */
export const place = (path: string | null, member: string | null): HtmlValue => [
  path === null ? html`<span class="none">whole case</span>` : evidence(path),
  member !== null && html` <span class="member">member ${evidence(member)}</span>`,
]

export function accountText(account: StoredAccount): HtmlValue {
  const name = account.name !== null && account.name !== account.value && evidence(account.name)
  return name ? html`${name} (${evidence(account.value)})` : evidence(account.value)
}

const directions = {
  in: 'received from',
  out: 'sent by the owner’s account',
  unknown: 'written by',
} as const satisfies Record<StoredMessage['direction'], string>

/** Who wrote it and which way it went. */
export function authorText({ sender, direction, kind }: StoredMessage): HtmlValue {
  if (sender !== null) return [`${directions[direction]} `, accountText(sender)]
  return kind === 'system' ? 'notice of the app itself' : 'author not named in the export'
}

/** What must be seen beside a quotation: that it was deleted, recovered, edited or forwarded. */
export const marks = ({ state, edited, forwarded, recovery }: StoredMessage): string[] => [
  ...(state === 'live' ? [] : [recovery === null ? state : `${state}: ${recovery}`]),
  ...(edited ? ['edited'] : []),
  ...(forwarded ? ['forwarded'] : []),
]

/** The file, the place in it, and the first 12 digits of the export's SHA-256. */
export const provenanceText = (copy: Provenance): Html =>
  html`${place(copy.path, copy.member)}, ${evidence(copy.locator)}${
    copy.byteStart !== null && copy.byteEnd !== null && `, bytes ${figure(copy.byteStart)} to ${figure(copy.byteEnd)}`
  }, <code>${copy.export.slice(0, 12)}</code>`

/** A SHA-256 that breaks, where it must, in the middle. */
export const hashText = (sha256: string): Html => html`<code>${sha256.slice(0, 32)}<wbr>${sha256.slice(32)}</code>`

const hashStates = {
  equal: 'hash as given at seizure',
  different: 'another hash was given at seizure',
  none: 'no hash given at seizure',
} as const satisfies Record<HashState, string>

/** How a file compares with what was given at seizure. */
export const hashStateText = (state: HashState): Html =>
  state === 'different'
    ? html`<strong class="flag">${hashStates[state]}</strong>`
    : html`<small>${hashStates[state]}</small>`

/** The total, and below it the reasons: `16`, `preamble 2`, `reaction 14`. */
export const reasons = (tally: Readonly<Record<string, number>>): HtmlValue => {
  const listed = Object.entries(tally).map(([reason, records]) => html`<li>${reason} ${figure(records)}</li>`)
  return [figure(sum(Object.values(tally))), listed.length > 0 && html`<ul class="reasons">${listed}</ul>`]
}

export const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0)

/** Of the records read: those whose fate is known. */
export const accountedFor = ({ parsed, skipped, failed }: StoredSource['records']): number =>
  parsed + sum(Object.values(skipped)) + sum(Object.values(failed))
