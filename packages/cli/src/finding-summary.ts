import type { CaseReader, FindingCount } from '@casethread/casefile'
import { count, label, some } from './summary-words.ts'
import { textTable } from './text-table.ts'

/** What a reader looks for, in the order of the questions that a court asks; each with the kinds that it gathers. */
const families: readonly { name: string; holds(kind: string): boolean }[] = [
  { name: 'Prices', holds: (kind) => kind.startsWith('price.') },
  { name: 'Payments', holds: (kind) => /^payment\.(?:made|received|refund|payee)$/.test(kind) },
  { name: 'Codes', holds: (kind) => kind === 'payment.code' },
  { name: 'Sums', holds: (kind) => kind.startsWith('payment.') },
  { name: 'Numbers', holds: (kind) => kind.startsWith('number.') },
  { name: 'Journeys', holds: (kind) => kind.startsWith('journey.') },
  { name: 'Precautions', holds: (kind) => kind.startsWith('counter.') },
  { name: 'Other', holds: () => true },
]

const isDanger = ({ kind }: FindingCount) => kind.startsWith('safeguard.')

/** What is said of a kind where the word after its dot does not say it. */
const words: Readonly<Record<string, string>> = {
  'payment.refund': 'given back',
  'payment.payee': 'payee named',
  'payment.code': 'to collect or release money',
  'payment.amount': 'sums of money',
  'payment.account': 'accounts',
  'number.changed': 'changed',
  'number.shared': 'passed on',
  'journey.location': 'meeting points',
  'journey.persons': 'travellers',
  'journey.route': 'places',
  'journey.instruction': 'instructions',
  'journey.arrival': 'arrivals',
  'journey.intercepted': 'interceptions',
  'journey.retry': 'new attempts',
  'journey.document': 'papers',
  'counter.coded': 'code words',
  'counter.no-photo': 'no pictures',
  'safeguard.minor': 'minor alone',
}

const wordOf = (kind: string): string => words[kind] ?? kind.slice(kind.indexOf('.') + 1).replaceAll('-', ' ')

const sum = (counts: readonly FindingCount[]): number => counts.reduce((total, { count }) => total + count, 0)

/** `asked 221, quoted 512`: the most frequent first. */
function kindsText(counts: readonly FindingCount[]): string {
  const byKind = [...Map.groupBy(counts, ({ kind }) => kind)].map(([kind, of]) => [wordOf(kind), sum(of)] as const)
  return byKind
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word, n]) => `${word} ${count(n)}`)
    .join(', ')
}

function familyRows(sure: readonly FindingCount[]): string[][] {
  const byFamily = Map.groupBy(sure, ({ kind }) => families.find(({ holds }) => holds(kind))?.name)
  return families.flatMap(({ name }) => {
    const found = byFamily.get(name) ?? []
    // What was looked for and not found is said as well; nobody looked for the rest.
    if (found.length === 0 && name === 'Other') return []
    const of = (wanted: string) => count(sum(found.filter(({ confidence }) => confidence === wanted))).padStart(6)
    return [[label(`  ${name}`), of('high'), of('medium'), kindsText(found)]]
  })
}

function dangerText(counts: readonly FindingCount[]): string {
  const [sure, unsure] = [counts.filter(isSure), counts.filter((one) => !isSure(one))]
  const rest = unsure.length === 0 ? '' : `; ${count(sum(unsure))} more, uncertain`
  if (sure.length === 0) return `0 signs of high or medium confidence that a person is in danger${rest}`
  return `${some(sum(sure), 'sign')} that a person is in danger, to be read first: ${kindsText(sure)}${rest}`
}

const isSure = ({ confidence }: FindingCount): boolean => confidence !== 'low'

/** What was found in how much, by what it is about; that nothing was found is told from that nobody looked. */
export function summarizeFindings(reader: CaseReader): string[] {
  const runs = reader.detectorRuns()
  if (runs.length === 0) return textTable([[label('Found'), 'nothing: no detector has looked at this case yet']])
  const counts = reader.findingCounts()
  const [danger, others] = [counts.filter(isDanger), counts.filter((one) => !isDanger(one))]
  const unsure = sum(others.filter((one) => !isSure(one)))
  const examined = some(reader.counts().messages, 'message')
  return [
    ...textTable([[label('Danger'), dangerText(danger)]]),
    ...textTable([
      [label('Found'), '  high', 'medium', `confidence, in ${examined} examined by ${some(runs.length, 'detector')}`],
      ...familyRows(others.filter(isSure)),
    ]).map((line) => line.trimEnd()),
    ...textTable([[label('Uncertain'), `${count(unsure)} of low confidence, not in these figures`]]),
  ]
}
