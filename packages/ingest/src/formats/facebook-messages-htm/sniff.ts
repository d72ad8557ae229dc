import type { Head, Verdict } from '../../format.ts'
import { defaultLimits } from '../../limits.ts'
import { ThreadBlocks, textOfClass } from './thread-blocks.ts'

/**
 * Certain by content: a message whose header holds a user and a time. The page was one file, `messages.htm`; in its last
 * months (2017 and 2018) each thread was a page of its own with the same blocks, `messages/296.html` (seen in
 * conradolega/facebook-data-scripts). A page of the first name whose first bytes show no whole message is possible.
 */
export function sniffMessagesHtm(head: Head): Verdict {
  if (!Buffer.from(head.bytes).includes('<div')) return 'no'
  let isFound = false
  const blocks = new ThreadBlocks(
    {
      title: () => undefined,
      list: () => undefined,
      message: ({ header }) => {
        isFound ||= textOfClass(header, 'user') !== null && textOfClass(header, 'meta') !== null
      },
    },
    defaultLimits,
  )
  blocks.push(head.bytes)
  blocks.end()
  if (isFound) return 'certain'
  return /(?:^|\/)messages\.html?$/.test(head.member ?? head.path) ? 'possible' : 'no'
}
