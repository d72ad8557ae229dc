import { hash } from 'node:crypto'
import {
  type CaseFile,
  canonicalJson,
  type DetectorRun,
  type FindingRule,
  type NewFinding,
  openCase,
  rulePartsSetting,
} from '@casethread/casefile'
import { CasethreadError, type Progress, version } from '@casethread/model'
import type { Aggregation } from './aggregation.ts'
import { aggregations } from './aggregations/index.ts'
import { assess } from './assess.ts'
import { type Unit, unitsOf } from './conversation/units.ts'
import { assessmentRules } from './customers/assessment-rules.ts'
import { addTallies, detectUnit, emptyTally, groupsOf, ownersOf, type UnitTally } from './detect-unit.ts'
import { DetectionPool, type Receiver } from './detection-pool.ts'
import { detectors } from './detectors/index.ts'
import { storedPlaces } from './gazetteer/stored-places.ts'
import { hashOfLanguageData } from './language-data.ts'
import { Lexicon } from './lexicon/lexicon.ts'
import { compileShipped } from './lexicon/load-lexicon.ts'
import { MessageTexts } from './message-texts.ts'
import { peopleRules } from './people/people-rules.ts'
import { type CaseTerm, parsePolicy } from './policy/policy-file.ts'
import { type KnownRegions, Regions, readRegions } from './regions.ts'
import { outcomeToKeep } from './review/frozen-rules.ts'
import { rulePartsOf } from './rule-parts.ts'

export interface AnalyzeOptions {
  caseFile: string
  /** Threads that run detectors; the result is the same for any number. With 1 the calling thread does it all. */
  workers: number
  /** The policy file of the case, its name for messages and its text; null for none. */
  policy?: PolicySource | null
}

interface PolicySource {
  /** For messages about it. */
  name: string
  text: string
}

export interface AnalyzeSummary {
  messages: number
  findings: number
  /** What each detector did, in the order of the registry. */
  detectors: DetectorRun[]
}

/**
 * Computes all findings of a case anew, and from them its contacts, bookings and figures, in one transaction: until it ends, and if it
 * fails, the earlier ones stand. What is held in memory grows with the accounts and not with the messages. Throws `not-a-case`,
 * `newer-case` or `case-busy`, and `usage` for a policy file that is not sound.
 */
export async function analyze(options: AnalyzeOptions, progress: Progress): Promise<AnalyzeSummary> {
  const policy = options.policy ?? null
  const caseTerms = policy ? codeWordsOf(policy) : []
  using file = openCase(options.caseFile, { mode: 'write' })
  const { messages } = file.reader.counts()
  // Before all that the calling thread has to read: they load what they run meanwhile.
  await using threads =
    options.workers > 1 && messages > worthThreads
      ? new DetectionPool(options.workers, { caseFile: file.path, caseTerms })
      : null
  const known = readRegions(file.reader)
  const configuration = configurationOf(known, policy)
  const run = beginRun(file, configuration)
  const parts = rulePartsOf(caseTerms, known.ofCase)
  const kept = outcomeToKeep(file, { rulesSha256: hash('sha256', configuration), parts })
  // Before the findings: what is open of them no other connection sees, and the order of the chats is read by one of its own.
  file.writer.buildIndexes()
  const findings = file.writer.beginFindings()
  try {
    findings.putPlaces(storedPlaces())
    const onFindings = (batch: NewFinding[]) => findings.add(batch)
    const tally = await detectAll(file, { known, caseTerms, threads }, onFindings, (done) =>
      progress('analyzing messages', done, messages),
    )
    const runs = [...tally.runs, ...aggregations.map((aggregation) => aggregateHere(file, aggregation, onFindings))]
    // In the same transaction: contacts and figures are never those of other findings.
    assess(file, progress)
    findings.finish(runs, findingRules())
    file.writer.setSetting(rulePartsSetting, canonicalJson(parts))
    if (kept) file.writer.setSetting(kept.name, kept.value)
    file.writer.endRun(run)
    const total = runs.reduce((sum, one) => sum + one.findings, 0)
    return { messages: tally.messages, findings: total, detectors: runs }
  } catch (error) {
    findings.abandon()
    throw error
  }
}

/** What each rule says; a detector whose rules are not told one by one stands with its title. */
const findingRules = (): FindingRule[] => [
  ...[...detectors, ...aggregations].flatMap(({ id, title, ...rest }) => {
    const told = Object.entries(('rules' in rest && rest.rules) || {})
    return told.length > 0 ? told.map(([rule, says]) => ({ rule: `${id}/${rule}`, says })) : [{ rule: id, says: title }]
  }),
  ...peopleRules,
  ...assessmentRules(),
]

/** In one pass after the detectors; findings go out some at a time. */
function aggregateHere(file: CaseFile, aggregation: Aggregation, onFindings: Receiver['onFindings']): DetectorRun {
  let findings = 0
  for (const finding of aggregation.aggregate(file.reader)) {
    onFindings([finding])
    findings++
  }
  return { detector: aggregation.id, examined: aggregation.examined(file.reader), findings }
}

async function detectAll(
  file: CaseFile,
  { known, caseTerms, threads }: { known: KnownRegions; caseTerms: CaseTerm[]; threads: DetectionPool | null },
  onFindings: Receiver['onFindings'],
  onProgress: (messages: number) => void,
): Promise<UnitTally> {
  let sum = emptyTally()
  const onTally = (tally: UnitTally) => {
    sum = addTallies(sum, tally)
    onProgress(sum.messages)
  }
  onProgress(0)
  // A connection of its own: the writing one may have to roll back while the order is still being read.
  using reading = openCase(file.path, { mode: 'read' })
  const units = unitsOf(reading.reader)
  if (threads) await threads.detect(units, known, { onFindings, onTally })
  else detectHere(file, units, { known, lexicon: new Lexicon(compileShipped(caseTerms)) }, { onFindings, onTally })
  return sum
}

/** Fewer messages are read before a thread has started. */
const worthThreads = 5000

function detectHere(
  { reader }: CaseFile,
  units: Iterable<Unit>,
  { known, lexicon }: { known: KnownRegions; lexicon: Lexicon },
  { onFindings, onTally }: Receiver,
): void {
  const maker = {
    reader,
    lexicon,
    texts: new MessageTexts(),
    regions: new Regions(known),
    owners: ownersOf(reader),
    groups: groupsOf(reader),
  }
  for (const unit of units) {
    const batches = detectUnit(unit, maker)
    for (;;) {
      const next = batches.next()
      if (next.done) {
        onTally(next.value)
        break
      }
      onFindings(next.value)
    }
  }
}

function codeWordsOf({ name, text }: PolicySource): CaseTerm[] {
  try {
    return parsePolicy(name, text).terms
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CasethreadError('usage', `--policy: ${reason}. Correct the file and analyze again`, { cause: error })
  }
}

/** All that decides the outcome beside the messages; the number of threads does not. */
const configurationOf = (known: KnownRegions, policy: PolicySource | null): string =>
  canonicalJson({
    aggregations: aggregations.map(({ id }) => id),
    detectors: detectors.map(({ id }) => id),
    // Lexicons, rules and places are part of the program, and change more often than its version.
    language: hashOfLanguageData(),
    policy: policy?.text ?? null,
    regions: known.ofCase,
  })

const beginRun = ({ writer }: CaseFile, configuration: string): number =>
  writer.beginRun({
    stage: 'analyze',
    configuration,
    configurationSha256: hash('sha256', configuration),
    inputs: [],
    toolVersion: version,
    runtimeVersion: process.version,
  })
