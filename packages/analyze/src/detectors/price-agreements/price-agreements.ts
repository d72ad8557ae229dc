import type { Conversation, Turn } from '../../conversation/conversation.ts'
import { byOther } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { ruleDetector } from '../../rules/rule-detector.ts'

const rules = ruleDetector({ id: 'price-agreements', title: 'Prices agreed', file: 'price-agreements' })

/** The rules of `rules/price-agreements.yaml`. Who says yes and names another price than the other did makes an offer: `ok, 350`. */
export const priceAgreements = {
  ...rules,
  detect: (conversation, index) =>
    rules.detect(conversation, index).filter((finding) => !isOffer(conversation, index, finding)),
} satisfies ConversationDetector

/** Messages in which the price may stand that is accepted. */
const reach = 25
/** What is less than this share of a price, or as much more, is no other bid for the same. */
const leastShare = 0.3
/** Larger parties seldom agree on the sum of their prices. */
const largestParty = 8

function isOffer(conversation: Conversation, index: number, { rule }: TurnFinding): boolean {
  const turn = conversation.turns[index] as Turn
  const named = amountsIn(turn)
  if (named.length === 1 && turn.findings.some(({ kind }) => kind === 'terms.price')) return false
  // `ok 350` for which there is no price to be: a driver's fee. `ok 5` may be so many pieces.
  if (named.length === 0) return rule === 'price-agreements/agreed-sum' && numbersIn(turn).some((n) => n < 2 || n > 20)
  const before = conversation.turns.slice(Math.max(0, index - reach), index)
  const isCounter = before.some((other) =>
    amountsIn(other).some((price) =>
      named.some((amount) => amount > price * leastShare && amount < price / leastShare),
    ),
  )
  const offered = before.filter((other) => byOther(turn, other)).flatMap(amountsIn)
  return isCounter && !named.some((amount) => isPriceOfAll(amount, offered))
}

const numbersIn = ({ reading }: Turn): number[] => reading?.quantities.map(({ value }) => Number(value)) ?? []

const amountsIn = ({ findings }: Turn): number[] =>
  findings.flatMap(({ kind, value }) => (kind === 'price.quoted' && value !== null ? [Number.parseFloat(value)] : []))

/** One of the prices, that price for each of several, or an adult's and a child's together. */
const isPriceOfAll = (amount: number, offered: readonly number[]): boolean =>
  offered.some(
    (price) =>
      (amount % price === 0 && amount / price <= largestParty) || offered.some((other) => price + other === amount),
  )
