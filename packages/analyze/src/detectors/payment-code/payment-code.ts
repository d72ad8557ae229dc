import type { Finding, Span } from '@casethread/model'
import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { holds, says } from '../../conversation/nearby.ts'
import { namesCompany } from '../../conversation/remittance-companies.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import type { HitSense } from '../../lexicon/lexicon.ts'
import type { MessageText } from '../../message-text.ts'
import { shadowSpan } from '../../rules/slot-spans.ts'
import {
  type Candidate,
  digitCandidates,
  digitsUpTo,
  isRound,
  isYear,
  letterCandidates,
  mixedCandidates,
  passWords,
  spelledCandidates,
  toldCandidates,
  wordCandidates,
} from './candidates.ts'
import {
  answersForCode,
  codesTold,
  continuesSeries,
  isAskedFor,
  isHandedOver,
  isNumberHandedOver,
  isNumberOfDeposit,
  isOfRemittance,
  isToldAgain,
} from './code-talk.ts'
import { channelWords, codeWords, handedOver, numberWords } from './code-words.ts'
import { isEuroNote } from './euro-note.ts'
import { isOfMeeting, isOfPaper, unlocksDevice, unlocksDoor } from './other-codes.ts'
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

/** Words between a code and the word that makes it one. */
const beside = 4
/** The same where the code is what the message ends with: `the code that he gave me is 88214`. */
const besideAtEnd = 7
const tellsKeeper: readonly HitSense[] = ['told', 'release', 'pay-out']
/** Words between a pass-word without figures and the word that makes it one. */
const besideWord = 2

function detectCodes(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn)) return []
  const { text } = turn
  const told = codesTold(conversation, index)
  const mayHold =
    text.signs.digits > 0 || turn.reading.quantities.length > 2 || says(turn, [...codeWords, ...tellsKeeper])
  if (!mayHold && told.length === 0) return []
  const taken = takenIn(turn)
  const candidates = [
    ...toldCandidates(text, told),
    ...text.derive(mixedCandidates),
    ...spelledCandidates(turn),
    ...letterCandidates(turn),
    ...(says(turn, [...codeWords, ...tellsKeeper]) ? text.derive(passWords) : []),
    ...(mayBePassWord(turn) ? text.derive(wordCandidates) : []),
    ...text.derive(digitCandidates),
  ].flatMap((candidate) => outside(text, candidate, taken))
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

/** The candidate, if nothing has its place; of digits the groups before what does: `771 004 2358 1750 euro`. */
function outside(text: MessageText, candidate: Candidate, taken: readonly Span[]): Candidate[] {
  const over = taken.filter((span) => span.start < candidate.end && candidate.start < span.end)
  const end = Math.min(...over.map(({ start }) => start))
  if (over.length === 0) return [candidate]
  return candidate.form === 'digits' && end > candidate.start ? digitsUpTo(text, candidate, end) : []
}

/** Where sums, phone numbers and what else is sure of itself stand, and accounts with wrong check digits, too. */
const takenIn = (turn: ReadTurn): Span[] =>
  turn.findings
    .filter(({ confidence, kind }) => confidence !== 'low' || kind === 'payment.account')
    .map((finding) => shadowSpan(turn, finding))

function ruleFor(conversation: Conversation, index: number, turn: ReadTurn, candidate: Candidate): string | null {
  const { reading } = turn
  const words = reading.wordsAt(candidate)
  const near = (senses: readonly HitSense[], reach: number) =>
    senses.some((sense) => reading.of(sense).some((hit) => hit.to > words.from - reach && hit.from < words.to + reach))
  if (unlocksDoor(turn)) return null
  if (candidate.form === 'told') return 'repeated'
  if (candidate.form === 'word') {
    if (near(codeWords, besideWord)) return isOfMeeting(turn) ? null : 'pass-word'
    const isQuoted = /["'«“”„]/.test(turn.text.shadow.charAt(candidate.start - 1))
    return isQuoted && near(tellsKeeper, beside) && !says(turn, ['police']) ? 'quoted' : null
  }
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
  if (isToldAgain(conversation, index, candidate)) return 'repeated'
  if (isOfRemittance(conversation, index, turn, candidate)) return 'remittance'
  if (!looksLikeSum && answersForCode(conversation, index, turn, candidate)) return 'answer'
  if (!looksLikeSum && candidate.value.length >= 3 && near(numberWords, 2) && isNumberHandedOver(turn))
    return 'number-word'
  if (candidate.value.length < 4 || looksLikeSum || isYear(candidate)) return null
  if (near(channelWords, 8)) return 'channel'
  if (candidate.form === 'mixed' && (near(numberWords, 3) || says(turn, handedOver))) return 'number-word'
  if (candidate.form !== 'digits' && holds(turn, ['payment.amount']) && /^\p{Lu}{2,4}\d{3,}$/u.test(candidate.value))
    return 'beside-sum'
  if (near(numberWords, 3) && isHandedOver(conversation, index, turn) && !isOfPaper(conversation, index, turn))
    return 'number-word'
  if (reading.words.length <= 8 && isAskedFor(conversation, index, turn)) return 'answer'
  return isNumberOfDeposit(conversation, index, turn) ? 'answer' : null
}

/** What somebody did or does, with a number: no pass-word. */
const actWords: readonly HitSense[] = ['gave', 'paid', 'received', 'arrived', 'write', 'meet']

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
  const isAct = reading.words.slice(from, to).some((_, i) => isAt(actWords, from + i))
  const isWhole = reading.words.length === to - from && !isAct
  return isWhole && isAskedFor(conversation, index, turn, codeWords) ? 'answer' : null
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
