/** The longest card that is looked through, characters; a picture inside makes cards long. */
const longestCard = 1_000_000
const unfold = /\r?\n[ \t]/g

/**
 * The name and the numbers of a vCard (RFC 6350; version 3.0 as WhatsApp writes it, `TEL;waid=` being the number that
 * WhatsApp knows) as one line, `John Doe (+49 176 12345678)`; null for text that is no card.
 */
export function cardLine(card: string): string | null {
  if (!card.startsWith('BEGIN:VCARD')) return null
  const lines = card.slice(0, longestCard).replace(unfold, '').split(/\r?\n/)
  const name = lines.map((line) => /^(?:item\d+\.)?FN(?:;[^:]*)?:(.*)$/i.exec(line)?.[1]).find((found) => found)
  const numbers = lines.flatMap((line) => /^(?:item\d+\.)?TEL(?:;[^:]*)?:(.*)$/i.exec(line)?.[1] ?? [])
  const shown = numbers.map((number) => number.trim()).filter((number) => number !== '')
  const ids = shown.length > 0 ? ` (${shown.join(', ')})` : ''
  return `${name?.trim() ?? ''}${ids}`.trim() || null
}
