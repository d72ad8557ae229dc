import { detachedText } from '../../containers/detached-text.ts'
import type { XmlElement } from '../../containers/xml-element.ts'
import { XmlElements } from '../../containers/xml-elements.ts'
import { xmlEncoding } from '../../containers/xml-text.ts'
import type { Limits } from '../../limits.ts'
import { GuidTable } from './guid-table.ts'

const tag = '<extraInfos'
/** Models whose records this format gives; the references of the others are not looked at. */
const wanted = new Set(['InstantMessage', 'Call'])
/** Databases and tables of a phone: hundreds; they come from the evidence and can be any number. */
const mostPlaces = 100_000
/** The longest path that a file system of a phone has. */
const longestPlace = 4096

interface Place {
  file: string
  table: string | null
}

/**
 * Where in the phone's own files each record comes from. The report lists it behind all records (dossier A4), so the file is
 * passed through once beforehand: its bytes are only searched for the list, and the list is kept in a few bytes a record.
 */
export class SourceReferences {
  readonly #places: Place[] = []
  readonly #placeIndexes = new Map<string, number>()
  readonly #records = new GuidTable()
  /** References that were not kept, their place or record being beyond the limits. */
  beyond = 0

  static async read(chunks: AsyncIterable<Uint8Array>, limits: Limits): Promise<SourceReferences> {
    const references = new SourceReferences()
    const elements = new XmlElements(
      {
        opened: ({ name, attributes }) => {
          if (name === 'extraInfos') return 'enter'
          return name === 'extraInfo' && wanted.has(attributes.get('type') ?? '') ? 'build' : 'skip'
        },
        left: () => undefined,
        built: (element) => references.#add(element),
        // The list is read once more with the rest of the file, and what is out of order is said then.
        slip: () => undefined,
      },
      limits,
    )
    for await (const chunk of fromTag(chunks)) elements.push(chunk)
    elements.end()
    return references
  }

  /** As details of the record; empty where the report names no place for it. */
  of(id: string | null): Record<string, string> {
    const found = id === null ? null : this.#records.get(id)
    const place = found && this.#places[found.place]
    if (!found || !place) return {}
    return {
      sourceFile: place.file,
      ...(place.table === null ? {} : { sourceTable: place.table }),
      ...(Number.isNaN(found.offset) ? {} : { sourceOffset: String(found.offset) }),
    }
  }

  /** The first node of a record counts: the others are its attachments and the files that name its people. */
  #add({ attributes, children }: XmlElement): void {
    const [node] = children.flatMap(nodesIn)
    const id = attributes.get('id')
    const file = node?.attributes.get('path') || node?.attributes.get('name')
    if (id === undefined || !node || !file) return
    const table = node.attributes.get('tableName') || null
    const offset = node.attributes.get('offset')
    const place = this.#placeIndex(file, table)
    const isKept = place !== null && this.#records.set(id, place, offset ? Number(offset) : Number.NaN)
    if (!isKept) this.beyond++
  }

  #placeIndex(file: string, table: string | null): number | null {
    if (file.length + (table?.length ?? 0) > longestPlace) return null
    const key = detachedText(`${file}\n${table ?? ''}`)
    const known = this.#placeIndexes.get(key)
    if (known !== undefined) return known
    if (this.#places.length >= mostPlaces) return null
    this.#placeIndexes.set(key, this.#places.length)
    this.#places.push({ file: detachedText(file), table: table === null ? null : detachedText(table) })
    return this.#places.length - 1
  }
}

/** `nodeInfo` stands in `sourceInfo`, in `nodeInfos` or in none of them. */
const nodesIn = (element: XmlElement): XmlElement[] =>
  element.name === 'nodeInfo' ? [element] : element.children.flatMap(nodesIn)

/**
 * The bytes from the first list on. A text in a message that looks like a list makes the reading begin too early, which costs
 * time only: the ids of records are GUIDs that the writer of a message cannot know.
 */
async function* fromTag(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let needle: Buffer | null = null
  let tail = Buffer.alloc(0)
  let isFound = false
  for await (const chunk of chunks) {
    if (isFound) {
      yield chunk
      continue
    }
    needle ??= needleFor(chunk)
    const window = Buffer.concat([tail, chunk])
    const at = window.indexOf(needle)
    if (at < 0) tail = window.subarray(Math.max(0, window.length - needle.length))
    else {
      isFound = true
      yield window.subarray(at)
    }
  }
}

function needleFor(head: Uint8Array): Buffer {
  const encoding = xmlEncoding(head)
  if (encoding === 'utf-8') return Buffer.from(tag)
  const units = Buffer.from(tag, 'utf16le')
  return encoding === 'utf-16be' ? units.swap16() : units
}
