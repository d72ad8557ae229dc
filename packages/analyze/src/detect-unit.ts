import type { CaseReader, DetectorRun, NewFinding } from '@casethread/casefile'
import { Conversation, type Turn } from './conversation/conversation.ts'
import { type PlacedTurn, type TurnMaker, turnsOf } from './conversation/turns.ts'
import type { Stretch, Unit } from './conversation/units.ts'
import { type Detected, detectInConversation, detectInMessage } from './detect-conversation.ts'
import type { Detector } from './detector.ts'
import { conversationDetectors, messageDetectors } from './detectors/index.ts'

/** What was done with a unit, beside what was found in it. */
export interface UnitTally {
  messages: number
  runs: DetectorRun[]
}

const byWhatTheyExamine = (examines: Detector['examines']) =>
  messageDetectors.filter((one) => one.examines === examines)
const forMessages = byWhatTheyExamine('messages')
const forNotices = byWhatTheyExamine('notices')

/** Runs all detectors over the stretches of a unit; yields the findings of each and returns the counts. */
export function* detectUnit(
  unit: Unit,
  maker: TurnMaker & { groups: ReadonlySet<number> },
): Generator<NewFinding[], UnitTally> {
  const tally = new Tally()
  for (const stretch of unit) {
    const found = detectStretch(stretch, maker, tally)
    if (found.length > 0) yield found
  }
  return tally.result()
}

function detectStretch(
  stretch: Stretch,
  maker: TurnMaker & { groups: ReadonlySet<number> },
  tally: Tally,
): NewFinding[] {
  const { turns, from, to } = readTurns(stretch, maker, tally)
  const found: NewFinding[] = []
  const keep = (turn: Turn, { detector, finding }: Detected) => {
    const { offset } = turn as PlacedTurn
    tally.found(detector)
    found.push({ messageRowId: turn.rowId, ...finding, start: finding.start + offset, end: finding.end + offset })
  }
  for (const [index, turn] of turns.entries()) {
    const detected = detectInMessage(turn, turn.notice ? forNotices : forMessages)
    if (index >= from && index < to) for (const one of detected) keep(turn, one)
  }
  const isGroup = maker.groups.has(stretch.chatRowId)
  detectInConversation(new Conversation(turns, { from, to, isGroup }, maker.lexicon), conversationDetectors, keep)
  return found
}

function readTurns(
  stretch: Stretch,
  maker: TurnMaker,
  tally: Tally,
): { turns: PlacedTurn[]; from: number; to: number } {
  const turns: PlacedTurn[] = []
  const bounds = { from: 0, to: 0 }
  for (const [index, message] of maker.reader.detectionMessages(stretch.rowIds).entries()) {
    if (index === stretch.from) bounds.from = turns.length
    const own = turnsOf(message, maker)
    turns.push(...own)
    if (index >= stretch.from && index < stretch.to) {
      tally.examined(own[0])
      bounds.to = turns.length
    }
  }
  return { turns, ...bounds }
}

class Tally {
  #messages = 0
  #texts = 0
  #notices = 0
  readonly #findings = new Map<string, number>()

  /** Counts a message; `turn` is its first one, absent where it has no text. */
  examined(turn: Turn | undefined): void {
    this.#messages++
    if (turn?.notice) this.#notices++
    else if (turn) this.#texts++
  }

  found(detector: string): void {
    this.#findings.set(detector, (this.#findings.get(detector) ?? 0) + 1)
  }

  result(): UnitTally {
    const runs = [...messageDetectors, ...conversationDetectors].map(({ id, examines }) => ({
      detector: id,
      examined: examines === 'notices' ? this.#notices : this.#texts,
      findings: this.#findings.get(id) ?? 0,
    }))
    return { messages: this.#messages, runs }
  }
}

/** The counts of two units together. */
export function addTallies(a: UnitTally, b: UnitTally): UnitTally {
  const runs = a.runs.map((run, i) => ({
    detector: run.detector,
    examined: run.examined + (b.runs[i]?.examined ?? 0),
    findings: run.findings + (b.runs[i]?.findings ?? 0),
  }))
  return { messages: a.messages + b.messages, runs }
}

export const emptyTally = (): UnitTally => new Tally().result()

/** Chats of several people. */
export const groupsOf = (reader: CaseReader): ReadonlySet<number> =>
  new Set(reader.chats().flatMap(({ rowId, kind }) => (kind === 'group' ? [rowId] : [])))

/** Row ids of the owner's accounts; null where no owner is known. */
export function ownersOf(reader: CaseReader): ReadonlySet<number> | null {
  const owners = reader.owners()
  return owners.length > 0 ? new Set(owners.map(({ rowId }) => rowId)) : null
}
