/** A whole number with thousands set apart, as English annexes print it: 1234567 is `1,234,567`. */
export const figure = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** `1 message`, `2 messages`, `1,000 entries` (the plural given where it is not made with s). */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${figure(value)} ${value === 1 ? one : many}`

/** `a`, `a and b`, `a, b and c`. */
export const sentenceList = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
