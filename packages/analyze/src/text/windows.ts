/**
 * Longest piece of text that detectors see at once, some pages. Messages are a hundred times shorter; some of what is asked of words and numbers
 * takes time by the square of their count, and hostile texts are bounded by this.
 */
export const windowUnits = 8192

/**
 * Cuts a text into pieces of bounded length, so that what is held of one message stays bounded too: at a line break if there
 * is one in the second half of the piece, else at a blank between words without digits, else where it is full.
 */
export function* windowsOf(raw: string, longest = windowUnits): Iterable<{ offset: number; text: string }> {
  let offset = 0
  while (raw.length - offset > longest) {
    const cut = cutIn(raw.slice(offset, offset + longest))
    yield { offset, text: raw.slice(offset, offset + cut) }
    offset += cut
  }
  yield { offset, text: raw.slice(offset) }
}

const betweenWords = /(?<=\p{L}) (?=\p{L})/gu

function cutIn(piece: string): number {
  const half = piece.length >> 1
  const line = piece.lastIndexOf('\n') + 1
  if (line > half) return line
  const blank = Array.from(piece.matchAll(betweenWords), (match) => match.index).at(-1)
  if (blank !== undefined && blank >= half) return blank + 1
  // Never between the halves of a surrogate pair.
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length
}
