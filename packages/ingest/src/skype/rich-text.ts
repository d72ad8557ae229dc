import type { MessageKind } from '@casethread/model'
import { type Content, contentOf, type RawMessage } from './content.ts'
import { toPlainText } from './plain-text.ts'

/** Written text with mark-up: words, quotes, mentions, emoticons, edit marks. */
export const readRichText = (message: RawMessage): Content => readMarkup(message, 'text')

/** Mark-up of another kind whose text is what people saw of it. */
export function readMarkup({ content }: Pick<RawMessage, 'content'>, kind: MessageKind): Content {
  const { text, quote, replaces } = toPlainText(content)
  if (quote === null && replaces === null) return contentOf(kind, { text })
  const details = {
    quotedAuthor: quote?.author ?? null,
    quotedName: quote?.authorName ?? null,
    quotedTimeSeconds: quote?.timeSeconds ?? null,
    replacesMessageOf: replaces,
  }
  return contentOf(kind, { text, replyTo: quote?.messageId ?? null, edited: replaces !== null, details })
}

/** `Text` is no mark-up (dossier 1.1): what looks like a tag was written by somebody. */
export const readPlain = ({ content }: RawMessage): Content => contentOf('text', { text: content })
