import type { CaseReader } from '@casethread/casefile'

/** What annexes and exports may ask of a case: the reading half of the case file, so that tests can stand in for it. */
export type CaseSource = Pick<
  CaseReader,
  | 'messages'
  | 'findings'
  | 'contactAccounts'
  | 'contacts'
  | 'contact'
  | 'accountLinks'
  | 'figures'
  | 'variants'
  | 'message'
  | 'decisions'
  | 'custodies'
  | 'sources'
  | 'files'
  | 'warnings'
  | 'detectorRuns'
  | 'findingRules'
  | 'runs'
  | 'owners'
  | 'chats'
  | 'messagesPerMonth'
  | 'setting'
  | 'counts'
>
