import type { Language } from './language.ts'

/**
 * Vietnamese. Interface words of iPhone exports of 2022 and 2023, as seen in starkdmi/whats_json @ 760b3a0a, `test/data/languages`.
 */
export const vi: Language = {
  omitted: {
    image: ['đã bỏ qua hình ảnh'],
    video: ['đã bỏ video'],
    audio: ['bỏ qua tệp âm thanh'],
    sticker: ['đã bỏ sticker'],
    gif: ['Đã bỏ qua ảnh GIF'],
    contact: ['Bỏ qua thẻ liên lạc'],
    document: ['đã bỏ qua tài liệu'],
  },
  location: ['Vị trí'],
  deleted: ['Tin nhắn này đã bị xóa'],
  deletedByOwner: ['Bạn đã xoá tin nhắn này'],
  encryption: ['Tin nhắn và cuộc gọi được mã hóa đầu cuối'],
}
