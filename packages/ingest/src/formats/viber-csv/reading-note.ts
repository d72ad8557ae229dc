import type { Warning } from '@casethread/model'
import type { FileDecision } from './settle.ts'

const delimiterNames: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }
const orderNames = { dmy: 'day first', mdy: 'month first', ymd: 'year first' } as const
const reasons = {
  shown: 'the year stands first',
  stated: 'as stated',
  numbers: 'shown by numbers above 12',
  'other-files': 'as shown by other files of the device',
  separator: 'as dates with dots are',
  sequence: 'time would run backwards otherwise',
  'media-names': 'as the names of files say',
  custom: 'not shown by anything: the custom of the region',
} as const

/** How the file was read, which its bytes leave open: said for every file, since the app writes no word about it. */
export function readingNote(decision: FileDecision, labels: readonly string[]): Warning {
  const { layout, mode, orders, epoch, codePage, own } = decision
  const parts = [
    `fields between ${delimiterNames[layout.delimiter] ?? 'other signs'}`,
    mode === 'csv' ? 'quoted where they need it' : 'nothing quoted, the message being the rest of the row',
    ...orders.map(({ order, reason }) => `dates ${orderNames[order]} (${reasons[reason]})`),
    ...(epoch === null ? [] : [`times as ${epoch} since 1970`]),
    ...(codePage === null ? [] : [`letters by the code page ${codePage}, a guess`]),
    labels.length > 0
      ? `the owner appears as ${labels.map((label) => `"${label}"`).join(', ')}`
      : 'no label of the owner',
  ]
  const origin = own
    ? ''
    : ' The notation is not that of the app: another program wrote the file or saved it again, and may have changed it.'
  const names = decision.namesCut
    ? ' More than 10,000 people occur; of some, name and number were told apart by pattern.'
    : ''
  return {
    code: 'layout-decided',
    message: `Read as follows: ${parts.join('; ')}.${origin}${names} Check this against a few messages on the device`,
    locator: null,
    records: 0,
  }
}
