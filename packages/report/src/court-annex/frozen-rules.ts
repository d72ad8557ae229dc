import { ruleStateOf } from '@casethread/casefile'
import {
  countsBetween,
  type FrozenRules,
  type NumberedDecision,
  partsBetween,
  type RuleDifference,
  tiersBetween,
} from '@casethread/model'
import type { Block, Cell } from '../document/document.ts'
import type { AnnexFacts } from './annex-facts.ts'
import { code, fact, figures, money, number, reference, row, text, warning, words } from './blocks.ts'
import { tableOr } from './table-or.ts'

type Freeze = NumberedDecision & { frozen: FrozenRules }
/** A version of the rules and the one after it; `outcome` only where both were reckoned with the same decisions. */
interface Step extends Pick<RuleDifference, 'parts'> {
  from: number
  /** Null for the rules of now, which were not frozen. */
  to: number | null
  outcome: Pick<RuleDifference, 'counts' | 'tiers'> | null
}

/** Which rules were frozen before the reading (methodology §2.5), and a table of what differs for every later change. */
export function frozenRules(facts: AnnexFacts): Block[] {
  const { t } = facts
  const freezes = freezesOf(facts)
  const last = freezes.at(-1)
  if (last === undefined) return [fact([t.frozen.none])]
  const departure = departureFrom(facts, last)
  return [
    ...freezes.map((freeze) => madeBlock(facts, freeze)),
    ...decidedBlocks(facts, last),
    departure === null ? fact([t.frozen.same]) : warning([t.frozen.changed]),
    ...[...stepsBetween(facts, freezes), ...(departure ? [departure] : [])].flatMap((step) => stepBlocks(facts, step)),
  ]
}

const freezesOf = ({ decisions }: AnnexFacts): Freeze[] =>
  decisions.all.flatMap(({ action, frozen, ...rest }) =>
    action === 'freeze' && frozen ? [{ ...rest, action, frozen }] : [],
  )

function madeBlock({ t, say, disclose }: AnnexFacts, { seq, at, reader, rulesSha256, frozen }: Freeze): Block {
  return fact(
    say(t.frozen.made, {
      version: String(frozen.version),
      reader: disclose.statement(reader),
      at,
      entry: String(seq),
      appendix: reference('decisions'),
      sha256: code(rulesSha256),
      before: seq - 1,
    }),
  )
}

/** The reading that yields the figures is to come after the freeze, and by its rules. */
function decidedBlocks({ t, say, decisions }: AnnexFacts, { seq, rulesSha256 }: Freeze): Block[] {
  const { standing } = decisions
  if (standing.length === 0) return []
  const others = standing.filter((one) => one.seq < seq || one.rulesSha256 !== rulesSha256).length
  return [fact(say(t.frozen.decided, { total: standing.length, others }))]
}

function stepsBetween(facts: AnnexFacts, freezes: readonly Freeze[]): Step[] {
  return freezes.slice(1).flatMap(({ frozen: after }, i): Step[] => {
    const before = freezes[i]?.frozen
    if (before === undefined) return []
    const parts = partsBetween(before.parts, after.parts)
    return [{ from: before.version, to: after.version, parts, outcome: outcomeOf(facts, after) }]
  })
}

const outcomeOf = ({ source }: AnnexFacts, { replaced, outcome }: FrozenRules): Step['outcome'] =>
  replaced && {
    counts: countsBetween(replaced, outcome),
    tiers: tiersBetween(replaced, outcome, (id) => source.contact(id) !== null),
  }

/** What differs between the last freeze and the rules that the figures rest on; null where nothing does. */
function departureFrom({ source }: AnnexFacts, { frozen, rulesSha256 }: Freeze): Step | null {
  const now = ruleStateOf(source)
  if (now === null || (now.rulesSha256 === rulesSha256 && now.parts.program === frozen.parts.program)) return null
  return { from: frozen.version, to: null, parts: partsBetween(frozen.parts, now.parts), outcome: null }
}

interface Names {
  id: string
  /** As captions say it. */
  versions: { from: string; to: string }
}

function stepBlocks(facts: AnnexFacts, { from, to, parts, outcome }: Step): Block[] {
  const versions = { from: String(from), to: to === null ? facts.t.frozen.present : String(to) }
  const names = { id: `${from}-${to ?? 'now'}`, versions }
  return [
    partTable(facts, names, parts),
    ...(outcome === null ? [] : [countTable(facts, names, outcome.counts), tierTable(facts, names, outcome.tiers)]),
  ]
}

const partTable = (facts: AnnexFacts, { id, versions }: Names, parts: Step['parts']): Block =>
  tableOr(
    {
      id: `table-rule-parts-${id}`,
      caption: facts.say(facts.t.frozen.parts, versions),
      columns: columns(facts, facts.t.frozen.part),
      rows: parts.map(({ part, before, after }) =>
        row([text(...facts.disclose.statement(part)), valueCell(facts, before), valueCell(facts, after)]),
      ),
    },
    facts.t.frozen.noParts,
  )

const tierTable = (facts: AnnexFacts, { id, versions }: Names, tiers: RuleDifference['tiers']): Block =>
  tableOr(
    {
      id: `table-moved-contacts-${id}`,
      caption: facts.say(facts.t.frozen.moved, versions),
      columns: columns(facts, facts.t.frozen.contact),
      rows: tiers.map(({ contact, before, after }) =>
        row([
          text(facts.disclose.label(contact)),
          text(before === null ? facts.t.terms.none : facts.t.terms.tiers[before]),
          text(after === null ? facts.t.frozen.joined : facts.t.terms.tiers[after]),
        ]),
      ),
    },
    facts.t.frozen.noneMoved,
  )

const columns = ({ t }: AnnexFacts, first: string) => [
  words('what', first, 3),
  words('before', t.frozen.before, 3),
  words('after', t.frozen.after, 3),
]

/** A hash is shown by its beginning; the log has it whole. */
const valueCell = ({ t, disclose }: AnnexFacts, value: string | null): Cell => {
  if (value === null) return text(t.terms.none)
  return /^[0-9a-f]{64}$/.test(value) ? text(code(value.slice(0, 12))) : text(...disclose.statement(value))
}

const countTable = ({ t, say }: AnnexFacts, { id, versions }: Names, counts: RuleDifference['counts']): Block =>
  tableOr(
    {
      id: `table-rule-outcome-${id}`,
      caption: say(t.frozen.outcome, versions),
      columns: [
        words('what', t.frozen.figure, 3),
        figures('before', t.frozen.before, 2),
        figures('after', t.frozen.after, 2),
      ],
      rows: counts.map(({ count, before, after }) =>
        row([text(t.frozen.counts[count]), amountCell(count, before), amountCell(count, after)]),
      ),
    },
    t.frozen.sameOutcome,
  )

const amountCell = (count: RuleDifference['counts'][number]['count'], value: number): Cell =>
  count === 'observed' || count === 'A1' || count === 'A2' ? money(value) : number(value)
