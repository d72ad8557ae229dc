import type { StoredFile } from '@casethread/casefile'
import type { Custody, SuppliedHash } from '@casethread/model'
import { evidence } from '../../render/evidence.ts'
import { sentenceList } from '../../render/figures.ts'
import { type Html, type HtmlValue, html } from '../../render/html.ts'
import { type Block, limited, paragraph, type SectionText, table } from '../../render/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import type { CustodyState } from './custody-state.ts'
import { appNames, hashStateText, hashText } from './wording.ts'

/** The most hashes that the page lists. */
const hashLimit = 2_000

export function custody({ custodyStates: states, source }: CaseFacts): SectionText {
  const recorded = states.flatMap(({ record }) => (record ? [record] : []))
  const without = states.filter(({ record }) => record === null)
  const hashes = recorded.flatMap((record) =>
    record.custody.hashes.map((hash) => ({ ...hash, exhibit: record.exhibit })),
  )
  return {
    id: 'custody',
    title: 'Custody',
    blocks: [
      recorded.length === 0
        ? paragraph`Nothing is recorded in this case of the seizure, the legal title and the extraction.`
        : paragraph`Recorded of the exhibits is what the following table quotes from the custody file given for each; the program has checked its form and not its truth. The file itself is identified by its SHA-256 and kept in the case.`,
      ...(recorded.length > 0 && without.length > 0
        ? [
            paragraph`<strong>Nothing is recorded of ${without.map(({ exhibit }, at) => [at > 0 && ', ', exhibitText(exhibit)])}.</strong>`,
          ]
        : []),
      ...(recorded.length > 0 ? [recordTable(states)] : []),
      ...(recorded.length > 0 ? hashBlocks(hashes, source.files()) : []),
    ],
  }
}

export const exhibitText = (exhibit: string | null): HtmlValue =>
  exhibit === null ? 'the exports without an exhibit reference' : ['exhibit ', evidence(exhibit)]

const recordTable = (states: readonly CustodyState[]): Html =>
  table({
    id: 'table-custody',
    caption: html`<b>Table 1.</b> Custody records, as given`,
    columns: [{ title: 'Exhibit and field' }, { title: 'As recorded', wide: true }],
    rows: states.flatMap(({ exhibit, record, missing }) =>
      record === null
        ? []
        : [
            ...missingField(missing),
            ...fieldsOf(record.custody),
            ['custody file', html`SHA-256 ${hashText(record.sha256)}`] as const,
          ].map(([name, value]) => [[exhibit === null ? 'Not named' : evidence(exhibit), `: ${name}`], value]),
    ),
  })

const missingField = (missing: readonly string[]): Field[] =>
  missing.length > 0 ? [['missing', html`<strong class="flag">${sentenceList(missing)}</strong>`]] : []

type Field = readonly [name: string, value: HtmlValue]

const fieldsOf = ({
  seal,
  device,
  legalTitle,
  extraction,
  clock,
  owners,
  zones,
  region,
  dateOrder,
}: Custody): Field[] => [
  ['seal', said(seal)],
  [
    'device',
    parts([
      device.make,
      device.model,
      prefixed('serial number', device.serial),
      ...device.imei.map((imei) => `IMEI ${imei}`),
    ]),
  ],
  ['legal title', parts([legalTitle.reference, legalTitle.authority, legalTitle.date])],
  ['scope of the title', scopeText(legalTitle.scope)],
  [
    'extraction',
    parts([
      extraction.tool && `${extraction.tool}${extraction.version === null ? '' : ` ${extraction.version}`}`,
      extraction.method && methods[extraction.method],
      extraction.date,
      prefixed('by', extraction.examiner),
    ]),
  ],
  ['clock of the device', clockText(clock)],
  [
    'time zone',
    zones.length === 0
      ? notRecorded
      : html`<ul class="reasons">${zones.map((zone) => html`<li>${zoneLine(zone)}</li>`)}</ul>`,
  ],
  ['owner', parts(owners)],
  ...(region === null && dateOrder === null
    ? []
    : [['region, order of dates', parts([region, dateOrder && orders[dateOrder]])] as const]),
]

const notRecorded = html`<span class="none">not recorded</span>`
const said = (value: string | null): HtmlValue => (value === null ? notRecorded : evidence(value))
const prefixed = (word: string, value: string | null): string | null => (value === null ? null : `${word} ${value}`)

function parts(values: readonly (string | null)[]): HtmlValue {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? notRecorded : known.map((value, at) => [at > 0 && ', ', evidence(value)])
}

const methods = {
  logical: 'logical extraction',
  'file-system': 'file system extraction',
  physical: 'physical extraction',
  'user-export': 'export made in the app',
  screenshots: 'screenshots',
  unknown: 'method not known',
} as const satisfies Record<NonNullable<Custody['extraction']['method']>, string>

const orders = { dmy: 'day first', mdy: 'month first', ymd: 'year first' } as const

function scopeText({ from, to, apps }: Custody['legalTitle']['scope']): HtmlValue {
  const limits = [
    from !== null && `from ${from}`,
    to !== null && `to ${to} included`,
    apps !== null && `only ${sentenceList(apps.map((app) => appNames[app]))}`,
  ].filter((limit) => limit !== false)
  if (limits.length === 0) return 'no limit of period or app recorded'
  return `${limits.join(', ')}. Messages outside were counted (skipped: outside-scope) and not processed`
}

/** What was found of the device's clock; a deviation is stated and not corrected. */
export function clockText({ checked, deviationSeconds, note }: Custody['clock']): HtmlValue {
  const state = checked === null ? 'whether it was checked is not recorded' : checked ? 'checked' : 'not checked'
  const deviation = deviationSeconds === null ? null : deviationText(deviationSeconds)
  return [state, deviation && `, ${deviation}`, note !== null && ['; ', evidence(note)]]
}

function deviationText(seconds: number): string {
  if (seconds === 0) return 'no deviation found'
  return `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead' : 'behind'}; times are not corrected by it`
}

/** `Asia/Kabul from 2016-05-01T10:00: flight`. */
export const zoneLine = ({ zone, from, reason }: Custody['zones'][number]): HtmlValue => [
  zone,
  from !== null && ` from ${from}`,
  reason === null ? ' (no reason recorded)' : [': ', evidence(reason)],
]

function hashBlocks(
  hashes: readonly (SuppliedHash & { exhibit: string | null })[],
  files: readonly StoredFile[],
): Block[] {
  if (hashes.length === 0) return [paragraph`No hash was given at seizure, so that no file could be compared with one.`]
  const byPath = new Map(
    files.flatMap((file) => [file.path, ...file.copies].map((path) => [path.normalize('NFC'), file])),
  )
  const { shown, notice } = limited(hashes, hashLimit, 'hashes given at seizure', 'manifest.json')
  return [
    paragraph`Hashes given at seizure were compared with those of the files. MD5 and SHA-1 are accepted for this comparison only: two different files with the same value can be made on purpose. Every file is identified by its SHA-256 in this annex.`,
    ...notice,
    table({
      id: 'table-hashes',
      caption: html`<b>Table 2.</b> Hashes given at seizure, and the outcome of the comparison`,
      columns: [{ title: 'File', wide: true }, { title: 'Hash given', wide: true }, { title: 'Outcome' }],
      rows: shown.map(({ path, algorithm, value }) => [
        evidence(path),
        html`${algorithmNames[algorithm]}<br><code>${value.slice(0, 32)}<wbr>${value.slice(32)}</code>`,
        outcome(byPath.get(path.normalize('NFC'))),
      ]),
    }),
  ]
}

const algorithmNames = {
  sha256: 'SHA-256',
  sha512: 'SHA-512',
  sha1: 'SHA-1, for comparison only',
  md5: 'MD5, for comparison only',
} as const satisfies Record<SuppliedHash['algorithm'], string>

const outcome = (file: StoredFile | undefined): HtmlValue =>
  file === undefined
    ? html`<strong class="flag">no such file among the input</strong>`
    : file.sha256 === null
      ? html`<strong class="flag">file could not be read</strong>`
      : hashStateText(file.suppliedHash)
