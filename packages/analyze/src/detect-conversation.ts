import type { Finding } from '@casethread/model'
import { captivityOf } from './conversation/captivity.ts'
import { type Conversation, isRead, type Turn } from './conversation/conversation.ts'
import { secrecyOf } from './conversation/secrecy.ts'
import { tradeOf } from './conversation/trade.ts'
import type { ConversationDetector, DetectionContext, Detector, TurnFinding } from './detector.ts'
import type { Reading } from './reading/reading.ts'
import { mergeSpans, touchesAny } from './text/spans.ts'

/** What was found in a turn, with the detector that did. */
export interface Detected {
  detector: string
  finding: Finding
}

/**
 * Runs the detectors of single messages over a turn. Where two find something in the same characters, the earlier one of the
 * list is kept. The turn's findings are filled.
 */
export function detectInMessage(turn: Turn, detectors: readonly Detector[]): readonly Detected[] {
  if (!detectors.some((detector) => mayFind(detector, turn))) return nothing
  const kept = turn.reading ? knownOf(turn, turn.reading, detectors) : keptOf(turn, detectors)
  for (const { finding } of kept) turn.findings.push(finding)
  return kept
}

const nothing: readonly Detected[] = []
const mayFind = (detector: Detector, { text, reading }: Turn): boolean => detector.needs(text.signs, reading)

type ByDetectors = Map<readonly Detector[], Map<DetectionContext, readonly Detected[]>>
const byDetectors = (): ByDetectors => new Map()

/** They are pure functions of what is read and of its context: what they found once holds for each message that says the same. */
function knownOf(turn: Turn, reading: Reading, detectors: readonly Detector[]): readonly Detected[] {
  const known = reading.derive(byDetectors)
  const byContext = known.get(detectors) ?? new Map<DetectionContext, readonly Detected[]>()
  known.set(detectors, byContext)
  const kept = byContext.get(turn.context) ?? keptOf(turn, detectors)
  byContext.set(turn.context, kept)
  return kept
}

function keptOf(turn: Turn, detectors: readonly Detector[]): Detected[] {
  let claimed: Finding[] = []
  const kept: Detected[] = []
  for (const detector of detectors) {
    if (!mayFind(detector, turn)) continue
    const findings = detector.detect(turn, turn.context).filter((finding) => !touchesAny(finding, claimed))
    if (findings.length === 0) continue
    claimed = mergeSpans(claimed, findings)
    for (const finding of findings) kept.push({ detector: detector.id, finding })
  }
  return kept
}

/**
 * Runs the detectors of conversations, one after the other over all turns, so that each sees all that those before it found. What
 * the talk as a whole is about is decided then, and what needs it is of low confidence elsewhere; or nothing at all, if only captivity
 * gives it a meaning.
 */
export function detectInConversation(
  conversation: Conversation,
  detectors: readonly ConversationDetector[],
  onFound: (turn: Turn, detected: Detected) => void,
): void {
  const drafts: { index: number; detector: string; finding: TurnFinding }[] = []
  const { turns } = conversation
  for (const detector of detectors)
    for (let index = 0; index < turns.length; index++) {
      const turn = turns[index] as Turn
      if (!isRead(turn) || detector.needs?.(turn) === false) continue
      for (const finding of detector.detect(conversation, index)) {
        if (turn.findings.some((other) => isSame(other, finding))) continue
        turn.findings.push(finding)
        drafts.push({ index, detector: detector.id, finding })
      }
    }
  if (drafts.length === 0) return
  const byTurn = Map.groupBy(drafts, ({ index }) => index)
  const contextFor = contextsOf(conversation, (turn) => byTurn.get(turn)?.map(({ finding }) => finding) ?? [])
  for (const { index, detector, finding } of drafts) {
    const { needs, ...settled } = finding
    const turn = conversation.turns[index] as Turn
    const context = contextFor(needs, index)
    if (context === 'none' || isRestated(finding, turn)) {
      turn.findings.splice(turn.findings.indexOf(finding), 1)
      continue
    }
    if (context === 'some' || (actsOfJourney.has(finding.kind) && contextFor('captivity', index) === 'full'))
      settled.confidence = 'low'
    finding.confidence = settled.confidence
    if (index >= conversation.from && index < conversation.to) onFound(turn, { detector, finding: settled })
  }
}

/** `ok 1500` accepts a price and offers none: detectors go by the number as by any price, what is told is the acceptance. */
const isRestated = ({ kind, start, end }: TurnFinding, { findings }: Turn): boolean =>
  kind === 'price.quoted' &&
  findings.some((other) => other.kind === 'terms.price' && other.start === start && other.end === end)

/** Where a person is held or made to work, "do not go out", a passport and "they will catch you" are of that, not of a journey. */
const actsOfJourney: ReadonlySet<string> = new Set(['journey.instruction', 'journey.document'])

/**
 * Tells how far the talk around a turn is what a finding needs. Where nothing around says more, words of daily life are not reported
 * at all (methodology 5.5, step 6).
 */
function contextsOf(conversation: Conversation, findingsIn: (turn: number) => readonly TurnFinding[]) {
  const secrecy = secrecyOf(conversation, findingsIn)
  const levels = tradeOf(conversation, secrecy)
  const trade = levels.map((level) => (level === 2 ? 1 : 0))
  const captivity = captivityOf(conversation)
  const contexts: Record<TurnFinding['needs'], readonly Uint8Array[] | null> = {
    trade: [trade],
    secrecy: [trade, secrecy, captivity],
    captivity: [captivity],
    danger: [trade, captivity],
    nothing: null,
  }
  return (needs: TurnFinding['needs'], index: number): 'full' | 'some' | 'none' => {
    if (contexts[needs]?.some((context) => context[index] === 1) ?? true) return 'full'
    return needs !== 'captivity' && levels[index] === 1 ? 'some' : 'none'
  }
}

const isSame = (a: Finding, b: Finding) => a.kind === b.kind && a.start === b.start && a.end === b.end
