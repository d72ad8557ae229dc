import { type Content, contentOf, type RawMessage } from './content.ts'
import { at, isObject, type JsonObject, nested, stringAt } from './json-fields.ts'
import { attributesOf, tokens } from './markup.ts'
import { toPlainText } from './plain-text.ts'

/**
 * `Poll`: JSON or mark-up (dossier 6), of neither of which a real one is public. The names of the fields are guesses, so
 * what they do not find stays as the text or in the stored form.
 */
export function readPoll({ content, limits }: RawMessage): Content {
  const value = content.trimStart().startsWith('{') ? nested(content, limits) : undefined
  const lines = isObject(value) ? [questionOf(value), ...optionsOf(value)] : linesOf(content)
  const written = lines.filter((line) => line !== null && line !== '')
  return contentOf('poll', { text: written.length > 0 ? written.join('\n') : content })
}

const questionOf = (value: JsonObject): string | null =>
  ['question', 'title', 'text'].map((key) => stringAt(value, key)).find((text) => text !== null) ?? null

function optionsOf(value: JsonObject): (string | null)[] {
  const options = ['options', 'answers', 'choices'].map((key) => at(value, key)).find(Array.isArray) ?? []
  return options.map((option: unknown) =>
    isObject(option) ? (stringAt(option, 'text') ?? stringAt(option, 'title')) : String(option),
  )
}

function linesOf(content: string): (string | null)[] {
  for (const token of tokens(content)) {
    if (token.kind !== 'open' || token.name !== 'uriobject') continue
    const attributes = attributesOf(token.attributes)
    const inside = toPlainText(content).text.trim()
    const title = attributes.get('title') ?? null
    return [title, inside === title ? null : inside, ...(attributes.get('optionsencoded')?.split('|') ?? [])]
  }
  return [toPlainText(content).text]
}
