import { hash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openCase } from '@casethread/casefile'
import { afterAll, describe, expect, it } from 'vitest'
import { chat, field, message, model, modelField, party } from './formats/cellebrite-ufdr/test-support.ts'
import { ingest } from './ingest.ts'
import { databaseBytes } from './test-support/database-bytes.ts'

const root = mkdtempSync(join(tmpdir(), 'casethread-photos-'))
afterAll(() => rmSync(root, { recursive: true }))

/** The photos that a case has of whom, and what became of the files, after these were read. */
async function read(name: string, files: Readonly<Record<string, string | Buffer>>) {
  for (const [path, bytes] of Object.entries(files)) {
    const target = join(root, name, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
  const caseFile = join(root, `${name}.casethread`)
  const nothing = { zone: null, format: null, from: null, to: null, exhibit: null, dateOrder: null, region: null }
  const options = { caseFile, paths: [join(root, name)], owners: [], workers: 1, ...nothing }
  await ingest(options, () => undefined)
  using stored = openCase(caseFile, { mode: 'read' })
  const { reader } = stored
  const accounts = new Map(reader.accounts().map(({ contactId, value }) => [contactId, value]))
  return {
    photos: reader
      .accountPhotos()
      .map(({ account, sha256, path }) => [accounts.get(account), sha256.slice(0, 8), path]),
    roles: Object.fromEntries(reader.files().map(({ path, role }) => [path, role])),
  }
}
const beginning = (bytes: string): string => hash('sha256', bytes).slice(0, 8)

const chatStorage = `
  CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZSESSIONTYPE INTEGER, ZCONTACTJID VARCHAR, ZPARTNERNAME VARCHAR);
  INSERT INTO ZWACHATSESSION VALUES (1, 0, '32460000002@s.whatsapp.net', 'Nadia'), (2, 0, '32460000003@s.whatsapp.net', 'Bo');
  CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZCHATSESSION INTEGER, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER,
    ZMESSAGEDATE TIMESTAMP, ZTEXT VARCHAR);
  INSERT INTO ZWAMESSAGE VALUES (1, 1, 0, 0, 700000001, 'hello'), (2, 2, 0, 0, 700000002, 'hello');
  CREATE TABLE ZWAPROFILEPICTUREITEM (Z_PK INTEGER PRIMARY KEY, ZJID VARCHAR, ZPATH VARCHAR);
  INSERT INTO ZWAPROFILEPICTUREITEM VALUES (1, '32460000002@s.whatsapp.net', 'Media/Profile/32460000002-1683042942'),
    (2, '32460000003@s.whatsapp.net', 'Media/Profile/32460000003-1683042943'),
    (3, '32460000003@s.whatsapp.net', 'Media/Profile/../../secret'), (4, 'a_32460000002@s.whatsapp.net', 'CiIKHDEyMTMz'),
    (5, '32460000099@s.whatsapp.net', 'Media/Profile/32460000099-1683042944'), (6, '120363@g.us', NULL);`

const msgstore = `
  CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, from_me INTEGER, key_id TEXT, timestamp INTEGER,
    message_type INTEGER, text_data TEXT);
  CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER);
  CREATE TABLE jid (_id INTEGER PRIMARY KEY, user TEXT, server TEXT);
  INSERT INTO jid VALUES (1, '31612345678', 's.whatsapp.net'), (2, '205690000000004', 'lid');
  INSERT INTO chat VALUES (1, 1), (2, 2);
  INSERT INTO message VALUES (1, 1, 0, 'K1', 1700000000000, 0, 'one'), (2, 2, 0, 'K2', 1700000001000, 0, 'two');`

const person = (name: string | null, number: string, photo: string) =>
  model(
    'Contact',
    {},
    field('Source', 'WhatsApp'),
    field('Name', name),
    modelField('Entries', model('PhoneNumber', {}, field('Value', number))),
    modelField(
      'Photos',
      model('ContactPhoto', {}, `<nodeField name="PhotoNode"><id name="x.j">${photo}</id></nodeField>`),
    ),
  )
const vendorReport = `<?xml version="1.0" encoding="utf-8"?>
<project reportVersion="8.5" xmlns="http://pa.cellebrite.com/report/2.0">
<taggedFiles><file path="/x.j" id="photo-1"><metadata section="File"><item name="Local Path">files\\Image\\x.j</item></metadata></file></taggedFiles>
<decodedData><modelType>
${chat('WhatsApp', '1', [message('hello', modelField('From', party('32460000017@s.whatsapp.net', 'Bo', false)))])}
${person('Bo', '+32 460 00 00 17', 'photo-1')}
${person(null, '+32 460 00 00 17', 'photo-1')}
${person('Nobody in a chat', '+32 460 00 00 18', 'photo-1')}
${person('No such file', '+32 460 00 00 17', 'photo-2')}
</modelType></decodedData></project>`

describe('profile photos', () => {
  it('of an iPhone are those that its database names, of people whom a chat shows', async () => {
    const { photos, roles } = await read('iphone', {
      'ChatStorage.sqlite': databaseBytes(chatStorage),
      'Media/Profile/32460000002-1683042942.jpg': 'photo of Nadia',
      'Media/Profile/32460000002-1683042942.thumb': 'small',
      // Empty files are equal and show nothing.
      'Media/Profile/32460000003-1683042943.jpg': '',
      'Media/Profile/32460000099-1683042944.jpg': 'of somebody else',
    })
    expect(photos.sort()).toEqual(
      [
        ['+32460000002', beginning('photo of Nadia'), 'Media/Profile/32460000002-1683042942.jpg'],
        ['+32460000002', beginning('small'), 'Media/Profile/32460000002-1683042942.thumb'],
      ].sort(),
    )
    expect(roles['Media/Profile/32460000002-1683042942.jpg']).toBe('attachment')
  })

  it('of an Android phone are the files named after an address, in the folder of the app', async () => {
    const { photos } = await read('android', {
      'data/data/com.whatsapp/databases/msgstore.db': databaseBytes(msgstore),
      'data/data/com.whatsapp/files/Avatars/31612345678@s.whatsapp.net.j': 'one',
      'data/data/com.whatsapp/files/Avatars/205690000000004@lid.j': 'two',
      'data/data/com.whatsapp/files/Avatars/31699999999@s.whatsapp.net.j': 'of somebody else',
    })
    expect(photos.map(([account, sha256]) => [account, sha256]).sort()).toEqual([
      ['+31612345678', beginning('one')],
      ['205690000000004@lid', beginning('two')],
    ])
  })

  it('of a vendor’s report are those of its contacts whose accounts a chat shows', async () => {
    const { photos } = await read('vendor', { 'report.xml': vendorReport, 'files/Image/x.j': 'one' })
    expect(photos).toEqual([['+32460000017', beginning('one'), 'files/Image/x.j']])
  })
})
