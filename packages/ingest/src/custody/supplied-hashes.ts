import type { HashState, SuppliedHash, SuppliedHashAlgorithm } from '@casethread/model'

/** Digests of one file's bytes, those that were computed. */
export type Digests = Partial<Readonly<Record<SuppliedHashAlgorithm, string>>>

export interface Comparison {
  state: HashState
  /** The hash that the file does not have; null where the state is another. */
  broken: SuppliedHash | null
}

/** The hashes given at seizure, by path. Paths are compared in NFC: file lists made on a Mac hold decomposed ones. */
export class SuppliedHashes {
  readonly #byPath: ReadonlyMap<string, readonly SuppliedHash[]>

  constructor(hashes: readonly SuppliedHash[]) {
    this.#byPath = Map.groupBy(hashes, ({ path }) => path.normalize('NFC'))
  }

  /** What must be computed of a file beside the SHA-256 that every file gets. */
  algorithmsFor(path: string): SuppliedHashAlgorithm[] {
    const algorithms = this.#of(path).map(({ algorithm }) => algorithm)
    return algorithms.filter((algorithm) => algorithm !== 'sha256')
  }

  /** Every hash given for a path must be the file's. */
  compare(path: string, digests: Digests): Comparison {
    const given = this.#of(path)
    const broken = given.find(({ algorithm, value }) => digests[algorithm] !== value) ?? null
    if (broken !== null) return { state: 'different', broken }
    return { state: given.length > 0 ? 'equal' : 'none', broken: null }
  }

  /** Paths with a hash that none of the files lies at, as written. */
  without(files: readonly { path: string }[]): string[] {
    const found = new Set(files.map(({ path }) => path.normalize('NFC')))
    return [...this.#byPath].filter(([path]) => !found.has(path)).map(([path, [first]]) => first?.path ?? path)
  }

  #of(path: string): readonly SuppliedHash[] {
    return this.#byPath.get(path.normalize('NFC')) ?? []
  }
}
