import type { Stated } from '../../format.ts'
import { type OrderEvidence, type SettledOrder, settleOrders } from '../../time/date-order.ts'
import type { DialectFacts, FileFacts } from './file-facts.ts'
import { separators, yearPlaces } from './header.ts'

export type { OrderReason } from '../../time/date-order.ts'

/** How the dates of one header notation are read in one file. */
export type DialectOrder = Omit<SettledOrder, 'notation'> & { dialect: number }

/** What is decided for a file before its records are read. */
export interface FileDecision {
  /** Frames whose headers are headers in this file. */
  frames: number[]
  /** The most frequent frame. */
  mainFrame: number
  orders: DialectOrder[]
  /** Notations so rare in this file that their headers may be quoted text. */
  rareDialects: number[]
  labels: Map<string, number>
  labelsCut: boolean
  compoundLabels: string[]
  /** Records end in CR LF, and lines inside them in LF: a second sign of where records begin. */
  crlfRecords: boolean
  marked: boolean
}

/**
 * A second frame is the file's own, and not quoted from another export, when at least this share and number of its
 * headers have it: somebody has put two exports together.
 */
const ownFrame = { share: 0.2, headers: 5 }
const rareDialect = { share: 0.02, headers: 3, among: 100 }
/** How many more records in CR LF files must begin behind CR LF than behind LF. */
const crlfMajority = 10

const separatorOf = (dialect: number): number => (dialect >> 6) & 3
const yearPlaceOf = (dialect: number): number => (dialect >> 8) & 3

/** Decides for the files of one device together: a file that cannot tell follows those of the same notation that can. */
export function settleFiles(files: readonly FileFacts[], stated: Stated): FileDecision[] {
  const orders = settleOrders(
    files.map(({ dialects }) => dialects.map(orderEvidence)),
    stated,
  )
  return files.map((facts, i) => settleFile(facts, orders[i] ?? []))
}

function settleFile(facts: FileFacts, orders: readonly SettledOrder[]): FileDecision {
  const frames = facts.frames.toSorted((a, b) => b.headers - a.headers)
  const main = frames[0]
  const own = frames.filter(
    ({ headers }, index) => index === 0 || (headers >= ownFrame.headers && headers >= facts.headers * ownFrame.share),
  )
  return {
    frames: own.map(({ frame }) => frame),
    mainFrame: main?.frame ?? 0,
    orders: orders.map(({ notation, ...order }) => ({ dialect: notation, ...order })),
    rareDialects: facts.dialects.filter((dialect) => isRare(dialect, facts.headers)).map(({ dialect }) => dialect),
    labels: facts.labels,
    labelsCut: facts.labelsCut,
    compoundLabels: facts.compoundLabels,
    crlfRecords: facts.afterLf > 0 && facts.afterCrlf >= facts.afterLf * crlfMajority,
    marked: facts.marked > 0,
  }
}

const isRare = ({ headers }: DialectFacts, all: number): boolean =>
  all >= rareDialect.among && headers <= rareDialect.headers && headers <= all * rareDialect.share

const orderEvidence = (facts: DialectFacts): OrderEvidence => ({
  ...facts,
  notation: facts.dialect,
  shown: yearPlaceOf(facts.dialect) === yearPlaces.first || separatorOf(facts.dialect) === separators.named,
  dotted: separatorOf(facts.dialect) === separators.dot,
  shortYear: yearPlaceOf(facts.dialect) === yearPlaces.twoDigits,
  yearFirst: isYearFirst(facts),
})

/** `24-03-05`: the last number is too small for a year of WhatsApp, the first never is, and no other is above 12. */
const isYearFirst = (facts: DialectFacts): boolean =>
  separatorOf(facts.dialect) === separators.dash &&
  yearPlaceOf(facts.dialect) === yearPlaces.twoDigits &&
  facts.thirdBelow9 > 0 &&
  facts.firstBelow9 === 0 &&
  facts.firstAbove12 > 0 &&
  facts.secondAbove12 === 0
