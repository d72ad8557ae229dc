import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inBrussels, type ReadFile, readText } from './test-support.ts'

/** Bytes that are likely to be almost an export. */
const fragment = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        '12/03/2024, 14:05 - ',
        '[12/03/24, 14:05:06] ',
        '[',
        ']',
        ' - ',
        ': ',
        '\n',
        '\r\n',
        '\u200e',
        '\u202a',
        'Ann',
        '<attached: ',
        '>',
        '12.3.24 1:02 ',
        '18-03-16 14:56:01: ',
        '13. 6. 2018. 21:25:15 ',
        '٣',
        '،',
        ' p. m.',
        '\ufeff',
        'Mar 5, ',
        'POLL:\n',
        ' (file attached)',
        'Ann added Bo',
        '\0',
        'https://maps.google.com/?q=1,2',
        'R4',
        '2024-03-1',
        '午後',
        '\u0645',
      )
      .map((text) => Buffer.from(text)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)) },
)
const content = fc.array(fragment, { maxLength: 60 }).map((parts) => Buffer.concat(parts))

/** Records are counted once each, lie one behind the other, and cover what the file holds. */
function expectAccounted(file: ReadFile, bytes: Buffer): void {
  expect(file.messages.length + file.unparsed.length).toBe(file.read)
  const extents = [...file.messages, ...file.unparsed]
    .map(({ locator }) => [locator?.byteStart ?? -1, locator?.byteEnd ?? -1] as const)
    .toSorted(([a], [b]) => a - b)
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  let at = extents[0]?.[0] ?? bytes.length
  // Blank lines before the first record are no record.
  if (!utf16) expect(bytes.subarray(0, at).every((byte) => byte <= 0x20)).toBe(true)
  for (const [start, end] of extents) {
    expect(start).toBe(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  if (extents.length > 0) expect(at).toBe(bytes.length)
}

describe('any bytes', () => {
  it('are read without an error, every record accounted for, whatever the chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        content,
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
        async (bytes, chunks) => {
          const file = await readText(bytes)
          expectAccounted(file, bytes)
          expect(await readText(bytes, { chunks })).toEqual(file)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('are read within a small limit for records', async () => {
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 40 }), async (bytes, recordBytes) => {
        const file = await readText(bytes, { limits: { recordBytes }, chunks: [5] })
        expectAccounted(file, bytes)
        for (const { text } of file.messages) expect(Buffer.byteLength(text ?? '')).toBeLessThanOrEqual(3 * recordBytes)
      }),
      { numRuns: 200 },
    )
  })
})

interface Written {
  minute: number
  name: string
  text: string
}

/** Names without colons; texts that no rule of the format gives another meaning. */
const name = fc
  .constantFrom('Ann', 'نزار الزين', 'Mum 💓💯', '~ Zed', 'John-John Doe', 'Ali: b', 'O’Brien')
  .filter((label) => !label.includes(': '))
const word = fc.oneof(
  fc.constantFrom(
    'hello',
    'a:',
    ': b',
    '12:30',
    '12/03/2024',
    'السلام',
    '٣٠٠٠',
    'يورو',
    '😀',
    'e\u0301',
    'x - y',
    '[ok]',
    '5.6.',
    '👨\u200d👩\u200d👧',
    '1,000',
    '"q"',
  ),
  fc
    .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
    .filter((text) => !/[\r\n<>)\u200e\u200f\ufffd\ufeff]/u.test(text) && text.trim() !== ''),
)
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const text = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n'))
  .filter((body) => body.trim() === body && body !== 'null' && !/^(?:image|afbeelding|GIF)$/i.test(body))
const chat = fc.array(fc.record({ minute: fc.integer({ min: 0, max: 6_000_000 }), name, text }), {
  minLength: 1,
  maxLength: 30,
})

const two = (value: number): string => String(value).padStart(2, '0')
const dated = (minute: number): Date => new Date(Date.UTC(2012, 0, 13) + minute * 60_000)

const notations: Readonly<Record<string, { header: (date: Date) => string; end: string }>> = {
  'Android, day first': {
    header: (d) =>
      `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}, ${two(d.getUTCHours())}:${two(d.getUTCMinutes())} - `,
    end: '\n',
  },
  'Android, month first, 12 hours': {
    header: (d) =>
      `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${two(d.getUTCFullYear() % 100)}, ${d.getUTCHours() % 12 || 12}:${two(d.getUTCMinutes())}\u202f${d.getUTCHours() < 12 ? 'AM' : 'PM'} - `,
    end: '\n',
  },
  'iPhone, dots': {
    header: (d) =>
      `[${two(d.getUTCDate())}.${two(d.getUTCMonth() + 1)}.${two(d.getUTCFullYear() % 100)}, ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:00] `,
    end: '\r\n',
  },
}

describe('what is written comes back', () => {
  it.each(Object.entries(notations))('%s', async (_name, { header, end }) => {
    // A first record that shows the order of day and month.
    const opening: Written = { minute: 0, name: 'Ann', text: 'first' }
    await fc.assert(
      fc.asyncProperty(chat, async (written) => {
        const all = [opening, ...written]
        const file = await readText(
          all.map(({ minute, name, text }) => `${header(dated(minute))}${name}: ${text}${end}`).join(''),
        )
        expect(file.messages.map(({ sender, text }) => [sender?.value, text])).toEqual(
          all.map(({ name, text }) => [name, text]),
        )
        expect(file.unparsed).toEqual([])
        for (const [index, { minute }] of all.entries()) {
          const { sentAt, timeDoubt } = file.messages[index] ?? {}
          if (timeDoubt !== 'clock-set-forward')
            expect(inBrussels(sentAt ?? null)).toBe(dated(minute).toISOString().slice(0, 19))
        }
      }),
      { numRuns: 150 },
    )
  })
})
