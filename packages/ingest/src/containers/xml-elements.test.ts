import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { XmlElement, XmlTag, XmlUse } from './xml-element.ts'
import { XmlElements } from './xml-elements.ts'

interface Seen {
  tags: string[]
  built: XmlElement[]
  slips: string[]
  isCut: boolean
  hasRoot: boolean
}

const limits = { recordBytes: 4000, depth: 20 }
const entered = new Set(['r', 'list'])

/** Reads `r` and `list` child by child, leaves out `skip`, and takes everything else whole. */
function read(xml: string | Uint8Array, sizes: readonly number[] = [1 << 20], own = limits): Seen {
  const seen: Seen = { tags: [], built: [], slips: [], isCut: false, hasRoot: false }
  const elements = new XmlElements(
    {
      opened: ({ name }: XmlTag): XmlUse => (entered.has(name) ? 'enter' : name === 'skip' ? 'skip' : 'build'),
      left: ({ name }) => seen.tags.push(name),
      built: (element) => seen.built.push(element),
      slip: (what, byteStart) => seen.slips.push(`${byteStart}: ${what}`),
    },
    own,
  )
  const bytes = Buffer.from(xml as string)
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] as number
    // A copy that is overwritten afterwards, as a reader that reuses its buffer would do.
    const chunk = Buffer.from(bytes.subarray(at, at + size))
    elements.push(chunk)
    chunk.fill(0x3c)
    at += size
  }
  elements.end()
  return { ...seen, isCut: elements.isCut, hasRoot: elements.hasRoot }
}

/** `name=text{child,child}`, with trouble behind a `!`. */
const brief = ({ name, text, children, trouble }: XmlElement): string =>
  `${name}${text === '' ? '' : `=${text}`}${children.length > 0 ? `{${children.map(brief).join(',')}}` : ''}${trouble ? `!${trouble}` : ''}`

const only = (seen: Seen): XmlElement => {
  expect(seen.built).toHaveLength(1)
  return seen.built[0] as XmlElement
}

describe('accepted', () => {
  it('gives the wanted elements whole, in order, and passes over the others', () => {
    const seen = read(
      '<?xml version="1.0"?><r>\n <a/><skip><a>no</a></skip><list><b>x</b> <b>y</b></list><!-- <a/> --></r>',
    )
    expect(seen.built.map(brief)).toEqual(['a', 'b=x', 'b=y'])
    expect(seen).toMatchObject({ tags: ['list', 'r'], slips: [], isCut: false, hasRoot: true })
  })

  it('keeps text as written, drops white space between elements, and reads CDATA as it stands', () => {
    const xml =
      '<r><a>\n <b> two\r\nlines\r</b>\n <c><![CDATA[<b>&amp;]]]></c><d>1<![CDATA[&lt;]]>&lt;</d><e>  </e>\n</a></r>'
    const [b, c, d, e] = only(read(xml)).children
    expect([b?.text, c?.text, d?.text, e?.text]).toEqual([' two\nlines\n', '<b>&amp;]', '1&lt;<', '  '])
    expect(only(read(xml)).text).toBe('')
  })

  it('decodes characters and the references that XML defines', () => {
    const { attributes, text } = only(read('<r><a k="&quot;é&#233;&#x1F600;" k="again">ش &amp;amp; &apos;&gt;</a></r>'))
    expect([...attributes]).toEqual([['k', '"éé😀']])
    expect(text).toBe("ش &amp; '>")
  })

  it('gives byte ranges that hold exactly the element, in UTF-8 and UTF-16, with and without mark', () => {
    const xml = '<?xml version="1.0"?><r><a k="ü">é<b>😀</b></a> <a>2</a><a/></r>'
    const [little, marked] = [Buffer.from(xml, 'utf16le'), Buffer.from(`\ufeff${xml}`, 'utf16le')]
    const files = [Buffer.from(xml), Buffer.from(`\ufeff${xml}`), little, marked, Buffer.from(marked).swap16()]
    for (const file of files) {
      const { built } = read(file, [7])
      expect(built.map(brief)).toEqual(['a=é{b=😀}', 'a=2', 'a'])
      for (const element of built) {
        const again = only(read(rangeOf(file, element)))
        expect({ ...again, children: again.children.map(brief) }).toMatchObject({
          name: element.name,
          attributes: element.attributes,
          text: element.text,
          children: element.children.map(brief),
        })
      }
    }
  })
})

/** The bytes at the range, behind the mark of the file if it has one. */
const rangeOf = (file: Buffer, { byteStart, byteEnd }: XmlElement): Buffer => {
  const mark = file[0] === 0xff || file[0] === 0xfe ? 2 : 0
  return Buffer.concat([file.subarray(0, mark), file.subarray(byteStart, byteEnd)])
}

describe('refused', () => {
  const laughs = (levels: number): string =>
    Array.from({ length: levels }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('\n')

  it('expands no entity, however declared, and says that there was a DTD', () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE r [\n<!ENTITY l0 "ha">\n${laughs(9)}\n]>\n<r><a>&l9;</a><b>2</b></r>`
    const seen = read(xml)
    expect(seen.built.map(brief)).toEqual(['a=&l9;', 'b=2'])
    expect(seen.slips).toEqual([
      '21: a document type declaration, which such reports do not have; none of its entities is expanded',
    ])
  })

  it('takes nothing that a DTD holds for an element, and fetches nothing', () => {
    const xml =
      '<!DOCTYPE r [<!ENTITY e "> <a>from the DTD</a>"> <!ENTITY x SYSTEM "file:///etc/passwd"> ]><r><b>&x;&e;</b></r>'
    expect(read(xml).built.map(brief)).toEqual(['b=&x;&e;'])
    expect(read('<!DOCTYPE r SYSTEM "http://example.org/r.dtd"><r><b>1</b></r>').built.map(brief)).toEqual(['b=1'])
  })
})

describe('damaged', () => {
  it('says of an element that its tags do not match, and reads the next', () => {
    const seen = read('<r><a><b>x<y</b></a><a>&lt;</a><list><c>1</list><d>2</d></r>')
    expect(seen.built.map(brief)).toEqual(['a{b=x{y<}}!not-well-formed', 'a=<', 'c=1!not-well-formed', 'd=2'])
    expect(seen.slips[0]).toBe('20: an element in a has no end tag')
  })

  it('passes over an end tag that closes nothing', () => {
    const seen = read('<r></x><a>1</a></r></r>')
    expect(seen.built.map(brief)).toEqual(['a=1'])
    expect(seen.slips).toEqual(['7: the end tag x closes nothing', '23: the end tag r closes nothing'])
  })

  it('gives what was read before the file ends', () => {
    const seen = read('<r><a>1</a><a>2<b>thr')
    expect(seen.built.map(brief)).toEqual(['a=1', 'a=2{b}!truncated'])
    expect(seen).toMatchObject({ isCut: true, tags: ['r'] })
    expect(read('<r><a>1</a>')).toMatchObject({ isCut: true })
    expect(read('no markup')).toMatchObject({ hasRoot: false, isCut: false, built: [] })
  })

  it('shows bytes and references that are no character as U+FFFD and says where they were', () => {
    const xml = Buffer.concat([
      Buffer.from('<r><a>&#x0;&#xD800;</a><b>ok</b><c><d>'),
      Buffer.of(0xff),
      Buffer.from('</d></c></r>'),
    ])
    const { built } = read(xml)
    expect(built.map(brief)).toEqual(['a=\ufffd\ufffd', 'b=ok', 'c{d=\ufffd}'])
    expect(built.map(({ misencoded }) => misencoded)).toEqual([true, false, true])
  })
})

describe('bounded', () => {
  it('drops what is in an element over the limit, in one text or in many elements, and reads the next', () => {
    const long = 'x'.repeat(5000)
    for (const sizes of [[1], [1000], [1 << 20]])
      for (const content of [
        long,
        `<![CDATA[${long}]]>`,
        '<b>1</b>'.repeat(200),
        `<b k="${long}"/><b>2</b>`.repeat(2),
      ]) {
        const { built } = read(`<r><a>${content}</a><c>1</c></r>`, sizes)
        expect(built.map(brief)).toEqual(['a!record-too-large', 'c=1'])
      }
  })

  it('counts the levels beyond the limit without building them', () => {
    const { built } = read(`<r><a>${'<b>'.repeat(100_000)}${'</b>'.repeat(100_000)}</a><c>1</c></r>`)
    expect(built.map(({ name, trouble }) => [name, trouble])).toEqual([
      ['a', 'too-deep'],
      ['c', null],
    ])
  })

  it('keeps memory flat under a text of 200 MB', { timeout: 30_000 }, () => {
    const built: XmlElement[] = []
    const elements = new XmlElements(
      {
        opened: ({ name }) => (name === 'r' ? 'enter' : 'build'),
        left: () => undefined,
        built: (e) => built.push(e),
        slip: () => undefined,
      },
      { recordBytes: 1 << 20, depth: 20 },
    )
    const chunk = Buffer.alloc(1 << 20, 'x')
    const before = process.memoryUsage()
    let peak = 0
    for (const start of ['<r><a>', '</a><a><![CDATA[']) {
      elements.push(Buffer.from(start))
      for (let i = 0; i < 100; i++) {
        elements.push(chunk)
        const now = process.memoryUsage()
        peak = Math.max(peak, now.arrayBuffers + now.heapUsed - before.arrayBuffers - before.heapUsed)
      }
    }
    elements.push(Buffer.from(']]></a><a>1</a></r>'))
    elements.end()
    expect(built.map(brief)).toEqual(['a!record-too-large', 'a!record-too-large', 'a=1'])
    expect(peak).toBeLessThan(100 << 20)
  })
})

describe('properties', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 })
  const text = fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((s) => s.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''))
  const escaped = (s: string): string => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

  it('gives back what was written, in any chunks, with ranges that hold it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.boolean()), { maxLength: 5 }), sizes, (texts, chunks) => {
        const parts = texts.map(([value, attribute, isCdata]) => {
          const content = isCdata ? `<![CDATA[${value.replaceAll(']]>', '')}]]>` : escaped(value)
          return `<a k="${escaped(attribute).replaceAll('"', '&quot;')}"><b>${content}</b></a>`
        })
        const bytes = Buffer.from(`<r>${parts.join('\n')}</r>`)
        const { built, slips } = read(bytes, chunks)
        expect(slips).toEqual([])
        expect(built.map((a) => [a.children[0]?.text, a.attributes.get('k')])).toEqual(
          texts.map(([value, attribute, isCdata]) => [isCdata ? value.replaceAll(']]>', '') : value, attribute]),
        )
        expect(built.map((a) => bytes.subarray(a.byteStart, a.byteEnd).toString())).toEqual(parts)
      }),
      { numRuns: 200 },
    )
  })

  it('reads any bytes the same whatever the chunks', () => {
    const pieces = fc.constantFrom(
      ...['<r>', '<a>', '</a>', '<a ', 'k="', '"', '/>', '>', '<', '</', '</r>', '<![CDATA[', ']]>', '<!--', '-->'],
      ...['<!DOCTYPE r [', ']>', '<?', '?>', '&amp;', '&', 'é', ' ', ']', '<list>', '<skip>', '</skip>'],
    )
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((b) => Buffer.from(b)),
      fc.array(pieces, { maxLength: 25 }).map((parts) => Buffer.from(parts.join(''))),
    )
    fc.assert(
      fc.property(bytes, sizes, (some, chunks) => {
        for (const input of [some, Buffer.concat([Buffer.from('<r>'), some])])
          expect(read(input, chunks)).toEqual(read(input))
      }),
      { numRuns: 500 },
    )
  })
})
