import type { Call, CallOutcome } from '@casethread/model'
import { type Content, contentOf, type RawMessage } from './content.ts'
import { attributeOf, elementsOf } from './elements.ts'
import { at, isObject, type JsonObject, nested, objectAt, printedAt, stringAt } from './json-fields.ts'
import { readSentAt } from './sent-at.ts'

interface Part {
  identity: string
  name: string
  duration: string
}

interface PartList {
  state: string | null
  callId: string | null
  parts: Part[]
}

/**
 * `Event/Call`: who took part and for how many seconds. A call leaves two records that share their `callId`, one when it
 * starts and one when it ends (dossier 6). The one that tells the outcome is the call; the start is a notice, so that no
 * call is counted twice.
 */
export function readCall({ content }: RawMessage): Content {
  const { state, callId, parts } = readPartList(content)
  const details = {
    callId,
    callState: state,
    participants: listed(parts, ({ identity }) => identity),
    participantNames: listed(parts, ({ name }) => name),
    participantSeconds: listed(parts, ({ duration }) => duration),
  }
  if (state === 'started') return contentOf('system', { event: 'call-notice', details })
  return contentOf('call', { call: callOf(state, parts), details })
}

function readPartList(content: string): PartList {
  const list: PartList = { state: null, callId: null, parts: [] }
  for (const element of elementsOf(content)) {
    const part = list.parts.at(-1)
    if (element.name === 'partlist') {
      list.state = attributeOf(element, 'type') ?? list.state
      list.callId = attributeOf(element, 'callid')
    } else if (element.name === 'part')
      list.parts.push({ identity: attributeOf(element, 'identity') ?? '', name: '', duration: '' })
    else if (element.name === 'name' && part) part.name = element.text
    else if (element.name === 'duration' && part) part.duration = element.text
    // Seen in Teams, before the list: the state as an element of its own.
    else if (element.name === 'ended') list.state ??= 'ended'
  }
  return list
}

/** One entry for each participant, in the order of the list; null where none says anything. */
const listed = (parts: readonly Part[], field: (part: Part) => string): string | null =>
  parts.some((part) => field(part) !== '') ? parts.map((part) => field(part) || '-').join(', ') : null

/** An ended call in which nobody has a duration was not answered (dossier 6). The longest stay is the call's length. */
function callOf(state: string | null, parts: readonly Part[]): Call {
  const seconds = parts.map(({ duration }) => duration).filter((text) => /^\d+(?:\.\d+)?$/.test(text))
  const durationSeconds = seconds.length > 0 ? seconds.map(Number).reduce((a, b) => Math.max(a, b)) : null
  if (state === 'missed') return { durationSeconds, outcome: 'missed' }
  if (state !== 'ended') return { durationSeconds, outcome: 'unknown' }
  return { durationSeconds, outcome: durationSeconds === null ? 'no-answer' : 'answered' }
}

const outcomes: Readonly<Record<string, CallOutcome>> = { accepted: 'answered', missed: 'missed', declined: 'declined' }

/** Fields of a call log worth keeping as found. */
const kept = ['callId', 'callDirection', 'callState', 'callType', 'startTime', 'connectTime', 'endTime'] as const

/**
 * An entry of `48:calllogs`: a JSON object among the properties or as the content. Field names as a public reader of Teams
 * data has them in its tests (mautrix-teams, `call-log`); for Skype's own exports that is a guess.
 */
export function readCallLog({ content, properties, limits }: RawMessage): Content | null {
  const log = [at(properties, 'callLog'), at(properties, 'call-log'), content.startsWith('{') ? content : null]
    .map((found) => nested(found, limits))
    .find(isCallLog)
  if (!log) return null
  const state = stringAt(log, 'callState')?.toLowerCase() ?? ''
  const outcome = Object.hasOwn(outcomes, state) ? (outcomes[state] as CallOutcome) : 'unknown'
  const details = Object.fromEntries(kept.map((key) => [key, printedAt(log, key)]))
  return contentOf('call', {
    call: { durationSeconds: outcome === 'answered' ? secondsBetween(log) : null, outcome },
    details: { ...details, originator: personOf(log, 'originator'), target: personOf(log, 'target') },
  })
}

const isCallLog = (value: unknown): value is JsonObject =>
  isObject(value) && stringAt(value, 'callId') !== null && stringAt(value, 'callState') !== null

const personOf = (log: JsonObject, role: string): string | null =>
  stringAt(log, role) ?? stringAt(objectAt(log, `${role}Participant`) ?? {}, 'id')

function secondsBetween(log: JsonObject): number | null {
  const start = readSentAt(at(log, 'connectTime')).sentAt
  const end = readSentAt(at(log, 'endTime')).sentAt
  return start !== null && end !== null && end >= start ? (end - start) / 1000 : null
}
