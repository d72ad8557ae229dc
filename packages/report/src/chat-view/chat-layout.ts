import type { CaseSource } from '../case-source.ts'

/** A page is closed at this many messages, or earlier when their texts weigh this much, UTF-8 bytes: what a browser opens at once. */
export interface PageBounds {
  messages: number
  textBytes: number
}
export const usualBounds: PageBounds = { messages: 500, textBytes: 200_000 }

/** Where a chat's findings are, seen from one of its pages; row ids of messages, null where there is none. */
interface PageOutline {
  messages: number
  firstFound: number | null
  lastFound: number | null
}

/** On which page each message stands: four bytes a message, so that ten million fit. */
export class ChatLayout {
  readonly #bounds: PageBounds
  #pages = new Uint32Array(1024)
  readonly #chats = new Map<number, PageOutline[]>()

  constructor(source: Pick<CaseSource, 'messageOutline'>, bounds = usualBounds) {
    this.#bounds = bounds
    let weight = 0
    for (const { rowId, chatRowId, textBytes, found } of source.messageOutline()) {
      const pages = this.#chats.get(chatRowId) ?? []
      let page = pages.at(-1)
      weight += textBytes
      if (page === undefined || this.#isFull(page.messages, weight)) {
        page = this.#begin(pages, chatRowId)
        weight = textBytes
      }
      page.messages += 1
      if (found) page.firstFound ??= rowId
      if (found) page.lastFound = rowId
      this.#put(rowId, pages.length)
    }
  }

  #isFull(messages: number, textBytes: number): boolean {
    return messages >= this.#bounds.messages || textBytes > this.#bounds.textBytes
  }

  #begin(pages: PageOutline[], chatRowId: number): PageOutline {
    const page: PageOutline = { messages: 0, firstFound: null, lastFound: null }
    pages.push(page)
    this.#chats.set(chatRowId, pages)
    return page
  }

  #put(rowId: number, page: number): void {
    if (rowId >= this.#pages.length) {
      const larger = new Uint32Array(2 * rowId)
      larger.set(this.#pages)
      this.#pages = larger
    }
    this.#pages[rowId] = page
  }

  /** The number of the message's page within its chat, from 1. */
  pageOf(rowId: number): number {
    const page = this.#pages[rowId]
    if (!page) throw new Error(`message ${rowId} is on no page`)
    return page
  }

  pagesIn(chatRowId: number): number {
    return this.#chats.get(chatRowId)?.length ?? 0
  }

  /** The nearest message with a finding on a page before this one; its row id. */
  foundBefore(chatRowId: number, page: number): number | null {
    const before = this.#chats.get(chatRowId)?.slice(0, page - 1)
    return before?.findLast(({ lastFound }) => lastFound !== null)?.lastFound ?? null
  }

  /** The nearest on a page after this one. */
  foundAfter(chatRowId: number, page: number): number | null {
    const after = this.#chats.get(chatRowId)?.slice(page)
    return after?.find(({ firstFound }) => firstFound !== null)?.firstFound ?? null
  }
}
