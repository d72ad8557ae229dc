/**
 * Where a stage tells how far it is. Calls are cheap and may come often; the receiver decides what to show. `total` is null
 * while it is not known; the step names what is counted (bytes, messages, files).
 */
export type Progress = (step: string, done: number, total: number | null) => void
