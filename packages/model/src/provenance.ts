/**
 * Where a record stands in the file it was read from (CASE *ProvenanceRecord*). With the export's SHA-256 and the member
 * path it leads back to the identical bytes.
 */
export interface Locator {
  /** What the number counts, ending so that the number can follow: `line `, `/messages/`, `message rowid `. */
  prefix: string
  /** The record's number in the source's own counting: lines from 1, JSON array indexes from 0, row ids as stored. */
  number: number
  /** Offset of the record's first byte in the (uncompressed) member; null where records have no byte range. */
  byteStart: number | null
  /** Offset behind the record's last byte; null as for `byteStart`. */
  byteEnd: number | null
}

/** The locator as printed: `line 120`, `/messages/3`. */
export const locatorText = (locator: Pick<Locator, 'prefix' | 'number'>): string => `${locator.prefix}${locator.number}`
