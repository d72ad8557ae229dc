/** A file that a message carries or names. */
export interface Attachment {
  /** As the message names it; null where the export only says that there was one. */
  name: string | null
  /** The name under which the export keeps the file, where that is another than `name`; it is looked for by this one. */
  storedName?: string
  /** From the name's ending or the export's own word; null where neither tells. */
  mime: string | null
  /** Of the file found beside the chat; null when it was not found. */
  sizeBytes: number | null
  /** SHA-256 (hex) of the file found; null when it was not found or could not be read. */
  sha256: string | null
  /** Whether the file itself was among the input. */
  found: boolean
  /** Where it was found, relative to the argument given, members after `!/`; null when not found. */
  path: string | null
}
