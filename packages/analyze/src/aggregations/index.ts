import type { Aggregation } from '../aggregation.ts'
import { behaviour } from './behaviour/behaviour.ts'
import { copyAbsence } from './copy-absence/copy-absence.ts'

/** Every aggregation. A new one is a folder beside these and one line here. */
export const aggregations = [copyAbsence, behaviour] as const satisfies readonly Aggregation[]
