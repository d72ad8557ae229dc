import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Answer, scoreGold } from '../gold/score.mjs'
import { readGold, type Thread } from '../gold/to-exports.mjs'
import { table } from './figures.ts'
import { familySection, peopleSection } from './gold-sections.ts'

/** What a second annotator, who did not see the labels, made of threads; a line a thread. */
export interface SecondReading {
  thread: string
  kind: string
  /** Number of the message, kind, value (empty for none), quote. */
  labels: [number, string, string, string][]
  tier: string
  persons: [number, number] | null
  price: [number, string] | null
}

const file = fileURLToPath(new URL('../gold/second-annotator.jsonl', import.meta.url))

export function readSecondReadings(): SecondReading[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as SecondReading)
}

/** Agreement of two annotators on the threads that both read, printed as the findings of the product are. */
export function agreementSection(goldFiles: readonly string[], readings: readonly SecondReading[]): string {
  const byThread = new Map(readings.map((reading) => [reading.thread, reading]))
  const threads = readGold(goldFiles).filter(({ thread }) => byThread.has(thread))
  const readingOf = ({ thread }: Thread) => byThread.get(thread) as SecondReading
  const devices = threads.map((thread) => ({ owner: thread.owner, dir: '', file: '', threads: [thread] }))
  const score = scoreGold(threads, devices, ({ threads: [thread] }) =>
    answerOf(thread as Thread, readingOf(thread as Thread)),
  )
  const sameKind = threads.filter((thread) => readingOf(thread).kind === thread.kind).length
  return [
    `A second annotator read ${threads.length} of these threads without the labels, after the same rules, and is scored here as if he were the product: what a careful reader reaches. κ (Cohen) is by message: whether it carries a label of the family or not. The kind of the thread was the same in ${sameKind} of ${threads.length}.`,
    familySection(score),
    kappaSection(threads, readingOf),
    peopleSection(score),
  ].join('\n\n')
}

function answerOf(thread: Thread, { labels, tier, persons, price }: SecondReading): Answer {
  return {
    messages: thread.messages.map(({ n, at, text }) => ({ id: n, app: thread.app, sentAt: at, text })),
    findings: labels.map(([message, kind, value, quote]) => ({ message, kind, value, quote, confidence: 'high' })),
    contacts: [
      {
        ...{ names: [thread.contact], accounts: [], identifiers: newNumbersIn(labels), tier },
        persons: persons && { lo: persons[0], hi: persons[1] },
        price: price && { amount: price[0], currency: price[1] },
      },
    ],
  }
}

const newNumbersIn = (labels: SecondReading['labels']) =>
  labels.flatMap(([, kind, value]) => (kind === 'number.changed' && value !== '' ? [{ value }] : []))

/** The families of score.mjs, by their kinds. */
const families: readonly (readonly [string, RegExp])[] = [
  ['payment codes', /^payment\.code$/],
  ['accounts', /^payment\.account$/],
  ['amounts', /^(payment\.amount|price\.quoted)$/],
  ['payment acts', /^payment\.(made|received|refund|payee)$/],
  ['prices', /^price\./],
  ['numbers', /^number\./],
  ['counter-surveillance', /^counter\./],
  ['persons', /^journey\.persons$/],
  ['journeys', /^journey\./],
  ['danger', /^safeguard\./],
]

function kappaSection(threads: readonly Thread[], readingOf: (thread: Thread) => SecondReading): string {
  const messages = threads.flatMap((thread) => {
    const { labels } = readingOf(thread)
    return thread.messages.map((message) => ({
      first: message.labels.map(({ kind }) => kind),
      second: labels.flatMap(([n, kind]) => (n === message.n ? [kind] : [])),
    }))
  })
  const rows = families.map(([family, kinds]) => {
    const isOne = (kind: string) => kinds.test(kind)
    const counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }
    for (const { first, second } of messages) counts[cellOf(first.some(isOne), second.some(isOne))]++
    return [family, ...Object.values(counts).map(String), kappaOf(counts).toFixed(2)]
  })
  return table(['messages with a label of', 'both', 'only the first', 'only the second', 'neither', 'κ'], rows)
}

type Agreement = Record<'both' | 'onlyFirst' | 'onlySecond' | 'neither', number>

const cellOf = (first: boolean, second: boolean): keyof Agreement =>
  first ? (second ? 'both' : 'onlyFirst') : second ? 'onlySecond' : 'neither'

/** Cohen, J. (1960): A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20(1). */
export function kappaOf({ both, onlyFirst, onlySecond, neither }: Agreement): number {
  const all = both + onlyFirst + onlySecond + neither
  const byChance =
    ((both + onlyFirst) * (both + onlySecond) + (neither + onlySecond) * (neither + onlyFirst)) / all ** 2
  return ((both + neither) / all - byChance) / (1 - byChance)
}
