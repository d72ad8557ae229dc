import type { StoredFile, StoredSource } from '@casethread/casefile'
import { evidence } from '../../render/evidence.ts'
import { counted, figure } from '../../render/figures.ts'
import { type Html, type HtmlValue, html } from '../../render/html.ts'
import { earliest, latest } from '../../render/instant.ts'
import { type Block, limited, paragraph, type SectionText, table } from '../../render/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import {
  accountedFor,
  appNames,
  hashStateText,
  hashText,
  place,
  reasons,
  statuses,
  sum,
  when,
  zoneText,
} from './wording.ts'

/** The most exports, and files of one role, that the page lists. */
const listLimit = 2_000

export function material(facts: CaseFacts): SectionText {
  const files = facts.source.files()
  const { shown, notice } = limited(facts.sources, listLimit, 'exports', 'accounting.ndjson')
  return {
    id: 'material',
    title: 'Material',
    blocks: [
      paragraph`An export is a file as it was given. It is identified by its SHA-256; a copy of the same bytes has the same value, and a change of one bit another. Each was opened for reading only. For each export, records read = parsed + skipped + failed; the reasons stand beside the numbers. Where a hash was given at seizure, it was compared before anything was read: a file with another hash is listed and was left unread.`,
      ...notice,
      ...(shown.length > 0 ? [sourceTable(facts, shown), appTable(facts)] : []),
      given(files),
      ...unread(
        files,
        'refused',
        'Table 6',
        'These files are not those that were seized, or copies of such: they do not have the hash given at seizure. Nothing of them is in any figure of this annex.',
      ),
      ...unread(
        files,
        'unknown',
        'Table 7',
        'No known format recognises these files. Their contents are in no figure of this annex.',
      ),
      ...unread(
        files,
        'unreadable',
        'Table 8',
        'These files could not be opened or read. Their contents are in no figure of this annex.',
      ),
    ],
  }
}

function sourceTable({ clock, sources }: CaseFacts, shown: readonly StoredSource[]): Html {
  const total = (pick: (records: StoredSource['records']) => number) => sum(sources.map(({ records }) => pick(records)))
  return table({
    id: 'table-exports',
    caption: html`<b>Table 4.</b> Exports and the accounting of their records`,
    columns: [
      { title: 'Export, its SHA-256 and size', wide: true },
      { title: 'Format, clock, state' },
      { title: 'Read', figures: true },
      { title: 'Parsed', figures: true },
      { title: 'Skipped', figures: true },
      { title: 'Failed', figures: true },
      { title: 'First and last message' },
    ],
    rows: shown.map((source) => [
      html`${place(source.path, source.member)}<br>${hashText(source.sha256)}<br><small>${counted(source.sizeBytes, 'byte')}${source.exhibit !== null && html`, exhibit ${evidence(source.exhibit)}`}</small><br>${hashStateText(source.suppliedHash)}`,
      html`${source.format}<br><small>${zoneText(source.zone)}</small><br>${stateText(source)}`,
      source.records.read,
      source.records.parsed,
      reasons(source.records.skipped),
      reasons(source.records.failed),
      html`${when(source.firstAt, clock)}<br>${when(source.lastAt, clock)}`,
    ]),
    foot: [
      `All ${counted(sources.length, 'export')}`,
      '',
      total(({ read }) => read),
      total(({ parsed }) => parsed),
      total(({ skipped }) => sum(Object.values(skipped))),
      total(({ failed }) => sum(Object.values(failed))),
      '',
    ],
  })
}

function stateText({ status, records }: StoredSource): HtmlValue {
  const accounted = accountedFor(records)
  return [
    status === 'complete'
      ? html`<small>${statuses[status]}</small>`
      : html`<strong class="flag">${statuses[status]}</strong>`,
    accounted !== records.read &&
      html`<br><strong class="flag">does not add up: ${figure(accounted)} accounted for</strong>`,
  ]
}

function appTable({ sources, clock }: CaseFacts): Html {
  const rows = [...Map.groupBy(sources, ({ app }) => app)].map(([app, exports]) => [
    appNames[app],
    exports.length,
    sum(exports.map(({ records }) => records.parsed)),
    when(earliest(exports.map(({ firstAt }) => firstAt)), clock),
    when(latest(exports.map(({ lastAt }) => lastAt)), clock),
  ])
  return table({
    id: 'table-apps',
    caption: html`<b>Table 5.</b> Apps with content, and the period they cover. An app that is not listed was not among the exports`,
    columns: [
      { title: 'App', wide: true },
      { title: 'Exports', figures: true },
      { title: 'Records parsed', figures: true },
      { title: 'First message' },
      { title: 'Last message' },
    ],
    rows,
  })
}

const roleTexts = {
  export: ['file read as export', 'files read as exports'],
  archive: ['archive whose members were read', 'archives whose members were read'],
  attachment: ['file that a message names', 'files that messages name'],
  companion: [
    'file read with a database (its log, journal or contacts)',
    'files read with databases (logs, journals, contacts)',
  ],
  unknown: ['file of unknown format', 'files of unknown format'],
  unreadable: ['file that could not be read', 'files that could not be read'],
  refused: ['file refused for its hash', 'files refused for their hashes'],
  ignored: ['file left aside as of no content (system files)', 'files left aside as of no content (system files)'],
} as const satisfies Record<StoredFile['role'], readonly [string, string]>

function given(files: readonly StoredFile[]): Block {
  const byRole = Map.groupBy(files, ({ role }) => role)
  const copies = sum(files.map((file) => file.copies.length))
  const parts = Object.entries(roleTexts).flatMap(([role, [one, many]]) => {
    const found = byRole.get(role as StoredFile['role'])
    return found ? [counted(found.length, one, many)] : []
  })
  return paragraph`Given were ${counted(files.length, 'file')}${files.length > 0 && `: ${parts.join('; ')}`}.${copies > 0 && ` Besides, ${counted(copies, 'copy', 'copies')} of the same bytes under other paths ${copies === 1 ? 'was' : 'were'} met and counted once.`}`
}

function unread(
  files: readonly StoredFile[],
  role: 'refused' | 'unknown' | 'unreadable',
  name: string,
  meaning: string,
): Block[] {
  const found = files.filter((file) => file.role === role)
  if (found.length === 0) return []
  const { shown, notice } = limited(found, listLimit, `files (${role})`, 'warnings.ndjson')
  return [
    ...notice,
    table({
      id: `table-${role}`,
      caption: html`<b>${name}.</b> ${meaning}`,
      columns: [
        { title: 'File', wide: true },
        { title: 'Size, bytes', figures: true },
        { title: 'SHA-256', wide: true },
      ],
      rows: shown.map((file) => [
        html`${evidence(file.path)}${file.copies.map((copy) => html`<br><small>copy: ${evidence(copy)}</small>`)}`,
        file.sizeBytes,
        [
          file.sha256 === null ? html`<span class="none">not known</span>` : hashText(file.sha256),
          role === 'refused' && html`<br>${hashStateText(file.suppliedHash)}`,
        ],
      ]),
    }),
  ]
}
