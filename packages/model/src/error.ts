/** The one list of codes for trouble in the program or its use. */
export const errorCodes = [
  'usage',
  'not-a-case',
  'newer-case',
  'case-busy',
  'no-input',
  'output-refused',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Trouble in the program or its use: what, where, what to do. Trouble in the evidence is a `Warning` instead. */
export class CasethreadError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CasethreadError'
    this.code = code
  }
}
