import type { Locator } from './provenance.ts'

/**
 * Trouble in the evidence: data, kept in the case and counted in the annex. (Trouble in the program or its use is thrown,
 * see {@link CasethreadError}.) `message` says what, where and what to do.
 */
export interface Warning {
  code: WarningCode
  message: string
  locator: Pick<Locator, 'prefix' | 'number'> | null
  /** How many records it touches; 0 for one about the file as a whole. */
  records: number
}

/** The one list of codes, each with its meaning. */
export const warningCodes = {
  unreadable: 'A file or folder could not be opened or read',
  'empty-file': 'A file has no bytes',
  'unknown-format': 'No known format recognises the file',
  'ambiguous-format': 'Two formats recognise the file equally well',
  'damaged-archive': 'An archive, or one of its members, is damaged',
  'encrypted-archive': 'An archive member is encrypted',
  'encrypted-database': 'A database is encrypted and was not read',
  'unsafe-path': 'An archive member carries a path that leads out of the archive',
  'archive-limit': 'An archive unpacks to more than the limits allow',
  'nested-archive': 'An archive lies inside an archive and was not opened',
  'not-followed': 'A symbolic link, device or pipe was not followed',
  'damaged-record': 'A record could not be parsed',
  'record-too-large': 'A record exceeds the size limit',
  'too-deep': 'A structure is nested deeper than the limit',
  'invalid-encoding': 'Bytes that are not valid in the expected encoding',
  truncated: 'The file ends in the middle of a record',
  'damaged-file': 'The structure of the file is damaged',
  'log-frames-ignored': 'A database’s write-ahead log holds pages that no commit makes valid',
  'transaction-undone': 'A database was read as it was before a transaction that was not finished',
  'zone-unknown': 'Times without a time zone, and none was stated',
  'date-order-undecidable': 'Day and month cannot be told apart',
  'date-order-mixed': 'Both day-first and month-first dates occur in one file',
  'time-doubtful': 'A time has two readings or cannot exist',
  'time-out-of-range': 'A time lies outside the plausible range',
  'time-unit-doubtful': 'A time seems to be in another unit than the format says',
  'suspicious-header': 'A line inside a message looks like the start of another message, or the reverse',
  'encoding-repaired': 'Text stored with its bytes misread was restored',
  'encoding-unrepaired': 'Text looks misread but could not be restored',
  'missing-media': 'Attachments that the chat names are not among the input',
  'export-cap': 'The number of messages is close to a limit of the app’s export',
  'encrypted-message': 'Messages of an encrypted chat, whose text is not in the export',
  'field-doubtful': 'Where a field of a record ends cannot be told for certain',
  'layout-decided': 'How a file of no fixed layout was read',
  'unknown-type': 'A record type that is not known; kept as found',
  'owner-inferred': 'The owner of the device was inferred and not stated',
  'owner-unknown': 'The owner of the device is not known',
  'changed-while-reading': 'A file changed between hashing and parsing',
  'deleted-space': 'What is left in the free space of a database, where deleted rows may survive',
  'rows-not-present': 'Row numbers that a database gave out are not among its rows',
  'orphaned-rows': 'Rows of a database refer to others that are not in it',
  incomplete: 'Reading a file did not finish',
  'hash-different': 'A file does not have the hash given at seizure, and was not read',
  'hash-without-file': 'A hash was given at seizure for a file that is not among the input',
  'partial-extraction': 'A vendor’s report says that it covers only a part of the device',
  'accounting-mismatch': 'Records read and records accounted for differ',
} as const satisfies Record<string, string>
export type WarningCode = keyof typeof warningCodes
