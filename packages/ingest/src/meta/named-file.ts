import type { Attachment } from '@casethread/model'
import { typeByName } from '../containers/media-type.ts'

/** An attachment as a message names it. @param uri as found; null where the export only says that there was a file */
export const namedFile = (uri: string | null, asAudio: boolean): Attachment => ({
  name: uri,
  mime: uri === null ? null : mediaType(uri, asAudio),
  sizeBytes: null,
  sha256: null,
  found: false,
  path: null,
})

/** Voice notes are `.mp4`, which elsewhere is video; links may carry a query behind the name. */
function mediaType(uri: string, asAudio: boolean): string | null {
  const type = typeByName(uri.replace(/[?#].*$/s, ''))
  return asAudio && type !== null ? type.replace(/^video\//, 'audio/') : type
}
