import { isUtf8 } from 'node:buffer'

/** The code points of a UTF-8 sequence of two, three or four bytes, each byte shown as the Latin-1 character it is not. */
const misread = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/
const beyondLatin1 = /[^\0-\u00ff]/
const beyondAscii = /[^\0-\u007f]/

/**
 * Undoes the export's habit of writing each UTF-8 byte as a character of its own: `Ã©` back to `é`. Only where the string
 * can be nothing else: every character at most U+00FF, and the bytes strictly valid UTF-8. It must be Latin-1 and not
 * Windows-1252, whose bytes 80 to 9F are other characters (dossier 1.1 and 1.2; kenn-io/msgvault testdata `json_simple`).
 * Returns the string itself where there is nothing to undo.
 */
export function restoreText(stored: string): string {
  if (!beyondAscii.test(stored) || beyondLatin1.test(stored)) return stored
  const bytes = Buffer.from(stored, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : stored
}

/** Whether a string that was not restored still holds what looks like misread bytes: cut in the middle, or mixed. */
export const looksMisread = (text: string): boolean => misread.test(text)

/** Restores strings and remembers whether one of them stayed doubtful. */
export class TextRestorer {
  /** Set when a string looks misread but could not be restored; the reader resets it for each record. */
  doubtful = false

  restore(stored: string): string {
    const text = restoreText(stored)
    if (text === stored && looksMisread(stored)) this.doubtful = true
    return text
  }
}
