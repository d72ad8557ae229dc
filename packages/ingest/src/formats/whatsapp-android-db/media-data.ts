/**
 * The path in `thumb_image` of the older schema: a serialised Java object `com.whatsapp.MediaData` that holds a
 * `java.io.File` (dossier 3). Nothing of it is built: of its strings, which the serialisation stores as `t`, two bytes of
 * length and the text (Java Object Serialization Specification, 6.4), the first that leads into the media folder is taken.
 */
export function mediaPath(serialised: Uint8Array): string | null {
  const bytes = Buffer.from(serialised.buffer, serialised.byteOffset, Math.min(serialised.length, longest))
  for (let at = bytes.indexOf(0x74); at !== -1 && at + 3 < bytes.length; at = bytes.indexOf(0x74, at + 1)) {
    const length = bytes.readUInt16BE(at + 1)
    const text = bytes.subarray(at + 3, at + 3 + length)
    if (text.length === length && length <= longestPath && text.includes('Media/')) return text.toString('utf8')
  }
  return null
}

const longest = 65_536
const longestPath = 1024
