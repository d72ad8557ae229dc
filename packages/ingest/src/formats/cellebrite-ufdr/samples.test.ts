import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { memoryHead, memorySource, readOne } from '../../test-support/memory-source.ts'
import { cellebriteUfdr } from './cellebrite-ufdr.ts'

/** A public Chat model of a real report, kept beside the repository. */
const sample = fileURLToPath(new URL('../../../../../../shared/samples/ufdr/ufed-model-chat.xml', import.meta.url))

describe.skipIf(!existsSync(sample))('the public sample', () => {
  it('gives the messages of the chat, of 14 InstantMessage models the three within others left to these', async () => {
    const bytes = readFileSync(sample)
    expect(cellebriteUfdr.sniff(memoryHead(bytes, { path: 'ufed-model-chat.xml' }))).toBe('certain')
    const all = await readOne(cellebriteUfdr, memorySource(bytes))
    expect(bytes.toString().match(/<model type="InstantMessage"/g)).toHaveLength(14)
    expect(all).toMatchObject({ read: 11, unparsed: [], warnings: [] })
    const kinds = Map.groupBy(all.messages, ({ kind }) => kind)
    expect([...kinds].map(([kind, { length }]) => [kind, length])).toEqual([
      ['media', 6],
      ['text', 3],
      ['contact', 1],
      ['system', 1],
    ])
    expect(all.chats).toMatchObject([{ app: 'whatsapp', kind: 'direct', participants: [{}, {}] }])
    expect(all.messages.every(({ state, sentAt }) => state === 'live' && sentAt !== null)).toBe(true)
    expect(all.owners[0]).toMatchObject({ value: '+5511999998888' })
  })

  it('gives for each message the bytes of its element', async () => {
    const bytes = readFileSync(sample)
    const { messages } = await readOne(cellebriteUfdr, memorySource(bytes))
    for (const { locator } of messages) {
      const element = bytes.subarray(locator.byteStart ?? 0, locator.byteEnd ?? 0).toString()
      expect(element).toMatch(/^<model type="InstantMessage".*<\/model>$/s)
    }
  })
})
