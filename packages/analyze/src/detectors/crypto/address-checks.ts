import type { Verdict } from '@casethread/model'
import { sha256 } from '@noble/hashes/sha2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { base58, bech32, bech32m } from '@scure/base'

/**
 * Base58Check: a version byte that is the coin's own, 20 bytes, and the first 4 bytes of the double SHA-256 of both (Bitcoin
 * wiki, "Base58Check encoding"). The address must consist of base58 characters.
 */
export function checkBase58(address: string, versions: readonly number[]): Verdict {
  const bytes = base58.decode(address)
  const [payload, checksum] = [bytes.subarray(0, -4), bytes.subarray(-4)]
  const expected = sha256(sha256(payload)).subarray(0, 4)
  const right = payload.length === 21 && checksum.every((byte, i) => byte === expected[i])
  return right && versions.includes(payload[0] ?? -1) ? 'checksum-valid' : 'checksum-failed'
}

/**
 * Segwit addresses: version 0 in bech32 (BIP 173), later versions in bech32m (BIP 350); the program has 20 or 32 bytes in
 * version 0 and 2 to 40 otherwise. Mixed case is not allowed.
 */
export function checkSegwit(address: string, prefix: string): Verdict {
  const words = segwitWords(address, prefix)
  const program = words && bech32.fromWordsUnsafe(words.slice(1))
  if (!words || !program) return 'checksum-failed'
  const lengths = words[0] === 0 ? [20, 32] : Array.from({ length: 39 }, (_, i) => i + 2)
  return (words[0] ?? 17) <= 16 && lengths.includes(program.length) ? 'checksum-valid' : 'checksum-failed'
}

function segwitWords(address: string, prefix: string): number[] | null {
  for (const [code, fits] of [[bech32, (v: number) => v === 0] as const, [bech32m, (v: number) => v > 0] as const]) {
    const decoded = code.decodeUnsafe(address, 90)
    if (decoded && decoded.prefix === prefix && fits(decoded.words[0] ?? -1)) return decoded.words
  }
  return null
}

/** EIP-55: a hex letter is a capital where the same digit of the Keccak-256 of the lower-case address is 8 or more. One case only carries no checksum. */
export function checkEthereum(address: string): Verdict {
  const hex = address.slice(2)
  if (hex === hex.toLowerCase() || hex === hex.toUpperCase()) return 'format-only'
  const hash = bytesToHex(keccak_256(utf8ToBytes(hex.toLowerCase())))
  const right = [...hex].every(
    (c, i) => /\d/.test(c) || (c === c.toUpperCase()) === Number.parseInt(hash[i] ?? '0', 16) >= 8,
  )
  return right ? 'checksum-valid' : 'checksum-failed'
}
