import type { Inline } from '../document/document.ts'
import type { Disclosure, NamedAccount } from './disclosure.ts'

const evidence = (text: string): Inline => ({ type: 'evidence', text })

/** What the case's key adds to the restricted rendering. */
export interface RestrictedNaming {
  /** A contact's pseudonym, by its id or that of one of its accounts. */
  pseudonym(contactId: string): string
  /** Whether the annex names it all the same: those who act for the organisers, and the owners of the devices. */
  isNamed(contactId: string): boolean
  /** First digits of a keyed hash of a chat's id. */
  thread(chatId: string): string
}

/**
 * For court and parties: quotations, numbers and paths in full. With a key, contacts who are protected stand under their pseudonyms wherever
 * the annex itself speaks of them; without one everybody is named, the id of the case file stands in its place, and the annex says so.
 */
export function restrictedDisclosure(naming: RestrictedNaming | null): Disclosure {
  const label = (contactId: string): Inline => ({ type: 'code', text: naming?.pseudonym(contactId) ?? contactId })
  const isNamed = (contactId: string) => naming === null || naming.isNamed(contactId)
  const account = ({ name, value, contactId }: NamedAccount): Inline[] => {
    if (!isNamed(contactId)) return [label(contactId)]
    return name === null || name === value ? [evidence(value)] : [evidence(name), ' (', evidence(value), ')']
  }
  return {
    rendering: 'restricted',
    keyed: naming !== null,
    concordanceTexts: true,
    label,
    contact({ id, names }, accounts = []) {
      if (!isNamed(id)) return [label(id)]
      return [
        label(id),
        ...names.flatMap((name, at): Inline[] => [at === 0 ? ' ' : ', ', evidence(name)]),
        ...accounts.flatMap((one) => ['; ', ...account(one)]),
      ]
    },
    account,
    identifier: evidence,
    thread: (chatId) => naming?.thread(chatId) ?? chatId.replace('chat-', '').slice(0, 8),
    text: (text) => [evidence(text)],
    path: evidence,
    takenOut: () => new Map(),
    statement: (text) => [evidence(text)],
  }
}
