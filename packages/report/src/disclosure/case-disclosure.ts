import type { CaseSource } from '../case-source.ts'
import type { Disclosure, Rendering } from '../court-annex/disclosure.ts'
import { restrictedDisclosure } from '../court-annex/restricted-disclosure.ts'
import type { Language } from '../languages/language.ts'
import { textsOf } from '../languages/texts.ts'
import type { Mandate } from '../mandate/mandate-schema.ts'
import type { CaseKey } from './case-key.ts'
import { caseNames, statedPerson } from './case-names.ts'
import { identifyingFindings } from './identifying-findings.ts'
import { openDisclosure } from './open-disclosure.ts'
import { isNamed } from './protected-roles.ts'
import type { Pseudonyms } from './pseudonyms.ts'

const threadDigits = 8

export interface DisclosureRequest {
  rendering: Rendering
  lang: Language
  variant: string
  mandate: Mandate
  /** Null without a key, which the open rendering needs. */
  keyed: { key: CaseKey; pseudonyms: Pseudonyms } | null
}

/** What the annex of a case shows and what it keeps to itself, by rendering and key. */
export function caseDisclosure(source: CaseSource, { keyed, ...asked }: DisclosureRequest): Disclosure {
  if (keyed === null) {
    if (asked.rendering === 'open') throw new Error('the open rendering needs the key of the case')
    return restrictedDisclosure(null)
  }
  const { key, pseudonyms } = keyed
  const thread = (chatId: string) => key.pseudonymOf(`thread ${chatId}`, threadDigits)
  if (asked.rendering === 'restricted')
    return restrictedDisclosure({ pseudonym: pseudonyms.of, isNamed: namedIn(source), thread })
  const words = textsOf(asked.lang).disclosure.words
  const { spans, payees } = identifyingFindings(source)
  const owners = new Set(source.owners().map(({ contactId }) => contactId))
  const labelOf = (id: string) => {
    if (owners.has(id)) return `${words.owner} ${pseudonyms.of(id)}`
    return id.startsWith(statedPerson('')) ? `${words.person} ${pseudonyms.of(id)}` : pseudonyms.of(id)
  }
  return openDisclosure({
    names: caseNames(source, { ...asked, payees }),
    found: spans,
    thread,
    log: new Map(),
    labelOf,
    words,
  })
}

/** By the id of a contact or of one of its accounts. */
function namedIn(source: CaseSource): (id: string) => boolean {
  const named = new Set(source.owners().map(({ contactId }) => contactId))
  for (const contact of source.contacts())
    if (isNamed(contact)) for (const id of [contact.id, ...contact.accounts]) named.add(id)
  return (id) => named.has(id)
}
