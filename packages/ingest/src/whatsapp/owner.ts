import type { Account, Warning } from '@casethread/model'

/** Whose device it is. Rows say that the owner sent a message, never under which number. */
export interface Owner {
  /** The sender of the messages that the device sent. */
  account: Account
  warning: Warning
}

/** Stands for the owner where neither number nor name is known, so that what was sent is told from what was received. */
const nameless = 'Device owner'

/**
 * The owner from rows that name him by the way: the one number (or, without any, the one opaque id) that they all point to;
 * else his name alone.
 *
 * @param candidates one account for each such row; @param name as he chose it; @param rows what the rows are, for the reader
 */
export function inferOwner(candidates: readonly Account[], name: string | null, rows: string): Owner {
  const accounts = [...new Map(candidates.map((account) => [account.value, account])).values()]
  const numbers = accounts.filter(({ kind }) => kind === 'phone')
  const [only, another] = numbers.length > 0 ? numbers : accounts
  if (only !== undefined && another === undefined)
    return { account: { ...only, name: name ?? only.name }, warning: inferred(only, `${candidates.length} (${rows})`) }
  const account: Account = { app: 'whatsapp', kind: 'name', value: name ?? nameless, name }
  return { account, warning: unknown(account, accounts) }
}

const inferred = ({ value }: Account, rows: string): Warning => ({
  code: 'owner-inferred',
  message: `The database does not say under which number the device sent. ${value} was inferred. Rows that point to it: ${rows}. State the owner with --owner if that is wrong`,
  locator: null,
  records: 0,
})

function unknown({ value }: Account, candidates: readonly Account[]): Warning {
  const found =
    candidates.length > 0 ? ` Its rows point to several: ${candidates.map((one) => one.value).join(', ')}.` : ''
  return {
    code: 'owner-unknown',
    message: `The database does not say under which number the device sent; what it sent is shown as sent by “${value}”.${found} State the owner with --owner`,
    locator: null,
    records: 0,
  }
}
