import type { Custody } from '@casethread/model'
import type { Inline } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { joined } from './blocks.ts'

/** What is recorded of each device's clock, as one phrase. */
export function clockState(facts: Pick<AnnexFacts, 't' | 'say' | 'custodyStates'>): Inline[] {
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
