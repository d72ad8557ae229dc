import type { Figures } from '@casethread/model'
import type { Block } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { fact, interpretation } from '../blocks.ts'
import type { AnnexSection } from '../section.ts'
import { ledgerTable, minimumSentence, toTable } from '../three-figures.ts'

/** Answers to the questions and nothing else: no role, no guilt, no word beyond the figures. */
export const conclusions: AnnexSection = {
  id: 'conclusions',
  kind: 'section',
  title: ({ t }) => t.conclusions.title,
  blocks: (facts) => [...questions(facts), ...answers(facts)],
}

function questions({ t, say, mandate, disclose }: AnnexFacts): Block[] {
  if (mandate.questions.length === 0) return [fact([t.conclusions.noQuestions])]
  return mandate.questions.map((question, at) =>
    fact(say(t.conclusions.question, { number: at + 1, question: disclose.statement(question) })),
  )
}

/** By what the confirmed persons are told apart, and how many they are at most (methodology §1.5). */
function identified({ t, say }: AnnexFacts, { identification, persons: { confirmed } }: Figures): Block[] {
  if (!identification || confirmed === 0) return []
  const said = t.conclusions
  const { atMost, byDocument: papers, byName: names = 0 } = identification
  const most = atMost === null ? [said.atMostUnknown] : say(said.atMost, { persons: atMost })
  return [interpretation(say(said.identified, { papers, names, numbered: confirmed - papers - names, most }))]
}

function answers(facts: AnnexFacts): Block[] {
  const { t, say, formats, figures: own, people } = facts
  const said = t.conclusions
  if (own === null) return [fact([said.noAnswer])]
  const { observed, persons } = own
  return [
    interpretation(
      say(said.observed, { amount: formats.money(observed.total), table: toTable(facts, own.ledger, ledgerTable) }),
    ),
    interpretation(minimumSentence(facts, own)),
    interpretation(say(said.persons, { persons: persons.confirmed, minors: persons.minors })),
    ...identified(facts, own),
    fact([said.fines]),
    interpretation(say(said.contacts, { contacts: people.total, confirmed: people.byTier.confirmed })),
    fact([said.answers]),
  ]
}
