import type { Locator, Unparsed, Warning } from '@casethread/model'
import type { XmlTrouble } from '../../containers/xml-element.ts'

type Rest = 'protected' | 'no-report'

const again = 'Compare the file with its original, or ask for the report again'
const look = 'Look at these bytes in the report'

const sentences: Readonly<Record<XmlTrouble | Rest, { what: string; todo: string }>> = {
  'record-too-large': { what: 'is longer than the limit recordBytes', todo: look },
  'too-deep': { what: 'is nested deeper than the limit depth', todo: look },
  'not-well-formed': { what: 'is not well formed: its tags do not match', todo: look },
  truncated: { what: 'ends before its structure is closed; what followed is missing', todo: again },
  protected: {
    what: 'is a protected report and cannot be read',
    todo: 'Open it in the vendor’s program and export it without protection',
  },
  'no-report': { what: 'holds no XML element', todo: again },
}

/** A record, or with no locator the rest of the file, that could not be read. */
export function failure(name: string, reason: XmlTrouble | Rest, locator: Locator | null): Unparsed {
  const { what, todo } = sentences[reason]
  const place = locator
    ? `${locator.prefix}${locator.number} (bytes ${locator.byteStart} to ${locator.byteEnd}) `
    : 'the file '
  return { outcome: 'failed', reason, locator, message: `${name}: ${place}${what}. ${todo}` }
}

export interface Tallied {
  slips: number
  firstSlip: { what: string; byteStart: number } | null
  accountsBeyond: boolean
  filesBeyond: number
  referencesBeyond: number
}

/** What is said once for a report, however often it occurred. */
export function reportWarnings(name: string, tallied: Tallied): Warning[] {
  const { slips, firstSlip, accountsBeyond, filesBeyond, referencesBeyond } = tallied
  const about = (message: string, records: number): Warning => ({
    code: 'damaged-file',
    message: `${name}: ${message}`,
    locator: null,
    records,
  })
  const first = firstSlip ? `${firstSlip.what} (byte ${firstSlip.byteStart})` : ''
  return [
    ...(slips > 0
      ? [about(`the structure is out of order in ${slips} places, first: ${first}. Reading went on behind each`, 0)]
      : []),
    ...(accountsBeyond
      ? [
          about(
            'there are more accounts than can be remembered; the names of its contacts are given to some of them only',
            0,
          ),
        ]
      : []),
    ...(filesBeyond > 0
      ? [
          about(
            `${filesBeyond} listed files are more than can be remembered; attachments that point to them by id are not found`,
            0,
          ),
        ]
      : []),
    ...(referencesBeyond > 0
      ? [
          about(
            `${referencesBeyond} references to the phone’s own files name no record by a GUID, or are more than can be remembered; they are left out`,
            0,
          ),
        ]
      : []),
  ]
}
