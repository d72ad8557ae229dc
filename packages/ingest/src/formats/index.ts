import type { Format } from '../format.ts'
import { facebookHtml } from './facebook-html/facebook-html.ts'
import { facebookJson } from './facebook-json/facebook-json.ts'
import { facebookMessagesHtm } from './facebook-messages-htm/facebook-messages-htm.ts'
import { instagramJson } from './instagram-json/instagram-json.ts'
import { signalTxt } from './signal-txt/signal-txt.ts'
import { skypeJson } from './skype-json/skype-json.ts'
import { telegramJson } from './telegram-json/telegram-json.ts'
import { viberCsv } from './viber-csv/viber-csv.ts'
import { whatsappTxt } from './whatsapp-txt/whatsapp-txt.ts'

/** Every format that is read. A new one is a folder beside these and one line here. */
export const formats = [
  facebookHtml,
  facebookJson,
  facebookMessagesHtm,
  instagramJson,
  skypeJson,
  signalTxt,
  telegramJson,
  viberCsv,
  whatsappTxt,
] as const satisfies readonly Format[]
