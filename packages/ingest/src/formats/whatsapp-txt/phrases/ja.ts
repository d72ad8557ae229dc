import type { Language } from './language.ts'

/**
 * Japanese. Interface words of iPhone exports of 2022 and 2023, as seen in starkdmi/whats_json @ 760b3a0a, `test/data/languages`.
 */
export const ja: Language = {
  omitted: {
    image: ['画像は含まれていません'],
    video: ['ビデオは含まれていません'],
    audio: ['音声は含まれていません'],
    sticker: ['スタンプは含まれていません'],
    gif: ['GIFは含まれていません'],
    contact: ['連絡先カードを省略'],
    document: ['ドキュメントは含まれていません'],
  },
  location: ['位置情報'],
  deleted: ['このメッセージは削除されました。'],
  deletedByOwner: ['このメッセージを削除しました。'],
  encryption: ['メッセージと通話はエンドツーエンド暗号化されています'],
}
