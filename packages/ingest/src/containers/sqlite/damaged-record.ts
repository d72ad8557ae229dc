import type { WarningCode } from '@casethread/model'

/**
 * A cell, record or page that cannot be read: thrown and caught within this folder, never seen outside. `message` goes on after
 * "page 7: record 3". No `Error`, since a hostile file holds millions and each would cost the noting of its call stack.
 */
export class DamagedRecord {
  readonly message: string
  readonly code: WarningCode

  constructor(message: string, code: WarningCode = 'damaged-record') {
    this.message = message
    this.code = code
  }
}
