import { type Content, contentOf, type RawMessage } from '../../skype/content.ts'
import { attributeOf, type Element, elementsOf } from '../../skype/elements.ts'

/** `<sms alt="…"><status>…<targets><target>+…</target></targets><body><chunk>…</chunk></body></sms>` (dossier 2.5). */
export function readSms({ content }: RawMessage): Content {
  const elements = [...elementsOf(content)]
  const texts = (name: string) => elements.filter((element) => element.name === name).map(({ text }) => text)
  const chunks = texts('chunk')
  const [whole] = elements
  return contentOf('text', {
    text: chunks.length > 0 ? chunks.join('') : altOf(whole),
    details: {
      carrier: 'SMS',
      target: texts('target').join(', ') || null,
      smsStatus: texts('status')[0] || null,
      price: texts('price')[0] || null,
    },
  })
}

const altOf = (element: Element | undefined): string | null => (element ? attributeOf(element, 'alt') : null)
