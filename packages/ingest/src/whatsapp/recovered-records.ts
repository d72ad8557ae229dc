import type { Batch } from '@casethread/model'
import type { RecoveryRequest } from '../containers/sqlite/recovery/recovery.ts'
import type { DatabaseReading } from '../database/database-reading.ts'
import type { Databases } from '../database/read-database.ts'
import type { TableRow } from '../database/table-rows.ts'

/** A table of records whose deleted rows are wanted. */
export interface RecoveryWish<Column extends string> extends RecoveryRequest {
  columns: readonly Column[]
  /** What the locators call a row: `message carved at byte 812`. */
  record: string
}

/** Takes the rows that the table no longer shows but the database still holds. */
export function recoveredRecords<Column extends string>(
  databases: Databases,
  reading: DatabaseReading,
  wish: RecoveryWish<Column>,
  take: (row: TableRow<Column>) => void,
): Generator<Batch, void, void> {
  const { columns, record } = wish
  return reading.recovered(
    databases.recovered(wish),
    { table: databases.tables.get(wish.table), columns, record },
    take,
  )
}
