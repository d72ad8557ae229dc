import type { Account } from './account.ts'
import type { App } from './app.ts'

/** `unknown` where the export does not say and the participants do not decide. */
export type ChatKind = 'direct' | 'group' | 'unknown'

/** A conversation as one export shows it (CASE *MessageThread*). */
export interface Chat {
  app: App
  /**
   * Unique within one device and app, made from what the export gives; never shown. `file:` and the source's key where it
   * gives no id.
   */
  key: string
  /** The title as found; null where the export has none. */
  title: string | null
  kind: ChatKind
  /** Those the export names as members. Authors that it does not name are added when the case is read. */
  participants: Account[]
  /** The folder the app kept it in (inbox, archived, message request …), in the app's own word; null if it has none. */
  section: string | null
}
