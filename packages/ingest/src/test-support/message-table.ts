import type { Message } from '@casethread/model'

/** What most tests of a format look at, a line for each message: row, sender, kind or event, text. */
export const messageTable = (messages: readonly Message[]): (string | number | null)[][] =>
  messages.map(({ locator, sender, kind, event, text }) => [
    `${locator.prefix}${locator.number}`,
    sender?.value ?? null,
    event === null ? kind : `${kind}: ${event}`,
    text,
  ])
