import { type Conversation, isRead, type ReadTurn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { Quantity } from '../../reading/quantities.ts'

/** Ages of children who can be on their way alone; below, somebody is with them. */
const youngest = 5
/** Convention on the Rights of the Child, article 1: a child is a person below eighteen. */
const adult = 18
/** An age is told of older children where no company is named: "he is only 16". */
const teenager = 12
const company = ['parent', 'family', 'spouse', 'baby', 'we-are'] as const

/** Ages under eighteen said of somebody who travels alone, or who is not free. */
export const minorAlone: ConversationDetector = {
  id: 'minor-alone',
  title: 'Minors without company',
  kinds: ['safeguard.minor'],
  examines: 'conversations',
  detect: detectMinors,
}

function detectMinors(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index]
  if (!turn || !isRead(turn)) return []
  const ages = turn.reading.quantities.filter((quantity) => isAge(turn, quantity))
  const [age] = ages.filter(({ value }) => Number(value) >= youngest && Number(value) < adult)
  if (!age) return []
  const rule = ruleFor(turn, age, ages.length)
  if (!rule) return []
  const { start, end } = turn.text.toRaw(turn.reading.spanOf(age.from, age.to))
  return [
    {
      ...{ kind: 'safeguard.minor', value: null, attributes: { age: age.value }, verdict: null, start, end },
      confidence: turn.forwarded ? 'low' : 'medium',
      needs: rule === 'teenager' ? 'captivity' : 'danger',
      rule: `minor-alone/${rule}`,
    },
  ]
}

const isAge = ({ reading }: ReadTurn, { from, to }: Quantity): boolean =>
  reading.of('years-old').some((unit) => unit.from - to <= 1 && unit.from >= to) ||
  reading.of('years-old').some((unit) => from - unit.to <= 1 && from >= unit.to)

function ruleFor(turn: ReadTurn, { from, value }: Quantity, ages: number): 'alone' | 'only' | 'teenager' | null {
  if (says(turn, ['alone', 'act:safeguard.minor'])) return 'alone'
  if (Number(value) < teenager || ages > 1) return null
  const only = turn.reading.of('only').some((hit) => hit.to <= from && from - hit.to <= 2)
  if (only && !says(turn, company)) return 'only'
  return says(turn, ['spouse', 'we-are']) ? null : 'teenager'
}
