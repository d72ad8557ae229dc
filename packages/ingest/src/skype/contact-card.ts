import { type Content, contentOf, type RawMessage } from './content.ts'
import { attributeOf, elementsOf } from './elements.ts'

/**
 * `RichText/Contacts`: `<contacts><c t="s" s="id" f="Name"/></contacts>`; `t="p"` is a phone number (dossier 6). One line
 * for each card, so that names and numbers are found by whoever searches the text.
 */
export function readContacts({ content }: RawMessage): Content {
  const lines: string[] = []
  const ids: string[] = []
  for (const element of elementsOf(content)) {
    if (element.name !== 'c') continue
    const id = attributeOf(element, 's') ?? attributeOf(element, 'p')
    const name = attributeOf(element, 'f')
    if (id !== null) ids.push(id)
    lines.push(name !== null && id !== null ? `${name} (${id})` : (name ?? id ?? ''))
  }
  return contentOf('contact', {
    text: lines.join('\n'),
    details: { contacts: ids.length > 0 ? ids.join(', ') : null },
  })
}
