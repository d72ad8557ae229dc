import { aggregations, detectors } from '@casethread/analyze'
import { formats } from '@casethread/ingest'
import { listedOutputs, listedTables } from '@casethread/report'
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

const fieldList = (fields: readonly string[]): string => fields.map((field) => `\`${field}\``).join(', ')

const outputsPage = (): string =>
  [
    '# Outputs',
    '',
    'Made from the lists of exports and outputs (`npm run docs`); a test compares it. `casethread report` writes them beside the annexes,',
    '`--only ID` some of them; `manifest.json` has the SHA-256 of each. The same case gives the same bytes.',
    '',
    '## Tables',
    '',
    'Each as NDJSON (one JSON object a line, in stable order) and, where a CSV is named, as CSV (RFC 4180, UTF-8 with a byte order mark).',
    '`casethread export ID` prints one of them. Messages are cited by the `id` of `messages.ndjson`. Times are ISO 8601 in',
    'UTC. Amounts are in major units of their currency, in columns that end in `Cents` whole euro cents. In CSV, lists and objects are JSON; a',
    'text that a spreadsheet would take for a formula has an apostrophe before it; control characters and lone surrogates that a file cannot',
    'carry are printed as `⟦U+XXXX⟧`.',
    '',
    ...table(
      ['Files', 'What they hold', 'Fields'],
      listedTables().map(({ title, files }) => [
        files.map(({ file }) => `\`${file}\``).join(', '),
        title,
        fieldList(files[0]?.fields ?? []),
      ]),
    ),
    '',
    '## Pages to read',
    '',
    '`--only chat-view`: `chats.html` lists the chats by tier and points, with role, findings by family, first and last message; from there to the',
    'same list by title and by contact. Each chat stands on pages of at most 500 messages in the folder `chats/` (`chat-ID-N.html`): the owner’s',
    'messages at the end of the line, every time with its offset, doubtful and missing times marked, findings underlined and numbered with kind,',
    'rule and confidence, deleted, recovered, edited and forwarded messages marked, attachments by name and hash beside the bubble, and on',
    'demand the file, place and bytes that a message was read from. Each message has an anchor made of its `id` (`#m-ID`), to which quotations',
    'and references of the web annex lead. Nothing is loaded or run; pictures, recordings and documents are never shown. Chats of contacts who may be',
    'privileged are listed and not shown. Pages of an earlier report in the same folder are taken away.',
    '',
    '## For other programs, and for the defence',
    '',
    'These name people and numbers as the tables do: they are for court and parties, not for publication. Maps hold places that messages name',
    'and positions that messages state; nothing marks where anybody lives. Characters that act unseen are printed by number in XML.',
    '',
    ...listedOutputs().flatMap(({ id, title, files }) => [
      `### ${title}`,
      '',
      `\`--only ${id}\``,
      '',
      ...files.map(({ file, says, fields }) =>
        fields.length === 0 ? `- \`${file}\`: ${says}` : `- \`${file}\`: ${says} Fields: ${fieldList(fields)}.`,
      ),
      '',
    ]),
  ].join('\n')

/** The pages of docs/ that are made from the program's own data: file name and text. */
export const pages = async (): Promise<Readonly<Record<string, string>>> => ({
  'cli.md': helpPage(await loadCommands()),
  'formats.md': formatsPage(),
  'detectors.md': detectorsPage(),
  'outputs.md': outputsPage(),
})
