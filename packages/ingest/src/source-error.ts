import type { WarningCode } from '@casethread/model'

/** The medium or the archive failed while a source was read. Caught by ingest, which stores it as a warning and goes on. */
export class SourceError extends Error {
  readonly code: WarningCode
  constructor(code: WarningCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SourceError'
    this.code = code
  }
}
