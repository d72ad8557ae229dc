import { apps, tiers } from '@casethread/model'
import type { Block, Inline } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import {
  fact,
  figures,
  interpretation,
  list,
  number,
  reference,
  row,
  subheading,
  table,
  text,
  warning,
  words,
} from '../blocks.ts'
import { timesShown } from '../clock-state.ts'
import type { AnnexSection } from '../section.ts'
import { minimumSentence, threeFigures, weightiest } from '../three-figures.ts'

/** One page: what was asked, the three figures, persons, what they rest on, and what was not examined. */
export const summary: AnnexSection = {
  id: 'summary',
  kind: 'section',
  title: ({ t }) => t.summary.title,
  blocks: (facts) => [
    ...questions(facts),
    whatWasRead(facts),
    fact(timesShown(facts)),
    ...amounts(facts),
    ...persons(facts),
    ...assumptions(facts),
    subheading(facts.t.summary.notExamined),
    list(notExamined(facts)),
    fact(danger(facts)),
  ],
}

function questions({ t, say, mandate, disclose }: AnnexFacts): Block[] {
  if (mandate.questions.length === 0) return [fact([t.summary.noQuestion])]
  return mandate.questions.map((question) => fact(say(t.summary.question, { question: disclose.statement(question) })))
}

function whatWasRead({ t, say, formats, sources, counts, people, accounts, appName }: AnnexFacts): Block {
  if (sources.length === 0) return fact([t.summary.nothingRead])
  const given = {
    exports: sources.length,
    apps: formats.list([...new Set(sources.map(({ app }) => appName(app)))]),
    messages: counts.messages,
    chats: counts.chats,
    accounts: accounts.size,
  }
  return fact(
    people.assessed ? say(t.summary.read, { ...given, contacts: people.total }) : say(t.summary.readAccounts, given),
  )
}

function amounts(facts: AnnexFacts): Block[] {
  const { t, say, formats, figures: own, variant, disclose } = facts
  if (own === null)
    return [
      warning(
        variant === '' ? [t.summary.noFigures] : say(t.summary.noVariant, { variant: disclose.statement(variant) }),
      ),
    ]
  const { observed, A1, A2, persons } = own.withoutRecovered
  return [
    interpretation(minimumSentence(facts, own)),
    threeFigures(facts, own, 'table-figures'),
    ...(own.estimateStale ? [warning([t.summary.stale])] : []),
    interpretation(
      say(t.summary.recovered, {
        observed: formats.money(observed),
        a1: formats.money(A1),
        a2: formats.money(A2),
        persons,
      }),
    ),
  ]
}

function persons({ t, people, figures: own, say }: AnnexFacts): Block[] {
  if (!people.assessed) return [fact([t.summary.unreadTiers])]
  const counted: Readonly<Record<string, number>> = own
    ? { confirmed: own.persons.confirmed, probable: own.persons.probable, possible: own.persons.possible }
    : {}
  return [
    table({
      id: 'table-persons',
      caption: [t.summary.persons],
      columns: [
        words('tier', t.summary.tier, 3),
        figures('contacts', t.summary.contactsColumn),
        figures('persons', t.summary.personsColumn),
      ],
      rows: tiers
        .filter((tier) => people.byTier[tier] > 0 || tier === 'confirmed')
        .map((tier) => row([text(t.terms.tiers[tier]), number(people.byTier[tier]), number(counted[tier] ?? null)])),
    }),
    ...(own ? [fact(say(t.summary.minors, { minors: own.persons.minors }))] : []),
  ]
}

function assumptions({ t, say, formats, phrase, figures: own }: AnnexFacts): Block[] {
  if (own === null || own.assumptions.length === 0) return [fact([t.summary.noAssumptions])]
  const statements = new Map(own.assumptions.map(({ id, statement }) => [id, statement]))
  return [
    subheading(t.summary.assumptions),
    list(
      weightiest(own)
        .slice(0, 3)
        .map(({ id, A1IfFalse }) =>
          say(t.summary.assumption, {
            id,
            statement: phrase(statements.get(id) ?? id),
            amount: formats.money(A1IfFalse),
          }),
        ),
    ),
  ]
}

function notExamined(facts: AnnexFacts): Inline[][] {
  const { t, say, sources, counts, source, people, mandate, disclose, formats, appName } = facts
  const absent = apps.filter((app) => app !== 'other' && sources.every((one) => one.app !== app))
  const unread = source.files().filter(({ role }) => role === 'unknown' || role === 'unreadable' || role === 'refused')
  const incomplete = sources.filter(({ status }) => status !== 'complete')
  return [
    [t.summary.pictures],
    [t.summary.calls],
    ...(absent.length > 0 ? [say(t.summary.absentApps, { apps: formats.list(absent.map(appName)) })] : []),
    ...(counts.undated > 0 ? [say(t.summary.undated, { undated: counts.undated })] : []),
    ...(unread.length > 0 ? [say(t.summary.notRead, { files: unread.length, section: reference('material') })] : []),
    ...(incomplete.length > 0 ? [say(t.summary.incomplete, { exports: incomplete.length })] : []),
    ...(people.byTier.quarantine > 0 ? [say(t.summary.quarantined, { contacts: people.byTier.quarantine })] : []),
    ...mandate.notExamined.map((stated) => [...disclose.statement(stated)]),
  ]
}

function danger({ t, say, dangers }: AnnexFacts): Inline[] {
  const alerts = [...dangers.values()].reduce((sum, { places }) => sum + places, 0)
  return alerts === 0 ? [t.summary.noAlerts] : say(t.summary.alerts, { alerts, appendix: reference('danger') })
}
