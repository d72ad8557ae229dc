import type { Contact, IdentifierSpell } from '@casethread/model'
import type { PicturePerson, PictureSpell } from '../identifiers-picture.ts'

/** Contacts that used more than one number or account, with what each followed. */
export const identifierPersons = (
  contacts: Iterable<Contact>,
  nameOf: (contact: Contact) => string,
  identifier: (value: string) => string,
  appName: (app: string) => string,
): PicturePerson[] =>
  [...contacts]
    .filter(({ identifiers }) => new Set(identifiers.map(({ value }) => value)).size > 1)
    .map((contact) => {
      const spells = contact.identifiers.toSorted(
        (a, b) =>
          (a.from ?? Infinity) - (b.from ?? Infinity) || order(a.value, b.value) || order(a.app ?? '', b.app ?? ''),
      )
      return {
        name: nameOf(contact),
        spells: spells.map(
          (spell, at): PictureSpell => ({
            identifier: identifier(spell.value),
            app: spell.app === null ? null : appName(spell.app),
            from: spell.from,
            to: spell.to,
            certainty: certainties[spell.confidence],
            follows: followed(spells, at),
          }),
        ),
      }
    })

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const certainties = {
  high: 'certain',
  medium: 'likely',
  low: 'proposed',
} as const satisfies Record<IdentifierSpell['confidence'], PictureSpell['certainty']>

function followed(spells: readonly IdentifierSpell[], at: number): number | null {
  const { succeeds } = spells[at] ?? {}
  if (succeeds === null || succeeds === undefined) return null
  const place = spells.findIndex(({ value }, other) => other !== at && value === succeeds)
  return place === -1 ? null : place
}
