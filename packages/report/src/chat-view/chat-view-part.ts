import type { CaseSource } from '../case-source.ts'
import type { Pseudonyms } from '../disclosure/pseudonyms.ts'
import type { PageWriting } from '../page-writer.ts'
import { chatFolder, isChatViewFile } from './chat-files.ts'
import { type ChatViewOptions, chatView } from './chat-view.ts'

/** The chat view as a part of a report. */
export const chatViewId = 'chat-view'

export const chatViewWriting = (source: CaseSource, options: ChatViewOptions): PageWriting => ({
  folder: chatFolder,
  pages: chatView(source, options),
  owns: isChatViewFile,
})

/** Of every contact, so that a thread, to which the key is not given, can print them. */
export const contactPseudonyms = (
  source: Pick<CaseSource, 'contacts' | 'contactAccounts'>,
  pseudonyms: Pseudonyms | null,
): ReadonlyMap<string, string> => {
  if (pseudonyms === null) return new Map()
  const ids = [...Array.from(source.contacts(), ({ id }) => id), ...source.contactAccounts().map(({ id }) => id)]
  return new Map(ids.map((id) => [id, pseudonyms.of(id)]))
}
