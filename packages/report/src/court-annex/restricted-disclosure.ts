import type { Inline } from '../document/document.ts'
import type { Disclosure } from './disclosure.ts'

const evidence = (text: string): Inline => ({ type: 'evidence', text })

/**
 * For court and parties: names, numbers and quotations in full. `pseudonym` gives a contact's label where the case has a key; without one
 * the id of the case file stands in its place, and the annex says so.
 */
export function restrictedDisclosure(pseudonym: ((contactId: string) => string) | null): Disclosure {
  const label = (contactId: string): Inline => ({ type: 'code', text: pseudonym?.(contactId) ?? contactId })
  return {
    rendering: 'restricted',
    keyed: pseudonym !== null,
    label,
    contact: ({ id, names }) => [
      label(id),
      ...names.flatMap((name, at): Inline[] => [at === 0 ? ' ' : ', ', evidence(name)]),
    ],
    account: ({ name, value }) =>
      name === null || name === value ? [evidence(value)] : [evidence(name), ' (', evidence(value), ')'],
    identifier: evidence,
    text: (text) => [evidence(text)],
    path: evidence,
    statement: (text) => [evidence(text)],
  }
}
