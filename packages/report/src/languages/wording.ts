import type { Inline } from '../document/document.ts'
import type { Formats } from './formats.ts'

/** A language's table must have every text of the English one, and none besides. */
export type Wording<T> = { readonly [K in keyof T]: T[K] extends string ? string : Wording<T[K]> }

/** The names in braces of a text: those of `{total|message|messages} in {chats}` are total and chats. */
type NamesIn<S extends string> = S extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | NamesIn<Rest>
  : never

/**
 * What fills the names of a text. `{name}` takes a number (printed in the language's notation), words or inline parts; `{name|one|many}` takes
 * a number and prints it with the noun in the fitting form.
 */
export type Values<S extends string> = { readonly [N in NamesIn<S>]: number | Inline | readonly Inline[] }

/** A text of the tables with its names known to the compiler, in whatever language. */
export type Text<S extends string = string> = string & { readonly english?: S }
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? Text<T[K]> : Texts<T[K]> }

/** Fills a text. A name without a value is a fault of the program, and thrown. */
export function say<S extends string>(text: Text<S>, values: Values<S>, formats: Formats): Inline[] {
  const given = values as Readonly<Record<string, number | Inline | readonly Inline[]>>
  return text.split(/(\{[^{}]*\})/).flatMap((piece): Inline[] => {
    if (!piece.startsWith('{')) return piece === '' ? [] : [piece]
    const [name = '', one, many] = piece.slice(1, -1).split('|')
    const value = given[name]
    if (value === undefined) throw new Error(`nothing is given for {${name}} of the text "${text}"`)
    if (typeof value !== 'number') return isMany(value) ? [...value] : [value]
    const noun = one === undefined ? '' : `\u00a0${formats.isSingular(value) ? one : many}`
    return [`${formats.number(value)}${noun}`]
  })
}

const isMany = (value: Inline | readonly Inline[]): value is readonly Inline[] => Array.isArray(value)

/** The names in braces, sorted: they must be the same in every language. */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{([^{}|]*)(?:\|[^{}]*)?\}/g)].map(([, name = '']) => name).sort()
