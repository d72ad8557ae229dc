import type { AccountLink } from '@casethread/model'

/** What speaks against a link. */
export type Objection = AccountLink['contrary'][number]
