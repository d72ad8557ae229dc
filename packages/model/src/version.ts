/** The version of Casethread, printed in every annex and manifest. */
export const version = '0.1.0'
