import type { Language } from './language.ts'

/**
 * Ukrainian. Interface words of iPhone exports of 2022 and 2023, as seen in starkdmi/whats_json @ 760b3a0a, `test/data/languages`.
 */
export const uk: Language = {
  omitted: {
    image: ['зображення відсутнє'],
    video: ['відео відсутнє'],
    audio: ['аудіо відсутнє'],
    sticker: ['Наклейку не додано'],
    gif: ['GIF-анімацію пропущено'],
    contact: ['Картка контакту відсутня'],
    document: ['документ пропущено'],
  },
  location: ['Розташування'],
  deleted: ['Це повідомлення було видалено'],
  deletedByOwner: ['Ви видалили це повідомлення'],
  encryption: ['Повідомлення й дзвінки захищено наскрізним шифруванням'],
}
