import type { HitSense } from '../lexicon/lexicon.ts'
import type { Spoken } from '../reading/spoken.ts'
import { isShape, type Part, type Rule, type Shape } from './rule-file.ts'

/**
 * Whether a rule can match a message at all, as far as what is said in it tells: told once for all messages that say the same, it spares
 * nearly all rules the closer look. `areFindings`: whether something was found in the message before.
 */
export function mayMatch(rule: Rule, spoken: Spoken, areFindings: boolean): boolean {
  if (rule.longest !== undefined && spoken.words.length > rule.longest) return false
  const mayStand = (part: Part) => (isShape(part) ? mayHold(part, spoken, areFindings) : stands(part, spoken))
  return (
    rule.slots.every((slot) => slot.some(mayStand)) &&
    !rule.unless.some((part) => !isShape(part) && stands(part, spoken)) &&
    (rule.besides.length === 0 || rule.besides.some(mayStand))
  )
}

const stands = (part: Part, spoken: Spoken): boolean =>
  spoken.of(part === 'sense:phone' ? 'phone' : (part as HitSense)).length > 0

function mayHold(shape: Shape, spoken: Spoken, areFindings: boolean): boolean {
  switch (shape) {
    case 'place':
      return spoken.of('place').length > 0
    case 'quantity':
    case 'large-quantity':
      return spoken.quantities.length > 0
    case 'clock':
      return spoken.text.signs.digits > 0
    case 'amount':
    case 'phone':
    case 'map':
    case 'account':
    case 'code-value':
      return areFindings
  }
}
