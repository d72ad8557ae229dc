/** Chats lie in a folder of their own beside the list of them. */
export const chatFolder = 'chats'
export const chatIndexFile = 'chats.html'

/** Orders in which the chats are listed; the first is that of {@link chatIndexFile}. */
export const listOrders = ['rank', 'title', 'contact'] as const
export type ListOrder = (typeof listOrders)[number]

/** `chats/chat-0123456789ab-1.html`: names of this program's own making, from ids that are hashes. */
export const chatPageFile = (chatId: string, page: number): string => `${chatFolder}/${chatId}-${page}.html`

/** The first page of the first list stands at the head of the report, all others among the chats. */
export const listFile = (order: ListOrder, page: number): string =>
  order === listOrders[0] && page === 1 ? chatIndexFile : `${chatFolder}/by-${order}-${page}.html`

const inFolder = new RegExp(
  `^${chatFolder}/(?:chat-[0-9a-f]+-[1-9]\\d*|by-(?:${listOrders.join('|')})-[1-9]\\d*)\\.html$`,
)

/** Whether a file of a report, by its path within it, is one of the chat view. */
export const isChatViewFile = (file: string): boolean => file === chatIndexFile || inFolder.test(file)

export const messageAnchor = (messageId: string): string => `m-${messageId}`

/** The way from one file of the chat view to another. */
export const linkTo = (file: string, from: string): string => {
  if (file === from) return ''
  const isWithin = from.startsWith(`${chatFolder}/`)
  const bare = file.startsWith(`${chatFolder}/`) ? file.slice(chatFolder.length + 1) : file
  if (isWithin) return file === bare ? `../${file}` : bare
  return file
}
