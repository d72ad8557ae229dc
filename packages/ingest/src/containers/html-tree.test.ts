import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HtmlElement, textBelow } from './html-element.ts'
import { HtmlTree } from './html-tree.ts'

const limits = { recordBytes: 1_000_000, depth: 20 }

/** An element in short: `div(a,p(b))`. */
const shape = ({ name, children }: HtmlElement): string =>
  `${name}(${children.map((child) => (typeof child === 'string' ? child : shape(child))).join(',')})`

interface Built {
  roots: HtmlElement[]
  closed: HtmlElement[]
  tree: HtmlTree
}

function build(html: Uint8Array | string, how: Partial<typeof limits> = {}, size = 1e9): Built {
  const closed: HtmlElement[] = []
  const tree = new HtmlTree({ closed: (element) => closed.push(element) }, { ...limits, ...how })
  const bytes = Buffer.from(html as string)
  for (let at = 0; at < bytes.length; at += size) tree.push(bytes.subarray(at, at + size))
  tree.end()
  return { roots: closed.filter(({ parent }) => parent === null), closed, tree }
}
const shapes = (html: string) => build(html).roots.map(shape)

describe('HTML tree', () => {
  it('builds what stands in the file', () => {
    expect(shapes('<div>a<p>b<br>c</p>d</div><i>e</i>')).toEqual(['div(a,p(b,br(),c),d)', 'i(e)'])
    const { closed } = build('<div>é<p>b</p></div>')
    expect(closed.map(({ name, start, end, depth }) => [name, start, end, depth])).toEqual([
      ['p', 7, 15, 1],
      ['div', 0, 21, 0],
    ])
    expect(textBelow(closed[1] as HtmlElement)).toBe('éb')
    expect(closed[1]?.hasClass('x')).toBe(false)
    expect(build('<p class="a b-c\n d">').closed[0]?.hasClass('d')).toBe(true)
  })

  it('ends elements whose end tag is left out or misplaced', () => {
    expect(shapes('<p>a<p>b<div>c</div>')).toEqual(['p(a)', 'p(b)', 'div(c)'])
    expect(shapes('<ul><li>a<li>b</ul>')).toEqual(['ul(li(a),li(b))'])
    expect(shapes('<div><span>a</div>b</span>')).toEqual(['div(span(a))'])
    expect(shapes('</p></div><div>a</div>')).toEqual(['div(a)'])
  })

  it('leaves out the text of scripts and styles', () => {
    expect(shapes('<div><style>a{}</style><script>"<p>"</script>b</div>')).toEqual(['div(style(),script(),b)'])
  })

  it('says whether the file ends inside an element', () => {
    const cut = build('<html><body><div><p>a')
    expect(cut.tree.isCut).toBe(true)
    expect(cut.closed.map(({ name, isCut, end }) => [name, isCut, end])).toEqual([
      ['p', true, 21],
      ['div', true, 21],
      ['body', true, 21],
      ['html', true, 21],
    ])
    expect(build('<html><body><p>a').tree.isCut).toBe(false)
  })

  it('does not build what lies too deep, and says where', () => {
    const deep = `<div>a${'<i>'.repeat(30)}x${'</i>'.repeat(30)}b</div><p>c</p>`
    const { roots } = build(deep)
    expect(roots.map(({ name, trouble }) => [name, trouble])).toEqual([
      ['div', 'too-deep'],
      ['p', null],
    ])
    expect(textBelow(roots[0] as HtmlElement)).toBe('axb')
    expect(build(`<div>a${'<i>'.repeat(30)}x</div><p>c</p>`).roots.map(({ name }) => name)).toEqual(['div', 'p'])
  })

  it('forgets what is taken away', () => {
    const texts: string[] = []
    const tree: HtmlTree = new HtmlTree(
      {
        closed: (element) => {
          if (element.name !== 'p') return
          texts.push(textBelow(element))
          tree.detach(element)
        },
      },
      { ...limits, recordBytes: 2000 },
    )
    const total = 20_000
    tree.push(Buffer.from('<div>'))
    for (let i = 0; i < total; i++) tree.push(Buffer.from(`<p>message ${i}</p>`))
    tree.push(Buffer.from('</div>'))
    tree.end()
    expect(texts.length).toBe(total)
  })

  it('keeps no more than the limit, and marks what it cut', () => {
    const { roots } = build(`<div><b>first</b>${'<i>more</i>'.repeat(5000)}<u>last</u></div>`, { recordBytes: 10_000 })
    const [root] = roots
    expect(root?.trouble).toBe('record-too-large')
    expect(root?.weight).toBeLessThan(11_000)
    expect(root?.elements[0]?.name).toBe('b')
    expect(root?.elements.at(-1)?.name).toBe('u')
    expect(build(`<div>${'x'.repeat(50_000)}</div>`, { recordBytes: 10_000 }, 999).roots[0]).toMatchObject({
      trouble: 'record-too-large',
    })
    const separate = build('<i>x</i>'.repeat(5000), { recordBytes: 10_000 })
    expect(separate.roots.every(({ trouble }) => trouble === null)).toBe(true)
  })

  it('bounds memory whatever is opened', () => {
    const tree = new HtmlTree({ closed: () => undefined }, { recordBytes: 1_000_000, depth: 200 })
    const opened = Buffer.from('<div class="some words">text<i></i>'.repeat(10_000))
    for (let i = 0; i < 50; i++) {
      tree.push(opened)
      expect(tree.open.length).toBe(200)
      expect(tree.open.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThan(1_100_000)
    }
    tree.end()
  })

  it('never throws, and every element that began ends once', () => {
    const part = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<li>',
      '<ul>',
      '</ul>',
      '<br>',
      'x',
      '<i/>',
      '</',
      '<a href="',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (html, size) => {
        const { closed } = build(html.join(''), { depth: 5, recordBytes: 300 }, size)
        expect(new Set(closed.map(({ start }) => start)).size).toBe(closed.length)
        for (const { start, end } of closed) expect(end).toBeGreaterThan(start)
      }),
      { numRuns: 500 },
    )
  })
})
