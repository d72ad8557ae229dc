import { join } from 'node:path'
import type { CaseReader, StoredFile, StoredSource } from '@casethread/casefile'
import type { IngestSummary } from '@casethread/ingest'
import { appNames, type ReportSummary } from '@casethread/report'
import { summarizeFindings } from './finding-summary.ts'
import { caveat, summarizePeople } from './people-summary.ts'
import { count, label, some } from './summary-words.ts'
import { textTable } from './text-table.ts'

function tally<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  amountOf: (item: T) => number = () => 1,
): [string, number][] {
  const totals = new Map<string, number>()
  for (const item of items) totals.set(keyOf(item), (totals.get(keyOf(item)) ?? 0) + amountOf(item))
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1))
}

const listed = (tallied: readonly [string, number][]): string =>
  tallied.map(([key, n]) => `${key} ${count(n)}`).join(', ')

const reasons = (sources: readonly StoredSource[], outcome: 'skipped' | 'failed'): [string, number][] =>
  tally(
    sources.flatMap(({ records }) => Object.entries(records[outcome])),
    ([reason]) => reason,
    ([, n]) => n,
  )

function withReasons(reasonCounts: readonly [string, number][]): string {
  const total = reasonCounts.reduce((sum, [, n]) => sum + n, 0)
  return total === 0 ? '0' : `${count(total)} (${listed(reasonCounts)})`
}

function recordsLine(sources: readonly StoredSource[]): string {
  const total = (key: 'read' | 'parsed') => sources.reduce((sum, { records }) => sum + records[key], 0)
  const skipped = withReasons(reasons(sources, 'skipped'))
  return `${count(total('read'))} read = ${count(total('parsed'))} parsed + ${skipped} skipped + ${withReasons(reasons(sources, 'failed'))} failed`
}

const shownPaths = 10

/** Files of which nothing is in the case, though it may have been meant to be. */
function leftOutLines(reader: CaseReader, name: string, wanted: StoredFile['role']): string[][] {
  const files = reader.files().filter(({ role }) => role === wanted)
  if (files.length === 0) return []
  const paths = files.slice(0, shownPaths).map(({ path }) => path)
  const rest = files.length > shownPaths ? ` and ${count(files.length - shownPaths)} more, all listed in the annex` : ''
  return [[label(name), `${count(files.length)}: ${paths.join(', ')}${rest}`]]
}

/** The phones, each with what its custody record calls it. */
function exhibitsText(reader: CaseReader, sources: readonly StoredSource[]): string {
  const devices = new Map(reader.custodies().map(({ exhibit, custody }) => [exhibit, custody.device]))
  const read = tally(sources, ({ exhibit }) => exhibit ?? '')
  const named = read.map(([exhibit, exports]) => {
    const { make, model } = devices.get(exhibit || null) ?? { make: null, model: null }
    const device = [exhibit || 'no exhibit stated', make, model].filter((part) => part !== null).join(' ')
    return `${device} (${some(exports, 'export')})`
  })
  return named.length === 0 ? 'none' : named.join(', ')
}

/** First and last day, in UTC: the zones of the phones may differ. */
function periodText(sources: readonly StoredSource[]): string {
  const instants = sources.flatMap(({ firstAt, lastAt }) =>
    firstAt === null || lastAt === null ? [] : [firstAt, lastAt],
  )
  if (instants.length === 0) return 'no message has an instant'
  const [first, last] = instants.reduce(([a, b], at) => [Math.min(a, at), Math.max(b, at)], [Infinity, -Infinity])
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  return `${day(first)} to ${day(last)} (UTC)`
}

function missingLine(reader: CaseReader): string[][] {
  const named = reader.warnings().filter(({ code }) => code === 'missing-media')
  const files = named.reduce((sum, { records }) => sum + records, 0)
  return files === 0 ? [] : [[label('Missing'), `${some(files, 'attachment')} that the chats name but the input lacks`]]
}

/** The state of a case, as the last words of a command: what was read, what was not, what it holds. */
export function summarizeCase(reader: CaseReader): string[] {
  const sources = reader.sources()
  const { messages, copies, chats, contacts, undated } = reader.counts()
  const warnings = reader.warnings()
  const apps = tally(
    sources,
    ({ app }) => appNames[app],
    ({ records }) => records.parsed,
  )
  return textTable([
    [label('Exhibits'), exhibitsText(reader, sources)],
    [label('Period'), periodText(sources)],
    [label('Apps'), listed(apps)],
    [label('Exports'), `${count(sources.length)} (${listed(tally(sources, ({ format }) => format))})`],
    [label('Records'), recordsLine(sources)],
    ...leftOutLines(reader, 'Refused files', 'refused'),
    ...leftOutLines(reader, 'Unknown files', 'unknown'),
    [
      'Warnings',
      warnings.length === 0 ? '0' : `${count(warnings.length)} (${listed(tally(warnings, ({ code }) => code))})`,
    ],
    [
      'Messages',
      [
        `${count(messages)} in ${some(chats, 'chat')} with ${some(contacts, 'account')} of others`,
        ...(undated === 0 ? [] : [`${count(undated)} without an instant`]),
        ...(copies === 0 ? [] : [`records that only copy one of them: ${count(copies)}`]),
      ].join('; '),
    ],
    ...missingLine(reader),
  ])
}

/** What the examiner should know of this run of ingest beside the state of the case. */
export function summarizeIngest({ resumed, unmatchedOwners, unmatchedZones }: IngestSummary): string[] {
  return [
    ...(resumed > 0 ? [`${some(resumed, 'export')} left half read by a stopped run: read anew.`] : []),
    ...unmatchedOwners.map(
      (owner) => `Nobody in the case is called "${owner}" (--owner): messages sent cannot be told from received by it.`,
    ),
    ...unmatchedZones.map(
      (path) => `No file lies at or below "${path}" (--zone ${path}=…): the zone stated for it was not used.`,
    ),
  ]
}

/** All that a case and its report come to, as the last words of a command. */
export const summarizeWhole = (reader: CaseReader, written: ReportSummary): string[] => [
  ...summarizeCase(reader),
  ...summarizeFindings(reader),
  ...summarizePeople(reader),
  ...summarizeReport(written),
  caveat(reader),
]

/** What a reader opens first; pages in folders are reached from it. */
const isEntrance = /^[^/]+\.(?:pdf|html)$/

/** Where the results lie. */
export function summarizeReport({ out, outputs }: ReportSummary): string[] {
  const annexes = outputs.filter(({ file }) => isEntrance.test(file)).map(({ file }) => join(out, file))
  return textTable([
    ...annexes.map((path) => [label('Annex'), path]),
    [label('Outputs'), `${some(outputs.length, 'file')} in ${out}, each with its SHA-256 in manifest.json`],
  ])
}
