import type { Format } from '../format.ts'
import { cellebriteUfdr } from './cellebrite-ufdr/cellebrite-ufdr.ts'
import { facebookHtml } from './facebook-html/facebook-html.ts'
import { facebookJson } from './facebook-json/facebook-json.ts'
import { facebookMessagesHtm } from './facebook-messages-htm/facebook-messages-htm.ts'
import { facebookMsysDb } from './facebook-msys-db/facebook-msys-db.ts'
import { facebookThreadsDb } from './facebook-threads-db/facebook-threads-db.ts'
import { instagramJson } from './instagram-json/instagram-json.ts'
import { signalTxt } from './signal-txt/signal-txt.ts'
import { skypeJson } from './skype-json/skype-json.ts'
import { skypeLiveDb } from './skype-live-db/skype-live-db.ts'
import { skypeMainDb } from './skype-main-db/skype-main-db.ts'
import { skypeS4lDb } from './skype-s4l-db/skype-s4l-db.ts'
import { telegramJson } from './telegram-json/telegram-json.ts'
import { viberAndroidDb } from './viber-android-db/viber-android-db.ts'
import { viberCsv } from './viber-csv/viber-csv.ts'
import { viberDesktopDb } from './viber-desktop-db/viber-desktop-db.ts'
import { viberIosDb } from './viber-ios-db/viber-ios-db.ts'
import { whatsappAndroidDb } from './whatsapp-android-db/whatsapp-android-db.ts'
import { whatsappIosCalls } from './whatsapp-ios-calls/whatsapp-ios-calls.ts'
import { whatsappIosDb } from './whatsapp-ios-db/whatsapp-ios-db.ts'
import { whatsappTxt } from './whatsapp-txt/whatsapp-txt.ts'

/** Every format that is read. A new one is a folder beside these and one line here. */
export const formats = [
  cellebriteUfdr,
  facebookHtml,
  facebookJson,
  facebookMessagesHtm,
  facebookMsysDb,
  facebookThreadsDb,
  instagramJson,
  skypeJson,
  skypeLiveDb,
  skypeMainDb,
  skypeS4lDb,
  signalTxt,
  telegramJson,
  viberAndroidDb,
  viberCsv,
  viberDesktopDb,
  viberIosDb,
  whatsappAndroidDb,
  whatsappIosCalls,
  whatsappIosDb,
  whatsappTxt,
] as const satisfies readonly Format[]
