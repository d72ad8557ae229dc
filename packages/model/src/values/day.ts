/** Midnight in UTC, milliseconds, of a day of the calendar as written, `2015-01-31`; null for anything else. */
export function dayStart(text: string): number | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  // Date.parse takes 31 February for 3 March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== text) return null
  return midnight
}
