import type { Span } from '@casethread/model'
import type { MessageText } from '../message-text.ts'

/** `22:15`, `22h`, `22h15`, `22u15`, `10pm`, `9 uhr`, `23 ч`, `2-kor`; a dot between the figures is a sum of money too often. */
const clockTime =
  /(?<![\d.,:])(?:[01]?\d|2[0-4])(?::[0-5]\d(?![\d:])| ?[hu](?:[0-5]\d)?(?![\p{L}\d])| ?(?:uhr|uur|am|pm|ч|год)(?!\p{L})|-?kor(?!\p{L}))/gu

/** Where a text names a time of day in figures; in offsets of the shadow. */
export const clockTimesIn = (text: MessageText): readonly Span[] => text.derive(findClockTimes)

const findClockTimes = ({ folded }: MessageText): readonly Span[] =>
  /\d/.test(folded)
    ? Array.from(folded.matchAll(clockTime), (m) => ({ start: m.index, end: m.index + m[0].length }))
    : []
