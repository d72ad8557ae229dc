import type { CaseReader } from '@casethread/casefile'
import { CasethreadError, type ReviewDecision, version } from '@casethread/model'
import * as v from 'valibot'
import { issuesOf, reviewDecision } from './decision-schema.ts'
import { evidenceHash } from './evidence-hash.ts'
import { rulesToFreeze } from './frozen-rules.ts'
import { decisionsNaming, numberedDecision, standingDecisions } from './standing-decisions.ts'

/** What a reader says; everything else about a decision is taken from the case. */
export type DecisionDraft = Pick<ReviewDecision, 'action' | 'reader' | 'at' | 'accounts' | 'reason'> &
  Partial<Omit<ReviewDecision, 'evidenceSha256' | 'before' | 'toolVersion' | 'rulesSha256'>>

const refuse = (message: string): never => {
  throw new CasethreadError('usage', message)
}

/** Makes decisions out of what readers say, and refuses what could not stand. */
export class DecisionMaker {
  readonly #reader: CaseReader
  readonly #rulesSha256: string
  #accounts: ReadonlySet<string> | undefined

  /** Throws `usage` where the case was not analyzed. */
  constructor(reader: CaseReader) {
    this.#reader = reader
    this.#rulesSha256 = rulesOf(reader)
  }

  /** Throws `usage` for what names accounts or messages that the case has not, rests on nothing, or lacks what its action needs. */
  make(draft: DecisionDraft): ReviewDecision {
    const decision: ReviewDecision = {
      ...{ with: [], booking: null, confirms: [], persons: null, price: null, payment: null, role: null },
      ...{ withdraws: null, reasonCodes: [], lineSha256: null, blind: false },
      ...draft,
      // Whoever is on the other side of a link is not on this one, even when both are one contact already.
      accounts: draft.accounts.filter((account) => !draft.with?.includes(account)),
      reader: oneSpelling(draft.reader),
      reason: draft.reason.trim(),
      cites: this.#messageIds(draft.cites ?? []),
      booking: draft.booking == null ? null : this.#messageId(draft.booking),
      ...{ evidenceSha256: '', before: this.#before(draft), toolVersion: version, rulesSha256: this.#rulesSha256 },
      ...(draft.action === 'freeze' ? { frozen: draft.frozen ?? rulesToFreeze(this.#reader) } : {}),
    }
    this.#check(decision)
    const reasonCodes = decision.reasonCodes.length > 0 ? decision.reasonCodes : this.#codesOf(decision)
    return storable({ ...decision, reasonCodes, evidenceSha256: evidenceHash(this.#reader, decision.cites) })
  }

  #check(decision: ReviewDecision): void {
    const { action, reader, reason, accounts, with: others, cites } = decision
    if (reader === '') refuse('--reader: name the reader who decides')
    if (reason === '') refuse('--reason: say why, in a sentence')
    if (action === 'withdraw') this.#checkWithdrawal(decision)
    else if (action === 'freeze') this.#checkFreeze(decision)
    else if (accounts.length === 0) refuse(`${action}: name the contact, and for a link another one`)
    const unknown = [...accounts, ...others].find((account) => !this.#isKnown(account))
    if (unknown !== undefined) refuse(`${unknown}: the case has no such account or contact. See: review list`)
    const isLink = action === 'link' || action === 'unlink'
    if (isLink && others.length === 0) refuse(`${action}: name the other contact as well`)
    if (!isLink && action !== 'withdraw' && action !== 'freeze' && cites.length === 0)
      refuse(`${action}: --cite the messages that it rests on (their ids stand in: review show CONTACT)`)
    if (action === 'role' && decision.role === null) refuse('role: say which, with --role')
    if (action === 'payment' && decision.payment === null) refuse('payment: say what was paid, with --payment')
    if (action === 'external' && !decision.external)
      refuse('external: say what matches, with --external, and where it is, with --exhibit')
    if (action === 'provider' && !decision.provider)
      refuse('provider: say of which --identifier, and what its provider said, with --status')
    if (decision.provider?.status === 'confirmed' && decision.provider.exhibit === null)
      refuse('provider: a confirmation needs the reply itself, with --exhibit')
    if (action === 'accept' && decision.confirms.length === 0)
      refuse('accept: say what is confirmed, with --confirms person,paid')
    if (action === 'accept') this.#checkCites(decision)
  }

  /** Whoever is accepted must be seen in a chat of his own: words about him in another's chat can add to that, and not stand for it. */
  #checkCites({ accounts, cites }: ReviewDecision): void {
    const [finder, chats] = [this.#reader.finder(), this.#reader.evidence().chatsOf(accounts)]
    const isOwn = (cite: string): boolean => {
      const rowId = finder.withId(cite)
      return rowId !== null && chats.has(this.#reader.message(rowId).chat.rowId)
    }
    if (!cites.some(isOwn))
      refuse(`accept: every message cited is of a chat that ${accounts.join(', ')} is not in; --cite one of his own`)
  }

  /** Nearly always it is a contact's; all accounts are read only for one that is not. */
  #isKnown(account: string): boolean {
    if (this.#reader.contactOfAccount(account) !== null) return true
    this.#accounts ??= new Set(this.#reader.accounts().map(({ contactId }) => contactId))
    return this.#accounts.has(account)
  }

  /** It is about the rules, and about nobody: a name in it would be taken for what a reader says of him. */
  #checkFreeze({ accounts, with: others, cites }: ReviewDecision): void {
    if (accounts.length > 0 || others.length > 0 || cites.length > 0)
      refuse('freeze: it is about the rules; name no contact and cite no message')
  }

  /** Nobody takes back what another decided: he decides otherwise, and both opinions stay. */
  #checkWithdrawal({ withdraws, reader }: ReviewDecision): void {
    const known = withdraws === null ? null : numberedDecision(this.#reader, withdraws)
    const target = known ?? refuse(`withdraw: the log has no decision ${withdraws}`)
    if (target.action === 'freeze')
      refuse(`withdraw: decision ${withdraws} is a freeze. Freeze the rules of now instead`)
    if (target.reader !== reader)
      refuse(`withdraw: decision ${withdraws} is of ${target.reader}; only its own reader takes it back`)
    const standing = standingDecisions(decisionsNaming(this.#reader, target.accounts))
    if (target.action !== 'withdraw' && !standing.some(({ seq }) => seq === withdraws))
      refuse(`withdraw: decision ${withdraws} was withdrawn already`)
  }

  #messageId(cite: string): string {
    const rowId = this.#reader.finder().withId(cite)
    return rowId === null ? refuse(`${cite}: the case has no such message`) : this.#reader.message(rowId).id
  }

  #messageIds(cites: readonly string[]): string[] {
    return [...new Set(cites.map((cite) => this.#messageId(cite)))].sort()
  }

  #before({ action, accounts }: DecisionDraft): ReviewDecision['before'] {
    const [account] = accounts
    const contact = action === 'withdraw' || account === undefined ? null : this.#reader.contactOfAccount(account)
    return contact && { tier: contact.tier, role: contact.role.role }
  }

  /** Without codes of the reader's own: the signals whose messages he cites. */
  #codesOf({ accounts: [account], cites }: ReviewDecision): string[] {
    const contact = account === undefined ? null : this.#reader.contactOfAccount(account)
    const finder = this.#reader.finder()
    const cited = new Set(cites.map((cite) => finder.withId(cite)))
    const signals = contact?.signals.filter(({ messages }) => messages.some((rowId) => cited.has(rowId))) ?? []
    return [...new Set(signals.map(({ id }) => id))].sort()
  }
}

/** Nothing is ever taken out of the log: what could not be read back from it must not get into it. */
function storable(decision: ReviewDecision): ReviewDecision {
  const parsed = v.safeParse(reviewDecision, decision)
  return parsed.success ? decision : refuse(`${decision.action}: ${issuesOf(parsed.issues)}`)
}

/** A name is one name however it is spaced: two readers are two people. */
const oneSpelling = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ')

/** The configuration of the last analysis stands for its rules: detectors, lexicons, policy and regions. */
function rulesOf(reader: Pick<CaseReader, 'runs'>): string {
  const run = reader.runs().findLast(({ stage, status }) => stage === 'analyze' && status === 'complete')
  return run?.configurationSha256 ?? refuse('The case was not analyzed yet. Run: casethread analyze --case FILE')
}
