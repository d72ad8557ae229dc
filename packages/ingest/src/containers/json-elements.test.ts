import { Readable } from 'node:stream'
import fc from 'fast-check'
import { parser } from 'stream-json'
import { pick } from 'stream-json/filters/pick.js'
import { streamArray } from 'stream-json/streamers/stream-array.js'
import { describe, expect, it } from 'vitest'
import { type JsonEvent, type JsonScanOptions, jsonElements } from './json-elements.ts'

const limits = { recordBytes: 1000, depth: 50 }
const messages = [['messages']] as const

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? bytes.length
    // A copy that is overwritten afterwards, as a reader that reuses its buffer would do.
    const chunk = Buffer.from(bytes.subarray(at, at + size))
    yield chunk
    chunk.fill(0x22)
    at += size
  }
}

async function scan(
  json: string | Uint8Array,
  options: Partial<JsonScanOptions> = {},
  sizes: readonly number[] = [1 << 20],
): Promise<JsonEvent[]> {
  const events: JsonEvent[] = []
  for await (const batch of jsonElements(inChunks(Buffer.from(json as string), sizes), {
    streams: messages,
    limits,
    ...options,
  }))
    events.push(...batch)
  return events
}

/** Events in short: `0=1` elements, `title=x` values, `!` trouble and damage. */
const brief = (events: readonly JsonEvent[]): string[] => events.map(line)

function line(event: JsonEvent): string {
  const path = 'path' in event ? event.path.join('.') : ''
  switch (event.kind) {
    case 'open':
      return `${path}${event.container === 'array' ? '[' : '{'}`
    case 'close':
      return `${path} closed after ${event.count}`
    case 'element':
      return `${path}.${event.index}=${JSON.stringify(event.value)}`
    case 'value':
      return `${path}=${JSON.stringify(event.value)}`
    case 'bad-element':
      return `!${path}.${event.index} ${event.trouble} ${event.byteStart}-${event.byteEnd}`
    case 'bad-value':
      return `!${path} ${event.trouble} ${event.byteStart}-${event.byteEnd}`
    case 'damage':
      return `!${event.fatal ? 'fatal' : 'slip'} at ${event.byteStart}: ${event.what}`
    case 'end':
      return `end ${event.elements}`
  }
}

const values = (events: readonly JsonEvent[]): unknown[] =>
  events.flatMap((event) => (event.kind === 'element' ? [event.value] : []))

describe('accepted', () => {
  it('streams the array asked for and gives the other members whole, in order', async () => {
    const json =
      '{"participants": [{"name": "a"}],\n "messages" : [ {"x":1} , 2,"three",null, [4,[5]],true ],"title":"t"}'
    expect(brief(await scan(json))).toEqual([
      '{',
      'participants=[{"name":"a"}]',
      'messages[',
      'messages.0={"x":1}',
      'messages.1=2',
      'messages.2="three"',
      'messages.3=null',
      'messages.4=[4,[5]]',
      'messages.5=true',
      'messages closed after 6',
      'title="t"',
      ' closed after 3',
      'end 6',
    ])
  })

  it('gives byte ranges that hold exactly the item', async () => {
    const json = '\ufeff{"é": "ü",  "messages":[ {"t":"\\u00e9é"},\t-1.5e3 ]}'
    const bytes = Buffer.from(json)
    for (const event of await scan(json)) {
      if (event.kind !== 'element' && event.kind !== 'value') continue
      expect(JSON.parse(bytes.subarray(event.byteStart, event.byteEnd).toString())).toEqual(event.value)
    }
    expect(values(await scan(json))).toEqual([{ t: 'éé' }, -1500])
  })

  it('enters containers on the way, by key and by *', async () => {
    const json = '{"userId":"u","conversations":[{"id":"c1","MessageList":[1,2]},{"MessageList":[3],"id":"c2"},7]}'
    expect(brief(await scan(json, { streams: [['conversations', '*', 'MessageList']] }))).toEqual([
      '{',
      'userId="u"',
      'conversations[',
      'conversations.0{',
      'conversations.0.id="c1"',
      'conversations.0.MessageList[',
      'conversations.0.MessageList.0=1',
      'conversations.0.MessageList.1=2',
      'conversations.0.MessageList closed after 2',
      'conversations.0 closed after 2',
      'conversations.1{',
      'conversations.1.MessageList[',
      'conversations.1.MessageList.0=3',
      'conversations.1.MessageList closed after 1',
      'conversations.1.id="c2"',
      'conversations.1 closed after 2',
      'conversations.2=7',
      'conversations closed after 3',
      ' closed after 2',
      'end 3',
    ])
  })

  it('takes the root as an array, as one value, and an empty list', async () => {
    expect(brief(await scan(' [1,[2]] ', { streams: [[]] }))).toEqual([
      '[',
      '.0=1',
      '.1=[2]',
      ' closed after 2',
      'end 2',
    ])
    expect(brief(await scan('12'))).toEqual(['=12', 'end 0'])
    expect(brief(await scan('{"messages":[]}'))).toEqual([
      '{',
      'messages[',
      'messages closed after 0',
      ' closed after 1',
      'end 0',
    ])
    expect(brief(await scan('{"messages":"none"}'))).toEqual(['{', 'messages="none"', ' closed after 1', 'end 0'])
  })

  it('keeps keys that mean something to JavaScript as plain members', async () => {
    const [, proto] = await scan('{"__proto__":{"a":1},"messages":[{"__proto__":2}]}')
    expect(proto).toMatchObject({ kind: 'value', path: ['__proto__'] })
    expect(({} as { a?: number }).a).toBeUndefined()
  })
})

describe('damaged', () => {
  it('reports a broken element with its range and goes on behind it', async () => {
    expect(brief(await scan('{"messages":[{"a":1},{"a":},{"b":2}]}'))).toEqual([
      '{',
      'messages[',
      'messages.0={"a":1}',
      '!messages.1 invalid-json 21-27',
      'messages.2={"b":2}',
      'messages closed after 3',
      ' closed after 1',
      'end 3',
    ])
  })

  it('passes over a missing comma, a doubled one, a last one, and a stray bracket', async () => {
    const found = brief(await scan('{"messages":[1 {"a":2},,3}:,4,]}'))
    expect(found.filter((line) => !line.startsWith('!'))).toEqual([
      '{',
      'messages[',
      'messages.0=1',
      'messages.1={"a":2}',
      'messages.2=3',
      'messages.3=4',
      'messages closed after 4',
      ' closed after 1',
      'end 4',
    ])
    expect(found.filter((line) => line.startsWith('!'))).toEqual([
      '!slip at 15: a comma is missing before "{"',
      '!slip at 23: a value is missing before ","',
      '!slip at 25: "}" is out of place',
      '!slip at 26: ":" is out of place',
      '!slip at 30: a value is missing between a comma and ]',
    ])
  })

  it('finds the next element after a lost quote when the file has lines', async () => {
    const json =
      '{"messages": [\n {\n  "a": "lost,\n  "b": 1\n },\n {\n  "a": found",\n  "b": 2\n },\n {\n  "a": "whole"\n }\n]}'
    expect(brief(await scan(json)).map((line) => line.replace(/ \d+-\d+$/, ''))).toEqual([
      '{',
      'messages[',
      '!messages.0 invalid-json',
      '!messages.1 invalid-json',
      'messages.2={"a":"whole"}',
      'messages closed after 3',
      ' closed after 1',
      'end 3',
    ])
  })

  it('loses one element only to raw line breaks inside its strings', async () => {
    expect(values(await scan('{"messages":[{"a":"one\n\n two"},{"a":"b"}]}'))).toEqual([{ a: 'b' }])
  })

  it('reports a file that ends early, in an element and between elements', async () => {
    expect(brief(await scan('{"messages":[{"a":1},{"a":"x')).slice(2)).toEqual([
      'messages.0={"a":1}',
      '!messages.1 truncated 21-28',
      '!fatal at 28: the file ends before its structure is closed',
      'end 2',
    ])
    expect(brief(await scan('{"messages":[{"a":1},')).slice(2)).toEqual([
      'messages.0={"a":1}',
      '!fatal at 21: the file ends before its structure is closed',
      'end 1',
    ])
    expect(brief(await scan('{"messages":[12')).slice(2)).toEqual([
      '!messages.0 truncated 13-15',
      '!fatal at 15: the file ends before its structure is closed',
      'end 1',
    ])
  })

  it('stops where the structure around the items is wrong', async () => {
    expect(brief(await scan('{this is not: json'))).toEqual([
      '{',
      '!fatal at 1: a key in quotes is missing before "t"',
      'end 0',
    ])
    expect(brief(await scan('{"a" 1}'))).toEqual(['{', '!fatal at 5: a colon is missing before "1"', 'end 0'])
    expect(brief(await scan('{"a":1 "b":2}'))).toEqual([
      '{',
      'a=1',
      '!fatal at 7: a comma or closing bracket is missing before a quote',
      'end 0',
    ])
    expect(brief(await scan('{"a":,}'))).toEqual(['{', '!fatal at 5: a value is missing before ","', 'end 0'])
    expect(brief(await scan('{"\\x":1}'))).toEqual([
      '{',
      '!fatal at 5: the key that begins at byte 1 cannot be read',
      'end 0',
    ])
    expect(brief(await scan('{"a":1}\u0000\u0000'))).toEqual([
      '{',
      'a=1',
      ' closed after 1',
      '!slip at 7: there are more bytes behind the end of the JSON value',
      'end 0',
    ])
    expect(brief(await scan(' \n'))).toEqual(['!fatal at 2: the file holds no JSON value', 'end 0'])
    expect(brief(await scan('{"a":tru}'))).toEqual(['{', '!a invalid-json 5-8', ' closed after 1', 'end 0'])
  })

  it('decodes bytes that are not UTF-8 as U+FFFD and says which elements held them', async () => {
    const json = Buffer.concat([
      Buffer.from('{"messages":["ok","'),
      Buffer.from([0xff, 0x41]),
      Buffer.from('","ok"],"t":"'),
      Buffer.from([0xc3]),
      Buffer.from('"}'),
    ])
    const found = (await scan(json)).flatMap((event) =>
      event.kind === 'element' || event.kind === 'value' ? [[event.value, event.misencoded]] : [],
    )
    expect(found).toEqual([
      ['ok', false],
      ['\ufffdA', true],
      ['ok', false],
      ['\ufffd', true],
    ])
  })
})

describe('bounded', () => {
  const report = (events: readonly JsonEvent[]) =>
    brief(events).filter((line) => line.startsWith('!') || line.includes('messages.'))

  it('skips an element over the limit and reads the next', async () => {
    const json = `{"messages":["${'x'.repeat(2000)}",{"a":"${'y'.repeat(2000)}"},${'1'.repeat(2000)},"ok"],"title":"${'z'.repeat(2000)}"}`
    for (const size of [1, 100, 1 << 20]) {
      expect(report(await scan(json, {}, [size]))).toEqual([
        '!messages.0 record-too-large 13-2015',
        '!messages.1 record-too-large 2016-4024',
        '!messages.2 record-too-large 4025-6025',
        'messages.3="ok"',
        '!title record-too-large 6040-8042',
      ])
    }
  })

  it('keeps memory flat under one string of 200 MB', { timeout: 30_000 }, async () => {
    async function* long(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"messages":["')
      const chunk = Buffer.alloc(1 << 20, 'x')
      for (let i = 0; i < 200; i++) yield chunk
      yield Buffer.from('",1]}')
    }
    const before = process.memoryUsage()
    const found: string[] = []
    let peak = 0
    for await (const events of jsonElements(long(), {
      streams: messages,
      limits: { recordBytes: 1 << 20, depth: 50 },
    })) {
      found.push(...report(events))
      const now = process.memoryUsage()
      peak = Math.max(peak, now.arrayBuffers + now.heapUsed - before.arrayBuffers - before.heapUsed)
    }
    expect(found).toEqual([`!messages.0 record-too-large 13-${15 + (200 << 20)}`, 'messages.1=1'])
    expect(peak).toBeLessThan(100 << 20)
  })

  it('neither overflows nor hangs on 100,000 levels, whatever they lead to', async () => {
    const deep = '['.repeat(100_000)
    const closed = `{"messages":[${deep}${']'.repeat(100_000)},1]}`
    expect(report(await scan(closed, { limits: { recordBytes: 1 << 20, depth: 50 } }))).toEqual([
      '!messages.0 too-deep 13-200013',
      'messages.1=1',
    ])
    expect(report(await scan(`{"messages":[${deep}`, { limits: { recordBytes: 1 << 20, depth: 50 } }))).toEqual([
      '!messages.0 too-deep 13-100013',
      '!fatal at 100013: the file ends before its structure is closed',
    ])
    const objects = await scan('{"messages":'.repeat(100_000), { limits: { recordBytes: 1 << 22, depth: 50 } })
    expect(report(objects)).toEqual([
      '!messages too-deep 12-1200000',
      '!fatal at 1200000: the file ends before its structure is closed',
    ])
  })

  it('allows the depth of the limit', async () => {
    const nested = (levels: number) => `{"messages":[${'['.repeat(levels)}${']'.repeat(levels)}]}`
    expect(report(await scan(nested(48)))[0]).toMatch(/^messages\.0=/)
    expect(report(await scan(nested(49)))[0]).toMatch(/^!messages\.0 too-deep/)
  })
})

describe('properties', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
  const json = fc.json({ maxDepth: 4 })
  const spaced = fc
    .tuple(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'))
    .map(([value, space]) => JSON.stringify(value, null, space))
  const large = { limits: { recordBytes: 1 << 20, depth: 200 } }

  const reference = async (text: string, picked: boolean): Promise<unknown[]> => {
    const tokens = Readable.from([Buffer.from(text)]).pipe(parser.asStream())
    const list = (picked ? tokens.pipe(pick.asStream({ filter: 'messages', once: true })) : tokens).pipe(
      streamArray.asStream(),
    )
    const found: unknown[] = []
    for await (const { value } of list as AsyncIterable<{ value: unknown }>) found.push(value)
    return found
  }

  it('finds the elements that stream-json finds, in any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(json, spaced), { maxLength: 6 }),
        fc.jsonValue(),
        sizes,
        async (elements, other, chunks) => {
          const list = `[${elements.join(',\n')}]`
          expect(values(await scan(list, { streams: [[]], ...large }, chunks))).toEqual(await reference(list, false))
          const object = `{"title":${JSON.stringify(other)},"messages" :${list}}`
          expect(values(await scan(object, large, chunks))).toEqual(await reference(object, true))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives the same events whatever the chunks, for any bytes', async () => {
    const pieces = fc.constantFrom(
      '{"messages":[',
      '{"a":',
      '[',
      ']',
      '}',
      '{',
      ',',
      ':',
      '"',
      '\\',
      '\n',
      'x',
      '1',
      ' ',
      '\u00e9',
      '"messages"',
    )
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => Buffer.from(parts.join(''))),
    )
    await fc.assert(
      fc.asyncProperty(bytes, sizes, async (some, chunks) => {
        const prefixed = Buffer.concat([Buffer.from('{"messages":['), some])
        for (const input of [some, prefixed]) {
          const whole = await scan(input)
          expect(await scan(input, {}, chunks)).toEqual(whole)
          expect(whole.at(-1)).toMatchObject({
            kind: 'end',
            elements: whole.filter(({ kind }) => kind.endsWith('element')).length,
          })
        }
      }),
      { numRuns: 400 },
    )
  })
})
