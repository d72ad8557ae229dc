export { clockIn } from '../render/instant.ts'
export { hitRecord } from './hit-record.ts'
export { hitRow } from './hit-row.ts'
export { messageHead, messageText, oneLine, shortName } from './message-row.ts'
