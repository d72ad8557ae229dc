import { aggregations, detectors } from '@casethread/analyze'
import { formats } from '@casethread/ingest'
import { loadCommands } from './commands/index.ts'
import { helpPage } from './help.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`)

const formatsPage = (): string =>
  [
    '# Formats',
    '',
    'Made from the list of formats (`npm run docs`); a test compares it. Formats are recognised by content, never by name alone. Each has',
    'notes on the versions seen, the source of each fact, and what is not handled.',
    '',
    ...table(
      ['Format', 'What it is', 'App', 'Notes'],
      formats.map(({ id, title, app }) => [
        `\`${id}\``,
        title,
        app,
        `[notes](../packages/ingest/src/formats/${id}/README.md)`,
      ]),
    ),
    '',
  ].join('\n')

const detectorsPage = (): string =>
  [
    '# Detectors',
    '',
    'Made from the list of detectors (`npm run docs`); a test compares it. Every finding cites the message it was found in, names the',
    'rule that hit, and gives the place of the quote in the raw text. The tool proposes; people decide.',
    '',
    ...table(
      ['Detector', 'What it finds', 'Kinds of findings'],
      [...detectors, ...aggregations].map(({ id, title, kinds }) => [
        `\`${id}\``,
        title,
        kinds.map((kind) => `\`${kind}\``).join(', '),
      ]),
    ),
    '',
  ].join('\n')

/** The pages of docs/ that are made from the program's own data: file name and text. */
export const pages = async (): Promise<Readonly<Record<string, string>>> => ({
  'cli.md': helpPage(await loadCommands()),
  'formats.md': formatsPage(),
  'detectors.md': detectorsPage(),
})
