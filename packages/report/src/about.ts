import { version } from '@casethread/model'

/** What made a report: part of its manifest, since the same case and the same makers give the same bytes. */
export interface About {
  tool: { name: string; version: string }
  /** The versions that text and times depend on: runtime, Unicode data, time zone data. */
  runtime: { node: string; icu: string; unicode: string; tz: string }
}

/** The running program. */
export function about(): About {
  const { node, icu, unicode, tz } = process.versions
  const known = (part: string | undefined) => part ?? 'unknown'
  return {
    tool: { name: 'casethread', version },
    runtime: { node, icu: known(icu), unicode: known(unicode), tz: known(tz) },
  }
}
