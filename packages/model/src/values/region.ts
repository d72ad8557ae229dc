/** Whether two capital letters are the ISO 3166 code of a country. */
export function isRegionCode(code: string): boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  return /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined
}
