import type { Span } from '@casethread/model'

/** A few words between marks of quotation. The apostrophe stands within words and is none. */
const quotation = /"[^"\n]{1,40}"|[“”„][^“”„"\n]{1,40}[“”"]|«[^«»\n]{1,40}»|»[^«»\n]{1,40}«/gu
const anyMark = /["“”„«»]/u

const none: readonly Span[] = []

/** What stands between marks of quotation, without them, in order. */
export const findQuotations = (text: string): readonly Span[] =>
  anyMark.test(text)
    ? Array.from(text.matchAll(quotation), ({ index, 0: { length } }) => ({
        start: index + 1,
        end: index + length - 1,
      }))
    : none
