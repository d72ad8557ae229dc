import type { Inline } from './document.ts'

/** The words of inline content without its styles, with brackets around what took the place of others; of references nothing. */
export const plainText = (content: readonly Inline[]): string => content.map(textOf).join('')

function textOf(part: Inline): string {
  if (typeof part === 'string') return part
  if (!('text' in part)) return ''
  return part.type === 'masked' ? `[${part.text}]` : part.text
}
