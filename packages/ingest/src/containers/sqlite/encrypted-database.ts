import type { Head } from '../../format.ts'

/** Fewer bytes than this say nothing of how evenly they are spread. */
const leastBytes = 1024
/**
 * Pearson's statistic over 256 byte values has the mean 255 and the deviation 22.6 for random bytes; text and structured
 * files give thousands. Six deviations keep the chance of a miss below one in a hundred million.
 */
const randomBelow = 255 + 6 * 22.6

/**
 * What to say of a file that is, by its name and bytes, an encrypted database: how it was told and what to do. Null for
 * others.
 *
 * WhatsApp's backups are named after their encryption (`msgstore.db.crypt15`; KnugiHK/WhatsApp-Chat-Exporter,
 * android_crypt.py). An SQLCipher database is told by what it lacks: every page is encrypted and the first 16 bytes, where
 * SQLite's magic would stand, are a random salt (zetetic.net/sqlcipher/design).
 */
export function encryptedDatabase({ path, member, sizeBytes, bytes }: Omit<Head, 'database'>): string | null {
  const name = (member ?? path).toLowerCase()
  const backup = /\.crypt(\d\d?)$/.exec(name)
  if (backup)
    return `is a WhatsApp backup encrypted as crypt${backup[1]}, and was not read. Decrypt it with the phone's key file, or for crypt15 the 64-digit key, and give the database that results`
  if (!/\.(db|sqlite3?|sqlitedb)$/.test(name) || sizeBytes % 512 !== 0 || !isRandom(bytes)) return null
  return 'is named as a database and holds nothing but random bytes, as an SQLCipher database does; it was not read. Decrypt it with the key from the phone (its keychain or keystore), and give the database that results'
}

function isRandom(bytes: Uint8Array): boolean {
  if (bytes.length < leastBytes) return false
  const counts = new Uint32Array(256)
  for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1
  const expected = bytes.length / 256
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0) < randomBelow
}
