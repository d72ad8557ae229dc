import { hash } from 'node:crypto'
import { type CaseFile, canonicalJson } from '@casethread/casefile'
import { CasethreadError, type NumberedDecision, type ReviewDecision } from '@casethread/model'
import * as v from 'valibot'
import { reassess } from '../reassess.ts'
import { AccountFinder, type NamedAccount } from './account-finder.ts'
import { append } from './decide.ts'
import { type Cite, type DecisionLine, decisionLine } from './decision-line.ts'
import { type DecisionDraft, DecisionMaker } from './decision-maker.ts'
import { issuesOf, reviewDecision } from './decision-schema.ts'
import { LinkedAccounts } from './linked-accounts.ts'
import { numberedDecisions } from './standing-decisions.ts'

export interface AppliedFile {
  applied: number
  /** Lines whose decision the log holds already. */
  known: number
  refused: { line: number; reason: string }[]
}

/**
 * Adds the decisions of a file (NDJSON) to the log, line by line, and brings contacts and figures up to them. A line that cannot be
 * resolved, or that could not stand, is refused with its reason and the others go on; one that was applied before is counted as known.
 */
export function applyDecisionsFile(file: CaseFile, content: string): AppliedFile {
  const applying = new Applying(file)
  return file.writer.people.inOne(() => {
    for (const [i, line] of content
      .replace(/^\uFEFF/, '')
      .split('\n')
      .entries())
      if (line.trim() !== '') applying.line(i + 1, line)
    if (applying.outcome.applied > 0) reassess(file, applying.added)
    return applying.outcome
  })
}

class Applying {
  readonly outcome: AppliedFile = { applied: 0, known: 0, refused: [] }
  /** What this file added to the log. */
  readonly added: NumberedDecision[] = []
  readonly #file: CaseFile
  readonly #maker: DecisionMaker
  readonly #accounts: AccountFinder
  readonly #linked: LinkedAccounts
  /** By what identifies a line: its place in the log. */
  readonly #known: Map<string, number>
  /** What the file calls its decisions: their place in this log. */
  readonly #called = new Map<string, number>()

  constructor(file: CaseFile) {
    this.#file = file
    this.#maker = new DecisionMaker(file.reader)
    this.#accounts = new AccountFinder(file.reader)
    const decisions = numberedDecisions(file.reader)
    this.#linked = new LinkedAccounts(file.reader.accountLinks(), decisions)
    this.#known = new Map(decisions.map(({ seq, ...body }) => [identityOf(body), seq]))
  }

  line(line: number, text: string): void {
    try {
      const value = parsed(text)
      if ('body' in value) this.#exported(value)
      else this.#told(value)
    } catch (error) {
      if (!(error instanceof CasethreadError)) throw error
      this.outcome.refused.push({ line, reason: error.message })
    }
  }

  /** A line of this program's own export: taken as it stands, if the case has what it names. */
  #exported({ seq, body }: Record<string, unknown>): void {
    const decision = sound(reviewDecision, body)
    const withdraws = decision.withdraws === null ? null : this.#placeOf(String(decision.withdraws))
    this.#add(String(seq), { ...decision, withdraws }, (own) => {
      const { evidenceSha256, before, lineSha256, toolVersion, rulesSha256, cites, reasonCodes } = own
      // Checked as if it were made now; what it then rested on stays, so that a change of the evidence shows.
      return {
        ...this.#maker.make(own),
        evidenceSha256,
        before,
        lineSha256,
        toolVersion,
        rulesSha256,
        cites,
        reasonCodes,
      }
    })
  }

  #told(value: Record<string, unknown>): void {
    const told = sound(decisionLine, value)
    const lineSha256 = hash('sha256', canonicalJson(value))
    const known = this.#known.get(lineSha256)
    if (known !== undefined) this.#count(told.decision, known)
    else this.#add(told.decision, this.#draft(told, lineSha256), (draft) => this.#maker.make(draft))
  }

  #draft({ decision: _, contact, ...told }: DecisionLine, lineSha256: string): DecisionDraft & { lineSha256: string } {
    const named = contact === null ? null : this.#account(contact)
    return {
      ...told,
      accounts: named === null ? [] : this.#linked.with(named),
      with: told.with.map((account) => this.#account(account)),
      booking: told.booking === null ? null : this.#message(told.booking),
      withdraws: told.withdraws === null ? null : this.#placeOf(told.withdraws),
      cites: told.cites.map((cite) => this.#message(cite)),
      lineSha256,
    }
  }

  #add<T extends DecisionDraft>(called: string | null, draft: T, make: (draft: T) => ReviewDecision): void {
    const identity = identityOf(draft)
    const known = this.#known.get(identity)
    if (known === undefined) this.#append(called, identity, make(draft))
    else this.#count(called, known)
  }

  #append(called: string | null, identity: string, made: ReviewDecision): void {
    const decision = append(this.#file, made)
    this.added.push(decision)
    this.#linked.add(decision)
    this.#known.set(identity, decision.seq)
    if (called !== null) this.#called.set(called, decision.seq)
    this.outcome.applied++
  }

  #count(called: string | null, seq: number): void {
    if (called !== null) this.#called.set(called, seq)
    this.outcome.known++
  }

  #placeOf(called: string): number {
    const seq = this.#called.get(called)
    return seq ?? refuse(`it withdraws ${called}, which no line before it is`)
  }

  #account(named: NamedAccount): string {
    const found = this.#accounts.find(named)
    const [only] = found
    if (only !== undefined && found.length === 1) return only
    const { exhibit, app, account } = named
    const whom = `"${account}" (${app}${exhibit === null ? '' : `, exhibit ${exhibit}`})`
    return refuse(found.length === 0 ? `the case has no account ${whom}` : `${found.length} accounts fit ${whom}`)
  }

  #message(cite: Cite): string {
    if (typeof cite === 'string') return cite
    const { reader } = this.#file
    const rowIds = reader.finder().at(cite)
    const [only] = rowIds
    if (only !== undefined && rowIds.length === 1) return reader.message(only).id
    const where = `${cite.locator} of ${cite.path}${cite.exhibit === null ? '' : ` (exhibit ${cite.exhibit})`}`
    return refuse(
      rowIds.length === 0 ? `the case has no message at ${where}` : `${rowIds.length} messages are at ${where}`,
    )
  }
}

const refuse = (reason: string): never => {
  throw new CasethreadError('usage', reason)
}

/** The line of the file that a decision came from; for one that was made here, all of it. */
const identityOf = (decision: { lineSha256?: string | null }): string =>
  decision.lineSha256 ?? hash('sha256', canonicalJson(decision))

const object = v.record(v.string(), v.unknown())

function parsed(text: string): Record<string, unknown> {
  try {
    return sound(object, JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(`it is no JSON (${error.message})`)
    throw error
  }
}

function sound<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value)
  return result.success ? result.output : refuse(issuesOf(result.issues))
}
