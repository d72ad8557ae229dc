import type { StoredRun } from '@casethread/casefile'
import type { CaseSource } from './case-source.ts'

/** One way a stage was run. Runs of the same way count once, however often it was stopped and taken up again. */
export interface Configuration
  extends Pick<StoredRun, 'stage' | 'configuration' | 'configurationSha256' | 'toolVersion' | 'runtimeVersion'> {
  /** False when no run of this way reached its end. */
  complete: boolean
}

/** How the case came about: stages and their configurations, in the order they were first run. */
export function configurations(source: Pick<CaseSource, 'runs'>): Configuration[] {
  const ways = new Map<string, Configuration>()
  for (const { stage, configuration, configurationSha256, toolVersion, runtimeVersion, status } of source.runs()) {
    const key = [stage, configurationSha256, toolVersion, runtimeVersion].join('\n')
    const complete = status === 'complete' || ways.get(key)?.complete === true
    ways.set(key, { stage, configuration, configurationSha256, toolVersion, runtimeVersion, complete })
  }
  return [...ways.values()]
}
