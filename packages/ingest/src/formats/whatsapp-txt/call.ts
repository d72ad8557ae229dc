import type { Call, CallOutcome } from '@casethread/model'
import { lexicon } from './lexicon.ts'
import { latinDigits, normalForm } from './normal-form.ts'

const secondsOf: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 }

/**
 * Words for units of time beside call durations. Seen: `sec`, `min` (en), `s` (es), `Sek.` (de). The rest are the short
 * forms of the Unicode locale data.
 */
const units: Readonly<Record<string, readonly string[]>> = {
  second: [
    's',
    'sec',
    'secs',
    'second',
    'seconds',
    'sek',
    'seg',
    'сек',
    'с',
    'sn',
    'ث',
    'ثانية',
    'ثوانٍ',
    'ثوان',
    'ثانیه',
    '秒',
    'detik',
    'giây',
    'วิ',
  ],
  minute: [
    'm',
    'min',
    'mins',
    'minute',
    'minutes',
    'мин',
    'dk',
    'د',
    'دقيقة',
    'دقائق',
    'دقیقه',
    '分',
    'menit',
    'phút',
    'นาที',
    'хв',
  ],
  hour: [
    'h',
    'hr',
    'hrs',
    'hour',
    'hours',
    'std',
    'uur',
    'u',
    'ore',
    'ora',
    'godz',
    'ч',
    'sa',
    'س',
    'ساعة',
    'ساعات',
    'ساعت',
    '時間',
    'jam',
    'giờ',
    'ชม',
    'год',
  ],
}
const unitSeconds = new Map(
  Object.entries(units).flatMap(([unit, words]) => words.map((word) => [word, secondsOf[unit] ?? 0] as const)),
)

/** Call lines are short; nothing longer is searched. */
const longestLine = 200

/** What a call line says. `missed` keeps its own words; other calls end in a duration or an outcome. */
export interface CallLine {
  media: 'voice' | 'video'
  call: Call
}

/**
 * Reads `Voice call. 45 sec`, `Video call, 5 min`, `Sprachanruf. Keine Antwort`, `Missed voice call. Tap to call back`.
 *
 * @param certain the line is known to be the app's own, so that a tail of unknown words is no reason to refuse it
 */
export function readCall(text: string, certain: boolean): CallLine | null {
  const normal = normalForm(text)
  if (normal.length > longestLine) return null
  // Abbreviations hold full stops themselves: every one may be the end of the first part.
  for (const cut of normal.matchAll(/[.,]\s|$/g)) {
    const line = readParts(normal.slice(0, cut.index), normal.slice(cut.index + cut[0].length), certain)
    if (line !== null) return line
  }
  return null
}

function readParts(head: string, tail: string, certain: boolean): CallLine | null {
  const missed = lexicon.meanings.get(head)
  if (missed?.is === 'missed-call' && (certain || tail === '')) {
    return { media: missed.media, call: { durationSeconds: null, outcome: 'missed' } }
  }
  const own = lexicon.outcomes.get(head)
  if (own === 'failed' && certain) return { media: 'voice', call: { durationSeconds: null, outcome: own } }
  const media = lexicon.callWords.get(head)
  if (media === undefined || (tail === '' && !certain)) return null
  const call = readOutcome(tail)
  return call.outcome === 'unknown' && !certain ? null : { media, call }
}

function readOutcome(tail: string): Call {
  const first = (tail.split(' • ')[0] ?? '').trim()
  const outcome: CallOutcome | undefined = lexicon.outcomes.get(first.replace(/[.。]$/, ''))
  if (outcome !== undefined) return { durationSeconds: null, outcome }
  const durationSeconds = readDuration(first)
  return durationSeconds === null ? { durationSeconds, outcome: 'unknown' } : { durationSeconds, outcome: 'answered' }
}

/** Seconds of `5 min`, `1 hr 3 min`, `45 sek.`, `1:05`; null for anything else. */
function readDuration(text: string): number | null {
  const plain = latinDigits(text).trim()
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/.exec(plain)
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
  if (!/^(?:\d{1,5}\s*[^\d\s.,]+\.?[\s,]*){1,3}$/.test(plain)) return null
  let seconds = 0
  for (const [, count, unit] of plain.matchAll(/(\d{1,5})\s*([^\d\s.,]+)/g)) {
    const factor = unitSeconds.get(unit ?? '')
    if (factor === undefined) return null
    seconds += Number(count) * factor
  }
  return seconds
}
