import type { IngestOptions } from '@casethread/ingest'

/** How every benchmark ingests: recognised by content, the zone and the owner stated. */
export const ingestOptions = (caseFile: string, path: string, workers: number): IngestOptions => ({
  caseFile,
  paths: [path],
  owners: ['Abu Rami'],
  zone: 'Europe/Brussels',
  format: null,
  from: null,
  to: null,
  exhibit: null,
  dateOrder: null,
  region: null,
  workers,
})
