import type { StoredAccount } from '@casethread/casefile'

export interface Sender {
  account: string
  name: string | null
}

/** An account as the exports name it; the name of an account known by name only is that name. */
export const toSender = (account: StoredAccount): Sender => ({
  account: account.value,
  name: account.name ?? (account.kind === 'name' ? account.value : null),
})
