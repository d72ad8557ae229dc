const curlyAround = /^[“”„](.*?)[“”„"]?$/s

/** A field without spaces around it and without the guards of spreadsheets: `="Me"`, `"Me"`, `=“Friend”`. */
export function unguarded(field: string): string {
  if (isBare(field)) return field
  const trimmed = field.trim()
  const inner = trimmed.startsWith('=') && /^=["“”„]/.test(trimmed) ? trimmed.slice(1) : trimmed
  if (inner.length >= 2 && inner.startsWith('"') && inner.endsWith('"')) return inner.slice(1, -1).replaceAll('""', '"')
  const curly = curlyAround.exec(inner)
  return curly ? (curly[1] ?? '') : inner
}

/** Begins and ends with a letter, digit or sign that is no guard: nearly every field, and each row has four. */
function isBare(field: string): boolean {
  const [first, last] = [field.charCodeAt(0), field.charCodeAt(field.length - 1)]
  return first > 0x22 && first !== 0x3d && first < 0x80 && last > 0x22 && last < 0x80
}

/** A message in a file whose messages stand in quotation marks, curly ones among them (seen in a file made unreadable by hand). */
export function unquotedMessage(field: string): string {
  if (field.length >= 2 && field.startsWith('"') && field.endsWith('"')) return field.slice(1, -1).replaceAll('""', '"')
  return curlyAround.exec(field)?.[1] ?? field
}

/** What a field for telephone numbers holds. */
export interface PhoneField {
  /** Digits, with `+` if written; null where there is no number. */
  number: string | null
  /** The field is empty, `(null)`, half null (`+32(null)`) or a number: nothing else is a field for numbers. */
  isPhone: boolean
}

/** Forms of numbers by dossier 2.8: with country, national, `(null)`, empty, `+…(null)`. */
export function readPhone(field: string): PhoneField {
  const value = unguarded(field)
  if (value === '' || value.endsWith('(null)')) return { number: null, isPhone: true }
  if (!/^\+?[\d ()-]{5,30}$/.test(value)) return { number: null, isPhone: false }
  const digits = value.replace(/[^\d+]/g, '')
  return digits.length >= 5 ? { number: digits, isPhone: true } : { number: null, isPhone: false }
}
