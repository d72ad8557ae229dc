/** Keys and array indexes from the root to a value: `['conversations', 3, 'id']`. The root itself is `[]`. */
export type JsonPath = readonly (string | number)[]

/** Why an item could not be given as a value. `truncated`: the file ends inside it. */
export type JsonTrouble = 'invalid-json' | 'record-too-large' | 'too-deep' | 'truncated'

/** A range of the file, in bytes from its start (a byte-order mark counted), end exclusive. */
interface Extent {
  byteStart: number
  byteEnd: number
}

export type JsonEvent =
  /** An object or array whose members follow one by one. */
  | { kind: 'open'; path: JsonPath; container: 'object' | 'array'; byteStart: number }
  /** `count`: how many members or elements were begun in it. */
  | { kind: 'close'; path: JsonPath; count: number; byteEnd: number }
  /** An element of a streamed array; `path` is the array's. `misencoded`: it held bytes that are not UTF-8, now U+FFFD. */
  | ({ kind: 'element'; path: JsonPath; index: number; value: unknown; misencoded: boolean } & Extent)
  /** An element of a streamed array that could not be read. The scan went on behind it. */
  | ({ kind: 'bad-element'; path: JsonPath; index: number; trouble: JsonTrouble } & Extent)
  /** A member that is not streamed; `path` is its own. */
  | ({ kind: 'value'; path: JsonPath; value: unknown; misencoded: boolean } & Extent)
  | ({ kind: 'bad-value'; path: JsonPath; trouble: JsonTrouble } & Extent)
  /**
   * The structure around the items is wrong at `byteStart`; `what` says how, in words. After a `fatal` one nothing more
   * of the file can be read; `truncated` tells the one at the end of a file that ends too early.
   */
  | { kind: 'damage'; path: JsonPath; byteStart: number; what: string; fatal: boolean; truncated: boolean }
  /** The last event. `elements`: how many elements of streamed arrays were begun, counted apart from the events. */
  | { kind: 'end'; elements: number }
