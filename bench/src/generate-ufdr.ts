import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { portions } from './portions.ts'
import { pick, seeded } from './random.ts'
import { sentences } from './sentences.ts'

const blockCharacters = 512 * 1024
/** The first holds half of the messages: a chat must not be held. */
const chats = 40
const largestShare = 0.5
const owner = '32460000001@s.whatsapp.net'

/**
 * Writes a `report.xml` of `messages` InstantMessages in chats, with the list of their places in the phone behind them. Indented,
 * with the empty fields that such reports have: some 3,300 bytes a message, as in the public sample of a text message.
 */
export async function generateUfdr(file: string, messages: number, seed: number): Promise<void> {
  const out = createWriteStream(file)
  let block = ''
  for (const part of reportParts(messages, seeded(seed))) {
    block += part
    if (block.length < blockCharacters) continue
    if (!out.write(block)) await once(out, 'drain')
    block = ''
  }
  out.end(block)
  await once(out, 'close')
}

function* reportParts(messages: number, random: () => number): Generator<string, void, void> {
  yield `<?xml version="1.0" encoding="utf-8"?>
<project id="${guid('a', 0)}" name="Bench" reportVersion="8.5" xmlns="http://pa.cellebrite.com/report/2.0">
<metadata section="Additional Fields"><item name="UFED_PA_Version">7.60.0.1</item></metadata>
<decodedData><modelType type="Chat">
`
  const largest = Math.round(messages * largestShare)
  let number = 0
  for (const [i, size] of [largest, ...portions(messages - largest, chats - 1)].entries()) {
    yield* chatParts(i, size, number, random)
    number += size
  }
  yield '</modelType></decodedData>\n<extraInfos>\n'
  for (let i = 0; i < messages; i++) yield extraInfo(i)
  yield '</extraInfos></project>\n'
}

function* chatParts(chat: number, size: number, first: number, random: () => number): Generator<string, void, void> {
  const other = `32470${String(chat).padStart(6, '0')}@s.whatsapp.net`
  yield `<model type="Chat" id="${guid('b', chat)}" deleted_state="Intact" decoding_confidence="High" isrelated="False" source_index="${first}" extractionId="0">
${field('Source', 'WhatsApp')}${field('Id', other)}${empty('Name', 'String')}    <multiModelField name="Participants" type="Party">
${party(other, `سامر ${chat}`, false, 'General')}${party(owner, 'Abu Rami', true, 'General')}    </multiModelField>
    <multiModelField name="Messages" type="InstantMessage">
`
  let at = Date.UTC(2023, 0, 1)
  for (let i = 0; i < size; i++) {
    at += 1 + Math.floor(random() * 60_000)
    yield message(first + i, at, random() < 0.5, other, random)
  }
  yield '    </multiModelField>\n</model>\n'
}

function message(number: number, at: number, isMine: boolean, other: string, random: () => number): string {
  const time = new Date(at).toISOString().replace('Z', '+00:00')
  const state = random() < 0.02 ? 'Deleted' : 'Intact'
  return `        <model type="InstantMessage" id="${guid('c', number)}" deleted_state="${state}" decoding_confidence="High" isrelated="False" source_index="${number}" extractionId="0">
${field('UserMapping', 'Decoding', 'DecodingSourceOptions')}${field('Source', 'WhatsApp')}${empty('ServiceIdentifier', 'String')}            <modelField name="From" type="Party">
${party(isMine ? owner : other, isMine ? 'Abu Rami' : 'سامر', isMine, 'From')}            </modelField>
            <multiModelField name="To" type="Party" />
${field('Body', pick(random, sentences))}${field('Identifier', guid('d', number))}            <field name="TimeStamp" type="TimeStamp">
                <value type="TimeStamp" format="TimeStampKnown" formattedTimestamp="${time}">${time}</value>
            </field>
            <modelField name="Attachment" type="Attachment">
                <empty />
            </modelField>
            <multiModelField name="Attachments" type="Attachment" />
${field('Status', 'Read', 'MessageStatus')}            <multiModelField name="SharedContacts" type="Contact" />
${field('Platform', 'Mobile', 'Platform')}${field('Type', 'AppMessage', 'InstantMessageType')}${empty('IsLocationSharing', 'Boolean')}            <multiModelField name="EmbeddedInstantMessage" type="InstantMessage" />
${field('SourceApplication', 'WhatsApp')}        </model>
`
}

const field = (
  name: string,
  text: string,
  type = 'String',
): string => `            <field name="${name}" type="${type}">
                <value type="${type}"><![CDATA[${text}]]></value>
            </field>
`

const empty = (name: string, type: string): string => `            <field name="${name}" type="${type}">
                <empty />
            </field>
`

const party = (identifier: string, name: string, isOwner: boolean, role: string): string =>
  `                <model type="Party" id="${guid('e', 1)}" deleted_state="Unknown" decoding_confidence="High" isrelated="False" source_index="1" extractionId="0">
${field('Identifier', identifier)}${field('Role', role, 'PartyRole')}${field('Name', name)}${field('IsPhoneOwner', isOwner ? 'True' : 'False', 'Boolean')}${empty('IsGroupAdmin', 'Boolean')}                </model>
`

const extraInfo = (number: number): string =>
  `<extraInfo type="InstantMessage" id="${guid('c', number)}"><sourceInfo><nodeInfos><nodeInfo id="${guid('f', 1)}" name="msgstore.db" path="/data/data/com.whatsapp/databases/msgstore.db" size="8192" tableName="message" offset="${number * 97}" /></nodeInfos></sourceInfo></extraInfo>
`

const guid = (kind: string, number: number): string =>
  `${kind.repeat(8)}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
