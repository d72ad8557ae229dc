import type { Finding } from '@casethread/model'
import type { DetectionContext, Detector, ReadableMessage } from './detector.ts'
import { MessageText } from './message-text.ts'
import { mergeSpans, touchesAny } from './text/spans.ts'
import { windowsOf } from './text/windows.ts'

/** What {@link detectMessage} found, with the detector that did. */
export interface Detected {
  detector: string
  finding: Finding
}

/**
 * Runs detectors over one message and yields what they find, in bounded pieces for a text of any length. Where two find
 * something in the same characters, the earlier one of the list is kept.
 */
export function* detectMessage(
  message: { raw: string; notice: ReadableMessage['notice'] },
  detectors: readonly Detector[],
  context: DetectionContext,
): Iterable<Detected[]> {
  for (const { offset, text } of windowsOf(message.raw)) {
    const found = detectWindow({ text: new MessageText(text), notice: message.notice }, detectors, context)
    if (found.length > 0) yield offset === 0 ? found : found.map((one) => shifted(one, offset))
  }
}

function detectWindow(message: ReadableMessage, detectors: readonly Detector[], context: DetectionContext): Detected[] {
  const { signs } = message.text
  let claimed: Finding[] = []
  const kept: Detected[] = []
  for (const detector of detectors) {
    if (!detector.needs(signs)) continue
    const findings = detector.detect(message, context).filter((finding) => !touchesAny(finding, claimed))
    if (findings.length === 0) continue
    claimed = mergeSpans(claimed, findings)
    for (const finding of findings) kept.push({ detector: detector.id, finding })
  }
  return kept
}

const shifted = ({ detector, finding }: Detected, offset: number): Detected => ({
  detector,
  finding: { ...finding, start: finding.start + offset, end: finding.end + offset },
})
