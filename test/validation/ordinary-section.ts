import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { OrdinaryScore } from '../gold/score.mjs'
import { percent, perThousand, table } from './figures.ts'

/** Attribution as the licences ask for it. */
const origins: Readonly<Record<string, string>> = {
  'ordinary-blind.jsonl':
    'Bargains, rides, rents, loans and families in 25 languages, invented by an author who did not know the rules, to be hard: the half that **no rule was tuned on**. Licence: that of the project',
  'ordinary-dev.jsonl': 'The other half, and 138 more by two further authors: on which words and rules were tuned',
  'lawful-bookings-en.jsonl':
    'English dialogues that lawfully book rides, buses, flights and hotels, and move money: Schema-Guided Dialogue, dev split (Google Research), CC BY-SA 4.0',
  'levantine-tweets-ar.txt': 'Short messages in Levantine Arabic: GU-CLASP/shami-corpus, Apache-2.0',
  'service-sms-fa.txt':
    'Persian text messages, mostly of banks and services: semnan-university-ai/persian-sms-dataset, MIT',
}

/** False alarms in one corpus. Lines without a conversation are measured by message only. */
export function ordinarySection(file: string, score: OrdinaryScore): string {
  const conversations = file.endsWith('.jsonl')
  const kinds = Object.entries(score.kinds).sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    `${origins[score.file] ?? 'Origin and licence not known'}. SHA-256 \`${hash('sha256', readFileSync(file))}\`.`,
    table(
      ['what', 'number', 'of', 'share'],
      [
        ['messages with an alarm', alarmed(score), score.messages, `${perThousand(alarmed(score), score.messages)} ‰`],
        conversations
          ? [
              'threads raised to probable or higher',
              score.raised,
              score.threads,
              `${percent(score.raised, score.threads)} %`,
            ]
          : ['threads raised to probable or higher', '–', '–', 'not conversations'],
      ].map((cells) => cells.map(String)),
    ),
    kinds.length === 0
      ? 'No alarm of any kind.'
      : `Alarms by kind: ${kinds.map(([kind, n]) => `${kind} ${n}`).join(', ')}.`,
  ].join('\n\n')
}

const alarmed = ({ perThousand: share, messages }: OrdinaryScore) => Math.round((share * messages) / 1000)
