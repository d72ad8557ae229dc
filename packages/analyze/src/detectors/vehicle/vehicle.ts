import type { Span } from '@casethread/model'
import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { holds, says } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { MessageText } from '../../message-text.ts'
import { clockTimesIn } from '../../text/clock-times.ts'

/**
 * Vehicles and how drivers are sent: number plates beside a word for them or for a vehicle, makes of cars and vans, and the order that a
 * driver gets (whom to call, when, and what it pays). Everybody owns a car: makes and orders count in talk about an illicit journey only.
 */
export const vehicle = {
  id: 'vehicle',
  title: 'Vehicles, number plates and orders to drivers',
  kinds: ['vehicle.plate', 'vehicle.make', 'vehicle.order'],
  rules: {
    plate: 'letters and digits in the shape of a number plate, beside a word for a plate or a vehicle',
    make: 'a make or model of a car, van or truck, in talk about an illicit journey',
    order: 'a telephone number or a number of travellers, a sum of money and a time of day in one message',
  },
  examines: 'conversations',
  detect: detectVehicles,
} satisfies ConversationDetector

const plateWords =
  /(?<!\p{L})(?:number ?plates?|licen[cs]e ?plates?|reg(?:istration)? ?(?:number|plate)|plaque|immatricul\w*|kenteken|nummerplaat|plaat|kennzeichen|nummernschild|plaka\w*|targa|matr[ií]cula|rejestracj\w*|tablic\w*|targ[ëe]\w*|rendsz[áa]m\w*|[îi]nmatricul\w*|bi[ểe]n s[ốo]|taargo|gos ?nomer|tablica)(?!\p{L})|لوح[ةه]|نمر[ةه] السيار[ةه]|پلاک|تابل[ۆو]ی ئ|ታርጋ|номер(?:а|ний знак)? (?:маш|авт)|госномер|держномер|рег(?:істраційний|истрационный|\.)? ?(?:номер|знак)/u
/** Two to four groups of letters and digits, six to nine of both together, at least three digits: `1-ABC-123`, `AB 123 CD`, `34 ABC 456`. */
const plate =
  /(?<![\p{L}\d+@#./-])(?=[A-Z\d -]*\d{2})(?=[A-Z\d -]*[A-Z])[A-Z\d]{1,4}(?:[ -][A-Z\d]{1,4}){1,3}(?![\p{L}\d@/-])|(?<![\p{L}\d+@#./-])(?:[A-Z]{1,3}\d{3,5}[A-Z]{0,3}|\d{1,4}[A-Z]{2,3}\d{1,4})(?![\p{L}\d@/-])/gu
const makes =
  /(?<!\p{L})(?:mercedes|benz|vito|sprinter|viano|bmw|audi|opel|vivaro|zafira|volkswagen|vw|passat|transporter|caddy|golf|ford|transit|mondeo|galaxy|renault|trafic|megane|scenic|peugeot|expert|boxer|citro[eë]n|jumper|berlingo|fiat|ducato|iveco|scania|daf|man tgx|volvo|toyota|corolla|hiace|prius|hyundai|kia|skoda|octavia|seat alhambra|nissan|mazda|honda|dacia|lada)(?!\p{L})|مرسيدس|بي ?ام|فولكس|تويوتا|هيونداي|كيا|بيجو|رينو|فورد|اوبل|سبرينتر|فيتو|بنز|پژو|تویوتا|мерседес|спринтер|фольксваген|форд|рено|опель|тойота/gu

function detectVehicles(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn)) return []
  return [...platesIn(turn, conversation, index), ...makesIn(turn, conversation, index), ...orderIn(turn)]
}

function platesIn(turn: ReadTurn, conversation: Conversation, index: number): TurnFinding[] {
  if (turn.text.signs.digits < 2 || !isAboutVehicle(turn, conversation, index)) return []
  return Array.from(turn.text.shadow.matchAll(plate), ({ index: start, 0: written }) => ({
    value: written.replace(/[ -]/g, ''),
    start,
    end: start + written.length,
  }))
    .filter(({ value, ...span }) => isPlate(value) && !turn.text.isOpaque(span) && isFree(turn, span))
    .map(({ value, ...span }) => finding(turn, 'plate', value, span))
}

const isPlate = (value: string): boolean =>
  value.length >= 5 && value.length <= 9 && /\d{2}/.test(value) && /[A-Z]/.test(value)

/** In the message, or in the one before it by whoever it was. */
const isAboutVehicle = (turn: ReadTurn, conversation: Conversation, index: number): boolean =>
  [turn, ...conversation.around(index, -1, 1)].some(
    (other) => says(other, ['vehicle', 'truck']) || (isRead(other) && plateWords.test(other.text.folded)),
  )

/** Kinds whose form is narrower than that of a plate; what else was found there may still prove to be nothing. */
const narrower: ReadonlySet<string> = new Set(['number.shared', 'payment.account', 'payment.amount', 'bank.code'])

const isFree = (turn: ReadTurn, span: Span): boolean => {
  const raw = turn.text.toRaw(span)
  const others = turn.findings.filter(({ kind }) => narrower.has(kind))
  return others.every(({ start, end }) => end <= raw.start || raw.end <= start)
}

/** What is said when somebody is to be found or fetched; names of makes are looked for near it alone. */
const fetching = ['vehicle', 'truck', 'driver', 'pickup', 'meet', 'ready', 'aboard', 'location', 'point'] as const

function makesIn(turn: ReadTurn, conversation: Conversation, index: number): TurnFinding[] {
  const near = [turn, ...conversation.around(index, -1, 2), ...conversation.around(index, 1, 2)]
  if (!near.some((other) => says(other, fetching))) return []
  return turn.text.derive(makesNamed).map(({ make, ...span }) => finding(turn, 'make', make, span))
}

const makesNamed = ({ folded }: MessageText): (Span & { make: string })[] =>
  Array.from(folded.matchAll(makes), ({ index: start, 0: make }) => ({ make, start, end: start + make.length }))

/** What a driver is told: whom to fetch, when, for how much. */
function orderIn(turn: ReadTurn): TurnFinding[] {
  const whom = holds(turn, ['number.shared', 'journey.persons'])
  if (!whom || !holds(turn, ['payment.amount']) || clockTimesIn(turn.text).length === 0) return []
  return [finding(turn, 'order', null, { start: 0, end: turn.text.shadow.length })]
}

const finding = (turn: ReadTurn, rule: 'plate' | 'make' | 'order', value: string | null, span: Span): TurnFinding => ({
  kind: `vehicle.${rule}`,
  value,
  attributes: {},
  confidence: turn.forwarded ? 'low' : 'medium',
  verdict: rule === 'plate' ? 'format-only' : null,
  needs: rule === 'plate' ? 'nothing' : 'trade',
  ...turn.text.toRaw(span),
  rule: `vehicle/${rule}`,
})
