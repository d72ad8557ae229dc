/**
 * What a first pass over a file finds out, before any record is read: which header notations occur and how often, what
 * tells the order of day and month, and which labels stand before a colon. All plain data.
 */
export interface FileFacts {
  headers: number
  /** Header frames (see `HeaderScanner.frame`) in the order of their first appearance. */
  frames: { frame: number; headers: number }[]
  dialects: DialectFacts[]
  /** How many records each label begins. Not complete when `labelsCut`. */
  labels: Map<string, number>
  labelsCut: boolean
  /** What may be labels with a colon (`Dr: Who`): all records of the part before the colon go on with the same part behind it. */
  compoundLabels: string[]
  /** How many headers follow a line that ended in CR LF, and in LF alone. */
  afterCrlf: number
  afterLf: number
  /** Bodies in brackets that begin with the app's mark. */
  marked: number
}

/** Evidence for the order of day and month in one header notation. Counts of headers, unless said otherwise. */
export interface DialectFacts {
  /** See `HeaderScanner.dialect`. */
  dialect: number
  headers: number
  firstAbove12: number
  secondAbove12: number
  /** Two-digit numbers that cannot be a year of WhatsApp. */
  firstBelow9: number
  thirdBelow9: number
  /** Day and month could change places. */
  open: number
  /** Steps back in time by more than a day from one labelled record to the next, day first and month first. */
  stepsBackDayFirst: number
  stepsBackMonthFirst: number
  /** Open headers whose message names a media file of that very date. */
  mediaDayFirst: number
  mediaMonthFirst: number
}
