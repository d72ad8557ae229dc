import { expect, it } from 'vitest'
import { chatIndexFile, chatPageFile, isChatViewFile, linkTo, listFile } from './chat-files.ts'

it('knows its own names, and no path that leads elsewhere', () => {
  for (const file of [chatIndexFile, chatPageFile('chat-0123456789ab', 12), listFile('contact', 3)])
    expect(isChatViewFile(file), file).toBe(true)
  for (const file of [
    'chats/../a.html',
    'chats/chat-0123456789ab-0.html',
    'chats/chat-0123456789ab-1.html/x',
    'chats/.html',
    'chats/chat-x-1.html',
    '/chats.html',
    'chats\\chat-0123456789ab-1.html',
    'chats/by-points-1.html',
    'chats/chat-0123456789ab-1.html\n',
  ])
    expect(isChatViewFile(file), file).toBe(false)
})

it('finds the way between the head of the report and the folder of the chats', () => {
  const page = chatPageFile('chat-0a', 2)
  expect(linkTo(page, chatIndexFile)).toBe('chats/chat-0a-2.html')
  expect(linkTo(chatIndexFile, page)).toBe('../chats.html')
  expect(linkTo(listFile('title', 1), page)).toBe('by-title-1.html')
  expect(linkTo(page, page)).toBe('')
})
