import {
  applyDecisionsFile,
  contactReading,
  decide,
  freezeInForce,
  frozenStateOf,
  reviewQueue,
  reviewState,
} from '@casethread/analyze/review'
import { type CaseFile, openCase } from '@casethread/casefile'
import { CasethreadError, type DecisionAction, type NumberedDecision } from '@casethread/model'
import { oneLine } from '@casethread/report/search'
import { type CommandInput, defineCommand } from '../command.ts'
import { caseOption, jsonOption, quietOption } from '../options.ts'
import { readTextFile } from '../read-text-file.ts'
import { agreementLines } from '../review/agreement-lines.ts'
import { contactLines, contactRecord } from '../review/contact-lines.ts'
import { draftOf } from '../review/draft-of.ts'
import { frozenLines } from '../review/frozen-lines.ts'
import { queueRecord, queueTable } from '../review/queue-lines.ts'
import { reviewOptions } from '../review/review-options.ts'
import { streamLines } from '../stream-lines.ts'
import { type ExitCode, say, type Terminal } from '../terminal.ts'

const options = { case: caseOption, ...reviewOptions, json: jsonOption, quiet: quietOption } as const
type Input = CommandInput<typeof options>

/** The words that decide, and what they are in the log: merging two contacts is linking all of their accounts. */
const decisionWords = new Map<string, DecisionAction>([
  ...(
    ['accept', 'reject', 'role', 'undetermined', 'needs-translation', 'payment', 'external', 'provider'] as const
  ).map((word): [string, DecisionAction] => [word, word]),
  ['link', 'link'],
  ['merge', 'link'],
  ['unlink', 'unlink'],
  ['freeze', 'freeze'],
  ['withdraw', 'withdraw'],
])

const readings = new Map([
  ['list', list],
  ['show', show],
  ['agreement', agreement],
  ['frozen', frozen],
  ['apply', apply],
])

async function list({ options: { case: path, reader, only, json } }: Input, { stdout }: Terminal): Promise<ExitCode> {
  using file = openCase(path, { mode: 'read' })
  const items = reviewQueue(file.reader, reader).filter(({ turn }) => only === null || only.includes(turn))
  const forReader = reader !== null
  const lines = json ? items.map((item) => JSON.stringify(queueRecord(item, forReader))) : queueTable(items, forReader)
  await streamLines(withEnds(lines), stdout)
  return 0
}

async function show({ operands: [, id = ''], options: words }: Input, { stdout }: Terminal): Promise<ExitCode> {
  using file = openCase(words.case, { mode: 'read' })
  const contact = file.reader.contactOfAccount(id)
  if (!contact) throw new CasethreadError('usage', `review show: the case has no contact "${id}". See: review list`)
  const item = words.reader === null ? undefined : waiting(file, words.reader, contact.id)
  const view = { contact, signals: contactReading(file.reader, contact), blind: words.blind || item?.blind === true }
  const zone = file.reader.setting('zone') ?? 'UTC'
  const lines = words.json ? [JSON.stringify(contactRecord(view))] : contactLines(view, zone)
  await streamLines(withEnds(lines), stdout)
  return 0
}

const waiting = (file: CaseFile, reader: string, id: string) =>
  reviewQueue(file.reader, reader).find(({ contact }) => contact === id)

async function agreement({ options: { case: path, json } }: Input, { stdout }: Terminal): Promise<ExitCode> {
  using file = openCase(path, { mode: 'read' })
  const state = reviewState(file.reader)
  await streamLines(withEnds(json ? [JSON.stringify(state)] : agreementLines(state)), stdout)
  return 0
}

async function frozen({ options: { case: path, json } }: Input, { stdout }: Terminal): Promise<ExitCode> {
  using file = openCase(path, { mode: 'read' })
  const state = frozenStateOf(file.reader)
  await streamLines(withEnds(json ? [JSON.stringify(state)] : frozenLines(state)), stdout)
  return 0
}

async function apply({ operands: [, path], options: words }: Input, terminal: Terminal): Promise<ExitCode> {
  if (path === undefined) throw new CasethreadError('usage', 'review apply: name the file of decisions')
  const { name, text } = readTextFile('review apply', path)
  using file = openCase(words.case, { mode: 'write' })
  const { applied, known, refused } = applyDecisionsFile(file, text)
  for (const { line, reason } of refused) say(terminal, `${name}, line ${line}: refused: ${oneLine(reason)}`)
  if (words.json) terminal.stdout.write(`${JSON.stringify({ applied, known, refused })}\n`)
  if (!words.quiet)
    say(terminal, `Decisions: ${applied} applied, ${known} in the log already, ${refused.length} refused.`)
  return refused.length === 0 ? 0 : 1
}

async function decided(action: DecisionAction, input: Input, terminal: Terminal): Promise<ExitCode> {
  const { operands, options: words } = input
  using file = openCase(words.case, { mode: 'write' })
  const decision = decide(file, draftOf(file.reader, action, operands.slice(1), words, terminal.instant()))
  if (words.json) terminal.stdout.write(`${JSON.stringify(decision)}\n`)
  if (!words.quiet) say(terminal, outcome(file, decision))
  return 0
}

function outcome({ reader }: CaseFile, decision: NumberedDecision): string {
  const {
    seq,
    action,
    accounts: [account],
  } = decision
  const contact = account === undefined ? null : reader.contactOfAccount(account)
  const state = contact === null ? '' : ` ${contact.id} is now: ${contact.tier} (${contact.because}).`
  return `Decision ${seq} (${action}) is in the log.${state}${unfrozen(reader, decision)}`
}

/** Decisions are to be made by the rules that were frozen: who departs from that is told so at once. */
function unfrozen(reader: CaseFile['reader'], { rulesSha256 }: NumberedDecision): string {
  const freeze = freezeInForce(reader)
  if (freeze === null || freeze.rulesSha256 === rulesSha256) return ''
  return ` It was made by other rules than those frozen with decision ${freeze.seq}: casethread review frozen.`
}

function* withEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`
}

export const reviewCommand = defineCommand({
  name: 'review',
  summary: 'Lets two readers decide on contacts, and shows how far they agree',
  about: [
    'ACTION is list (what is to be read, in order; with --reader for that reader), show CONTACT (one contact with what speaks for and against a customer, ten messages before and after each), accept, reject, role, undetermined, needs-translation, payment, external (a match outside of the chats) or provider (what the provider of a code said) CONTACT, link (or merge) CONTACT CONTACT…, unlink ACCOUNT ACCOUNT…, withdraw NUMBER, freeze (the rules and code words of the last analysis, before the reading that yields the reported figures), frozen (the freeze in force, and what differs from it now), agreement (2×2 tables, Cohen’s κ, disagreements, decoys, sample of those left out), or apply FILE (the decisions of a file, one a line).',
    'A contact is confirmed when two readers of different names have accepted it, never otherwise. Every decision is added to a hash-chained log and nothing in it is overwritten; it names the messages it rests on, and says so when they read otherwise later. Who changes his mind decides again, or withdraws his own decision.',
    'The queue is ordered by points. A random tenth of those whom the rules leave out and one decoy for every twenty are among it unmarked; a fifth of the first readings and all second readings are blind.',
    'A file for apply holds decisions as `export decisions` prints them, or made elsewhere: accounts by {exhibit, app, account, name}, messages by {exhibit, path, locator}. A line that does not fit the case is refused with its reason, the others are applied, and the exit status is 1. What the log holds already is not added again.',
  ],
  operand: {
    name: 'ACTION',
    about: 'what to do, and the contacts, accounts or file it is about',
    count: 'many',
    choices: null,
  },
  options,
  examples: [
    { line: 'casethread review list --case out/demo/case.casethread', does: 'What is to be read' },
    { line: 'casethread review frozen --case out/demo/case.casethread', does: 'By which rules is to be read' },
    { line: 'casethread review agreement --case out/demo/case.casethread', does: 'How far the readers agree' },
  ],
  run(input, terminal) {
    const [word = ''] = input.operands
    const reading = readings.get(word)
    if (reading) return reading(input, terminal)
    const action = decisionWords.get(word)
    if (action) return decided(action, input, terminal)
    const known = [...readings.keys(), ...decisionWords.keys()].join(', ')
    throw new CasethreadError('usage', `review: there is no "${oneLine(word)}". Known: ${known}`)
  },
})
