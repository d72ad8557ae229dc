import { detachedText } from '../../containers/detached-text.ts'
import type { XmlElement } from '../../containers/xml-element.ts'

/** Reports with 93,000 were seen (dossier A2). */
const mostFiles = 1_000_000
/** No path of a file, and no id, is longer. */
const longestText = 4096

/**
 * Where the report keeps the files it lists, by their id. One without a path is a duplicate of which one copy was kept; it is
 * told by its MD5 (dossier A7.7).
 */
export class TaggedFiles {
  readonly #paths = new Map<string, string>()
  readonly #pathsByMd5 = new Map<string, string>()
  readonly #md5OfPathless = new Map<string, string>()
  /** Files that were not remembered, being more than the limit or of longer names. */
  beyond = 0

  add(file: XmlElement): void {
    const found = file.attributes.get('id')
    if (found === undefined) return
    const isLong = found.length > longestText || file.children.some(isLongMetadata)
    if (isLong || this.#paths.size + this.#md5OfPathless.size >= mostFiles) {
      this.beyond++
      return
    }
    const id = detachedText(found)
    const items = new Map(
      file.children.flatMap(({ name, children }) =>
        name === 'metadata' ? children.map((item) => [item.attributes.get('name'), item.text] as const) : [],
      ),
    )
    const path = detachedText(items.get('Local Path') ?? '')
    const md5 = detachedText(items.get('MD5') ?? '').toLowerCase()
    const isMd5 = /^[0-9a-f]{32}$/.test(md5)
    if (path !== '') this.#paths.set(id, path)
    else if (isMd5) this.#md5OfPathless.set(id, md5)
    if (path !== '' && isMd5 && !this.#pathsByMd5.has(md5)) this.#pathsByMd5.set(md5, path)
  }

  /** As the report writes it; null for a file that it does not keep. */
  pathOf(id: string): string | null {
    return this.#paths.get(id) ?? this.pathOfCopy(id)
  }

  /** The path of another file with the same MD5, for one that has none of its own; null otherwise. */
  pathOfCopy(id: string): string | null {
    const md5 = this.#md5OfPathless.get(id)
    return md5 === undefined ? null : (this.#pathsByMd5.get(md5) ?? null)
  }
}

const isLongMetadata = ({ children }: XmlElement): boolean =>
  children.some((item) => item.attributes.get('name') === 'Local Path' && item.text.length > longestText)
