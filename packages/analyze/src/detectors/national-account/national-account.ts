import type { Span } from '@casethread/model'
import { type Conversation, isRead, type ReadTurn, type Turn } from '../../conversation/conversation.ts'
import { byOther, says } from '../../conversation/nearby.ts'
import type { ConversationDetector, TurnFinding } from '../../detector.ts'
import { shadowSpan } from '../../rules/slot-spans.ts'

/**
 * Accounts whose number has no public check digits: British ones with their sort code (six digits in pairs, then eight), numbers of
 * mobile money (the number of a telephone, methodology 5.2), and bare numbers of ten digits and more where the talk is of a bank,
 * Nigerian ones (NUBAN, ten digits) above all. No form proves one: a word for the system, or for a bank, must stand beside it.
 */
export const nationalAccount = {
  id: 'national-account',
  title: 'National bank accounts and mobile money',
  kinds: ['payment.account'],
  examines: 'conversations',
  detect: detectAccounts,
} satisfies ConversationDetector

/** Services whose account is a telephone number, in the spellings of chats. */
const mobileMoney = new RegExp(
  [
    'vodafone ?cash|فودافون ?كاش|اتصالات ?كاش|اورنج ?كاش',
    '(?:orange|om|mtn|airtel|moov|free|tigo) ?(?:money|cash|pesa|momo)|momo ?pay|mobile ?money',
    String.raw`m-?pesa|ኤም ?ፔሳ|pay ?bill|evc ?(?:plus)?(?!\p{L})|zaad|sahal|e-?dahab|golis|telesom|hormuud`,
    'b-?kash|nagad|jazz ?cash|جاز ?کیش|easy ?paisa|ایزي? ?پیسه|sada ?pay|naya ?pay|paytm|phone ?pe',
    String.raw`(?<!\p{L})upi(?!\p{L})|g-?cash|zain ?cash|زين ?كاش|asia ?hawala|اسيا ?حواله|fast ?pay|فاستپەی`,
    'qi ?card|كي ?كارد|nass ?pay|sham ?cash|شام ?كاش|سيريتل ?كاش|syriatel ?cash|insta ?pay|انستا ?باي',
    String.raw`fawry|فوري(?= ?\d)|bankak|بنكك|m-?paisa|hesab ?pay|tele ?birr|ቴሌ ?ብር|e-?birr|cbe ?birr`,
    'hello ?cash|amole|baridi ?mob|cih ?mobile|nequi|daviplata|bizum|yape|plin|zelle|pago ?movil',
    String.raw`eco ?cash|tnm ?mpamba|wave(?= ?(?:money|sn|\+?\d))|opay|palm ?pay|mobi ?cash|d17|papara|ininal`,
    String.raw`tosla|cuzdan|wallet|محفظ(?:ه|ة|تي|تك|تو|ته)|کیف ?پول|paylib|lydia(?= ?\+?\d)|mbway`,
    String.raw`blik(?= ?\+?\d)`,
  ].join('|'),
  'u',
)
const sortCode =
  /(?<![\d-])(\d{2}-\d{2}-\d{2}|\d{2} \d{2} \d{2})[ ,;:]{1,3}(?:\p{L}{2,8}[ :.]{1,2}){0,2}(\d{8})(?!\d)/gu
/** A telephone number as it is dialled in its country, or with the country's code. */
const dialled = /(?<![\p{L}\d])\+?\d{2,4}(?:[ .-]?\d{2,4}){2,5}(?!\p{L}|\d)/gu
/** As it is written behind a word for account or bank. */
const named = /(?<![\p{L}\d.,:/+-])\d{2,20}(?:[ -]\d{2,6}){0,6}(?!\p{L}|\d|[.,:/-]\d)/gu
const bare = /(?<![\p{L}\d.,:/+-])\d{10}(?!\p{L}|\d|[.,:/-]\d)/gu

function detectAccounts(conversation: Conversation, index: number): TurnFinding[] {
  const turn = conversation.turns[index] as Turn
  if (!isRead(turn) || turn.text.signs.digits < leastDigits) return []
  const british = spansOf(turn, sortCode).map((span) => toFinding(turn, span, 'uk'))
  if (british.length > 0) return british
  if (talksOf(conversation, index, (other) => mobileMoney.test(other.text.folded)))
    return spansOf(turn, dialled)
      .filter((span) => isPhoneLength(turn, span))
      .map((span) => toFinding(turn, span, 'mobile-money'))
  const beside = spansOf(turn, named).filter((span) => isBesideBank(turn, span))
  if (beside.length > 0) return beside.map((span) => toFinding(turn, span, 'bank'))
  const ofBank = talksOf(conversation, index, (other) => says(other, ['bank']) && !says(other, ['code']))
  const isCode = says(turn, ['code', 'remittance', 'phone', 'call'])
  return ofBank && !isCode
    ? spansOf(turn, bare).map((span) => ({ ...toFinding(turn, span, 'bank'), needs: 'trade' }))
    : []
}

const leastDigits = 7
/** Words between a word for account or bank and its number: `account Al Noor Travels 0042 7900`. */
const besideBank = 4

function isBesideBank(turn: ReadTurn, span: Span): boolean {
  const digits = turn.text.shadow.slice(span.start, span.end).replace(/\D/g, '').length
  const { reading } = turn
  const { from } = reading.wordsAt(span)
  const clause = reading.words[from]?.clause
  const words = reading.of('bank').filter(({ to }) => to <= from && from - to <= besideBank)
  const isNear = words.some(
    (word) =>
      reading.words[word.from]?.clause === clause &&
      !reading.of('code').some((hit) => hit.from >= word.to && hit.to <= from),
  )
  return isNear && digits >= leastDigits && digits <= 20
}

/** In the message itself, or in one of the two before, by the other. */
function talksOf(conversation: Conversation, index: number, named: (turn: Turn) => boolean): boolean {
  const own = conversation.turns[index] as Turn
  if (named(own)) return true
  return [...conversation.around(index, -1, 2)].some((other) => byOther(own, other) && named(other))
}

/** Where nothing but a telephone number was found. */
function spansOf(turn: ReadTurn, pattern: RegExp): Span[] {
  const spans = Array.from(turn.text.shadow.matchAll(pattern), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  })).filter((span) => !turn.text.isOpaque(span))
  if (spans.length === 0) return spans
  const taken = turn.findings.filter(({ kind }) => kind !== 'number.shared').map((finding) => shadowSpan(turn, finding))
  return spans.filter((span) => taken.every((other) => other.end <= span.start || span.end <= other.start))
}

/** National numbers begin with 0, or have the nine or ten digits of one without it. */
const isPhoneLength = ({ text }: ReadTurn, { start, end }: Span): boolean =>
  /^(?:0\d{8,10}|[1-9]\d{8,12})$/.test(text.shadow.slice(start, end).replace(/\D/g, ''))

function toFinding(turn: ReadTurn, span: Span, scheme: 'uk' | 'mobile-money' | 'bank'): TurnFinding {
  const written = turn.text.shadow.slice(span.start, span.end)
  return {
    kind: 'payment.account',
    value: `${written.startsWith('+') ? '+' : ''}${written.replace(/\D/g, '')}`,
    attributes: { scheme },
    confidence: turn.forwarded ? 'low' : 'medium',
    verdict: 'format-only',
    needs: 'nothing',
    ...turn.text.toRaw(span),
    rule: `national-account/${scheme}`,
  }
}
