import type { TableRow } from '../../database/table-rows.ts'

/** The columns of `messages` that are read (dossier 3). */
export const legacyColumns = [
  'key_remote_jid',
  'key_from_me',
  'key_id',
  'status',
  'data',
  'timestamp',
  'media_wa_type',
  'media_mime_type',
  'media_size',
  'media_name',
  'media_caption',
  'media_hash',
  'media_duration',
  'latitude',
  'longitude',
  'thumb_image',
  'remote_resource',
  'quoted_row_id',
  'forwarded',
  'edit_version',
] as const
export type LegacyRow = TableRow<(typeof legacyColumns)[number]>
