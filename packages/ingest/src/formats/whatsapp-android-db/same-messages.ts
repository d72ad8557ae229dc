import type { SqlValue } from '../../containers/sqlite/database.ts'
import type { Tables } from '../../database/read-database.ts'
import { numberOf, textOf } from '../../database/sql-values.ts'
import { tableRow, tableRows } from '../../database/table-rows.ts'
import { readJid } from '../../whatsapp/jid.ts'
import type { Addresses } from './addresses.ts'

const keyColumns = ['chat_row_id', 'from_me', 'key_id'] as const

/**
 * Finds the messages of the older table that the newer one holds too: a database on its way from one to the other has both
 * filled (dossier 4). A message is the same by chat, direction and id.
 */
export class SameMessages {
  readonly #tables: Tables
  readonly #addresses: Addresses
  readonly #hashes: Float64Array
  readonly #rowids: Float64Array

  constructor(tables: Tables, addresses: Addresses) {
    this.#tables = tables
    this.#addresses = addresses
    const pairs: [number, number][] = []
    const isBoth = tables.get('messages')?.maxRowid() !== null && tables.has('messages')
    if (isBoth)
      for (const { values, locator } of tableRows(tables.get('message'), '', ['key_id']))
        if (typeof values.key_id === 'string') pairs.push([hashOf(values.key_id), locator.number])
    pairs.sort(([a], [b]) => a - b)
    this.#hashes = Float64Array.from(pairs, ([hash]) => hash)
    this.#rowids = Float64Array.from(pairs, ([, rowid]) => rowid)
  }

  has({ key_remote_jid, key_from_me, key_id }: Record<'key_remote_jid' | 'key_from_me' | 'key_id', SqlValue>): boolean {
    if (typeof key_id !== 'string') return false
    const hash = hashOf(key_id)
    const chat = readJid(textOf(key_remote_jid))?.text
    for (let at = this.#first(hash); this.#hashes[at] === hash; at++) {
      const row = tableRow(this.#tables.get('message'), this.#rowids[at] ?? 0, keyColumns)
      const isSame = row?.key_id === key_id && numberOf(row.from_me) === numberOf(key_from_me)
      if (isSame && readJid(this.#chatOf(row.chat_row_id))?.text === chat) return true
    }
    return false
  }

  #chatOf(row: SqlValue): string | null {
    const chat = tableRow(this.#tables.get('chat'), numberOf(row), ['jid_row_id'])
    return this.#addresses.text(chat?.jid_row_id ?? null)
  }

  #first(hash: number): number {
    let low = 0
    let high = this.#hashes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#hashes[middle] ?? 0) < hash) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** 53 bits of two multiplicative hashes; equal ones are compared in full. */
function hashOf(text: string): number {
  let a = 0x9e3779b1
  let b = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x27d4eb2f)
    b = Math.imul(b ^ unit, 0x165667b1)
  }
  a ^= a >>> 15
  b ^= b >>> 13
  return (b >>> 0) * 0x20_0000 + (a >>> 11)
}
