import type { StoredCustody, StoredFinding } from '@casethread/casefile'
import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { CaseSource } from '../../case-source.ts'
import {
  custodyCase,
  sampleAbout,
  sampleCase,
  sampleCustody,
  sampleFinding,
  sampleMessage,
} from '../../sample-case.test-support.ts'
import { chatAnnex } from './chat-annex.ts'

const render = (overrides: Partial<CaseSource> = {}) => chatAnnex.render(sampleCase(overrides), sampleAbout)
const page = (overrides: Partial<CaseSource> = {}): string => render(overrides)[0]?.text ?? ''
const words = (markup: string): string =>
  markup
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')

const nothing: Partial<CaseSource> = {
  messages: () => [],
  findings: () => [],
  contacts: () => [],
  sources: () => [],
  files: () => [],
  warnings: () => [],
  detectorRuns: () => [],
  runs: () => [],
  custodies: () => [],
  owners: () => [],
  chats: () => [],
  messagesPerMonth: () => [],
  counts: () => ({ messages: 0, copies: 0, undated: 0, chats: 0, contacts: 0, findings: 0 }),
}

/** Every element and attribute that the annex uses. A page of any case has no other. */
const ours: Record<string, readonly string[]> = {
  html: ['lang'],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  section: ['id', 'aria-labelledby'],
  aside: ['class', 'aria-label'],
  nav: ['aria-label'],
  div: ['class', 'role', 'aria-labelledby', 'aria-hidden', 'tabindex'],
  img: ['src', 'width', 'height', 'alt'],
  th: ['scope', 'class'],
  td: ['class'],
  bdi: ['dir', 'class'],
  time: ['datetime'],
  a: ['href'],
  ...Object.fromEntries(['p', 'span', 'ol', 'ul', 'dl', 'strong', 'code'].map((name) => [name, ['id', 'class']])),
  ...Object.fromEntries(['h2', 'h3', 'table', 'caption', 'li', 'figure'].map((name) => [name, ['id', 'class']])),
  ...Object.fromEntries(
    'head title style body header main h1 thead tbody tfoot tr dt dd blockquote mark small br wbr b figcaption'
      .split(' ')
      .map((name) => [name, []]),
  ),
}

const elements = (node: Tree.Node): Tree.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
]

function foreign(markup: string): string[] {
  return elements(parse(markup)).flatMap(({ tagName, attrs }) => {
    const known = ours[tagName]
    if (!known) return [`<${tagName}>`]
    return attrs.filter(({ name }) => !known.includes(name)).map(({ name }) => `<${tagName} ${name}>`)
  })
}

describe('the chat annex', () => {
  it('is the golden page and picture', async () => {
    const [html5, picture] = render()
    await expect(html5?.text).toMatchFileSnapshot('golden/chat-annex.html')
    await expect(picture?.text).toMatchFileSnapshot('golden/messages-per-month.svg')
  })

  it('writes only files that it declares', () => {
    expect(render().map(({ file }) => file)).toEqual(chatAnnex.files)
  })

  it('loads nothing, runs nothing and keeps every style in its one hashed sheet', () => {
    const markup = page()
    expect(markup).toMatch(
      /content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]{44}&#39;; img-src data:;/,
    )
    expect(markup).not.toMatch(/<script|<link|<iframe|<form| style=| on\w+=|url\(|@import|https?:/)
  })

  it('has one title, one caption per table, a scope on every heading cell and unique ids', () => {
    const all = elements(parse(page()))
    const tables = all.filter(({ tagName }) => tagName === 'table')
    expect(tables.length).toBeGreaterThan(8)
    for (const table of tables) expect(elements(table).filter(({ tagName }) => tagName === 'caption')).toHaveLength(1)
    for (const { tagName, attrs } of all)
      if (tagName === 'th') expect(attrs.some(({ name }) => name === 'scope')).toBe(true)
    const ids = all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
    expect(ids).toEqual([...new Set(ids)])
    const targets = all.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href').map(({ value }) => value))
    for (const target of targets) expect(ids).toContain(target.slice(1))
  })
})

describe('hostile text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom('</style>', '<script>', '"', "'", '>', '<', '&', '</bdi>', '--', ' onload=', '\0', '\u202e'),
      )
      .map((parts) => parts.join('')),
  )

  it('never becomes an element or attribute, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 12, maxLength: 12 }), (all) => {
        const [body, title, name, path, member, locator, warning, value, raw, attribute, rule, kind] = all as string[]
        const base = sampleMessage(1)
        const account = { ...sampleCase().owners()[0], value: name, name: title } as never
        const message = sampleMessage(1, {
          text: `x${body}`,
          chat: { ...base.chat, title: title ?? null },
          sender: account,
          sentAt: null,
          sentAtRaw: raw ?? null,
          recovery: warning ?? null,
          state: 'recovered-partial',
          provenance: base.provenance.map((copy) => ({
            ...copy,
            path: path ?? '',
            member: member ?? '',
            locator: locator ?? '',
          })),
        })
        const finding = sampleFinding(message, `k${kind}`, `x${body}`, {
          value: value ?? null,
          attributes: { [`a${attribute}`]: attribute ?? '' },
          rule: rule ?? '',
        })
        const markup = page({
          findings: () => [finding],
          owners: () => [account],
          contactAccounts: () =>
            sampleCase()
              .contactAccounts()
              .map((contact) => ({ ...contact, account, names: [name ?? '', title ?? ''] })),
          files: () => [
            {
              path: path ?? '',
              sha256: null,
              sizeBytes: 0,
              role: 'unknown',
              copies: [member ?? ''],
              suppliedHash: 'none',
            },
          ],
          sources: () =>
            sampleCase()
              .sources()
              .map((source) => ({
                ...source,
                path: path ?? '',
                member: member ?? '',
                format: rule ?? '',
                exhibit: title ?? '',
                records: { ...source.records, skipped: { [`s${kind}`]: 1 } },
              })),
          warnings: () => [
            {
              code: rule ?? '',
              path: path ?? '',
              member: member ?? '',
              locator: locator ?? '',
              message: warning ?? '',
              records: 1,
            },
          ],
          detectorRuns: () => [{ detector: rule ?? '', examined: 1, findings: 1 }],
          runs: () => [
            {
              stage: rule ?? '',
              configuration: { [`c${kind}`]: value },
              configurationSha256: 'f',
              toolVersion: rule ?? '',
              runtimeVersion: '',
              inputs: [],
              status: 'complete',
            },
          ],
        })
        expect(foreign(markup)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('absence and failure', () => {
  it('says none found only beside the number of messages examined', () => {
    expect(words(page())).toContain('none found, examined 4 messages')
  })

  it('says that nobody looked when no detector ran', () => {
    const text = words(page({ ...nothing, sources: sampleCase().sources }))
    expect(text).toContain('No detector has looked at this case yet.')
    expect(text).not.toMatch(/none found|No rule hit/)
  })

  it('names exports that are not whole at the head, before any figure', () => {
    const markup = page()
    const notice = markup.indexOf('1 export of 2 is not complete in this case.')
    expect(notice).toBeGreaterThan(0)
    expect(notice).toBeLessThan(markup.indexOf('key-figures"'))
  })

  it('shouts when records do not add up', () => {
    const off = (by: number) =>
      page({
        sources: () =>
          sampleCase()
            .sources()
            .map((source) => ({ ...source, records: { ...source.records, read: source.records.read + by } })),
      })
    expect(words(off(0))).toContain('Every record is accounted for.')
    expect(words(off(1))).toContain('In 2 exports the records do not add up.')
    expect(words(off(1))).toContain('does not add up: 5 accounted for')
  })

  it('renders a case without anything', () => {
    const [html5, ...rest] = render(nothing)
    expect(rest).toEqual([])
    expect(foreign(html5?.text ?? '')).toEqual([])
    expect(words(html5?.text ?? '')).toContain('The case holds no export.')
  })

  it('shows the first 2,000 findings of a kind and says where all are', () => {
    const message = sampleMessage(1, { text: 'x'.repeat(3_000) })
    const many = Array.from({ length: 2_001 }, (_, at) => ({
      ...sampleFinding(message, 'a.b', 'x'),
      id: `f-${at}`,
      start: at,
      end: at + 1,
    }))
    const markup = page({ findings: () => many })
    expect(markup.match(/<li class="finding"/g)).toHaveLength(2_000)
    expect(words(markup)).toContain(
      'This page shows the first 2,000 of 2,001 findings of this kind, by chat and time. All of them are in the file findings.ndjson',
    )
    expect(words(page())).not.toContain('This page shows the first')
  })
})

describe('custody', () => {
  const custody = sampleCustody().custody
  const withRecord = (...records: StoredCustody[]): Partial<CaseSource> => ({ custodies: () => records })
  const whole = {
    ...withRecord(sampleCustody(), { ...sampleCustody(), exhibit: null }),
    sources: () =>
      sampleCase()
        .sources()
        .map((source) => ({ ...source, status: 'complete', zone: stated }) as const),
  }
  const stated = { name: 'Europe/Brussels', known: 'stated' } as const

  it('is the golden page of a complete record', async () => {
    await expect(page(custodyCase())).toMatchFileSnapshot('golden/chat-annex-custody.html')
  })

  it('marks a page without any record, on screen and in print', () => {
    expect(page()).toContain('>No custody data</div>')
    expect(page()).toContain('content: "Chat annex: no custody data, not for court use"')
    expect(words(page())).toContain('Nothing is recorded in this case of the seizure')
  })

  it('takes the mark off only when every exhibit has a complete record', () => {
    expect(page(whole)).not.toMatch(/class="watermark"|not for court use/)
    expect(page(whole)).toContain('content: "Chat annex"')
    const one = page({ ...whole, ...withRecord(sampleCustody()) })
    expect(one).toContain('>Custody incomplete</div>')
    expect(words(one)).toContain('the exports without an exhibit reference: no record at all')
  })

  it('names what a record lacks', () => {
    const lacking = { ...custody, seal: null, extraction: { ...custody.extraction, examiner: null } }
    const text = words(page(withRecord({ ...sampleCustody(), custody: lacking })))
    expect(text).toContain('Custody data incomplete: not for court use.')
    expect(text).toContain('exhibit GSM-1: seal and examiner')
    expect(text).toContain('GSM-1: missingseal and examiner')
  })

  it('says of each hash given whether the file has it', () => {
    const text = words(page(custodyCase()))
    expect(text).toMatch(/SHA-256a{64}hash as given at seizure/)
    expect(text).toMatch(/MD5, for comparison only1{32}another hash was given at seizure/)
    expect(text).toMatch(/SHA-1, for comparison only2{40}no such file among the input/)
    expect(text).toContain('1 file does not have the hash given at seizure and was not read')
  })

  it('says what was found of the clock, and the zones of a device that travelled', () => {
    const clock = { checked: true, deviationSeconds: -42, note: null }
    const zones = [
      { from: null, zone: 'Asia/Kabul', reason: null },
      { from: '2016-03-01T10:00', zone: 'Europe/Brussels', reason: 'flight' },
    ]
    const text = words(page(withRecord({ ...sampleCustody(), custody: { ...custody, clock, zones } })))
    expect(text).toContain('exhibit GSM-1: checked, 42 s behind; times are not corrected by it')
    expect(text).toContain(
      'showed several zones: Asia/Kabul (no reason recorded); Europe/Brussels from 2016-03-01T10:00: flight',
    )
    expect(text).toContain('Asia/Kabul and Europe/Brussels, stated by the examiner')
  })

  it('shows nothing of a hostile record as markup', () => {
    const hostile = '"><script>alert(1)</script>'
    const markup = page(
      withRecord({
        exhibit: hostile,
        sha256: 'f',
        custody: {
          ...custody,
          seal: hostile,
          device: { make: hostile, model: hostile, imei: [hostile], serial: hostile },
          legalTitle: { ...custody.legalTitle, reference: hostile, authority: hostile, date: hostile },
          extraction: { ...custody.extraction, tool: hostile, version: hostile, date: hostile, examiner: hostile },
          clock: { checked: null, deviationSeconds: null, note: hostile },
          owners: [hostile],
          zones: [
            { from: hostile, zone: hostile, reason: hostile },
            { from: hostile, zone: 'UTC', reason: hostile },
          ],
          region: hostile,
          hashes: [{ path: hostile, algorithm: 'md5', value: hostile }],
        },
      }),
    )
    expect(foreign(markup)).toEqual([])
  })
})

describe('what is quoted', () => {
  const withFirst = (change: Partial<StoredFinding>) => {
    const [first, ...rest] = [...sampleCase().findings()]
    return page({ findings: () => [{ ...(first as StoredFinding), ...change }, ...rest] })
  }

  it('counts findings of low confidence, says so, and leaves their quotation to the list', () => {
    const text = words(withFirst({ kind: 'price.asked', confidence: 'low' }))
    expect(text).toContain('1 finding of low confidence is not quoted')
    expect(text).toContain('findings.ndjson lists them')
  })

  it('keeps signs of danger apart from all other findings', () => {
    const markup = withFirst({ kind: 'safeguard.threat', confidence: 'medium' })
    const [before, findings] = markup.split('id="findings"')
    expect(before).toContain('id="kind-safeguard.threat"')
    expect(findings).not.toContain('safeguard')
    expect(words(page())).toContain('That is not proof of safety')
  })
})

describe('time', () => {
  it('shows the stated zone, offset beside each time, on both sides of the clock change', () => {
    const text = words(page())
    expect(text).toContain('2016-03-27 01:30:00 +01:00')
    expect(text).toContain('2016-03-27 03:30:00 +02:00')
    expect(text).toContain('undated, written as 31/31/2016')
  })

  it('prefers the zone stated for the case, and takes UTC when devices differ', () => {
    expect(words(page({ setting: (name) => (name === 'zone' ? 'Asia/Kabul' : null) }))).toContain(
      'Times are shown in Asia/Kabul, the zone stated',
    )
    const zones = ['Asia/Kabul', 'Europe/Brussels']
    const sources = () =>
      sampleCase()
        .sources()
        .map((source, at) => ({ ...source, zone: { name: zones[at] ?? null, known: 'stated' as const } }))
    expect(words(page({ sources }))).toContain('Times are shown in UTC, since the exports come from several zones')
  })

  it('shows both readings of a time that can be read in two ways', () => {
    const message = sampleMessage(1, { ambiguousAt: Date.UTC(2016, 6, 3) })
    expect(words(page({ findings: () => [sampleFinding(message, 'a.b', 'ok')] }))).toContain(
      'or, read otherwise: 2016-07-03 02:00:00 +02:00',
    )
  })

  it('draws decades by year', () => {
    const months = [
      { month: '1970-01', app: 'viber', count: 1 },
      { month: '2016-03', app: 'viber', count: 2 },
    ] as const
    expect(words(page({ messagesPerMonth: () => [...months] }))).toContain('Messages per year and app')
  })
})
