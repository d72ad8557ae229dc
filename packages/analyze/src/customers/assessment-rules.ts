import type { FindingRule } from '@casethread/casefile'
import { serviceRuleId, serviceRules } from './bookings/service.ts'
import { kinTalk } from './roles/kin-talk.ts'
import { otherRoles } from './roles/roles.ts'
import { signalRules } from './signals/index.ts'
import { externalMatchRule } from './verdicts/external-match.ts'

/** What signals and roles rest on, in plain words, as it is printed beside the rules of findings. */
export const assessmentRules = (): FindingRule[] => [
  ...signalRules.map(({ id, title, says }) => ({ rule: `signal/${id}`, says: `${title}: ${says}` })),
  externalMatchRule,
  ...[...otherRoles, kinTalk].map(({ role, says }, i) => ({ rule: `role/${i + 1}-${role}`, says })),
  ...serviceRules.map(({ service, says }, i) => ({ rule: serviceRuleId(service, i), says })),
]
