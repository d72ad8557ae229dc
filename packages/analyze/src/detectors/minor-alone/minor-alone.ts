import { type Conversation, isRead, type ReadTurn } from '../../conversation/conversation.ts'
import { says } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { type Age, adulthood, agesIn } from '../../reading/ages.ts'
import type { Reading } from '../../reading/reading.ts'

/** Ages of children who can be on their way alone; below, somebody is with them. */
const youngest = 5
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
  const { reading } = turn
  const ages = [...agesIn(reading), ...bareAges(turn)]
  // Convention on the Rights of the Child, article 1: a child is a person below eighteen.
  const age = ages.find(({ years }) => years >= youngest && years < adulthood)
  if (!age) return []
  const rule = ruleFor(turn, age, ages.length)
  if (!rule) return []
  const { start, end } = turn.text.toRaw(reading.spanOf(age.from, age.to))
  return [
    {
      ...{ kind: 'safeguard.minor', value: null, attributes: { age: String(age.years) }, verdict: null, start, end },
      confidence: turn.forwarded ? 'low' : 'medium',
      needs: rule === 'teenager' ? 'captivity' : 'danger',
      rule: `minor-alone/${rule}`,
    },
  ]
}

/** `he's only 15`, `the boy is 14 and alone`: a number that ends what is said of somebody who is named, and that he is only that or has no company. */
function bareAges(turn: ReadTurn): Age[] {
  const { reading } = turn
  const isSolitary = says(turn, ['alone', 'act:safeguard.minor']) || isWithoutParents(reading)
  const clause = (word: number) => reading.words[word]?.clause
  const starts = (senses: readonly HitSense[], at: number) =>
    senses.some((sense) => reading.of(sense).some(({ from }) => from === at))
  return reading.quantities
    .filter(
      ({ from, to, value, isJoined }) =>
        !isJoined &&
        Number(value) >= teenager &&
        Number(value) < adulthood &&
        // `only 16`, and `16 only`
        (isSolitary || reading.of('only').some((hit) => hit.to === from || hit.from === to)) &&
        (clause(to) !== clause(from) || starts(['alone', 'negation', 'and', 'only'], to)) &&
        somebody.some((sense) => reading.of(sense).some((hit) => hit.to <= from && clause(hit.from) === clause(from))),
    )
    .map(({ value, from, to }) => ({ years: Number(value), from, to }))
}
const somebody: readonly HitSense[] = ['somebody', 'child', 'sibling', 'relative']

function ruleFor(
  turn: ReadTurn,
  { from, to, years }: Age,
  ages: number,
): 'alone' | 'only' | 'unknown-to-parents' | 'teenager' | null {
  if (says(turn, ['alone', 'act:safeguard.minor'])) return 'alone'
  if (years < teenager || ages > 1) return null
  if (isWithoutParents(turn.reading)) return 'unknown-to-parents'
  const only = turn.reading
    .of('only')
    .some((hit) => (hit.to <= from && from - hit.to <= 2) || (hit.from >= to && hit.from - to <= 1))
  if (only && !says(turn, company)) return 'only'
  return says(turn, ['spouse', 'we-are']) ? null : 'teenager'
}

/** `his mother does not know`, `no parents`: a mother or father, and a negation right beside. */
const isWithoutParents = (reading: Reading): boolean =>
  elders.some((sense) =>
    reading
      .of(sense)
      .some((elder) =>
        reading
          .of('negation')
          .some(
            ({ from, to }) => (to <= elder.from && elder.from - to <= 1) || (from >= elder.to && from - elder.to <= 2),
          ),
      ),
  )
const elders: readonly HitSense[] = ['parent', 'family']
