import { pick } from './random.ts'

export interface SkypeSender {
  id: string
  name: string | null
}

interface Circumstances {
  id: string
  sender: SkypeSender
  senders: readonly SkypeSender[]
  isGroup: boolean
  words: string
}

interface Fields {
  messagetype: string
  content: string
  properties?: Record<string, unknown>
  amsreferences?: readonly string[]
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Maker = (random: () => number, at: number, circumstances: Circumstances) => Fields

const rich = (content: string, properties?: Record<string, unknown>): Fields => ({
  messagetype: 'RichText',
  content,
  ...(properties && { properties }),
})

const plain: Maker = (_random, _at, { words }) => rich(escaped(words))

const quote: Maker = (random, at, { senders, id, words }) => {
  const { id: author, name } = pick(random, senders)
  const before = at - Math.floor(random() * 3_600_000)
  const shown = escaped(name ?? 'Abu Rami')
  const attributes = `author="${author}" authorname="${shown}" timestamp="${Math.floor(before / 1000)}" conversation="${id}" messageid="${before}" cuid=""`
  const lead = `<legacyquote>[${before}] ${shown}: </legacyquote>`
  return rich(
    `<quote ${attributes}>${lead}${escaped(words)}<legacyquote>\n\n&lt;&lt;&lt; </legacyquote></quote>نعم، طبعا`,
  )
}

const markup: Maker = (random, _at, { senders, words }) => {
  const target = pick(random, senders)
  const text = escaped(words)
  return rich(
    pick(random, [
      `${text} <ss type="smile">:)</ss>`,
      `<ss type="laugh">:D</ss><ss type="laugh">:D</ss>`,
      `<b>${text}</b>`,
      `<a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a> ${text}`,
      `<at id="${target.id}">${escaped(target.name ?? 'Abu Rami')}</at> ${text}`,
    ]),
  )
}

const edited: Maker = (_random, at, { sender, words }) => ({
  ...rich(`${escaped(words)}<e_m a="${sender.id}" ts="${Math.floor(at / 1000)}" ts_ms="${at}" t="61"/>`),
  properties: { edittime: String(at + 9000) },
})

const deleted: Maker = (_random, at) => rich('', { deletetime: String(at + 60_000) })

const reacted: Maker = (random, at, { senders, words }) =>
  rich(escaped(words), {
    emotions: [{ key: 'heart', users: [{ mri: pick(random, senders).id, time: at + 5000, value: String(at + 5000) }] }],
    urlpreviews: '[]',
  })

const picture: Maker = (random) => {
  const document = `0-weu-d1-${Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0')}`
  const address = `https://api.asm.skype.com/v1/objects/${document}`
  const view = `https://login.skype.com/login/sso?go=xmmfallback?pic=${document}`
  return {
    messagetype: 'RichText/UriObject',
    content: `<URIObject uri="${address}" url_thumbnail="${address}/views/imgt1" type="Picture.1" doc_id="${document}" width="1280" height="960">To view this shared photo, go to: <a href="${view}">${view}</a><OriginalName v="IMG_20220323.jpg"/><FileSize v="183520"/><meta type="photo" originalName="IMG_20220323.jpg"/></URIObject>`,
    amsreferences: [document],
  }
}

const call: Maker = (random, at, { senders }) => {
  const type = pick(random, ['started', 'ended', 'ended', 'missed'])
  const parts = senders
    .slice(0, 2)
    .map(({ id, name }) => {
      const duration = type === 'ended' ? `<duration>${(random() * 900).toFixed(2)}</duration>` : ''
      return `<part identity="${id}"><name>${escaped(name ?? 'Abu Rami')}</name>${duration}</part>`
    })
    .join('')
  return { messagetype: 'Event/Call', content: `<partlist type="${type}" alt="" callId="c-${at}">${parts}</partlist>` }
}

const location: Maker = () => ({
  messagetype: 'RichText/Location',
  content:
    '<location isUserLocation="0" latitude="50850346" longitude="4351721" timeStamp="1650000000000" timezone="Europe/Brussels" locale="en" language="en" address="Grote Markt 1, 1000 Brussel">Grote Markt</location>',
})

const contact: Maker = (random, _at, { senders }) => {
  const { id, name } = pick(random, senders)
  return {
    messagetype: 'RichText/Contacts',
    content: `<contacts><c t="s" s="${id}" f="${escaped(name ?? 'Abu Rami')}"/></contacts>`,
  }
}

const activity: Maker = (random, at, { senders, words, isGroup }) => {
  const [first, second] = [pick(random, senders), pick(random, senders)]
  const head = `<eventtime>${at}</eventtime><initiator>${first.id}</initiator>`
  if (isGroup && random() < 0.7) {
    const target = `<target>${second.id}</target>`
    return { messagetype: 'ThreadActivity/AddMember', content: `<addmember>${head}${target}</addmember>` }
  }
  const value = `<value>${escaped(words)}</value>`
  return { messagetype: 'ThreadActivity/TopicUpdate', content: `<topicupdate>${head}${value}</topicupdate>` }
}

/** In the order of frequency, with the share up to which each goes; the shares of the commonest types are those of the one large export that was described publicly. */
const makers: readonly (readonly [upTo: number, Maker])[] = [
  [0.66, plain],
  [0.79, markup],
  [0.84, quote],
  [0.86, reacted],
  [0.875, edited],
  [0.88, deleted],
  [0.94, picture],
  [0.97, activity],
  [0.99, call],
  [0.995, location],
  [1, contact],
]

/** What makes one message differ from the next: type, content in Skype's mark-up, properties. */
export function skypeFields(random: () => number, at: number, circumstances: Circumstances): Fields {
  const chance = random()
  const [, make] = makers.find(([upTo]) => chance < upTo) ?? [1, plain]
  return make(random, at, circumstances)
}
