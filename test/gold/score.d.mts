import type { Device, Thread } from './to-exports.mjs'

export interface CaseDevice extends Device {
  /** Where the case file of this device goes. */
  file: string
}
export interface OrdinaryDevice extends CaseDevice {
  /** Name of the file of ordinary text. */
  source: string
}

/** What the product says of a device: the records of `export messages`, `findings` and `contacts`. */
export type Answer = Record<string, unknown[]>

export interface Counts {
  tp: number
  fp: number
  fn: number
  exact: number
  valued: number
}
export interface Rates extends Counts {
  precision: number
  recall: number
  f1: number
}
export interface Row extends Rates {
  kind: string
  lang: string
  recall95: number[]
  precision95: number[]
}
/** Hits, out of how many. */
export type Share = [number, number]

export interface GoldScore {
  messages: { total: number; matched: number }
  summary: Record<string, Record<string, Rates>>
  people: {
    tier: Share
    persons: Share
    price: Share
    newNumbers: Share
    eligible: { tp: number; fp: number; fn: number }
    raised: Record<string, Share>
  }
  rows: Row[]
  errors: (string | number)[][]
}
export interface OrdinaryScore {
  file: string
  messages: number
  alarms: number
  perThousand: number
  perThousand95: number[]
  threads: number
  raised: number
  raisedPerHundred: number
  kinds: Record<string, number>
  examples: (string | number)[][]
}

export function commandsFor(device: { dir: string; owner: string; file: string }): {
  make: string[][]
  print: [string, string[]][]
}
export function ndjson(text: string): unknown[]
export function goldDevices(threads: readonly Thread[], work: string): CaseDevice[]
export function scoreGold(threads: readonly Thread[], devices: readonly CaseDevice[], analyse: (device: CaseDevice) => Answer): GoldScore
export function ordinaryDevice(file: string, work: string, limit?: number): OrdinaryDevice
export function scoreOrdinary(devices: readonly OrdinaryDevice[], analyse: (device: OrdinaryDevice) => Answer, examples?: number): OrdinaryScore[]
export function wilson(hits: number, of: number): number[]
export function errorLines(errors: readonly (string | number)[][]): string
export function printResult(result: { gold: GoldScore | null; ordinary: OrdinaryScore[] | null }): void
