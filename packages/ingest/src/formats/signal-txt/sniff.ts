import type { Head, Verdict } from '../../format.ts'
import { hasClock, markLength, readHeader } from './header.ts'

/** How many lines with content are looked at. */
const looked = 50
/** What the export of WhatsApp is called: such a file is not one of a Signal exporter, whatever its notation. */
const whatsappName = /(?:^|[/\s])(?:_chat\.txt|[^/]*WhatsApp[^/]*)$/i

/**
 * Never more than possible: the notation is that of a third party, and a WhatsApp export with its own notices inside is
 * certain of itself. The first line must begin a record, and every line that begins with a time must name somebody.
 */
export function sniffSignalTxt({ bytes, sizeBytes, path, member }: Head): Verdict {
  if (whatsappName.test(member ?? path) || whatsappName.test(path)) return 'no'
  let lines = 0
  for (let at = 0; at < bytes.length && lines < looked; ) {
    const feed = bytes.indexOf(0x0a, at)
    // The last line of what is shown may be cut.
    if (feed < 0 && bytes.length < sizeBytes && lines > 0) break
    const end = feed < 0 ? bytes.length : feed
    if (end > at && !(end === at + 1 && bytes[at] === 0x0d)) {
      lines++
      const isHeader = readHeader(bytes, at, end) !== null
      if (!isHeader && (lines === 1 || hasClock(bytes, at + markLength(bytes, at), end))) return 'no'
    }
    at = end + 1
  }
  return lines > 0 ? 'possible' : 'no'
}
