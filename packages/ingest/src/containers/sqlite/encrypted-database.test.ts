import { createCipheriv } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { memoryHead } from '../../test-support/memory-source.ts'
import { encryptedDatabase } from './encrypted-database.ts'

/** What an encrypted database looks like: the same bytes at every run. */
const random = (length: number): Buffer =>
  createCipheriv('aes-256-ctr', Buffer.alloc(32), Buffer.alloc(16)).update(Buffer.alloc(length))

const said = (path: string, bytes: Uint8Array): string | null => encryptedDatabase(memoryHead(bytes, { path }))

describe('encryptedDatabase', () => {
  it('names the encryption of WhatsApp’s backups and says what is needed', () => {
    for (const version of [12, 14, 15])
      expect(said(`sdcard/WhatsApp/Databases/msgstore.db.crypt${version}`, random(5000))).toContain(`crypt${version}`)
  })

  it('tells an SQLCipher database by its even bytes', () => {
    for (const size of [1024, 4096, 40960, 204800]) expect(said('signal.sqlite', random(size))).toContain('SQLCipher')
  })

  it('takes nothing else for one', () => {
    const text = Buffer.from('{"text": "the same words over and over"}\n'.repeat(512)).subarray(0, 8192)
    const packed = gzipSync(Buffer.from(Array.from({ length: 40_000 }, (_, i) => `line ${i * 7919}`).join('\n')))
    expect(said('notes.db', text)).toBeNull()
    expect(said('notes.db', packed.subarray(0, 8192))).toBeNull()
    expect(said('notes.db', Buffer.alloc(8192))).toBeNull()
    expect(said('picture.jpg', random(8192))).toBeNull()
    expect(said('notes.db', random(8191))).toBeNull()
    expect(said('notes.db', random(512))).toBeNull()
  })
})
