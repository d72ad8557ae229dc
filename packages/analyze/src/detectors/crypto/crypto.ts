import type { Confidence, Finding, Verdict } from '@casethread/model'
import type { Detector, ReadableMessage } from '../../detector.ts'
import { checkBase58, checkEthereum, checkSegwit } from './address-checks.ts'

interface Scheme {
  id: string
  shape: RegExp
  check(address: string): Verdict
  /** Segwit addresses may be all capitals; the usual form is lower case. */
  value?(address: string): string
}

const lower = (address: string) => address.toLowerCase()
const base58 = '[1-9A-HJ-NP-Za-km-z]'
const bech32 = '[ac-hj-np-z02-9]'
const segwit = (prefix: string) => {
  const form = `${prefix}1${bech32}{11,87}`
  return new RegExp(`^(?:${form}|${form.replace(/[a-z]/g, (c) => c.toUpperCase())})$`)
}

/** Version bytes: Bitcoin 0x00 and 0x05 (wiki, "List of address prefixes"), Tron 0x41, Litecoin 0x30 and 0x32 (chainparams). */
const schemes: readonly Scheme[] = [
  { id: 'btc', shape: new RegExp(`^[13]${base58}{25,33}$`), check: (a) => checkBase58(a, [0x00, 0x05]) },
  { id: 'btc', shape: segwit('bc'), check: (a) => checkSegwit(a, 'bc'), value: lower },
  { id: 'eth', shape: /^0x[\da-fA-F]{40}$/, check: checkEthereum },
  { id: 'tron', shape: new RegExp(`^T${base58}{33}$`), check: (a) => checkBase58(a, [0x41]) },
  { id: 'ltc', shape: new RegExp(`^[LM]${base58}{26,33}$`), check: (a) => checkBase58(a, [0x30, 0x32]) },
  { id: 'ltc', shape: segwit('ltc'), check: (a) => checkSegwit(a, 'ltc'), value: lower },
]

/**
 * Addresses of token contracts, which everybody who uses the token has in common: a payment to them reaches nobody. They are
 * reported with the token's name. USDT on Tron: Tether, "Supported protocols".
 */
const tokenContracts: Readonly<Record<string, string>> = { TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t: 'USDT' }

const candidate = /(?<!\w)[a-zA-Z\d]{26,90}(?!\w)/g

const confidences: Readonly<Record<Verdict, Confidence>> = {
  'checksum-valid': 'high',
  'format-only': 'medium',
  'checksum-failed': 'low',
}

/**
 * Addresses of Bitcoin, Ethereum and its kin (the chain is not implied), Tron and Litecoin, each with its checksum. An address
 * of the right shape that fails its check is kept as low: one altered letter is a usual copying error.
 */
export const crypto = {
  id: 'crypto',
  title: 'Crypto-currency addresses',
  kinds: ['payment.account'],
  examines: 'messages',
  needs: (signs) => signs.longestRun >= 26,
  detect: detectAddresses,
} satisfies Detector

function detectAddresses({ text }: ReadableMessage): Finding[] {
  return Array.from(text.shadow.matchAll(candidate)).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const finding = judge(match[0])
    return finding && !text.isOpaque(span) ? [{ ...finding, ...text.toRaw(span) }] : []
  })
}

function judge(address: string): Omit<Finding, 'start' | 'end'> | null {
  const scheme = schemes.find(({ shape }) => shape.test(address))
  if (!scheme) return null
  const verdict = scheme.check(address)
  // A failed check is worth keeping only where the shape is not that of any long word or number.
  if (verdict === 'checksum-failed' && !(/\d/.test(address) && /[a-z]/.test(address))) return null
  const token = tokenContracts[address]
  return {
    kind: 'payment.account',
    value: scheme.value?.(address) ?? address,
    attributes: { scheme: scheme.id, ...(token ? { tokenContract: token } : {}) },
    confidence: token ? 'medium' : confidences[verdict],
    verdict,
    rule: `crypto/${scheme.id}`,
  }
}
