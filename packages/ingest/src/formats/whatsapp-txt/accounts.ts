import type { Account } from '@casethread/model'
import { latinDigits, withoutMarks } from './normal-form.ts'

/** A number as the app prints it beside messages of people who are not in the contacts: `+40 521 028 61 88`. */
const internationalNumber = /^\+\p{Nd}[\p{Nd} ().\u2011-]{3,30}$/u
/** A contact saved under a bare number. */
const bareNumber = /^\(?\p{Nd}[\p{Nd} ().\u2011-]{5,24}\p{Nd}$/u

/** How many labels are remembered; more occur only in files that are no chat. */
const rememberedLabels = 20_000

/**
 * The accounts of one file by their labels, one object for each label, so that who compares objects need not compare
 * texts.
 */
export class Accounts {
  readonly #known = new Map<string, Account>()

  of(label: string): Account {
    const known = this.#known.get(label)
    if (known) return known
    if (this.#known.size >= rememberedLabels) this.#known.clear()
    const account = accountOf(label)
    this.#known.set(label, account)
    return account
  }
}

/** The account that a label or a name in a notice stands for. A tilde before a self-chosen name stays part of it. */
function accountOf(label: string): Account {
  const name = withoutMarks(label).trim()
  if (internationalNumber.test(name) || bareNumber.test(name)) {
    const value = latinDigits(name).replace(/[^\d+]/g, '')
    return { app: 'whatsapp', kind: 'phone', value, name: null }
  }
  return { app: 'whatsapp', kind: 'name', value: name, name }
}
