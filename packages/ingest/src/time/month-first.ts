/**
 * Where the customary short date puts the month first: the United States with their territories, the Philippines and
 * Panama (short formats of the Unicode locale data for en-US, fil-PH, es-PA, es-PR). Everywhere else the day comes first,
 * or the year, which shows itself.
 */
const regions = new Set(['AS', 'GU', 'MH', 'MP', 'PA', 'PH', 'PR', 'UM', 'US', 'VI'])

/** The zones of these regions by the IANA database (`zone1970.tab` and its links). */
const zones = new Set([
  'America/Adak',
  'America/Anchorage',
  'America/Boise',
  'America/Chicago',
  'America/Denver',
  'America/Detroit',
  'America/Fort_Wayne',
  'America/Indianapolis',
  'America/Juneau',
  'America/Los_Angeles',
  'America/Louisville',
  'America/Menominee',
  'America/Metlakatla',
  'America/New_York',
  'America/Nome',
  'America/Panama',
  'America/Phoenix',
  'America/Puerto_Rico',
  'America/Shiprock',
  'America/Sitka',
  'America/St_Thomas',
  'America/Yakutat',
  'Asia/Manila',
  'Pacific/Guam',
  'Pacific/Honolulu',
  'Pacific/Kwajalein',
  'Pacific/Majuro',
  'Pacific/Midway',
  'Pacific/Pago_Pago',
  'Pacific/Saipan',
  'Pacific/Wake',
])
const zoneFamilies = ['America/Indiana/', 'America/Kentucky/', 'America/North_Dakota/', 'US/']

/** Whether the month customarily comes first in a region or, if none is stated, in a zone's region. */
export function isMonthFirst(region: string | null, zone: string | null): boolean {
  if (region !== null) return regions.has(region.toUpperCase())
  return zone !== null && (zones.has(zone) || zoneFamilies.some((family) => zone.startsWith(family)))
}
