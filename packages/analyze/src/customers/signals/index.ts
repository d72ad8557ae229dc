import { context } from './context.ts'
import { journey } from './journey.ts'
import { money } from './money.ts'
import { negotiation } from './negotiation.ts'
import { otherSide } from './other-side.ts'
import { persons } from './persons.ts'
import type { SignalRule } from './signal-rule.ts'

/** The catalogue of methodology 2.2, as far as chats can show it. A6 rests on exhibits outside and is a reader's to add. */
export const signalRules: readonly SignalRule[] = [
  ...money,
  ...persons,
  ...journey,
  ...negotiation,
  ...context,
  ...otherSide,
]
