import { hash } from 'node:crypto'
import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { CourtDocument, Inline } from '../../document/document.ts'
import type { RenderedFile } from '../../document/document-renderer.ts'
import { numberDocument } from '../../document/number-document.ts'
import { hardTexts, sampleDocument } from '../../document/sample-document.test-support.ts'
import { languages } from '../../languages/language.ts'
import { html, renderHtml } from './html.ts'

interface ReadPage {
  file: string
  elements: Tree.Element[]
  text: string
}

function read({ file, content }: RenderedFile): ReadPage {
  const tree = parse(String(content))
  const elements: Tree.Element[] = []
  const walk = (node: Tree.Node): string => {
    if ('tagName' in node) elements.push(node)
    if ('value' in node) return node.value
    return 'childNodes' in node && node.nodeName !== 'style' ? node.childNodes.map(walk).join('') : ''
  }
  return { file, text: walk(tree), elements }
}

const attribute = (element: Tree.Element, name: string) => element.attrs.find((each) => each.name === name)?.value
const named = (page: ReadPage, tag: string) => page.elements.filter(({ tagName }) => tagName === tag)
const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

const document = sampleDocument('en', 40)
const whole = renderHtml(document, 'annex').map(read)
const parted = renderHtml(document, 'annex', 8_000).map(read)

describe.each([
  ['one page', whole],
  ['many pages', parted],
])('as %s', (_, pages) => {
  const ids = new Map(
    pages.map((page) => [
      page.file,
      page.elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined),
    ]),
  )

  it('leads every link to what is there', () => {
    let links = 0
    for (const page of pages)
      for (const element of named(page, 'a')) {
        links += 1
        const [file = '', anchor] = (attribute(element, 'href') ?? '').split('#')
        const target = ids.get(file === '' ? page.file : file)
        expect(target, attribute(element, 'href')).toBeDefined()
        if (anchor !== undefined) expect(target).toContain(anchor)
      }
    expect(links).toBeGreaterThan(60)
  })

  it('gives each anchor once', () => {
    const all = [...ids.values()].flat().filter((id) => !id.endsWith('-more'))
    expect(new Set(all).size).toBe(all.length)
  })

  it('leads back from what is cited to each place that cites it', () => {
    const link = (from: string, to: string) =>
      pages.some((page) =>
        named(page, 'a').some(
          (element) => attribute(element, 'href')?.endsWith(`#${to}`) && enclosing(page, element, from),
        ),
      )
    expect(link('p-0-1', 't-1-1')).toBe(true)
    expect(link('t-1-1', 'p-0-1')).toBe(true)
    expect(link('p-1-2', 'q-1-1')).toBe(true)
    expect(link('q-1-1', 'p-1-2')).toBe(true)
  })

  it('prints every number that the document gives, at its anchor', () => {
    const { blocks } = numberDocument(document)
    for (const [part, number] of blocks) {
      const anchor = `${part.type[0]}-${number.replace('.', '-')}`
      const element = pages.flatMap((page) => page.elements).find((each) => attribute(each, 'id') === anchor)
      expect(element, anchor).toBeDefined()
      expect(element ? textOf(element).replaceAll('\u00a0', ' ') : '').toContain(number)
    }
  })

  it('shows each row once, under a head', () => {
    const rows = pages.flatMap((page) =>
      page.elements.filter((element) => /^t-1-1-r\d+$/.test(attribute(element, 'id') ?? '')),
    )
    expect(rows).toHaveLength(40)
    for (const page of pages) for (const table of named(page, 'table')) expect(textOf(table)).toMatch(/Contact|Payment/)
    expect(
      pages
        .map(({ text }) => text)
        .join('')
        .match(/€360,000\.00/g),
    ).toHaveLength(1)
  })
})

const enclosing = (page: ReadPage, element: Tree.Element, id: string): boolean => {
  for (let at: Tree.Node | null = element; at !== null; at = 'parentNode' in at ? (at.parentNode ?? null) : null)
    if ('tagName' in at && attribute(at, 'id') === id) return true
  return page.file === ''
}

describe('html', () => {
  it('parts a long document into pages of bounded size, each with a way on and back', () => {
    expect(whole).toHaveLength(1)
    expect(parted.length).toBeGreaterThan(3)
    expect(parted.map(({ file }) => file).slice(0, 3)).toEqual(['annex.html', 'annex-2.html', 'annex-3.html'])
    for (const { content } of renderHtml(document, 'annex', 8_000)) expect(String(content).length).toBeLessThan(30_000)
    for (const [at, page] of parted.entries())
      if (at > 0) expect(page.text).toContain(`Page ${at + 1} of ${parted.length}`)
  })

  it('loads nothing and runs nothing, and allows its style by its hash', () => {
    const [page] = whole
    const [file] = renderHtml(document, 'annex')
    const style = /<style>([\s\S]*?)<\/style>/.exec(String(file?.content))?.[1] ?? ''
    const policy = page?.elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; img-src data:; base-uri 'none'; form-action 'none'`,
    )
    expect(style).not.toMatch(/url\(|@import/)
    const tags = new Set(page?.elements.map(({ tagName }) => tagName))
    for (const tag of ['script', 'link', 'iframe', 'object', 'form', 'svg']) expect(tags).not.toContain(tag)
    for (const element of page?.elements ?? [])
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on|^style$|^srcset$/)
        if (name === 'src') expect(value).toMatch(/^data:image\/svg\+xml;base64,/)
        if (name === 'href') expect(value).toMatch(/^#[a-zA-Z]/)
      }
  })

  it('isolates evidence, keeps the order of its digits, and takes the direction of each line from itself', () => {
    const content = String(renderHtml(document, 'annex')[0]?.content)
    expect(content).toContain('<bdi class="digits" dir="ltr">BE68 5390 0754 7034</bdi>')
    expect(content).toContain('<bdi class="digits" dir="ltr">+32 470 12 34 56</bdi>')
    expect(content).toMatch(/<p class="said" dir="rtl"><bdi dir="auto"><mark>حولت ا<\/mark>/)
    expect(content).toContain('<bdi class="code-point" dir="ltr">⟦U+202E⟧</bdi>')
  })

  it('does not part a number where a mark begins within it', () => {
    const marked = [
      { type: 'evidence', text: 'نرخ 1', marked: true },
      { type: 'evidence', text: ' 500 یورو' },
    ] as const
    expect(String(renderHtml(withContent(marked), 'annex')[0]?.content)).toContain(
      '<bdi dir="auto"><mark>نرخ </mark><bdi class="digits" dir="ltr"><mark>1</mark> 500</bdi> یورو</bdi>',
    )
  })

  it('prints the footer in the style sheet without ending it', () => {
    const [file] = renderHtml({ ...document, footer: '"; } </style><script>' }, 'annex')
    expect(named(read(file ?? { file: '', content: '' }), 'script')).toEqual([])
  })

  it.each(languages)('gives the same anchors in %s', (lang) => {
    const anchors = renderHtml(sampleDocument(lang, 3), 'annex')
      .map(read)
      .flatMap((page) => page.elements.map((element) => attribute(element, 'id')).filter(Boolean))
    const english = renderHtml(sampleDocument('en', 3), 'annex')
      .map(read)
      .flatMap((page) => page.elements.map((element) => attribute(element, 'id')).filter(Boolean))
    expect(anchors).toEqual(english)
  })

  it('shows what is written as the text that it is', async () => {
    const [empty] = await html.render(withContent([]), 'annex')
    const tags = named(read(empty ?? { file: '', content: '' }), 'b').length
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(hardTexts))), (text) => {
        const pages = renderHtml(withContent([{ type: 'evidence', text }]), 'annex').map(read)
        expect(pages.flatMap((page) => named(page, 'b'))).toHaveLength(tags)
        expect(pages.flatMap((page) => named(page, 'section'))).toHaveLength(1)
      }),
      { numRuns: 200 },
    )
  })
})

function withContent(content: readonly Inline[]): CourtDocument {
  const paragraph = { type: 'paragraph', id: null, nature: 'fact', content } as const
  return { ...document, sections: [{ id: 'only', kind: 'section', title: 'Only', blocks: [paragraph] }] }
}
