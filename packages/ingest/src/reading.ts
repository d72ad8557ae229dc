import type { CaseWriter } from '@casethread/casefile'
import type { Progress, Warning } from '@casethread/model'
import pLimit from 'p-limit'
import type { AttachmentIndex } from './attachments.ts'
import type { Asked } from './custody/asked.ts'
import type { PlannedSource } from './plan.ts'
import { JobTrouble, type WorkerPool } from './worker-pool.ts'

/** Parses the planned sources, several at once, the largest first so that no thread is left with it at the end. */
export class Reading {
  /** Whether a source could not be read in full, or a record of one not parsed. */
  incomplete = false
  /** Keys of the files (by SHA-256) of which something was parsed in this run. */
  readonly fresh = new Set<string>()
  readonly #writer: CaseWriter
  readonly #pool: WorkerPool
  readonly #index: AttachmentIndex
  readonly #asked: Pick<Asked, 'exhibit' | 'scope'> & { workers: number }
  readonly #progress: Progress
  #done = 0
  #total = 0

  constructor(
    { writer, pool, index }: { writer: CaseWriter; pool: WorkerPool; index: AttachmentIndex },
    asked: Pick<Asked, 'exhibit' | 'scope'> & { workers: number },
    progress: Progress,
  ) {
    this.#writer = writer
    this.#pool = pool
    this.#index = index
    this.#asked = asked
    this.#progress = progress
  }

  async readAll(sources: readonly PlannedSource[]): Promise<void> {
    const fresh = sources.filter((source) => this.#writer.sourceStatus(source.key) !== 'complete')
    this.#total = fresh.reduce((sum, source) => sum + source.sizeBytes, 0)
    const limit = pLimit(Math.max(1, this.#asked.workers))
    const largestFirst = fresh.toSorted((a, b) => b.sizeBytes - a.sizeBytes || (a.key < b.key ? -1 : 1))
    await Promise.all(largestFirst.map((source) => limit(() => this.#read(source))))
  }

  async #read(source: PlannedSource): Promise<void> {
    const { file, watched, member, key, format, context, sizeBytes, app } = source
    const { exhibit, scope } = this.#asked
    this.fresh.add(source.sha256)
    const { fileId } = this.#writer.addFile({
      sha256: source.sha256,
      sizeBytes: file.sizeBytes,
      role: member === null ? 'export' : 'archive',
      path: file.path,
      location: file.location,
      exhibit,
    })
    const find = this.#index.finder(
      { path: file.path, member },
      (name) => format.attachmentPaths?.({ path: file.path, member }, name) ?? [],
    )
    const target = this.#writer.beginSource(
      { fileId, member, key, sizeBytes, format: format.id, app, exhibit, zone: context.zone },
      find,
    )
    try {
      const job = { type: 'parse', file, watched, member, key, format: format.id, context, scope } as const
      const { totals, failure } = await this.#pool.run(job, (batch, bytesDone) => {
        target.write(batch)
        this.#progress('reading, bytes', this.#done + bytesDone, this.#total)
      })
      const { failed, balanced } = target.finish(totals, failure)
      if (failure || failed > 0 || !balanced) this.incomplete = true
    } catch (error) {
      if (!(error instanceof JobTrouble)) throw error
      this.#giveUp(target, error.warning)
    }
    this.#done += sizeBytes
    this.#progress('reading, bytes', this.#done, this.#total)
  }

  /** The thread died or the archive failed: one failed record stands for the unread rest. */
  #giveUp(target: ReturnType<CaseWriter['beginSource']>, warning: Warning): void {
    const rest = { outcome: 'failed', reason: 'rest-unread', locator: null, message: warning.message } as const
    target.write({
      accounts: [],
      chats: [],
      owners: [],
      zones: [],
      prefixes: [],
      rows: { count: 0, numbers: new Float64Array(), characters: '' },
      rare: [],
      extras: [],
      unparsed: [rest],
      warnings: [],
    })
    target.finish({ read: target.accounted }, warning)
    this.incomplete = true
  }
}
