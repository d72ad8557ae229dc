import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import type { RawMessage } from './content.ts'
import { MessageTypes, readContent } from './message-types.ts'
import { attachmentPaths } from './shared-file.ts'

const types = new MessageTypes()

const read = (type: string, content: string, extra: Partial<RawMessage> = {}, inCallLog = false) => {
  const value = { amsreferences: null, ...extra.value }
  return readContent(
    { type, content, properties: {}, limits: defaultLimits, ...extra, value },
    types.of(type),
    inCallLog,
  )
}

describe('calls', () => {
  it.each([
    ['<partlist type="ended"><part identity="a"/></partlist>', { durationSeconds: null, outcome: 'no-answer' }],
    [
      '<ended/><partlist><part identity="a"><duration>7</duration></part></partlist>',
      { durationSeconds: 7, outcome: 'answered' },
    ],
    ['<partlist type="missed"/>', { durationSeconds: null, outcome: 'missed' }],
    [
      '<partlist type="held"><part><duration>3</duration></part></partlist>',
      { durationSeconds: 3, outcome: 'unknown' },
    ],
    ['', { durationSeconds: null, outcome: 'unknown' }],
    ['<partlist type="ended"><part identity="a"><duration>soon', { durationSeconds: null, outcome: 'no-answer' }],
  ])('%s', (content, call) => {
    expect(read('event/call', content)).toMatchObject({ kind: 'call', call })
  })

  it('keeps who stayed how long in step', () => {
    const parts = '<part identity="8:a"><duration>5</duration></part><part identity="8:b"><name>B</name></part>'
    expect(read('event/call', `<partlist type="ended">${parts}</partlist>`).details).toMatchObject({
      ...{ participants: '8:a, 8:b', participantNames: '-, B', participantSeconds: '5, -' },
    })
  })

  it.each([
    ['Missed', { durationSeconds: null, outcome: 'missed' }],
    ['declined', { durationSeconds: null, outcome: 'declined' }],
    ['accepted', { durationSeconds: null, outcome: 'answered' }],
    ['constructor', { durationSeconds: null, outcome: 'unknown' }],
  ])('reads a log that says %s', (callState, call) => {
    const content = JSON.stringify({ callId: '1', callState, connectTime: 'x' })
    expect(read('text', content, {}, true)).toMatchObject({ kind: 'call', call })
    expect(read('text', content, {}, false)).toMatchObject({ kind: 'text', text: content })
  })
})

describe('places', () => {
  it.each([
    ['latitude="91000000" longitude="1"', null],
    ['latitude="5.5" longitude="1"', null],
    ['latitude="1000000"', null],
    ['latitude="-1500000" longitude="180000000"', -1.5],
  ])('%s', (attributes, lat) => {
    const { location } = read('richtext/location', `<location ${attributes} shortAddress="here"/>`)
    expect(location).toMatchObject({ lat, name: 'here' })
    expect(location?.lon === null).toBe(lat === null)
  })

  it('is still a place without the element', () => {
    expect(read('richtext/location', 'x')).toMatchObject({ location: { lat: null, lon: null, name: null } })
  })
})

describe('polls', () => {
  it.each([
    ['{"question":"When?","options":[{"text":"Fri"},"Sat"]}', 'When?\nFri\nSat'],
    ['{"else":1}', '{"else":1}'],
    ['<URIObject type="Poll" title="When?">When?</URIObject>', 'When?'],
    ['<pollquestion>When?</pollquestion>', 'When?'],
    ['', ''],
  ])('%s', (content, text) => {
    expect(read('poll', content)).toMatchObject({ kind: 'poll', text })
  })
})

describe('files', () => {
  it('adds those that only the references name, each once', () => {
    const value = { amsreferences: ['0-a', '0-b', '0-b', 7, null] }
    const { attachments } = read('richtext/media_album', '<URIObject uri="https://x/objects/0-a?y"/>', { value })
    expect(attachments.map(({ name, storedName }) => [name, storedName])).toEqual([
      ['0-a', '0-a.1'],
      ['0-b', '0-b.1'],
    ])
  })

  it('lie in media, beside the file or beside the member', () => {
    expect(attachmentPaths({ path: 'phone/messages.json', member: null }, '0-a.1.jpg').slice(0, 2)).toEqual([
      'phone/media/0-a.1.jpg',
      'phone/media/0-a.1.jpeg',
    ])
    expect(attachmentPaths({ path: 'x.tar', member: 'messages.json' }, 'list.pdf')).toEqual(['media/list.pdf'])
    expect(attachmentPaths({ path: 'x.tar', member: 'a/messages.json' }, '../../etc/passwd')).toEqual([])
  })
})

describe('group changes', () => {
  it.each([
    ['threadactivity/memberleft', '{"members":[{"id":"8:b"},{},3]}', 'member-left', '8:b'],
    ['threadactivity/memberjoined', '{"members":', 'member-joined', null],
    [
      'threadactivity/roleupdate',
      '<roleupdate><target><id>8:b</id><role>User</role></target></roleupdate>',
      'admin-demoted',
      '8:b',
    ],
    ['threadactivity/roleupdate', '', 'settings-changed', null],
    ['threadactivity/constructor', '', 'other', null],
  ])('%s %s', (type, content, event, target) => {
    expect(read(type, content)).toMatchObject({ kind: 'system', event, details: { target } })
  })
})

describe('other types', () => {
  it.each([
    ['richtext/media_card', '<b>Card</b>', 'other', 'Card'],
    ['richtext/scheduledcallinvite', 'Call at <b>5</b>', 'other', 'Call at 5'],
    ['richtext/unheard', '<b>x</b>', 'other', 'x'],
    ['notice', '[{"a":1}]', 'system', '[{"a":1}]'],
    ['constructor', '<b>', 'other', '<b>'],
    ['', 'x', 'other', 'x'],
  ])('%s', (type, content, kind, text) => {
    expect(read(type, content)).toMatchObject({ kind, text })
  })
})
