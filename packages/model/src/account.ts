import type { App } from './app.ts'

/**
 * How an account is known:
 * - `phone`: `value` is an E.164 number, or the digits as found where they make no valid number;
 * - `handle`: `value` is an id given by the app (Skype name, Facebook id, WhatsApp LID);
 * - `name`: only a display name is known; two people can share it, so it counts within one device only.
 */
export type AccountKind = 'phone' | 'handle' | 'name'

/** A profile photo that the export keeps of an account: a file beside the chats, looked for by this name. */
export interface AccountPhoto {
  account: Account
  storedName: string
}

/** An account of a chat app as one export shows it. An account is not a person. */
export interface Account {
  app: App
  kind: AccountKind
  /** The identifying text: number, handle or name, as described at {@link AccountKind}. Never empty. */
  value: string
  /** The display name as found; null where the export shows none beside the number or handle. */
  name: string | null
}
