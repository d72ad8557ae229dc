import type { Batch, ParseTotals } from '@casethread/model'
import { jsonElements } from '../../containers/json-elements.ts'
import type { Format, ParseContext, Source } from '../../format.ts'
import { attachmentPaths } from './attachments.ts'
import { ControlEscapes } from './control-escapes.ts'
import { ExportReading } from './export-reading.ts'
import { messageStreams, sniffTelegramJson } from './sniff.ts'

/** Chats as Telegram Desktop writes them with "Export chat history" or "Export Telegram data" in machine-readable form. */
export const telegramJson = {
  id: 'telegram-json',
  title: 'Telegram Desktop JSON',
  app: 'telegram',
  sniff: sniffTelegramJson,
  parse: parseTelegramJson,
  attachmentPaths,
} satisfies Format

async function* parseTelegramJson(
  source: Source,
  { limits, zone }: Pick<ParseContext<undefined>, 'limits' | 'zone'>,
): AsyncGenerator<Batch, ParseTotals, void> {
  const escapes = new ControlEscapes()
  const reading = new ExportReading(source, { zone }, (value) => escapes.restored(value))
  const streams = messageStreams
  for await (const events of jsonElements(escapes.replaced(source.chunks()), { streams, limits })) {
    reading.take(events)
    const batch = reading.batch()
    if (batch) yield batch
  }
  yield reading.finish()
  return { read: reading.read }
}
