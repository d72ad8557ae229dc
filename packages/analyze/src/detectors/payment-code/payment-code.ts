import type { Finding, Span } from '@casethread/model'
import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { byOther, holds, says } from '../../conversation/nearby.ts'
import { namesCompany } from '../../conversation/remittance-companies.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import { shadowSpan } from '../../rules/slot-spans.ts'
import {
  type Candidate,
  digitCandidates,
  isRound,
  letterCandidates,
  spelledCandidates,
  wordCandidates,
} from './candidates.ts'
import { isEuroNote } from './euro-note.ts'
import { schemeOf } from './scheme.ts'
import { wholeOf } from './split-code.ts'

/**
 * Codes by which money is collected or released. No form proves one (methodology 5.5: a bare number is never a finding), so what
 * counts is the talk: a word for code beside it, the name of a remittance company, an office that holds the money, or the other's
 * question for the code just before. Phone numbers, accounts, sums, dates and links were claimed by their detectors first.
 */
export const paymentCode = {
  id: 'payment-code',
  title: 'Codes by which money is collected or released',
  kinds: ['payment.code'],
  examines: 'conversations',
  detect: detectCodes,
} satisfies ConversationDetector

const codeWords: readonly HitSense[] = ['code', 'serial', 'act:payment.code']
/** Words for any number or slip; they make a code of it where money was handed over. */
const numberWords: readonly HitSense[] = ['number', 'receipt', 'purpose']
const channelWords: readonly HitSense[] = [
  'remittance',
  'transfer',
  'office',
  'guarantor',
  'deposit',
  'release',
  'at-keeper',
]
const handedOver: readonly HitSense[] = [
  'gave',
  'paid',
  'remittance',
  'transfer',
  'office',
  'at-keeper',
  'deposit',
  'serial',
]
/** Words between a code and the word that makes it one. */
const beside = 4
/** The same where the code is what the message ends with: `the code that he gave me is 88214`. */
const besideAtEnd = 7

function detectCodes(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn) || (turn.text.signs.digits === 0 && turn.reading.quantities.length < 3)) return []
  const { text } = turn
  const taken = takenIn(turn)
  const candidates = [
    ...spelledCandidates(turn),
    ...letterCandidates(turn),
    ...(mayBePassWord(turn) ? text.derive(wordCandidates) : []),
    ...text.derive(digitCandidates),
  ].filter(({ start, end }) => !taken.some((span) => span.start < end && start < span.end))
  const kept: { candidate: Candidate; rule: string }[] = []
  for (const candidate of candidates) {
    if (kept.some(({ candidate: other }) => other.start < candidate.end && candidate.start < other.end)) continue
    const rule = ruleFor(conversation, index, turn, candidate) ?? listed(turn, candidate, kept)
    if (rule) kept.push({ candidate, rule })
  }
  return kept.map(({ candidate, rule }) => toFinding(conversation, index, turn, candidate, rule))
}

/** A pass-word stands beside a word for code, in quotation marks, or alone: without these the search for it is spared. */
const mayBePassWord = (turn: ReadTurn): boolean =>
  turn.text.signs.digits > 0 &&
  (turn.reading.words.length <= longestPassWord || says(turn, codeWords) || /["'«“”„]/.test(turn.text.shadow))
const longestPassWord = 4

/** Where sums, phone numbers, accounts and what else is sure of itself stand. */
const takenIn = (turn: ReadTurn): Span[] =>
  turn.findings.filter(({ confidence }) => confidence !== 'low').map((finding) => shadowSpan(turn, finding))

function ruleFor(conversation: Conversation, index: number, turn: ReadTurn, candidate: Candidate): string | null {
  const { reading } = turn
  const words = reading.wordsAt(candidate)
  const near = (senses: readonly HitSense[], reach: number) =>
    senses.some((sense) => reading.of(sense).some((hit) => hit.to > words.from - reach && hit.from < words.to + reach))
  if (unlocksDoor(turn)) return null
  if (candidate.form === 'word-digits') return ruleForWords(conversation, index, turn, candidate)
  if (unlocksDevice(turn)) return null
  const looksLikeSum = /digits$/.test(candidate.form) && isRound(candidate.value.replace(/^\p{L}(?=\d)/u, ''))
  // The first part of a number is no code: the message that completes it gives the whole.
  const whole = wholeOf(conversation, index, candidate)
  if (whole) return whole.isLast ? 'split' : null
  const isBeside = near(codeWords, looksLikeSum ? 1 : beside)
  if (isBeside && candidate.value.length >= 3) return 'code-word'
  const isEnd = words.to === reading.words.length
  if (isEnd && !looksLikeSum && candidate.value.length >= 4 && near(codeWords, besideAtEnd)) return 'code-word'
  if (continuesSeries(conversation, index, candidate)) return 'series'
  if (candidate.value.length < 5 || looksLikeSum) return null
  if (near(channelWords, 8)) return 'channel'
  if (near(numberWords, 3) && isHandedOver(conversation, index, turn) && !isOfPaper(conversation, index, turn))
    return 'number-word'
  if (reading.words.length <= 8 && isAskedFor(conversation, index, turn)) return 'answer'
  return isNumberOfDeposit(conversation, index, turn) ? 'answer' : null
}

/** An office gives codes in a row: all but the last two figures are those of one that was told before. */
const continuesSeries = (conversation: Conversation, index: number, { value, form }: Candidate): boolean =>
  form === 'digits' &&
  value.length >= 4 &&
  [...conversation.around(index, -1, 10)].some(({ findings }) =>
    findings.some(
      (known) =>
        known.kind === 'payment.code' &&
        known.value?.length === value.length &&
        known.value.slice(0, -2) === value.slice(0, -2),
    ),
  )

/** A pin beside a telephone or an account to be wiped opens that. */
const unlocksDevice = (turn: ReadTurn): boolean =>
  says(turn, ['delete', 'password', 'phone']) && !says(turn, channelWords) && !says(turn, ['serial', 'money'])

/** A code beside a door, a key safe or a wireless network opens that. */
const unlocksDoor = (turn: ReadTurn): boolean => says(turn, ['door']) && !says(turn, channelWords)

/** A pass-word: directly behind a word for code, in quotation marks where money is collected, or the whole answer to the question for it. */
function ruleForWords(conversation: Conversation, index: number, turn: ReadTurn, candidate: Candidate): string | null {
  const { reading, text } = turn
  const { from, to } = reading.wordsAt(candidate)
  const isAt = (senses: readonly HitSense[], at: number) =>
    senses.some((sense) => reading.of(sense).some((hit) => hit.from <= at && at < hit.to))
  const isLatin = /^[a-z]/.test(reading.words[from]?.key ?? '')
  if ((isLatin && reading.isFrequent(from)) || isAt([...codeWords, ...numberWords, 'place'], from)) return null
  const cue = isAt(['place'], from - 1) ? from - 2 : from - 1
  if (isAt(codeWords, cue)) return 'pass-word'
  const collects = says(turn, ['code', 'money', 'title', 'pay', 'pay-out', 'write'])
  const quoted =
    collects &&
    /["'«“”„]/.test(text.shadow.charAt(candidate.start - 1)) &&
    /["'»“”]/.test(text.shadow.charAt(candidate.end))
  if (quoted && to - from <= 4) return 'quoted'
  return reading.words.length === to - from && isAskedFor(conversation, index, turn, codeWords) ? 'answer' : null
}

/** Codes given in a row: of the length of one that was told already in this message. */
const listed = ({ text }: ReadTurn, { form, value, start }: Candidate, kept: readonly { candidate: Candidate }[]) =>
  kept.some(
    ({ candidate }) =>
      candidate.form === form &&
      candidate.value.length === value.length &&
      candidate.end <= start &&
      /^[^\p{L}]{1,4}$|^ \p{L}{1,3} $/u.test(text.shadow.slice(candidate.end, start)),
  )
    ? 'list'
    : null

const isHandedOver = (conversation: Conversation, index: number, turn: Turn): boolean =>
  says(turn, handedOver) ||
  holds(turn, ['payment.amount']) ||
  [...conversation.around(index, -1, 3)].some((other) => says(other, handedOver))

/** Whether a code, or how the money was sent, was the talk of the turns just before. */
function isAskedFor(
  conversation: Conversation,
  index: number,
  turn: Turn,
  words: readonly HitSense[] = [...codeWords, 'remittance', 'transfer'],
): boolean {
  for (const other of conversation.around(index, -1, 4)) {
    if (says(other, codeWords)) return true
    if (says(other, words) && (byOther(turn, other) || says(other, ['gave', 'paid']))) return true
  }
  return false
}

/** Who lets money lie with somebody is asked for "the number" on arrival, and answers with nothing else. */
const isNumberOfDeposit = (conversation: Conversation, index: number, turn: ReadTurn): boolean =>
  turn.reading.words.length <= 2 &&
  [...conversation.around(index, -1, 2)].some((other) => byOther(turn, other) && says(other, ['number'])) &&
  [...conversation.around(index, -1, 30)].some((other) => says(other, ['office', 'at-keeper', 'deposit', 'guarantor']))

/** Where a passport was asked for or is sent, a number is the number of that. */
const isOfPaper = (conversation: Conversation, index: number, turn: Turn): boolean =>
  !says(turn, channelWords) &&
  [turn, ...conversation.around(index, -1, 2)].some((other) => says(other, ['passport', 'id-card']))

/** The serial number of a euro note used as a token has a check digit (methodology 5.4); other codes have none. */
const verdictOf = (value: string): Finding['verdict'] =>
  /^(?:[A-Z]\d{11}|[A-Z]{2}\d{10})$/.test(value) && isEuroNote(value) ? 'checksum-valid' : 'format-only'

/** The number of a named company, beside a word for it or in the length of its numbers. */
const isProbable = (conversation: Conversation, index: number, { value }: Candidate, rule: string): boolean =>
  /^(?:\d{8}|\d{10,11})$/.test(value) && rule !== 'series' && namesCompany(conversation, index)

function toFinding(
  conversation: Conversation,
  index: number,
  turn: ReadTurn,
  candidate: Candidate,
  rule: string,
): TurnFinding {
  const whole = wholeOf(conversation, index, candidate)
  return {
    kind: 'payment.code',
    value: whole?.value ?? candidate.value,
    attributes: { scheme: schemeOf(conversation, index, candidate), ...(whole ? { part: candidate.value } : {}) },
    confidence: !turn.forwarded ? 'medium' : 'low',
    verdict: verdictOf(whole?.value ?? candidate.value),
    needs: isProbable(conversation, index, candidate, rule) ? 'nothing' : 'trade',
    ...turn.text.toRaw(candidate),
    rule: `payment-code/${rule}`,
  }
}
