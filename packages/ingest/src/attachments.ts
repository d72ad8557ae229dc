import type { FindAttachment } from '@casethread/casefile'

/** A file that a message may name: where it lies and what its bytes are. */
export interface Candidate {
  path: string
  member: string | null
  sizeBytes: number
  sha256: string | null
}

/** Finds the files that messages name, by path. Names are compared in NFC: archives made on a Mac hold decomposed ones. */
export class AttachmentIndex {
  readonly #files = new Map<string, Candidate>()
  readonly #members = new Map<string, Map<string, Candidate>>()
  readonly #used = new Set<Candidate>()

  add(candidate: Candidate): void {
    if (candidate.member === null) this.#files.set(candidate.path.normalize('NFC'), candidate)
    else this.#membersOf(candidate.path).set(candidate.member.normalize('NFC'), candidate)
  }

  #membersOf(archive: string): Map<string, Candidate> {
    let members = this.#members.get(archive)
    if (!members) {
      members = new Map()
      this.#members.set(archive, members)
    }
    return members
  }

  /** For one source, once all files are added: first in its own archive or folder, then in the other archives, since big exports come in volumes. */
  finder(source: { path: string; member: string | null }, paths: (name: string) => string[]): FindAttachment {
    const all =
      source.member === null
        ? [this.#files, ...this.#members.values()]
        : [this.#membersOf(source.path), ...this.#members.values(), this.#files]
    // A chat handed over without its files names thousands of them.
    const homes = all.filter((home) => home.size > 0)
    const known = new Map<string, Candidate | null>()
    return (name) => {
      let found = known.get(name)
      if (found === undefined) {
        found = homes.length === 0 ? null : first(homes, paths(name))
        if (known.size >= rememberedNames) known.clear()
        known.set(name, found)
      }
      if (!found) return null
      this.#used.add(found)
      const path = found.member === null ? found.path : `${found.path}!/${found.member}`
      return { path, sizeBytes: found.sizeBytes, sha256: found.sha256 }
    }
  }

  /** Whether a message named the file, or the member of the archive, at this path. */
  wasNamed(path: string, member: string | null): boolean {
    const candidate =
      member === null ? this.#files.get(path.normalize('NFC')) : this.#members.get(path)?.get(member.normalize('NFC'))
    return candidate !== undefined && this.#used.has(candidate)
  }
}

const rememberedNames = 10_000

function first(homes: readonly Map<string, Candidate>[], paths: readonly string[]): Candidate | null {
  for (const home of homes)
    for (const path of paths) {
      const found = home.get(path.normalize('NFC'))
      if (found) return found
    }
  return null
}
