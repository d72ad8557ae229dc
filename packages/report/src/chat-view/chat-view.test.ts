import type { StoredChat, StoredMessage } from '@casethread/casefile'
import type { Contact } from '@casethread/model'
import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { CaseSource } from '../case-source.ts'
import { languages } from '../languages/language.ts'
import { outlineOf, sampleCase, sampleFinding, sampleMessage } from '../sample-case.test-support.ts'
import { sampleContact } from '../sample-people.test-support.ts'
import { isChatViewFile } from './chat-files.ts'
import { chatLinks } from './chat-links.ts'
import { type ChatViewOptions, chatView } from './chat-view.ts'

const usual: ChatViewOptions = { lang: 'en', pseudonyms: new Map() }
const filesOf = (source: CaseSource, options: Partial<ChatViewOptions> = {}): Map<string, string> =>
  new Map(Array.from(chatView(source, { ...usual, ...options }), ({ file, text }) => [file, text]))

/** A case of these messages, which may name one another, with a finding of every `price`. */
function caseOf(messages: readonly StoredMessage[], overrides: Partial<CaseSource> = {}): CaseSource {
  const findings = messages.flatMap((message) =>
    message.text?.includes('price') ? [sampleFinding(message, 'price.quoted', 'price')] : [],
  )
  return sampleCase({
    messages: () => messages,
    findings: () => findings,
    messageOutline: () => outlineOf(messages, findings),
    messageIds: (rowIds) => rowIds.map((rowId) => messages.find((message) => message.rowId === rowId)?.id ?? ''),
    ...overrides,
  })
}

const elements = (node: Tree.Node): Tree.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
]
const attribute = ({ attrs }: Tree.Element, name: string) => attrs.find((one) => one.name === name)?.value
const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const withClass = (markup: string, name: string): Tree.Element[] =>
  elements(parse(markup)).filter((element) => attribute(element, 'class')?.split(' ').includes(name))
const bubbleOf = (markup: string, id: string): Tree.Element | undefined =>
  elements(parse(markup)).find((element) => attribute(element, 'id') === `m-${id}`)
const firstChat = 'chats/chat-000000000001-1.html'
const onlyPage = (message: Partial<StoredMessage>): string =>
  filesOf(caseOf([sampleMessage(1, message)])).get(firstChat) ?? ''
const words = (markup: string): string =>
  textOf(parse(markup.replace(/<style>[^<]*<\/style>/, ''))).replace(/\s+/g, ' ')

describe('the pages of a chat', () => {
  const pages = filesOf(sampleCase())

  it('are a page for each chat and three lists, under names of our own', () => {
    expect([...pages.keys()]).toEqual([
      firstChat,
      'chats/chat-000000000002-1.html',
      'chats.html',
      'chats/by-title-1.html',
      'chats/by-contact-1.html',
    ])
    for (const file of pages.keys()) expect(isChatViewFile(file)).toBe(true)
  })

  it('load nothing, run nothing, and keep every style in their one hashed sheet', () => {
    for (const markup of pages.values()) {
      expect(markup).toMatch(/content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]{44}&#39;; base-uri/)
      expect(markup).not.toMatch(/<script|<link|<iframe|<form|<img| style=| on\w+=|url\(|@import|https?:/)
    }
  })

  it('set the owner’s messages apart from others’ and from notices', () => {
    const markup = pages.get(firstChat) ?? ''
    expect(
      ['1', '2', '3'].map((n) => attribute(bubbleOf(markup, `aaaaaaaaaaaa-5d3a1c-${n}`) as Tree.Element, 'class')),
    ).toEqual(['message', 'message out', 'message notice-of-app'])
  })

  it('give each message its time with offset, its state, its findings with rule, and where it comes from', () => {
    const shown = words(pages.get(firstChat) ?? '')
    expect(shown).toContain('27 March 2016')
    expect(shown).toContain('01:30:00 +01:00')
    expect(shown).toContain('edited')
    expect(shown).toContain('Account number or wallet: BE68539007547034')
    expect(shown).toContain('payment-account/plain')
    expect(shown).toContain('bytes 100 to 180')
    expect(shown).toContain('a'.repeat(64))
    const undated = words(pages.get('chats/chat-000000000002-1.html') ?? '')
    expect(undated).toContain('undated As written: 31/31/2016')
    expect(undated).toContain('marked as deleted')
    expect(undated).toContain('=cmd.jpg')
    expect(undated).toContain('not among the input')
  })

  it('show both readings of a doubtful time', () => {
    const markup = onlyPage({ ambiguousAt: Date.UTC(2016, 6, 3), timeDoubt: 'date-order' })
    expect(words(markup)).toContain(
      'Doubtful time: day and month may be exchanged or, read otherwise: 2016-07-03 02:00:00 +02:00 As written: 27/03/2016, 01:30',
    )
  })

  it('show calls, positions, reactions, marks and brackets around what was recovered in part', () => {
    const shown = words(
      onlyPage({
        text: 'half of it',
        state: 'recovered-partial',
        recovery: 'free page',
        forwarded: true,
        call: { durationSeconds: 65, outcome: 'missed' },
        location: { lat: 38.42, lon: 27.14, name: 'Izmir' },
        reactions: [{ account: '+1', name: 'سامر', reaction: '👍', at: null }],
        attachments: [{ name: null, mime: null, sizeBytes: 1_234, sha256: 'f'.repeat(64), found: true, path: 'a.jpg' }],
      }),
    )
    for (const part of [
      '[half of it]',
      'recovered, partial (free page)',
      'forwarded',
      'Call · missed · 65\u00a0seconds',
      'Izmir 38.42°, 27.14°',
      '👍 سامر',
      'File without a name1,234\u00a0bytes · among the input · SHA-256 ffffffffffff…',
    ])
      expect(shown.replaceAll('\u00a0', ' ')).toContain(part.replaceAll('\u00a0', ' '))
  })

  it('say how much of an endless message they leave out', () => {
    expect(words(onlyPage({ text: 'x'.repeat(60_000) })).replaceAll('\u00a0', ' ')).toContain(
      '[… 10,000 characters left out …] The whole text stands in messages.ndjson',
    )
  })

  it('link a reply to what it answers, and quote what it names where that was not met', () => {
    const messages = [1, 2, 3].map((number) =>
      sampleMessage(number, { replyTo: number === 1 ? null : number === 2 ? 'line 1' : 'line 99' }),
    )
    const markup = filesOf(caseOf(messages)).get(firstChat) ?? ''
    const [answered, unknown] = withClass(markup, 'reply')
    expect(elements(answered as Tree.Element).map((element) => attribute(element, 'href'))).toContain(
      '#m-aaaaaaaaaaaa-5d3a1c-1',
    )
    expect(textOf(unknown as Tree.Element)).toContain('line 99')
  })
})

describe('a long chat', () => {
  const messages = Array.from({ length: 23 }, (_, at) =>
    sampleMessage(at + 1, { text: at % 7 === 0 ? 'the price' : 'ok', replyTo: at === 11 ? 'line 2' : null }),
  )
  const source = caseOf(messages)
  const pages = filesOf(source, { bounds: { messages: 5, textBytes: 1_000 } })

  it('is parted over pages, each message on one of them', () => {
    const chats = [...pages].filter(([file]) => file.startsWith('chats/chat-'))
    expect(chats.map(([, markup]) => withClass(markup, 'message').length)).toEqual([5, 5, 5, 5, 3])
  })

  it('leads only to anchors and pages that are there', () => {
    for (const [file, markup] of pages)
      for (const href of elements(parse(markup)).flatMap((element) => attribute(element, 'href') ?? [])) {
        const [path = '', anchor] = new URL(href, `https://report/${file}`).href
          .slice('https://report/'.length)
          .split('#')
        expect([...pages.keys(), 'chats/chat-000000000002-1.html'], `${file}: ${href}`).toContain(path)
        if (anchor !== undefined) expect(pages.get(path), `${file}: ${href}`).toContain(` id="${anchor}"`)
      }
  })

  it('is walked from finding to finding across its pages', () => {
    const found = messages.filter(({ text }) => text === 'the price')
    let [file, id] = ['chats/chat-000000000001-1.html', found[0]?.id ?? '']
    const met = [id]
    for (;;) {
      const bubble = bubbleOf(pages.get(file) ?? '', id) as Tree.Element
      const next = elements(bubble).find(
        ({ tagName, childNodes }) =>
          tagName === 'a' && childNodes.some((node) => textOf(node).startsWith('Next finding')),
      )
      if (!next) break
      const [page = '', anchor = ''] = (attribute(next, 'href') ?? '').split('#')
      ;[file, id] = [page === '' ? file : `chats/${page}`, anchor.slice(2)]
      met.push(id)
    }
    expect(met).toEqual(found.map((message) => message.id))
  })

  it('is where links to its messages lead', () => {
    const links = chatLinks({ ...source, messageOutline: () => outlineOf(messages, []) })
    expect(links(messages[22] as StoredMessage)).toBe('chats/chat-000000000001-1.html#m-aaaaaaaaaaaa-5d3a1c-23')
  })
})

describe('a privileged contact', () => {
  const quarantined: Contact = { ...sampleContact, tier: 'quarantine' }
  const overrides = { contacts: () => [quarantined] }

  it('has his chat listed with the reason, and shown nowhere', () => {
    const source = sampleCase(overrides)
    const pages = filesOf(source)
    expect([...pages.keys()]).not.toContain(firstChat)
    expect(words(pages.get('chats.html') ?? '')).toContain(
      'not printed: the contact’s communications may be privileged',
    )
    for (const markup of pages.values()) expect(markup).not.toContain('BE68')
    expect(chatLinks(source)(source.message(1))).toBeNull()
    expect(chatLinks(source)(source.message(4))).toContain('chats/chat-000000000002-1.html#m-')
  })

  it('is not quoted in a group either', () => {
    const [samer, shilan] = sampleCase().contactAccounts()
    const both = [samer, shilan].flatMap((account) => (account ? [{ ...account, chatRowIds: [1, 2] }] : []))
    const markup = filesOf(
      caseOf(
        [sampleMessage(1, { text: 'my price' }), sampleMessage(2, { text: 'yours', sender: both[1]?.account ?? null })],
        {
          ...overrides,
          contactAccounts: () => both,
        },
      ),
    ).get(firstChat)
    expect(words(markup ?? '')).not.toContain('my price')
    expect(words(markup ?? '')).toContain('Findings on this page: 0')
    expect(words(markup ?? '')).toContain('yours')
  })
})

describe('the lists', () => {
  const chat = (rowId: number, title: string | null): StoredChat => ({
    ...(sampleCase().chats()[0] as StoredChat),
    rowId,
    id: `chat-${String(rowId).padStart(12, '0')}`,
    title,
  })
  const [account] = sampleCase().contactAccounts()
  const people = [
    { id: 'c-1', tier: 'not', points: 9, chats: [1] },
    { id: 'c-2', tier: 'probable', points: 3, chats: [2] },
    { id: 'c-3', tier: 'probable', points: 7, chats: [3, 4] },
  ] as const
  const source = sampleCase({
    contacts: () =>
      people.map(({ id, tier, points }) => ({ ...sampleContact, id, accounts: [id], names: [`n${id}`], tier, points })),
    contactAccounts: () =>
      people.flatMap(({ id, chats }) => (account ? [{ ...account, id, chatRowIds: [...chats] }] : [])),
    chatTallies: () =>
      [chat(1, 'Zoé'), chat(2, null), chat(3, 'ahmad'), chat(4, 'Ahmad 2')].map((one) => ({
        chat: one,
        exhibit: null,
        members: [],
        written: [{ by: null, messages: one.rowId, firstAt: null, lastAt: null }],
      })),
  })
  const ids = (file: string) =>
    elements(parse(filesOf(source).get(file) ?? ''))
      .filter(({ tagName }) => tagName === 'code')
      .map(textOf)
      .filter((text) => text.startsWith('chat-'))
      .map((id) => Number(id.slice(5)))

  it('are sorted by tier and points, by title, and by contact', () => {
    expect(ids('chats.html')).toEqual([4, 3, 2, 1])
    expect(ids('chats/by-title-1.html')).toEqual([3, 4, 1, 2])
    expect(ids('chats/by-contact-1.html')).toEqual([1, 2, 4, 3])
  })

  it('name contacts by their pseudonyms where there are any', () => {
    const markup = filesOf(source, { pseudonyms: new Map([['c-2', 'P-0a1b2c3d']]) }).get('chats.html')
    expect(words(markup ?? '')).toContain('P-0a1b2c3d')
  })
})

it.each(languages)('says everything in %s, and twice the same', (lang) => {
  const pages = filesOf(sampleCase(), { lang })
  expect(pages).toEqual(filesOf(sampleCase(), { lang }))
  for (const markup of pages.values()) {
    expect(markup).toContain(`<html lang="${lang}">`)
    expect(words(markup)).not.toMatch(/\{\w+[|}]|undefined|\[object/)
  }
})

/** Every element and attribute that the pages use. A page of any case has no other. */
const ours: Record<string, readonly string[]> = {
  html: ['lang'],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  body: ['class'],
  a: ['href'],
  bdi: ['dir', 'class'],
  time: ['datetime'],
  mark: ['title', 'data-n'],
  th: ['scope', 'class'],
  td: ['class'],
  nav: ['aria-label'],
  ul: ['class', 'aria-label'],
  div: ['class', 'id'],
  p: ['class', 'dir'],
  ...Object.fromEntries(['h2', 'li', 'span', 'details'].map((name) => [name, ['class']])),
  ...Object.fromEntries(
    'head title style header main footer h1 table caption thead tbody tr summary dl dt dd b i small code br'
      .split(' ')
      .map((name) => [name, []]),
  ),
}
const foreign = (markup: string): string[] =>
  elements(parse(markup)).flatMap((element) => {
    const known = ours[element.tagName]
    if (!known) return [`<${element.tagName}>`]
    return element.attrs.filter(({ name }) => !known.includes(name)).map(({ name }) => `<${element.tagName} ${name}>`)
  })

it('lets no text of a case become an element or attribute, wherever it stands', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom('</style>', '<script>', '"', "'", '>', '<', '&', '</bdi>', '--', ' onload=', '\0', '\u202e'),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(fc.array(text, { minLength: 10, maxLength: 10 }), (all) => {
      const [
        body = '',
        title = '',
        name = '',
        path = '',
        member = '',
        locator = '',
        raw = '',
        rule = '',
        kind = '',
        recovery = '',
      ] = all
      const base = sampleMessage(1)
      const sender = base.sender && { ...base.sender, name, value: title }
      const message = sampleMessage(1, {
        text: `x${body}`,
        textSource: body,
        chat: { ...base.chat, title },
        sender,
        sentAt: null,
        sentAtRaw: raw,
        recovery,
        replyTo: locator,
        state: 'recovered-partial',
        eventDetails: { old: body },
        attachments: [{ name, mime: kind, sizeBytes: 1, sha256: null, found: false, path }],
        location: { lat: null, lon: null, name: title },
        reactions: [{ account: name, name: null, reaction: body, at: null }],
        provenance: base.provenance.map((copy) => ({ ...copy, path, member, locator })),
      })
      const found = sampleFinding(message, `k${kind}`, `x${body}`, { value: title, rule })
      const source = caseOf([message], {
        findings: () => [found],
        contacts: () => [{ ...sampleContact, names: [name, title] }],
        chatTallies: () => [{ chat: message.chat, exhibit: path, members: [], written: [] }],
        findingFamilies: () => [{ chatRowId: 1, family: kind, count: 1 }],
      })
      for (const markup of filesOf(source).values()) expect(foreign(markup)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
