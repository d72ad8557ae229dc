import { hash } from 'node:crypto'
import type { Account } from '@casethread/model'

const hex = (text: string, digits: number) => hash('sha256', text).slice(0, digits)

/** Key of a source: stable for the same bytes and member, whatever the path or the order of reading. */
export const sourceKey = (exportSha256: string, member: string | null): string =>
  member === null ? exportSha256.slice(0, 12) : hex(`${exportSha256}\n${member}`, 12)

export const prefixKey = (prefix: string): string => hex(prefix, 6)

/** Public id of a message: leads back to its source and record; independent of the order of reading. */
export const messageId = (source: string, prefix: string, number: number): string => `${source}-${prefix}-${number}`

export const chatId = (app: string, scope: string, key: string): string => `chat-${hex(`${app}\n${scope}\n${key}`, 12)}`

export const contactId = (app: string, scope: string, kind: string, value: string): string =>
  `c-${hex(`${app}\n${scope}\n${kind}\n${value}`, 12)}`

/** Names count within one device (exhibit) only; numbers and handles identify an account wherever they are met. */
export const accountScope = (account: Pick<Account, 'kind'>, exhibit: string | null): string =>
  account.kind === 'name' ? (exhibit ?? '') : ''
