import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { devicePaths } from './device-paths.ts'

const phone = { path: 'exhibit/data/data/com.app/databases/chats', member: null }

describe('devicePaths', () => {
  it('looks below the root of the device that the database lies in, then below the top of the input', () => {
    expect(devicePaths(phone, '/data/data/com.app/files/a.jpg')).toEqual([
      'exhibit/data/data/com.app/files/a.jpg',
      'data/data/com.app/files/a.jpg',
      'exhibit/data/data/com.app/databases/a.jpg',
    ])
  })

  it('knows the shared storage by all its names', () => {
    const paths = devicePaths(phone, 'file:///storage/emulated/0/App/a%20b.jpg')
    expect(paths).toContain('exhibit/data/media/0/App/a b.jpg')
    expect(paths).toContain('exhibit/sdcard/App/a b.jpg')
    expect(paths).toContain('storage/emulated/0/App/a b.jpg')
  })

  it('takes members of archives by their place in the archive', () => {
    const member = { path: 'x.zip', member: 'root/data/user/0/com.app/databases/chats' }
    expect(devicePaths(member, '/sdcard/a.jpg')).toContain('root/sdcard/a.jpg')
  })

  it('reads the paths of Windows', () => {
    expect(devicePaths({ path: 'Users/b/chats.db', member: null }, 'C:\\Users\\b\\a.jpg')[0]).toBe('Users/b/a.jpg')
  })

  it.each(['https://example.org/a.jpg', 'content://media/1', '/a/../../b.jpg', '', '/'])(
    'looks nowhere for %j',
    (name) => {
      expect(devicePaths(phone, name)).toEqual([])
    },
  )

  it('takes any name, and never leads up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl()), (name) => {
        for (const path of devicePaths(phone, name)) expect(path.split('/')).not.toContain('..')
        devicePaths(phone, `file:///${name}`)
      }),
    )
  })
})
