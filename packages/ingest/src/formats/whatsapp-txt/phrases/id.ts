import type { Language } from './language.ts'

/**
 * Indonesian. Interface words of iPhone exports of 2022 and 2023, as seen in starkdmi/whats_json @ 760b3a0a, `test/data/languages`.
 */
export const id: Language = {
  omitted: {
    image: ['gambar tidak disertakan'],
    video: ['video tidak disertakan'],
    audio: ['audio tidak disertakan'],
    sticker: ['stiker tidak disertakan'],
    gif: ['GIF tidak disertakan'],
    contact: ['Kartu kontak tidak disertakan'],
    document: ['dokumen tidak disertakan'],
  },
  location: ['Lokasi'],
  deleted: ['Pesan ini dihapus'],
  deletedByOwner: ['Anda menghapus pesan ini'],
  encryption: ['Pesan dan panggilan terenkripsi secara end-to-end'],
}
