import type { CaseReader } from '@casethread/casefile'
import type { NumberedDecision } from '@casethread/model'
import type { Verdict } from '../customers/verdicts/verdict.ts'
import { evidenceHash } from './evidence-hash.ts'

/** The decisions of a case as they count for each contact, with the state of what they rest on. */
export class CaseVerdicts {
  readonly #reader: CaseReader
  readonly #byAccount: ReadonlyMap<string, readonly NumberedDecision[]>

  /** `decisions`: those that stand. A decision is about the contact of the first account that it names. */
  constructor(reader: CaseReader, decisions: readonly NumberedDecision[]) {
    this.#reader = reader
    const about = decisions.filter(({ action }) => action !== 'link' && action !== 'unlink')
    this.#byAccount = Map.groupBy(about, ({ accounts }) => accounts[0] ?? '')
  }

  /** In the order of the log. */
  of(accounts: readonly string[]): Verdict[] {
    const own = accounts.flatMap((account) => this.#byAccount.get(account) ?? [])
    return own.sort((a, b) => a.seq - b.seq).map((decision) => this.#verdict(decision))
  }

  #verdict(decision: NumberedDecision): Verdict {
    const finder = this.#reader.finder()
    return {
      ...decision,
      messages: decision.cites.flatMap((cite) => finder.withId(cite) ?? []),
      bookingMessage: decision.booking === null ? null : finder.withId(decision.booking),
      evidenceChanged: evidenceHash(this.#reader, decision.cites) !== decision.evidenceSha256,
    }
  }
}
