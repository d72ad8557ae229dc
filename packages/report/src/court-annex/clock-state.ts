import type { Custody } from '@casethread/model'
import type { Inline } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { joined } from './blocks.ts'

/** Which zone times are shown in, and whether the clocks were checked: on the first page (methodology T-05). */
export const timesShown = (facts: Pick<AnnexFacts, 't' | 'say' | 'clock' | 'zoneReason' | 'custodyStates'>): Inline[] =>
  facts.say(facts.t.summary.times, {
    zone: facts.clock.zone,
    reason: facts.t.time.reasons[facts.zoneReason],
    clock: clockState(facts),
  })

/** What is recorded of each device's clock, as one phrase. */
function clockState(facts: Pick<AnnexFacts, 't' | 'say' | 'custodyStates'>): Inline[] {
  const { t, custodyStates } = facts
  const recorded = custodyStates.flatMap(({ exhibit, record }) =>
    record === null
      ? []
      : [[`${exhibit ?? t.cover.exportsWithoutExhibit} – `, ...clockText(facts, record.custody.clock)]],
  )
  return recorded.length === 0 ? [t.time.clockNone] : joined(recorded, '; ')
}

/** A deviation is stated and not corrected. */
export function clockText(
  { t, say }: Pick<AnnexFacts, 't' | 'say'>,
  { checked, deviationSeconds }: Custody['clock'],
): Inline[] {
  if (checked === null) return [t.time.clockNone]
  if (!checked) return [t.time.clockUnchecked]
  if (deviationSeconds === null) return [t.time.clockCheckedOnly]
  if (deviationSeconds === 0) return [t.time.clockChecked]
  const seconds = Math.abs(deviationSeconds)
  return say(deviationSeconds > 0 ? t.time.clockAhead : t.time.clockBehind, { seconds })
}
