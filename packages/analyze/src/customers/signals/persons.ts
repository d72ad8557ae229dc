import { apart, day, type Fact, isBetweenThem, near, type Run } from '../run.ts'
import type { SignalRule } from './signal-rule.ts'

/** So many messages around papers may say what they are for. */
const reach = 40

/** The sender's papers, sent for a journey. */
function papersSent(run: Run): Fact[] {
  const purpose = run.of(['journey.document', 'price.asked', 'price.quoted', 'price.agreed', 'journey.instruction'])
  return run.of('journey.document', 'contact').filter((fact) => {
    const others = [...near(purpose, fact, reach)].filter((other) => other !== fact)
    return others.some((other) => apart(other.message, fact.message) <= 2 * day)
  })
}

/** A picture is sent where papers were just talked about. */
function pictureAfterRequest(run: Run): Fact[] {
  return run.of('journey.document').filter((fact) => {
    for (let i = Math.max(0, fact.at - 2); i <= fact.at + 4; i++) {
      const message = run.messages[i]
      const isHis = message?.by === 'contact' && message.kind === 'media'
      const isSent = isHis && !message.forwarded && isBetweenThem(message)
      if (isSent && apart(message, fact.message) <= 2 * day) return true
    }
    return false
  })
}

/** Pictures of papers that were asked for, or papers by their numbers. */
export function papersOf(run: Run): readonly Fact[] {
  const pictures = pictureAfterRequest(run)
  return pictures.length > 0 ? pictures : papersSent(run).filter(({ value }) => value !== null)
}

export const persons: readonly SignalRule[] = [
  {
    id: 'A3',
    title: 'Identity papers sent',
    says: 'the contact sends or names papers for the journey, with what they are for within two days',
    family: 'P',
    class: 'A',
    points: 8,
    find: papersOf,
  },
  {
    id: 'B3',
    title: 'Travellers numbered',
    says: 'the contact says how many travel',
    family: 'P',
    class: 'B',
    points: 4,
    find: (run) => run.of('journey.persons', 'contact'),
  },
]
