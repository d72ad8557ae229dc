import type { Language } from './language.ts'

/**
 * Czech. Interface words of iPhone exports of 2022 and 2023, as seen in starkdmi/whats_json @ 760b3a0a, `test/data/languages`.
 */
export const cs: Language = {
  titles: ['Chat WhatsApp s uživatelem {chat}'],
  omitted: {
    any: ['<Média vynechány>'],
    image: ['obrázek vynechán'],
    video: ['video vynecháno'],
    audio: ['zvukový soubor vynechán'],
    sticker: ['nálepka vynechána'],
    gif: ['GIF vynechán'],
    contact: ['Vizitka vynechána'],
    document: ['dokument vynechán'],
  },
  location: ['Poloha'],
  deleted: ['Tato zpráva byla smazána'],
  deletedByOwner: ['Tuto zprávu jste smazal/a'],
  encryption: ['Zprávy a hovory jsou opatřeny koncovým šifrováním'],
  notices: [['security-code-changed', 'Bezpečnostní kód mezi vámi a uživatelem {target} byl změněn']],
}
