import type { NamedTraveller } from '@casethread/model'
import { KnownPersons, type NamedPerson } from '../../people/same-person.ts'
import { type Fact, messagesOf, type Run } from '../run.ts'

interface Named extends NamedPerson {
  facts: Fact[]
}

/** Those whom the contact names for the journey with their dates of birth, each once, as he first writes them. */
export function travellersNamed(run: Run): NamedTraveller[] {
  const known = new KnownPersons<Named>()
  const found: Named[] = []
  for (const fact of run.of('identity.person', 'contact')) {
    const { born } = fact.attributes
    if (fact.value === null || typeof born !== 'string') continue
    const person = { name: fact.value, born }
    const again = known.find(person)
    if (again) again.kept.facts.push(fact)
    else {
      const named = { ...person, facts: [fact] }
      found.push(named)
      known.add(person, named)
    }
  }
  return found.map(({ facts, ...person }) => ({ ...person, messages: messagesOf(facts) }))
}
