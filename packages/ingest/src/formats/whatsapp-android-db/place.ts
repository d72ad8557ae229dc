import { printed, printedUnlessZero, textOf } from '../../database/sql-values.ts'
import { locationOf } from '../../whatsapp/location.ts'
import { sideTable } from './side-table.ts'

const columns = [
  'latitude',
  'longitude',
  'place_name',
  'place_address',
  'url',
  'live_location_share_duration',
  'live_location_final_latitude',
  'live_location_final_longitude',
  'live_location_final_timestamp',
] as const

/** `message_location` (dossier 4.1): a place, or a position shared live for a time. */
export const locationTable = sideTable('message_location', columns, (values, { draft }) => {
  const name = [textOf(values.place_name), textOf(values.place_address)].filter((part) => part !== null).join(', ')
  draft.message.location = locationOf(values.latitude, values.longitude, name === '' ? null : name)
  draft.note('url', textOf(values.url))
  draft.note('liveSeconds', printedUnlessZero(values.live_location_share_duration))
  draft.note('finalLatitude', printed(values.live_location_final_latitude))
  draft.note('finalLongitude', printed(values.live_location_final_longitude))
  draft.note('finalAt', printedUnlessZero(values.live_location_final_timestamp))
})
