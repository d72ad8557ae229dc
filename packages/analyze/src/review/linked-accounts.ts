import { AccountGroups, type AccountLink, type NumberedDecision } from '@casethread/model'
import { applyDecisions } from '../people/apply-decisions.ts'
import { standingDecisions } from './standing-decisions.ts'

/** Which accounts are one contact's at a point of the log, while decisions are added to it. */
export class LinkedAccounts {
  readonly #links: readonly AccountLink[]
  readonly #decisions: NumberedDecision[]
  #groups: AccountGroups | null = null

  constructor(links: readonly AccountLink[], decisions: readonly NumberedDecision[]) {
    this.#links = links
    this.#decisions = [...decisions]
  }

  add(decision: NumberedDecision): void {
    this.#decisions.push(decision)
    if (decision.action === 'link' || decision.action === 'unlink' || decision.action === 'withdraw')
      this.#groups = null
  }

  /** The account, and after it the others of its contact, sorted. */
  with(account: string): string[] {
    this.#groups ??= AccountGroups.of(applyDecisions(this.#links, standingDecisions(this.#decisions)), [
      'automatic',
      'confirmed',
    ])
    const others = this.#groups.membersOf(this.#groups.root(account)).filter((other) => other !== account)
    return [account, ...others.sort()]
  }
}
