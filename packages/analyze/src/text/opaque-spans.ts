import type { Span } from '@casethread/model'

// Repetitions are bounded so that hostile text cannot make the search quadratic.
const patterns = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"]+`,
  String.raw`[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}`,
  String.raw`(?<![\w.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,10}\/[^\s<>"]*`,
  String.raw`(?<![\w-])[\w-]{1,120}\.(?:jpe?g|png|gif|webp|heic|mp[34]|opus|ogg|m4a|aac|amr|3gp|mov|pdf|docx?|xlsx?|txt|vcf|zip|apk|csv)(?!\w)`,
  String.raw`(?<![\d.])-?\d{1,3}\.\d{4,20}°?[NS]?\s?[,;]\s?-?\d{1,3}\.\d{4,20}`,
]
const opaque = new RegExp(patterns.join('|'), 'gi')

/**
 * Where numbers mean something else: links, e-mail addresses, file names, coordinates. Ascending, not overlapping. Nothing is
 * searched in them, since their digits belong to somebody's server or camera.
 */
export function findOpaqueSpans(shadow: string): Span[] {
  // Each of the patterns needs a dot.
  if (!shadow.includes('.')) return []
  return Array.from(shadow.matchAll(opaque), (m) => ({ start: m.index, end: m.index + m[0].length }))
}
