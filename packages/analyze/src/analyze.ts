import { hash } from 'node:crypto'
import {
  type CaseFile,
  canonicalJson,
  type DetectorRun,
  type FindingRule,
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
import { detectOnThreads, type Receiver } from './detection-pool.ts'
import { detectors } from './detectors/index.ts'
import { storedPlaces } from './gazetteer/stored-places.ts'
import { hashOfLanguageData } from './language-data.ts'
import { Lexicon, type LexiconData } from './lexicon/lexicon.ts'
import { readLexiconData } from './lexicon/load-lexicon.ts'
import { MessageTexts } from './message-texts.ts'
import { peopleRules } from './people/people-rules.ts'
import { parsePolicy } from './policy/policy-file.ts'
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
  const data = lexiconData(policy)
  using file = openCase(options.caseFile, { mode: 'write' })
  const known = readRegions(file.reader)
  const configuration = configurationOf(known, policy)
  const run = beginRun(file, configuration)
  const parts = rulePartsOf(data.caseTerms, known.ofCase)
  const kept = outcomeToKeep(file, { rulesSha256: hash('sha256', configuration), parts })
  const findings = file.writer.beginFindings()
  try {
    const tally = await detectAll(file, { known, data }, options.workers, (batch) => findings.add(batch), progress)
    const runs = [
      ...tally.runs,
      ...aggregations.map((aggregation) => aggregateHere(file, aggregation, (batch) => findings.add(batch))),
    ]
    findings.putPlaces(storedPlaces())
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
  { known, data }: { known: KnownRegions; data: LexiconData },
  workers: number,
  onFindings: Receiver['onFindings'],
  progress: Progress,
): Promise<UnitTally> {
  const total = file.reader.counts().messages
  let sum = emptyTally()
  const onTally = (tally: UnitTally) => {
    sum = addTallies(sum, tally)
    progress('analyzing messages', sum.messages, total)
  }
  progress('analyzing messages', 0, total)
  file.writer.buildIndexes()
  // A connection of its own: the writing one may have to roll back while the order is still being read.
  using reading = openCase(file.path, { mode: 'read' })
  const units = unitsOf(reading.reader)
  const threads = total > worthThreads ? workers : 1
  if (threads > 1) await detectOnThreads(units, threads, { caseFile: file.path, known, data }, { onFindings, onTally })
  else detectHere(file, units, { known, lexicon: new Lexicon(data) }, { onFindings, onTally })
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

function lexiconData(policy: PolicySource | null): LexiconData {
  if (policy === null) return readLexiconData()
  try {
    return { ...readLexiconData(), caseTerms: parsePolicy(policy.name, policy.text).terms }
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
