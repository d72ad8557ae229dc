import type { StoredMessage } from '@casethread/casefile'
import type { CaseSource } from '../case-source.ts'
import type { ChatLink } from '../chat-view/chat-links.ts'
import type { Inline } from '../document/document.ts'
import { exhibitReference } from './exhibit-reference.ts'

/** A message that the annex rests something on. */
export interface Citation {
  reference: string
  message: StoredMessage
  /** Its place in the chat view of the same report; null where there is none. */
  href: string | null
  /** What rests on it: ids of rows that the concordance points back to, in order of first use. */
  usedBy: Set<string>
}

/** The most references that one cell prints; all of them stand in the concordance. */
const printed = 1

/** How messages are named, and where they can be read in their context. */
export interface Naming {
  annex: string | null
  thread(chatId: string): string
  chatLink: ChatLink | null
}

/** Gathers the messages that sections cite, so that the concordance lists each of them once with everything that rests on it. */
export class Citations {
  readonly #source: Pick<CaseSource, 'message'>
  readonly #exhibits: ReadonlyMap<string, string | null>
  readonly #naming: Naming
  readonly #cited = new Map<number, Citation>()

  constructor(source: Pick<CaseSource, 'message' | 'sources'>, naming: Naming) {
    this.#source = source
    this.#naming = naming
    this.#exhibits = new Map(source.sources().map(({ sha256, exhibit }) => [sha256, exhibit]))
  }

  /** `usedBy` is the id of the row or paragraph that cites it; null where nothing can be pointed back to. */
  cite(rowId: number, usedBy: string | null = null): Citation {
    const known = this.#cited.get(rowId) ?? this.#read(rowId)
    this.#cited.set(rowId, known)
    if (usedBy !== null) known.usedBy.add(usedBy)
    return known
  }

  #read(rowId: number): Citation {
    const message = this.#source.message(rowId)
    const exhibit = this.#exhibits.get(message.provenance[0]?.export ?? '') ?? null
    const href = this.#naming.chatLink?.(message) ?? null
    return { reference: exhibitReference(message, exhibit, this.#naming), message, href, usedBy: new Set() }
  }

  /** References of these messages for a cell: the first few, and how many more the concordance holds. */
  cell(rowIds: readonly number[], usedBy: string | null, more: (count: number) => readonly Inline[]): Inline[] {
    const all = [...new Set(rowIds)].map((rowId) => this.cite(rowId, usedBy)).sort(byReference)
    const shown = all
      .slice(0, printed)
      .flatMap(({ reference, href }, at): Inline[] => [
        ...(at === 0 ? [] : [', ']),
        { type: 'code', text: reference, href },
      ])
    return all.length > printed ? [...shown, ' ', ...more(all.length - printed)] : shown
  }

  /** Everything cited so far, by reference. */
  all(): Citation[] {
    return [...this.#cited.values()].sort(byReference)
  }
}

const byReference = (a: Citation, b: Citation): number => (a.reference < b.reference ? -1 : 1)
