import type { Head, Verdict } from '../../format.ts'
import { defaultLimits } from '../../limits.ts'
import { readLayout } from '../../meta/layout.ts'
import { BlockFinder } from './block-finder.ts'

/**
 * Meta writes posts, comments and much else in blocks of the same structure, so that only the name tells a thread:
 * `message_<n>.html`. With a message in the first bytes it is certain. A page that shows none so early (a long style sheet
 * comes first), or a damaged file where only threads are, is possible, so that it ends as a failed file and not as an
 * unknown one.
 */
export function sniffFacebookHtml(head: Head): Verdict {
  const layout = readLayout(head, 'html')
  if (!layout.isNamedAsThread) return 'no'
  if (!beginsAsHtml(head.bytes)) return layout.isThread ? 'possible' : 'no'
  return holdsMessages(head.bytes) ? 'certain' : 'possible'
}

const beginsAsHtml = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff|\s|<!--[\s\S]*?-->)*<(?:!doctype html|html|head|body|div)\b/i.test(
    Buffer.from(bytes.subarray(0, 1024)).toString('utf8'),
  )

function holdsMessages(bytes: Uint8Array): boolean {
  let isFound = false
  const finder = new BlockFinder(
    {
      block: ({ kind }) => {
        isFound ||= kind === 'message'
      },
      other: () => undefined,
    },
    defaultLimits,
  )
  finder.push(bytes)
  finder.end()
  return isFound
}
