import { describe, expect, it } from 'vitest'
import { attachmentPaths, folderKey, readLayout as read, threadId } from './layout.ts'

const file = (path: string) => ({ path, member: null })
const readLayout = (place: { path: string; member: string | null }) => read(place, 'json')

describe('layout', () => {
  it('reads thread folder, section and app from the path, in a folder and in an archive', () => {
    const path = 'your_facebook_activity/messages/archived_threads/zoe_1234567/message_12.json'
    const expected = {
      folder: 'zoe_1234567',
      section: 'archived_threads',
      app: 'facebook',
      isThread: true,
      isNamedAsThread: true,
    }
    expect(readLayout(file(`export/${path}`))).toEqual(expected)
    expect(readLayout({ path: 'part-2.zip', member: path })).toEqual(expected)
  })

  it('knows Instagram by its folders, not by the name of a thread', () => {
    const app = (path: string, member: string | null = null) => readLayout({ path, member }).app
    expect(app('your_instagram_activity/messages/inbox/x_1234567/message_1.json')).toBe('instagram')
    expect(app('instagram-ann-2024-01-01.zip', 'messages/inbox/x_1234567/message_1.json')).toBe('instagram')
    expect(app('messages/inbox/instagram_1234567/message_1.json')).toBeNull()
    expect(app('messages/inbox/x_1234567/message_1.json')).toBeNull()
  })

  it('does not take other files for threads', () => {
    expect(readLayout(file('messages/inbox/x_1234567/message_final.json')).isNamedAsThread).toBe(false)
    expect(readLayout(file('messages/autofill_information.json'))).toMatchObject({ isThread: false, section: null })
    expect(readLayout(file('message_1.json'))).toMatchObject({ isThread: false, isNamedAsThread: true, folder: null })
  })

  it('knows the pages of a thread apart from its JSON files, and the layout of early 2018', () => {
    const page = file('messages/inbox/x_1234567/message_1.html')
    expect(read(page, 'html').isThread).toBe(true)
    expect(read(page, 'json')).toMatchObject({ isThread: false, isNamedAsThread: false })
    expect(read(file('messages/ann_2ca6e61030/message.html'), 'html')).toMatchObject({ isThread: true, section: null })
    expect(read(file('messages/inbox/message_1.html'), 'html').isThread).toBe(false)
  })

  it('gives a thread one key, whatever its section and the kind of its files', () => {
    const key = (path: string, kind: 'json' | 'html') => folderKey(read(file(path), kind))
    expect(key('messages/inbox/ann_1234567/message_1.json', 'json')).toBe('thread:1234567')
    expect(key('messages/archived_threads/ann_1234567/message_2.html', 'html')).toBe('thread:1234567')
    expect(key('loose_9876543/message_1.html', 'html')).toBe('thread:9876543')
    expect(key('loose/message_1.html', 'html')).toBeNull()
    expect(key('message_1.html', 'html')).toBeNull()
  })

  it('takes the tail of a folder for its id only where it can be nothing else', () => {
    expect(
      ['alice_ABC123', 'ann_1234567890', 'x_JbI8DaiAXw', 'my_name_17842001', 'ann_9f3kq2z7x'].map(threadId),
    ).toEqual(['ABC123', '1234567890', 'JbI8DaiAXw', '17842001', '9f3kq2z7x'])
    expect(['john_doe', 'chat_2', 'alice'].map(threadId)).toEqual(['john_doe', 'chat_2', 'alice'])
  })
})

describe('attachment paths', () => {
  const uri = 'messages/inbox/bob_XYZ789/photos/tiny.png'

  it('tries the path from the root first, then behind messages/, then the thread folder', () => {
    const paths = attachmentPaths(file('dump/your_facebook_activity/messages/inbox/bob_XYZ789/message_1.json'), uri)
    expect(paths.slice(0, 3)).toEqual([`dump/${uri}`, uri, `dump/your_facebook_activity/${uri}`])
    expect(paths).toContain('dump/your_facebook_activity/messages/inbox/bob_XYZ789/photos/tiny.png')
  })

  it('finds a file of a newer prefix beside a thread that was moved', () => {
    const paths = attachmentPaths(file('bob/message_1.json'), `your_facebook_activity/${uri}`)
    expect(paths).toContain('bob/photos/tiny.png')
    expect(paths).toContain('bob/tiny.png')
  })

  it('finds the media of the encrypted export beside the thread', () => {
    expect(attachmentPaths({ path: 'e2ee.zip', member: 'Ann_4.json' }, './media/0a.jpeg')[0]).toBe('media/0a.jpeg')
    expect(attachmentPaths({ path: 'e2ee.zip', member: 'all/Ann_4.json' }, './media/0a.jpeg')[0]).toBe(
      'all/media/0a.jpeg',
    )
  })

  it('has no place for paths that lead elsewhere', () => {
    const elsewhere = [
      '/etc/passwd',
      '../x.png',
      'messages/../../x.png',
      'C:/x.png',
      'a\\b.png',
      'https://scontent.example/x.png',
      'file:x',
      '',
    ]
    for (const uri of elsewhere)
      expect(attachmentPaths(file('messages/inbox/a_1234567/message_1.json'), uri)).toEqual([])
  })
})
