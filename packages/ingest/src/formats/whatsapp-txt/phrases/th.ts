import type { Language } from './language.ts'

/**
 * Thai. Interface words of iPhone exports of 2022 and 2023, as seen in starkdmi/whats_json @ 760b3a0a, `test/data/languages`.
 */
export const th: Language = {
  omitted: {
    image: ['ไม่มีรูปภาพ'],
    video: ['วิดีโอถูกลบ'],
    audio: ['ไม่มีไฟล์เสียง'],
    sticker: ['ไม่มีสติกเกอร์'],
    gif: ['ละเว้น GIF'],
    contact: ['บัตรรายชื่อที่ละเว้น'],
    document: ['ละเว้นเอกสาร'],
  },
  location: ['ตำแหน่งที่ตั้ง'],
  deleted: ['ข้อความนี้ถูกลบแล้ว'],
  deletedByOwner: ['คุณได้ลบข้อความนี้'],
  encryption: ['ข้อความและการโทรได้รับการเข้ารหัสจากต้นทางถึงปลายทาง'],
}
