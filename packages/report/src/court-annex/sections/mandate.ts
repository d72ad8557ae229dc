import type { Custody } from '@casethread/model'
import type { Block, Inline } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, list, note, row, subheading, text, words } from '../blocks.ts'
import { exhibitText } from '../exhibit-text.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

/** Everything in it is stated by the examiner or recorded in custody files, and quoted; nothing is made up for what is missing. */
export const mandate: AnnexSection = {
  id: 'mandate',
  kind: 'section',
  title: ({ t }) => t.mandate.title,
  blocks: (facts) => [
    ...given(facts),
    ...questions(facts),
    ...expert(facts),
    persons(facts),
    charges(facts),
    frame(facts),
    titles(facts),
    outside(facts),
  ],
}

const orMissing = ({ t, disclose }: AnnexFacts, value: string | null): readonly Inline[] =>
  value === null ? [t.cover.missing] : disclose.statement(value)

const day = ({ t, formats }: AnnexFacts, value: string | null): string =>
  value === null ? t.cover.missing : formats.day(value)

function given(facts: AnnexFacts): Block[] {
  const { t, say, mandate: stated } = facts
  const { authority, reference, date, text: verbatim } = stated.mandate
  if ([authority, reference, date, verbatim].every((value) => value === null)) return [fact([t.mandate.none])]
  return [
    fact(
      say(t.mandate.given, {
        authority: orMissing(facts, authority),
        reference: orMissing(facts, reference),
        date: day(facts, date),
      }),
    ),
    fact(say(t.mandate.verbatim, { text: orMissing(facts, verbatim) })),
  ]
}

function questions({ t, mandate: { questions: asked }, disclose }: AnnexFacts): Block[] {
  if (asked.length === 0) return [fact([t.mandate.noQuestions])]
  return [
    subheading(t.mandate.questions),
    list(asked.map((question, at) => [`${at + 1}. `, ...disclose.statement(question)])),
  ]
}

function expert(facts: AnnexFacts): Block[] {
  const { t, say, mandate: stated } = facts
  const { name, qualifications, independence, oath, oathDate } = stated.expert
  return [
    fact(
      say(t.mandate.expert, {
        name: orMissing(facts, name),
        qualifications: orMissing(facts, qualifications),
        independence: orMissing(facts, independence),
      }),
    ),
    oath === null
      ? fact([t.mandate.noOath])
      : fact(say(t.mandate.oath, { oath: orMissing(facts, oath), date: day(facts, oathDate) })),
  ]
}

function persons({ t, mandate: stated, disclose }: AnnexFacts): Block {
  return tableOr(
    {
      id: 'table-parties',
      caption: [t.mandate.persons],
      columns: [words('person', t.mandate.person, 3), words('capacity', t.mandate.capacity, 2)],
      rows: stated.persons.map(({ name, capacity }) =>
        row([text(...disclose.statement(name)), text(t.terms.capacities[capacity])]),
      ),
    },
    t.mandate.noPersons,
  )
}

function charges(facts: AnnexFacts): Block {
  const { t, mandate: stated, disclose } = facts
  return tableOr(
    {
      id: 'table-charges-stated',
      caption: [t.mandate.charges],
      columns: [
        words('charge', t.mandate.charge, 3),
        words('provision', t.mandate.provision, 3),
        words('from', t.mandate.from, 1),
        words('to', t.mandate.to, 1),
      ],
      rows: stated.charges.map(({ name, provision, from, to }) =>
        row([
          text(...disclose.statement(name)),
          text(...orMissing(facts, provision)),
          text(day(facts, from)),
          text(day(facts, to)),
        ]),
      ),
    },
    t.mandate.noCharges,
  )
}

function frame(facts: AnnexFacts): Block {
  const { t, mandate: stated } = facts
  return tableOr(
    {
      id: 'table-provisions',
      caption: [t.mandate.frame],
      columns: [
        words('provision', t.mandate.provision, 3),
        words('from', t.mandate.from, 1),
        words('to', t.mandate.to, 1),
        words('note', t.mandate.note, 3),
      ],
      rows: stated.legalFrame.map(({ provision, validFrom, validTo, note: remark }) =>
        row([
          text(provision),
          text(validFrom === null ? t.terms.none : day(facts, validFrom)),
          text(validTo === null ? t.terms.none : day(facts, validTo)),
          text(...(remark === null ? [t.terms.none] : orMissing(facts, remark))),
        ]),
      ),
    },
    t.mandate.noFrame,
  )
}

function titles(facts: AnnexFacts): Block {
  const { t, custodyStates, disclose } = facts
  const recorded = custodyStates.flatMap(({ exhibit, record }) =>
    record === null ? [] : [{ exhibit, title: record.custody.legalTitle }],
  )
  const said = (value: string | null): readonly Inline[] =>
    value === null ? [t.terms.notRecorded] : disclose.statement(value)
  return tableOr(
    {
      id: 'table-titles',
      caption: [t.mandate.titles],
      columns: [
        words('exhibit', t.material.exhibit, 1),
        words('title', t.mandate.titleOf, 2),
        words('authority', t.mandate.authority, 2),
        words('date', t.mandate.date, 1),
        words('scope', t.mandate.scope, 3),
      ],
      rows: recorded.map(({ exhibit, title }) =>
        row([
          text(...exhibitText(facts, exhibit)),
          text(...said(title.reference)),
          text(...said(title.authority)),
          text(title.date === null ? t.terms.notRecorded : day(facts, title.date)),
          text(scopeText(facts, title.scope)),
        ]),
      ),
    },
    t.mandate.noTitles,
  )
}

function scopeText(
  { t, say, formats, appName }: AnnexFacts,
  { from, to, apps }: Custody['legalTitle']['scope'],
): string {
  const parts = [
    from === null ? [] : say(t.mandate.scopeFrom, { day: formats.day(from) }),
    to === null ? [] : say(t.mandate.scopeTo, { day: formats.day(to) }),
    apps === null ? [] : say(t.mandate.scopeApps, { apps: formats.list(apps.map(appName)) }),
  ].filter((part) => part.length > 0)
  return parts.length === 0 ? t.mandate.scopeNone : parts.map((part) => part.join('')).join(', ')
}

function outside({ t, say, sources }: AnnexFacts): Block {
  const records = sources.reduce((sum, { records: { skipped } }) => sum + (skipped['outside-scope'] ?? 0), 0)
  return records === 0 ? note([t.mandate.noOutside]) : fact(say(t.mandate.outside, { records }))
}
