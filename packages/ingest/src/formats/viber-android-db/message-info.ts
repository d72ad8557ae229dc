import { type JsonObject, jsonObject } from '../../containers/json-value.ts'
import type { Limits } from '../../limits.ts'

/** What `msg_info` holds beside or in place of the body. */
export interface MessageInfo {
  text: string | null
  link: string | null
  fileName: string | null
}

const nothing: MessageInfo = { text: null, link: null, fileName: null }

/** JSON; the keys are those that a public reader of such databases shows (dossier 3, `msg_info`). */
export function readMessageInfo(found: string | null, limits: Limits): MessageInfo {
  const info = jsonObject(found, limits)
  if (info === null) return nothing
  return {
    text: firstText(info, ['Text', 'title', 'Title', 'alt_text', 'ActionBody']),
    link: firstText(info, ['url', 'URL', 'Image']),
    fileName: firstText(info, ['FileName']),
  }
}

function firstText(info: JsonObject, keys: readonly string[]): string | null {
  const texts = keys.map((key) => info[key])
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? null
}
