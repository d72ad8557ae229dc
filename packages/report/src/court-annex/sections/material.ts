import type { StoredFile, StoredSource } from '@casethread/casefile'
import type { Block, Inline } from '../../document/document.ts'
import type { AnnexFacts } from '../annex-facts.ts'
import { code, fact, figures, note, number, row, text, warning, words } from '../blocks.ts'
import { coverage } from '../coverage.ts'
import { exhibitText } from '../exhibit-text.ts'
import type { AnnexSection } from '../section.ts'
import { tableOr } from '../table-or.ts'

export const material: AnnexSection = {
  id: 'material',
  kind: 'section',
  title: ({ t }) => t.material.title,
  blocks: (facts) => [
    fact([facts.t.material.about]),
    exhibits(facts),
    ...coverage(facts),
    sources(facts),
    ...accounting(facts),
    supplied(facts),
    unread(facts),
    warnings(facts),
    note([facts.t.material.warningsWhere]),
    note([facts.t.material.gaps]),
  ],
}

function exhibits(facts: AnnexFacts): Block {
  const { t, custodyStates, formats, disclose } = facts
  const none = t.terms.notRecorded
  const said = (values: readonly (string | null)[]): readonly Inline[] => {
    const known = values.filter((value) => value !== null)
    return known.length === 0 ? [none] : disclose.statement(known.join(', '))
  }
  return tableOr(
    {
      id: 'table-exhibits',
      caption: [t.material.exhibits],
      columns: [
        words('exhibit', t.material.exhibit, 1),
        words('seal', t.material.seal, 1),
        words('device', t.material.device, 2),
        words('extraction', t.material.extraction, 2),
        words('examiner', t.material.examiner, 1),
        words('custody', t.material.custodyFile, 2),
      ],
      rows: custodyStates.map(({ exhibit, record }) => {
        if (record === null)
          return row([
            text(...exhibitText(facts, exhibit)),
            ...Array.from({ length: 5 }, () => text(t.material.noRecord)),
          ])
        const { seal, device, extraction } = record.custody
        const method = extraction.method === null ? [] : [t.terms.extraction[extraction.method]]
        const day = extraction.date === null ? [] : [formats.day(extraction.date.slice(0, 10))]
        return row([
          text(...exhibitText(facts, exhibit)),
          text(...said([seal])),
          text(...said([device.make, device.model, device.serial, ...device.imei.map((imei) => `IMEI ${imei}`)])),
          text(...said([extraction.tool, extraction.version]), ...[...method, ...day].map((part) => `, ${part}`)),
          text(...said([extraction.examiner])),
          text(code(record.sha256)),
        ])
      }),
    },
    t.material.noExhibits,
  )
}

const total = (tally: Readonly<Record<string, number>>): number => Object.values(tally).reduce((sum, n) => sum + n, 0)

function sources(facts: AnnexFacts): Block {
  const { t, disclose, when } = facts
  const own = t.material
  const cells = (source: StoredSource) => [
    text(disclose.path(source.member === null ? source.path : `${source.path}!/${source.member}`)),
    text(...exhibitText(facts, source.exhibit)),
    text(code(source.sha256)),
    text(source.format),
    text(t.terms.sourceStates[source.status]),
    number(source.records.read),
    number(source.records.parsed),
    number(total(source.records.skipped)),
    number(total(source.records.failed)),
    text(when(source.firstAt)),
    text(when(source.lastAt)),
  ]
  return tableOr(
    {
      id: 'table-sources',
      caption: [own.sources],
      columns: [
        words('file', own.file, 3),
        words('exhibit', own.exhibit, 1),
        words('sha256', own.sha256, 2),
        words('format', own.format, 1),
        words('state', own.state, 1),
        figures('read', own.read),
        figures('parsed', own.parsed),
        figures('skipped', own.skipped),
        figures('failed', own.failed),
        words('first', own.first, 1),
        words('last', own.last, 1),
      ],
      rows: facts.sources.map((source) => row(cells(source))),
      // Eleven columns, and often hundreds of files: pages give the sums.
      onlyInWorkbook: facts.sources.length > 40,
    },
    own.noSources,
  )
}

function accounting({ t, say, sources: all, counts }: AnnexFacts): Block[] {
  if (all.length === 0) return []
  const sum = (of: (records: StoredSource['records']) => number) => all.reduce((so, { records }) => so + of(records), 0)
  const [read, parsed] = [sum((records) => records.read), sum((records) => records.parsed)]
  const off = all.filter(
    ({ records }) => records.read !== records.parsed + total(records.skipped) + total(records.failed),
  ).length
  return [
    off > 0
      ? warning(say(t.material.unaccounted, { exports: off }))
      : fact(
          say(t.material.accounted, {
            read,
            parsed,
            skipped: sum(({ skipped }) => total(skipped)),
            failed: sum(({ failed }) => total(failed)),
          }),
        ),
    ...(parsed > counts.messages ? [fact(say(t.material.copies, { parsed, messages: counts.messages }))] : []),
  ]
}

function supplied({ t, say, source }: AnnexFacts): Block {
  const states = source.files().map(({ suppliedHash }) => suppliedHash)
  const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length
  return fact(say(t.material.supplied, { equal: count('equal'), different: count('different'), none: count('none') }))
}

const isUnread = (role: StoredFile['role']): role is 'unknown' | 'unreadable' | 'refused' =>
  role === 'unknown' || role === 'unreadable' || role === 'refused'

function unread({ t, source, disclose }: AnnexFacts): Block {
  return tableOr(
    {
      id: 'table-unread',
      caption: [t.material.unread],
      columns: [
        words('file', t.material.file, 3),
        words('reason', t.material.reason, 2),
        figures('bytes', t.material.size),
        words('sha256', t.material.sha256, 2),
      ],
      rows: source
        .files()
        .flatMap(({ path, role, sizeBytes, sha256 }) =>
          isUnread(role)
            ? [
                row([
                  text(disclose.path(path)),
                  text(t.material.reasons[role]),
                  number(sizeBytes),
                  text(sha256 === null ? t.terms.none : code(sha256)),
                ]),
              ]
            : [],
        ),
    },
    t.material.noUnread,
  )
}

function warnings({ t, source }: AnnexFacts): Block {
  const byCode = Map.groupBy(source.warnings(), ({ code: kind }) => kind)
  const meanings: Readonly<Record<string, string>> = t.warnings
  return tableOr(
    {
      id: 'table-warnings',
      caption: [t.material.warnings],
      columns: [
        words('kind', t.material.warning, 4),
        figures('warnings', t.material.count),
        figures('records', t.material.touched),
      ],
      rows: [...byCode]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, own]) =>
          row([
            text(meanings[kind] ?? kind, ' (', code(kind), ')'),
            number(own.length),
            number(own.reduce((sum, { records }) => sum + records, 0)),
          ]),
        ),
    },
    t.material.noWarnings,
  )
}
