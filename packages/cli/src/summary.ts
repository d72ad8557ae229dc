import { join } from 'node:path'
import type { AnalyzeSummary, Detector } from '@casethread/analyze'
import type { CaseReader, StoredFile, StoredSource } from '@casethread/casefile'
import type { IngestSummary } from '@casethread/ingest'
import type { ReportSummary } from '@casethread/report'
import { textTable } from './text-table.ts'

const count = (n: number): string => n.toLocaleString('en')
// The parts of the summary come from several stages; one width makes them one table.
const label = (text: string): string => text.padEnd('Unknown files'.length)
const some = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`

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

/** The state of a case, as the last words of a command: what was read, what was not, what it holds. */
export function summarizeCase(reader: CaseReader): string[] {
  const sources = reader.sources()
  const { messages, copies, chats, contacts, undated } = reader.counts()
  const warnings = reader.warnings()
  return textTable([
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
        `${count(messages)} in ${some(chats, 'chat')} with ${some(contacts, 'contact')}`,
        ...(undated === 0 ? [] : [`${count(undated)} without an instant`]),
        ...(copies === 0 ? [] : [`records that only copy one of them: ${count(copies)}`]),
      ].join('; '),
    ],
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

/** What was found, by detector; one that found nothing is named too, since it looked. */
export function summarizeFindings(
  { messages, findings, detectors: runs }: AnalyzeSummary,
  detectors: readonly Pick<Detector, 'id' | 'title'>[],
): string[] {
  const titles = new Map(detectors.map(({ id, title }) => [id, title]))
  const found = runs.map((run): [string, number] => [titles.get(run.detector) ?? run.detector, run.findings])
  return textTable([[label('Findings'), `${count(findings)} in ${some(messages, 'message')} (${listed(found)})`]])
}

/** Where the results lie. */
export function summarizeReport({ out, outputs }: ReportSummary): string[] {
  const annexes = outputs.filter(({ file }) => file.endsWith('.html')).map(({ file }) => join(out, file))
  return textTable([
    ...annexes.map((path) => [label('Annex'), path]),
    [label('Outputs'), `${outputs.map(({ file }) => file).join(', ')} in ${out}`],
  ])
}
