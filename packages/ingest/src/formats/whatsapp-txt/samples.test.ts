import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Source } from '../../format.ts'
import { memoryHead } from '../../test-support/memory-source.ts'
import { inBrussels, type ReadFile, readFiles, sourceOf } from './test-support.ts'
import { whatsappTxt } from './whatsapp-txt.ts'

/** Public exports of other projects, kept beside the repository with an independent count of each. */
const samples = fileURLToPath(new URL('../../../../../../shared/samples/', import.meta.url))
const present = existsSync(join(samples, 'SOURCES.md'))

/** What the list says under "counted". */
interface Counted {
  path: string
  records: number
  labelled: number
  labels: Map<string, number>
  first: string
  last: string
  earliest: string
  latest: string
  severalLines: number
}

function readList(): Counted[] {
  const list = readFileSync(join(samples, 'SOURCES.md'), 'utf8')
  return list.split('\n### ').flatMap((entry) => {
    const path = /^`(whatsapp\/[^`]+)`/.exec(entry)?.[1]
    const counted = /- counted: (records .*)/.exec(entry)?.[1]
    return path && counted ? [{ path, ...readCounts(counted) }] : []
  })
}

function readCounts(text: string): Omit<Counted, 'path'> {
  const found = (pattern: RegExp): string[] => pattern.exec(text)?.slice(1) ?? []
  const [records, labelled] = found(/records (\d+) \(with a "Name: " label (\d+)/).map(Number)
  const [labels = ''] = found(/labels: (.*?); first\/last/)
  const [first = '', last = ''] = found(/first\/last in file (\S+) \/ ([^\s;]+)/)
  const [earliest = first, latest = last] = found(/earliest (\S+) latest ([^\s;]+)/)
  const [severalLines = 0] = found(/spanning several lines (\d+)/).map(Number)
  const counts = labels
    .split('; ')
    .map((label) => [label.replace(/ \d+$/, ''), Number(/\d+$/.exec(label)?.[0])] as const)
  return {
    records: records ?? -1,
    labelled: labelled ?? -1,
    labels: new Map(counts),
    first,
    last,
    earliest,
    latest,
    severalLines,
  }
}

function openSample(path: string): Source {
  const bytes = readFileSync(join(samples, path))
  if (!path.endsWith('.zip')) return sourceOf(bytes, { path })
  const { name, content } = textMember(bytes)
  return sourceOf(content, { path, member: name })
}

/** The chat's text in an archive, by the archive's own list of members. */
function textMember(zip: Buffer): { name: string; content: Buffer } {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  for (let at = zip.readUInt32LE(end + 16); zip.readUInt32LE(at) === 0x02014b50; ) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    if (name.endsWith('.txt') && !name.startsWith('__MACOSX')) {
      return { name, content: zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed) }
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  throw new Error('the sample archive holds no text')
}

/** Labels compare by their number where they are one, else as printed. */
const asLabel = (label: string): string => {
  const plain = label.replace(/[\u202a-\u202c]/g, '').replaceAll('\u00a0', ' ')
  return /^\+[\d ]+$/.test(plain) ? plain.replaceAll(' ', '') : plain
}

function labelCounts(file: ReadFile): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { sender, eventDetails } of file.messages) {
    const label = sender?.value ?? eventDetails?.label
    if (label !== undefined) counts.set(asLabel(label), (counts.get(asLabel(label)) ?? 0) + 1)
  }
  return counts
}

describe.skipIf(!present)('public samples', () => {
  const list = present ? readList() : []
  const sources = list.map(({ path }) => openSample(path))
  let files: ReadFile[] = []
  beforeAll(async () => {
    files = await readFiles(sources)
  })

  it('are all listed', () => {
    expect(list.length).toBe(39)
  })

  it.each(list.map((counted, index) => [counted.path, counted, index] as const))(
    '%s',
    async (_path, counted, index) => {
      const file = files[index] as ReadFile
      const source = sources[index] as Source
      expect(file.read).toBe(counted.records)
      expect(file.messages).toHaveLength(counted.records)
      expect(file.unparsed).toEqual([])
      expect(labelCounts(file)).toEqual(new Map([...counted.labels].map(([label, count]) => [asLabel(label), count])))
      const times = file.messages.map(({ sentAt }) => inBrussels(sentAt))
      const sorted = times.toSorted()
      expect([times[0], times.at(-1), sorted[0], sorted.at(-1)]).toEqual([
        counted.first,
        counted.last,
        counted.earliest,
        counted.latest,
      ])
      for await (const bytes of source.chunks()) {
        expect(whatsappTxt.sniff({ ...source, bytes, database: null })).not.toBe('no')
        break
      }
    },
  )

  it('leaves the sample of another program alone', () => {
    const path = 'signal/chat-miner/test_export.txt'
    const bytes = readFileSync(join(samples, path))
    expect(whatsappTxt.sniff(memoryHead(bytes, { path }))).toBe('no')
  })

  it('reads kinds as the projects’ own tests do', () => {
    const kinds = (name: string): Record<string, number> => {
      const file = files[list.findIndex(({ path }) => path.endsWith(name))] as ReadFile
      const counts: Record<string, number> = {}
      for (const { kind, event } of file.messages) {
        const key = kind === 'other' ? (event ?? kind) : kind
        counts[key] = (counts[key] ?? 0) + 1
      }
      return counts
    }
    // whats_json: 15 text, 2 files (cards), 3 locations, 40 system and placeholders.
    for (const name of ['android-en.txt', 'android-ru.txt']) {
      expect(kinds(name)).toEqual({
        text: 15,
        contact: 2,
        location: 3,
        media: 27,
        'message-deleted': 8,
        'view-once': 2,
        call: 2,
        system: 1,
      })
    }
    // whats_json: 4 text, 3 images, 2 videos, 1 audio, 1 GIF, 2 stickers, 4 files (one a card), 2 locations, 6 system.
    expect(kinds('ios-en-media.txt')).toEqual({
      text: 4,
      media: 13,
      contact: 1,
      location: 2,
      'message-deleted': 2,
      system: 3,
    })
    for (const language of ['ar-arabic-digits', 'fr', 'es', 'de', 'pt', 'th', 'vi', 'id']) {
      // whats_json: 4 text, 2 locations, 17 system and placeholders.
      expect(kinds(`ios-${language}.txt`)).toEqual({
        text: 4,
        location: 2,
        media: 13,
        contact: 1,
        'message-deleted': 2,
        system: 1,
      })
    }
  })
})
