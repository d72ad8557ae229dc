import { XmlElements } from '../../containers/xml-elements.ts'
import type { Head, Verdict } from '../../format.ts'
import { defaultLimits } from '../../limits.ts'

/** A protected report begins with these bytes and not with XML (dossier A1, after IPED). */
const protectedStart = Buffer.from([0x2d, 0x06, 0x52, 0x6d])

/** So many bytes tell a protected report, and the encoding of one that is not. */
export const headBytes = protectedStart.length

export const isProtected = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(0, protectedStart.length)).equals(protectedStart)

const namespace = 'http://pa.cellebrite.com/report/'
/** Models that a file may hold alone, as cut out of a report. */
const loneModels = new Set(['Chat', 'InstantMessage', 'Call'])

/**
 * By the root: `project` in the vendor's namespace, or a single model with the vendor's own attributes. A protected report is
 * known by its first bytes and its name, so that it is named and not passed over.
 */
export function sniffReport(head: Pick<Head, 'bytes' | 'path' | 'member'>): Verdict {
  if (isProtected(head.bytes)) return /(?:^|\/)report\.xml$/i.test(head.member ?? head.path) ? 'certain' : 'no'
  if (!hasMarkup(head.bytes)) return 'no'
  let verdict: Verdict | null = null
  const elements = new XmlElements(
    {
      opened: ({ name, attributes }) => {
        verdict ??= isReport(name, attributes) ? 'certain' : 'no'
        return 'skip'
      },
      left: () => undefined,
      built: () => undefined,
      slip: () => undefined,
    },
    defaultLimits,
  )
  elements.push(head.bytes)
  elements.end()
  return verdict ?? 'no'
}

function isReport(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === 'project') return attributes.get('xmlns')?.startsWith(namespace) ?? false
  const isModel = name === 'model' && attributes.has('deleted_state') && attributes.has('decoding_confidence')
  return isModel && loneModels.has(attributes.get('type') ?? '')
}

/** The first bytes but marks and white space are those of a tag, in any encoding. */
function hasMarkup(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => ![0xef, 0xbb, 0xbf, 0xff, 0xfe, 0, 9, 10, 13, 32].includes(byte))
  return first === 0x3c
}
