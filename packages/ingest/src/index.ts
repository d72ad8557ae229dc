export type { DateOrder, Format, Verdict } from './format.ts'
export { formats } from './formats/index.ts'
export { type IngestOptions, type IngestSummary, ingest } from './ingest.ts'
export { defaultLimits, type Limits } from './limits.ts'
