/**
 * First series: a letter and eleven digits, Europa series: two letters and ten digits; the digits and the letters' character codes
 * together are divisible by 9.
 */
export function isEuroNote(value: string): boolean {
  let sum = 0
  for (const char of value) sum += /\d/.test(char) ? Number(char) : char.charCodeAt(0)
  return sum % 9 === 0
}
