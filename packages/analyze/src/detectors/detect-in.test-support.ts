import type { Finding } from '@casethread/model'
import { detectMessage } from '../detect-message.ts'
import type { Detector } from '../detector.ts'

/** What a detector finds in a text written where the given countries are in play. */
export const findingsIn = (detector: Detector, raw: string, regions: readonly string[] = []): Finding[] =>
  [...detectMessage({ raw, notice: null }, [detector], { regions })].flat().map(({ finding }) => finding)

/** The findings as a test states them: value, what is highlighted, confidence and verdict. */
export const brief = (detector: Detector, raw: string, regions: readonly string[] = []) =>
  findingsIn(detector, raw, regions).map(({ value, start, end, confidence, verdict }) =>
    [value, raw.slice(start, end), confidence, ...(verdict ? [verdict] : [])].join(' | '),
  )
