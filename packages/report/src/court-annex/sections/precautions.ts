import { type IdentifierSpell, type MessageState, messageStates } from '@casethread/model'
import type { Block, Inline } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, figure, figures, note, number, row, text, words } from '../blocks.ts'
import { evidenceCell } from '../evidence-cell.ts'
import { findingTally, type KindTally } from '../finding-tally.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const precautions: AnnexSection = {
  id: 'precautions',
  kind: 'section',
  title: ({ t }) => t.precautions.title,
  blocks(facts) {
    const { t, source } = facts
    const said = t.precautions
    const measures = findingTally(source, ['counter.*'])
    const deletions = findingTally(source, ['behaviour.*', 'copy.*'])
    return [
      fact([said.facts]),
      numbers(facts),
      ...timelines(facts),
      links(facts),
      examined(facts),
      kindTable(facts, measures, { id: 'table-precautions', caption: said.measures, none: said.noMeasures }),
      kindTable(facts, deletions, { id: 'table-deletions', caption: said.deletions, none: said.noDeletions }),
      states(facts),
      fact([said.neutral]),
    ]
  },
}

/** Each identifier that follows another of the same contact. */
function numbers(facts: AnnexFacts): Block {
  const { t, people, disclose, when } = facts
  const said = t.precautions
  const shown = (spell: Pick<IdentifierSpell, 'value' | 'app'>): Inline[] => [
    disclose.identifier(spell.value),
    ...(spell.app === null ? [] : [` (${facts.appName(spell.app as Parameters<AnnexFacts['appName']>[0])})`]),
  ]
  return tableOr(
    {
      id: 'table-numbers',
      caption: [said.numbers],
      columns: [
        words('contact', said.contact, 2),
        words('before', said.before, 2),
        words('after', said.after, 2),
        words('from', said.from, 2),
        words('how', said.how, 2),
        words('evidence', said.evidence, 3),
      ],
      rows: people.successions.map(({ contact, spell }) =>
        row([
          text(disclose.label(contact)),
          text(disclose.identifier(spell.succeeds ?? '')),
          text(...shown(spell)),
          text(when(spell.from)),
          text(`${t.terms.identifierEvidence[spell.evidence]}, ${t.terms.confidences[spell.confidence]}`),
          text(...evidenceCell(facts, spell.messages, null)),
        ]),
      ),
    },
    said.noNumbers,
  )
}

const timelines = ({ t, pictures, people }: AnnexFacts): Block[] =>
  pictures.identifiers.map((picture, at) =>
    figure({
      id: `figure-identifiers-${at + 1}`,
      caption: [t.precautions.timeline],
      ...picture,
      table: people.successions.length > 0 ? 'table-numbers' : null,
    }),
  )

function links(facts: AnnexFacts): Block {
  const { t, phrase } = facts
  const said = t.precautions
  return tableOr(
    {
      id: 'table-links',
      caption: [said.links],
      columns: [
        words('accounts', said.accounts, 3),
        words('basis', said.basis, 2),
        words('status', said.status, 2),
        words('says', said.says, 4),
        words('against', said.against, 3),
        words('evidence', said.evidence, 3),
      ],
      rows: facts.links.all.map((link) =>
        row([
          text(...accountText(facts, link.accounts[0]), ' – ', ...accountText(facts, link.accounts[1])),
          text(t.terms.linkBases[link.basis]),
          text(said.statuses[link.status]),
          text(...facts.disclose.text(phrase(link.says))),
          text(link.contrary.length === 0 ? t.terms.none : link.contrary.map(({ says }) => phrase(says)).join('; ')),
          text(...evidenceCell(facts, link.messages, null)),
        ]),
      ),
    },
    said.noLinks,
  )
}

const accountText = ({ accounts, disclose, appName }: AnnexFacts, id: string): Inline[] => {
  const account = accounts.get(id)?.account
  return account ? [...disclose.account(account), ` (${appName(account.app)})`] : [{ type: 'code', text: id }]
}

function examined({ t, say, source }: AnnexFacts): Block {
  const messages = Math.max(0, ...source.detectorRuns().map((run) => run.examined))
  return source.detectorRuns().length === 0
    ? fact([t.precautions.notExamined])
    : fact(say(t.precautions.examined, { messages }))
}

function kindTable(
  { t }: AnnexFacts,
  kinds: readonly KindTally[],
  { id, caption, none }: { id: string; caption: string; none: string },
): Block {
  const names: Readonly<Record<string, string>> = t.terms.kinds
  return tableOr(
    {
      id,
      caption: [caption],
      columns: [
        words('kind', t.precautions.kind, 4),
        figures('high', t.precautions.high),
        figures('medium', t.precautions.medium),
        figures('low', t.precautions.low),
        figures('chats', t.precautions.chats),
      ],
      rows: kinds.map(({ kind, byConfidence, chats }) =>
        row([
          text(names[kind] ?? kind),
          number(byConfidence.high),
          number(byConfidence.medium),
          number(byConfidence.low),
          number(chats),
        ]),
      ),
    },
    none,
  )
}

/** One pass over all messages; that nothing was recovered is said as plainly as that something was. */
function states({ t, say, source }: AnnexFacts): Block {
  const counts = Object.fromEntries(messageStates.map((state) => [state, 0])) as Record<MessageState, number>
  for (const { state } of source.messages()) counts[state]++
  return note(
    say(t.precautions.state, {
      live: counts.live,
      flagged: counts['deleted-flagged'],
      intact: counts['recovered-intact'],
      partial: counts['recovered-partial'],
    }),
  )
}
