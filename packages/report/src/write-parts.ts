import type { Progress } from '@casethread/model'
import type { CaseSource } from './case-source.ts'
import { chatViewId } from './chat-view/chat-view-part.ts'
import { type Output, writeOutputs } from './output-writer.ts'
import { writePages } from './page-writer.ts'
import type { Makers, ReportPart } from './report-parts.ts'
import { writeOnThread } from './write-on-thread.ts'

interface Making {
  caseFile: string
  /** The folder to write into. */
  out: string
  source: CaseSource
  makers: Makers
  counts: ReturnType<CaseSource['counts']>
  progress: Progress
}

/** A thread takes a tenth of a second to start, as long as this many messages take to be written. */
const worthAThread = 20_000

/** The parts that have a record for every message are written on threads while this one writes the others. */
export async function writeParts(parts: readonly ReportPart[], making: Making): Promise<Output[]> {
  const { caseFile, out, source, makers, counts } = making
  const written = new Map<ReportPart, Output[]>()
  const apart = parts.flatMap((part) => {
    if (part.perMessage === null || counts.messages < worthAThread) return []
    const telling = new Telling(part, making)
    const outputs = writeOnThread({ caseFile, part: part.perMessage, out, view: makers.view() }, (done) =>
      telling.heard(done),
    )
    return [{ part, telling, outputs }]
  })
  // No thread may still be writing when this fails.
  const threads = Promise.allSettled(apart.map(({ outputs }) => outputs))
  try {
    for (const part of parts.filter((each) => apart.every((other) => other.part !== each))) {
      const telling = new Telling(part, making)
      telling.begin()
      const writing = await part.write(source, makers)
      const hear = (done: number) => telling.heard(done)
      written.set(
        part,
        'pages' in writing ? await writePages(out, writing, hear) : await writeOutputs(out, writing, hear),
      )
    }
    for (const { part, telling, outputs } of apart) {
      telling.begin()
      written.set(part, await outputs)
    }
  } finally {
    await threads
  }
  return parts.flatMap((part) => written.get(part) ?? [])
}

/** Tells of the parts one after the other, as a terminal shows them, though some are written at the same time. */
class Telling {
  readonly #part: ReportPart
  readonly #making: Making
  #begun = false
  #done = 0

  constructor(part: ReportPart, making: Making) {
    this.#part = part
    this.#making = making
  }

  begin(): void {
    this.#begun = true
    if (this.#done > 0) this.#tell()
  }

  heard(done: number): void {
    this.#done = done
    if (this.#begun) this.#tell()
  }

  #tell(): void {
    this.#making.progress(`writing ${this.#part.id}`, this.#done, expected(this.#part, this.#making.counts))
  }
}

/** How many records a part will write, where the case knows. */
const expected = ({ id }: ReportPart, counts: ReturnType<CaseSource['counts']>): number | null =>
  id === 'messages' || id === 'findings' ? counts[id] : id === chatViewId ? counts.messages : null
