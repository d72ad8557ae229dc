/**
 * What is written together with names of places, in any language: people mix languages, and a German town stands in a Turkish
 * sentence with a Turkish ending (`rotterdamdayım`, `Szegedről`, `Dortmundê`, `لألمانيا`, `lfinlanda`, `ከሲሲሊ`).
 */
export const placeAffixes = {
  prefixes: [
    // Arabic: and, in, to, on, so, like, the; in Latin letters as well
    ...['و', 'ب', 'ل', 'ع', 'ف', 'ال', 'لل', 'عال', 'بال'],
    ...['l', 'la', 'b', 'bi', 'el', 'al', '3a', '3al', 'lal', 'bel'],
    // Amharic and Tigrinya: from, in, to, of
    ...['ከ', 'በ', 'ለ', 'የ', 'ብ', 'ን', 'እብ'],
  ],
  suffixes: [
    // Turkish: in, from, to, of; I am in, we are in, the one in
    ...['da', 'de', 'ta', 'te', 'dan', 'den', 'tan', 'ten', 'a', 'e', 'ya', 'ye', 'u', 'in', 'nin'],
    ...['un', 'nun', 'dayim', 'deyim', 'tayim', 'teyim', 'dayiz', 'deyiz', 'tayiz', 'teyiz', 'daki', 'deki', 'taki'],
    ...['teki', 'dalar', 'deler', 'talar', 'teler', 'yim', 'yiz', 'nda', 'nde', 'ndan', 'nden'],
    // Kurmanji
    ...['me'],
    // Hungarian: in, into, from, to, up to, at
    ...['ba', 'be', 'ban', 'ben', 'bol', 'ra', 're', 'rol', 'ig', 'tol', 'hoz', 'hez', 'nal', 'nel', 'on', 'en', 'nak'],
    // Polish, Albanian, Romanian, German, Dutch: case, article, genitive
    ...['ie', 'em', 'owi', 'iu', 'it', 'ut', 'ul', 'ului', 'ei'],
    // Somali: article
    ...['ga', 'ka'],
    // Russian, Ukrainian, Bulgarian
    ...['а', 'у', 'е', 'ом', 'ем', 'ы', 'и', 'і', 'ю', 'я', 'ой', 'ою', 'ью', 'ові'],
    // Sorani and Persian: from, in, we are in, I am in
    ...['ەوە', 'وە', 'یەوە', 'دا', 'ن', 'ین', 'م', 'یم', 'ە', 'یە', 'یش', 'ه'],
  ],
  /** Shorter names, with some ending, are words of some language too often. */
  shortestLatinStem: 5,
} as const
