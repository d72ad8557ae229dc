import { isAscii, isUtf8 } from 'node:buffer'
import type { LineBatch } from '../../containers/text-lines.ts'

/** Evidence for the encoding of a file that is neither UTF-8 nor UTF-16, taken from those of its lines that are no UTF-8. */
export class CodePageEvidence {
  /** Characters beyond ASCII that are well-formed UTF-8, and places that are not. */
  #wellFormed = 0
  #broken = 0
  #high = 0
  #highBesideHigh = 0
  /** Bytes that are letters of Central Europe in windows-1250 and signs in windows-1252, beside a letter. */
  #central = 0

  /** One line after the other, so that it does not matter how the file was cut. */
  add({ bytes, count, starts, valid }: LineBatch): void {
    if (isAscii(bytes)) return
    if (valid) this.#wellFormed += charactersBeyondAscii(bytes)
    else for (let i = 0; i < count; i++) this.#line(bytes.subarray(starts[i], starts[i + 1]))
  }

  #line(bytes: Buffer): void {
    if (isUtf8(bytes)) {
      this.#wellFormed += charactersBeyondAscii(bytes)
      return
    }
    for (const character of bytes.toString('utf8')) {
      if (character === '\ufffd') this.#broken++
      else if (character > '\x7f') this.#wellFormed++
    }
    this.#weigh(bytes)
  }

  #weigh(bytes: Buffer): void {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] as number
      if (byte < 0x80) continue
      this.#high++
      const neighbours = [bytes[i - 1] ?? 0, bytes[i + 1] ?? 0]
      if (neighbours.some((one) => one >= 0x80)) this.#highBesideHigh++
      else if (centralLetters.has(byte) && neighbours.some(isLetter)) this.#central++
    }
  }

  /**
   * Null for UTF-8, damaged or not. Words in Cyrillic are runs of high bytes, in Latin scripts high bytes stand alone; what
   * speaks for Central Europe is in the table below. A guess, which is said in a warning.
   */
  get codePage(): CodePage | null {
    if (this.#broken <= this.#wellFormed) return null
    if (this.#highBesideHigh * 2 > this.#high) return 'windows-1251'
    return this.#central * 4 > this.#high ? 'windows-1250' : 'windows-1252'
  }
}

export type CodePage = 'windows-1250' | 'windows-1251' | 'windows-1252'

/** ł ą ż ş Ł Ą Ż ľ Ľ Ť ť in windows-1250; in windows-1252 they are ³ ¹ ¿ º £ ¥ ¯ ¾ ¼ and two dashes of typesetting. */
const centralLetters = new Set([0xb3, 0xb9, 0xbf, 0xba, 0xa3, 0xa5, 0xaf, 0xbe, 0xbc, 0x8d, 0x9d])

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a

/** Of valid UTF-8: the bytes that begin a sequence. */
function charactersBeyondAscii(bytes: Buffer): number {
  let count = 0
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) >= 0xc0) count++
  return count
}
