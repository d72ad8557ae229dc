import { isObject, type JsonObject, jsonObject } from '../../containers/json-value.ts'
import type { Limits } from '../../limits.ts'
import { withLink } from '../../viber/viber-text.ts'

/** What `ZMETADATA` holds beside the text, or in its place. */
export interface Metadata {
  text: string | null
  fileName: string | null
  isForwarded: boolean
  /** Name of the author quoted and the words quoted. */
  quotedName: string | null
  quotedText: string | null
  pollOptions: string[]
  isPoll: boolean
  pinAction: string | null
}

const nothing: Metadata = {
  ...{ text: null, fileName: null, isForwarded: false, quotedName: null, quotedText: null },
  ...{ pollOptions: [], isPoll: false, pinAction: null },
}

/** JSON; the keys are those that a public reader of such stores shows (iLEAPP, `scripts/artifacts/viber.py`). */
export function readMetadata(found: string | null, limits: Limits): Metadata {
  const all = jsonObject(found, limits)
  if (all === null) return nothing
  const at = (key: string): JsonObject => (isObject(all[key]) ? all[key] : {})
  const poll = at('poll')
  const options = Array.isArray(poll.options) ? poll.options : []
  return {
    text: withLink(text(all, 'Text') ?? text(all, 'Title') ?? text(at('pa_message_data'), 'text'), text(all, 'URL')),
    fileName: text(at('fileInfo'), 'FileName'),
    isForwarded: isObject(all.generalFwdInfo),
    quotedName: text(at('quote'), 'name'),
    quotedText: text(at('quote'), 'text'),
    pollOptions: options
      .flatMap((option) => (isObject(option) ? [text(option, 'name')] : []))
      .filter((name) => name !== null),
    isPoll: isObject(all.poll),
    pinAction: text(at('pin'), 'action'),
  }
}

function text(object: JsonObject, key: string): string | null {
  const value = object[key]
  return typeof value === 'string' && value !== '' ? value : null
}
