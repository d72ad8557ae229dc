/** The case that `run` keeps beside its report, so that `verify` finds it there. */
export const caseFileName = 'case.casethread'
