import { describe, expect, it } from 'vitest'
import { languages } from './phrases/index.ts'
import type { Language } from './phrases/language.ts'
import { readText } from './test-support.ts'

/** One message of an Android export without label, with one, and of an iPhone export with the app's mark. */
const notice = async (text: string) =>
  (await readText(`18/02/2024, 10:00 - Ann: x\n18/02/2024, 10:00 - ${text}\n`)).messages[1]
const android = async (body: string) => (await readText(`18/02/2024, 10:00 - Ann: ${body}\n`)).messages[0]
const iphone = async (body: string) => (await readText(`[18/02/24, 10:00:00] Ann: ${body}\r\n`)).messages[0]

const values: Readonly<Record<string, string>> = {
  actor: 'Zara Q',
  target: 'Milo P',
  names: 'Zara Q Milo P',
  duration: '24 hours',
  more: ', except when kept',
}
const numbers = { old: '+32 470 11 22 33', new: '+90 (531) 444-55-66' }
const names = { old: 'Old: "name"', new: 'New name' }

describe('every notice of every language', () => {
  const templates = languages.flatMap((language) => language.notices ?? [])
  it.each(templates)('%s: %s', async (event, template) => {
    const filled: Record<string, string> = {
      ...values,
      ...(event === 'number-changed' ? numbers : names),
    }
    const text = template.replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '')
    const expected = [...template.matchAll(/\{(\w+)\}/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'more')
    const message = await notice(text)
    expect(message).toMatchObject({ sender: null, kind: 'system', event, text })
    expect(message?.eventDetails).toEqual(Object.fromEntries(expected.map((name) => [name, filled[name]])))
  })

  it.each(languages.flatMap((language) => language.encryption ?? []))('encryption: %s', async (words) => {
    expect(await notice(`${words} Tap to learn more.`)).toMatchObject({ event: 'encryption-notice' })
    expect(await iphone(`\u200e${words} blah`)).toMatchObject({
      sender: null,
      event: 'encryption-notice',
      eventDetails: { label: 'Ann' },
    })
  })

  it.each(languages.flatMap((language) => language.prefixes ?? []))('%s: %s', async (event, words) => {
    expect(await notice(`${words} and so on`)).toMatchObject({ event })
  })
})

describe('every placeholder of every language', () => {
  const words = (pick: (language: Language) => readonly string[] | undefined) =>
    languages.flatMap((language) => pick(language) ?? [])

  it.each(words(({ omitted }) => omitted?.any))('left out on Android: %s', async (phrase) => {
    expect(await android(phrase)).toMatchObject({
      kind: 'media',
      text: null,
      textSource: phrase,
      attachments: [{ name: null }],
    })
    expect(await android(`${phrase}\nthe caption`)).toMatchObject({ kind: 'media', text: 'the caption' })
  })

  const onIphone = words(({ omitted }) =>
    Object.entries(omitted ?? {}).flatMap(([kind, phrases]) => (kind === 'any' ? [] : phrases)),
  )
  it.each(onIphone)('left out on iPhone: %s', async (phrase) => {
    expect(await iphone(`\u200e${phrase}`)).toMatchObject({
      text: null,
      attachments: [{ name: null }],
      textSource: `\u200e${phrase}`,
    })
    expect(await iphone(`my words \u200e${phrase}`)).toMatchObject({ text: 'my words', attachments: [{ name: null }] })
    // Without the mark, in a file that has marks, somebody typed it.
    const typed = await readText(
      `[18/02/24, 10:00:00] Ann: \u200eMissed voice call\r\n[18/02/24, 10:00:00] Ann: ${phrase}\r\n`,
    )
    expect(typed.messages[1]).toMatchObject({ kind: 'text', text: phrase, attachments: [] })
  })

  it.each(words(({ omitted }) => omitted?.document))('document left out: %s', async (phrase) => {
    const attachments = [{ name: 'My report.pdf', mime: 'application/pdf' }]
    expect(await iphone(`My report.pdf \u200e${phrase}`)).toMatchObject({ text: null, attachments })
    expect(await iphone(`My report.pdf • \u200e2 pages \u200e${phrase}`)).toMatchObject({ text: null, attachments })
  })

  it.each(words(({ attached }) => attached))('attached: %s', async (form) => {
    const line = form.replace('{file}', 'Jan (2).PDF')
    const message = form.includes('<') ? await iphone(`\u200e${line}`) : await android(`\u200e${line}`)
    expect(message).toMatchObject({
      kind: 'media',
      text: null,
      attachments: [{ name: 'Jan (2).PDF', mime: 'application/pdf' }],
    })
    const below = form.includes('<') ? await iphone(`\u200e${line}\nhello: you`) : await android(`${line}\nhello: you`)
    expect(below).toMatchObject({ text: 'hello: you', attachments: [{ name: 'Jan (2).PDF' }] })
  })

  it.each(words(({ location }) => location))('position: %s', async (word) => {
    for (const colon of [': ', ' : ']) {
      const location = { lat: 51.5, lon: -0.12, name: null }
      expect(await android(`${word}${colon}https://maps.google.com/?q=51.5,-0.12`)).toMatchObject({
        kind: 'location',
        text: null,
        location,
      })
    }
  })

  it.each(words(({ liveLocation }) => liveLocation))('live position: %s', async (phrase) => {
    expect(await android(phrase)).toMatchObject({ kind: 'location', text: null, location: { lat: null, lon: null } })
  })

  const deletions = languages.flatMap(({ deleted = [], deletedByOwner = [], deletedByAdmin = [] }) => [
    ...deleted.map((phrase) => ['author', phrase] as const),
    // European Portuguese prints the same words for the author on the iPhone and for the owner on Android.
    ...deletedByOwner
      .filter((phrase) => phrase !== 'Esta mensagem foi apagada')
      .map((phrase) => ['owner', phrase] as const),
    ...deletedByAdmin.filter((phrase) => !phrase.includes('{')).map((phrase) => ['admin', phrase] as const),
  ])
  it.each(deletions)('deleted by %s: %s', async (by, phrase) => {
    const event = by === 'admin' ? 'message-deleted-by-admin' : 'message-deleted'
    for (const message of [
      await android(phrase),
      await iphone(`\u200e${phrase}`),
      await iphone(`\u200e${phrase.replace(/[^.。]$/, '$&.')}`),
    ]) {
      expect(message).toMatchObject({
        sender: { value: 'Ann' },
        event,
        eventDetails: { by },
        text: null,
        state: 'deleted-flagged',
      })
    }
  })

  const missed = languages.flatMap(({ missedVoice = [], missedVideo = [] }) => [
    ...missedVoice.map((phrase) => ['voice', phrase] as const),
    ...missedVideo.map((phrase) => ['video', phrase] as const),
  ])
  it.each(missed)('missed %s call: %s', async (media, phrase) => {
    for (const message of [
      await android(phrase),
      await iphone(`\u200e${phrase}`),
      await iphone(`\u200e${phrase}. \u200eTap to call back`),
    ]) {
      const call = { durationSeconds: null, outcome: 'missed' }
      expect(message).toMatchObject({
        sender: { value: 'Ann' },
        kind: 'call',
        text: null,
        call,
        eventDetails: { call: media },
      })
    }
  })

  it.each(words(({ edited }) => edited))('edited: %s', async (phrase) => {
    const full = phrase.replace('>', '.>')
    for (const message of [await android(`new words \u200e${phrase}`), await iphone(`new words \u200e${full}`)]) {
      expect(message).toMatchObject({ kind: 'text', text: 'new words', edited: true })
      expect(message?.textSource).toContain('<')
    }
  })
})

describe('other forms', () => {
  it.each([
    ['Voice call. \u200e45\u00a0sec', 45, 'answered'],
    ['Video call, \u200e5 min', 300, 'answered'],
    ['Voice call. \u200eNo answer', null, 'no-answer'],
    ['Llamada. \u200e59 s', 59, 'answered'],
    ['Sprachanruf. \u200eKeine Antwort', null, 'no-answer'],
    ['Sprachanruf. \u200e45\u00a0Sek.', 45, 'answered'],
    ['Anruf fehlgeschlagen. \u200eErneut versuchen', null, 'failed'],
    ['Voice call. \u200e1 hr 3 min • 3 joined', 3780, 'answered'],
    ['Voice call. \u200e1:02:03', 3723, 'answered'],
    ['Voice call. \u200esomething new', null, 'unknown'],
  ])('call: %s', async (body, durationSeconds, outcome) => {
    expect(await iphone(`\u200e${body}`)).toMatchObject({
      kind: 'call',
      call: { durationSeconds, outcome },
      text: null,
    })
  })

  it('takes no ordinary sentence for a call', async () => {
    for (const body of ['Voice call, maybe', 'Video call', 'Llamada. Perdida', 'call me in 5 min']) {
      expect(await android(body)).toMatchObject({ kind: 'text', text: body, call: null })
    }
    expect(await android('Video call, 5 min')).toMatchObject({ kind: 'call' })
  })

  it('reads polls, places, cards and what could be viewed once', async () => {
    expect(await iphone('\u200ePOLL:\r\nWhen?\r\n\u200eOPTION: Now (\u200e1 vote)')).toMatchObject({
      kind: 'poll',
      text: '\u200ePOLL:\r\nWhen?\r\n\u200eOPTION: Now (\u200e1 vote)',
    })
    expect(await android('Old Port\n1 Quay St\nhttps://foursquare.com/v/4e89af95e5fa82ad4c0aa03b')).toMatchObject({
      kind: 'location',
      location: { lat: null, lon: null, name: 'Old Port, 1 Quay St' },
    })
    expect(await iphone('Old Port (1 Quay St): https://foursquare.com/v/4e89af95e5fa82ad4c0aa03b')).toMatchObject({
      kind: 'location',
      location: { name: 'Old Port (1 Quay St)' },
    })
    expect(await android('Ann.vcf (file attached)')).toMatchObject({
      kind: 'contact',
      attachments: [{ name: 'Ann.vcf', mime: 'text/vcard' }],
    })
    expect(await android('null')).toMatchObject({ kind: 'other', event: 'view-once', text: null, textSource: 'null' })
    expect(await iphone('null')).toMatchObject({ kind: 'text', text: 'null' })
    expect(await iphone('\u200eWaiting for this message. This may take a while.')).toMatchObject({
      event: 'message-waiting',
      text: null,
    })
    expect(await iphone('\u200eThis message was deleted by admin Zara Q.')).toMatchObject({
      event: 'message-deleted-by-admin',
      eventDetails: { by: 'admin', actor: 'Zara Q' },
    })
  })

  it('reads old forms', async () => {
    const old = async (body: string) => (await readText(`18-02-15 10:00:00: Ann: ${body}\n`)).messages[0]
    expect(await old('2015-02-18-PHOTO-00004762.jpg <\u200eattached>')).toMatchObject({
      attachments: [{ name: '2015-02-18-PHOTO-00004762.jpg' }],
      text: null,
    })
    expect(await old('<\u200eimage omitted>')).toMatchObject({ attachments: [{ mime: 'image/*' }], text: null })
    expect(await old('look <media omitted>')).toMatchObject({ attachments: [{ mime: null }], text: 'look' })
  })

  it('leaves what only resembles a form alone', async () => {
    const texts = [
      'image',
      'I said <Media omitted> once',
      'look <Media omitted>',
      'a (file attached) b',
      '(file attached)',
      '<attached>',
      'wow :)',
      'x > y',
      '<3',
      '>',
      'see https://maps.google.com/?q=51.5,-0.12',
      'here: https://maps.google.com/?q=51.5,-0.12',
      'location: https://maps.google.com/?q=151.5,-0.12',
      'POLL: who?',
      'This message was deleted, really',
      'the <b>bold</b>',
      'location: home',
      'edited <This message was not edited>',
    ]
    for (const text of texts) {
      expect(await android(text)).toMatchObject({
        kind: 'text',
        text,
        textSource: null,
        attachments: [],
        location: null,
        edited: false,
      })
    }
  })
})
