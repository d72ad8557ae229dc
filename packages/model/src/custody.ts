import type { App } from './app.ts'

/** How the data was taken from the device, or what else the files are. */
export const extractionMethods = [
  'logical',
  'file-system',
  'physical',
  'user-export',
  'screenshots',
  'unknown',
] as const
export type ExtractionMethod = (typeof extractionMethods)[number]

/**
 * Hashes that are taken as given at seizure, with their lengths in hexadecimal digits. MD5 and SHA-1 can be forged by who
 * makes both files; they are accepted for comparison only.
 */
export const suppliedHashDigits = { sha256: 64, sha512: 128, sha1: 40, md5: 32 } as const
export type SuppliedHashAlgorithm = keyof typeof suppliedHashDigits

/** Outcome of comparing a file with the hash given at seizure; `none`: none was given. */
export const hashStates = ['equal', 'different', 'none'] as const
export type HashState = (typeof hashStates)[number]

/** What is recorded of the seizure, the legal title and the extraction of one exhibit. Null where nothing is. */
export interface Custody {
  exhibit: string | null
  seal: string | null
  device: { make: string | null; model: string | null; imei: string[]; serial: string | null }
  legalTitle: {
    reference: string | null
    authority: string | null
    /** `2019-03-14`. */
    date: string | null
    /** Days, both included; `apps` null where the title names none. */
    scope: { from: string | null; to: string | null; apps: App[] | null }
  }
  extraction: {
    tool: string | null
    version: string | null
    method: ExtractionMethod | null
    date: string | null
    examiner: string | null
  }
  clock: {
    /** Whether the device's clock was compared with a right one. */
    checked: boolean | null
    /** Seconds that the device's clock was ahead; negative where it was behind. */
    deviationSeconds: number | null
    note: string | null
  }
  owners: string[]
  /** The zone that the device's clock showed; several, in order of time, where it travelled. */
  zones: CustodyZone[]
  region: string | null
  dateOrder: 'dmy' | 'mdy' | 'ymd' | null
  hashes: SuppliedHash[]
}

export interface CustodyZone {
  /** When the clock began to show it, as written; null for the first, which then holds from the beginning. */
  from: string | null
  /** IANA name. */
  zone: string
  reason: string | null
}

export interface SuppliedHash {
  /** Relative to the argument of the command. */
  path: string
  algorithm: SuppliedHashAlgorithm
  /** Lower-case hexadecimal. */
  value: string
}

/**
 * What a court annex needs and the record lacks, in words; empty for a complete one. A zone stated elsewhere than in the
 * record counts as recorded. A method of `unknown` does not: it says that nobody knows.
 */
export function missingCustody(custody: Custody, zoneStated: boolean): string[] {
  const { seal, device, legalTitle, extraction, zones } = custody
  const method = extraction.method === 'unknown' ? null : extraction.method
  const mandatory: readonly [string, unknown][] = [
    ['seal', seal],
    ['make of the device', device.make],
    ['model of the device', device.model],
    ['reference of the legal title', legalTitle.reference],
    ['date of the legal title', legalTitle.date],
    ['extraction tool', extraction.tool],
    ['extraction method', method],
    ['examiner', extraction.examiner],
    ['time zone', zones.length > 0 || zoneStated ? true : null],
  ]
  return mandatory.flatMap(([name, value]) => (value === null ? [name] : []))
}
