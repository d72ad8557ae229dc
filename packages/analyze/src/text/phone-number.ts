import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'

/** Reads an international number written with `+` or `00`; null when no country's numbers have that length. */
export function readInternational(written: string): PhoneNumber | null {
  const number = parsePhoneNumberFromString(`+${written.replace(/\D/g, '').replace(/^00/, '')}`)
  return number?.isPossible() ? number : null
}

/** Reads a number as it is dialled within a country; null when the country has no number of that length. */
export function readNational(written: string, region: string): PhoneNumber | null {
  if (!isSupportedCountry(region)) return null
  const number = parsePhoneNumberFromString(written, { defaultCountry: region, extract: false })
  return number?.isPossible() ? number : null
}

/** Countries that lead a calling code which others share (ITU-T E.164, list of assigned codes). */
const leading: Readonly<Record<string, CountryCode>> = { 7: 'RU', 39: 'IT', 44: 'GB', 47: 'NO', 212: 'MA', 358: 'FI' }

/** The country whose number plan a number in E.164 belongs to; null when it cannot be told. */
export function regionOf(e164: string): CountryCode | null {
  const number = parsePhoneNumberFromString(e164)
  return number?.country ?? leading[number?.countryCallingCode ?? ''] ?? null
}
