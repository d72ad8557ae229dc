import type { CaseReader } from '@casethread/casefile'
import { type Assumptions, parseAssumptions, usualAssumptions } from './assumptions-file.ts'

/** Where the case keeps the assumptions file that its own figures were last reckoned with. */
export const assumptionsSetting = 'assumptions'

export const assumptionsOfCase = (reader: CaseReader): Assumptions => {
  const text = reader.setting(assumptionsSetting)
  return text === null ? usualAssumptions() : parseAssumptions('The assumptions file in the case', text)
}
