import type { Span } from '@casethread/model'

/** A house has a letter from the head of the alphabet: `14k` is a sum, as is what a currency follows. */
const number = String.raw`\d{1,4}(?:[a-h](?!\p{L}))?`
/** The name of the street, in words. Bounded, so that no text makes the search slow. */
const name = String.raw`\p{L}[\p{L}'’-]{1,30}(?: \p{L}[\p{L}'’-]{1,30}){0,3}`

/** The end of the name, the number behind: Hoogstraat 12, Lange Gasse 7. */
const germanic = [
  ...['straat', 'laan', 'plein', 'weg', 'markt', 'dreef', 'kaai', 'kade', 'gracht', 'singel', 'steenweg', 'dorp'],
  ...['strasse', 'straße', 'str\\.', 'gasse', 'allee', 'platz', 'damm', 'ring', 'ufer'],
].join('|')
/** The beginning of the name: rue des Lilas 14, ulica Długa 8. */
const romance = [
  ...['rue', 'avenue', 'boulevard', 'bd', 'place', 'chaussée', 'chemin', 'quai', 'impasse', 'via', 'viale', 'piazza'],
  ...['corso', 'calle', 'plaza', 'paseo', 'strada', 'bulevardul', 'rruga', 'ulica', 'ul\\.', 'улица', 'ул\\.'],
  ...['вулиця', 'вул\\.', 'проспект', 'пр\\.'],
].join('|')
/** Number, name, word: 22 Mill Road. */
const english = 'street|road|lane|avenue|close|drive|court|crescent|terrace'
/** Name, word, number, in Hungarian and Turkish: Petőfi Sándor utca 5. */
const behind = 'utca|u\\.|út|körút|sgt\\.?|tér|sokak|sk\\.?|caddesi|cad\\.?|mahallesi|mah\\.?'

const patterns = [
  String.raw`(?:\p{L}{2,30}|\p{L}[\p{L}'’-]{1,30} )(?:${germanic})(?:[- ]west|[- ]oost)? ${number}`,
  `(?:${romance}) ${name},? ${number}`,
  `${number},? (?:bis,? )?(?:${romance}) ${name}`,
  String.raw`${number} ${name} (?:${english})(?!\p{L})`,
  `${name} (?:${behind}),?(?: no:?)? ${number}`,
]
const street = new RegExp(String.raw`(?<![\p{L}\d])(?:${patterns.join('|')})(?![\d/]|k\b| ?(?:eur|€|\$|£|usd))`, 'giu')
/** Without one of these words there is no street: the patterns are tried on few messages only. */
const anyWord = new RegExp(`${germanic}|(?:${romance}) |${english}| (?:${behind})`, 'iu')

/** Streets with a house number, in the ways of writing of several languages. */
export const findStreets = (shadow: string): Span[] =>
  /\d/.test(shadow) && anyWord.test(shadow)
    ? Array.from(shadow.matchAll(street), (m) => ({ start: m.index, end: m.index + m[0].length }))
    : []
