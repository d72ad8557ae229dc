import type { Span } from '@casethread/model'

/** `4KR908` is a code and no four crowns: no figure follows directly on a currency in letters. The span is one of the raw text. */
export const runsOn = (raw: string, { end }: Span): boolean => /^\p{L}\d$/u.test(raw.slice(end - 1, end + 1))
