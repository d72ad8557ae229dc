/** Whole hundredths as the number that people write: 116400050 is 1164000.5. Null for none. */
export const majorUnits = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100)
