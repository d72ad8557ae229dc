import { describe, expect, it } from 'vitest'
import { talk } from '../detect-in.test-support.ts'

const secret = ['contact: they are listening to us, my phone is tapped', 'owner: leave the group tonight']

/** The kinds that are found in the last line, after talk in which precautions are taken. */
const kindsOfLast = (...lines: readonly string[]) => {
  const all = [...secret, ...lines]
  return talk(all, (kind) => kind.startsWith('counter.'))
    .filter((found) => found.startsWith(`${all.length} |`))
    .map((found) => found.split(' | ')[1])
}

/** What a precaution is read from besides its words: the clause it stands in, what was ordered before, who speaks. */
describe('counter-acts, by their place in the talk', () => {
  it.each([
    ['en', 'I deleted the pictures. your number is saved as "Aunt Polly"'],
    ['fr', 'photos effacées. je t\'ai enregistré sous "Garage Martin"'],
    ['de', 'Bilder gelöscht. dich hab ich als "Zahnarzt" eingespeichert'],
    ['es', 'fotos borradas. te tengo guardado como "Fontanero"'],
    ['tr', 'fotoğrafları sildim. seni "Tesisatçı" diye kaydettim'],
    ['ru', 'фото удалил. тебя записал как "Шиномонтаж"'],
  ])('reads a name in quotation marks in its own clause in %s', (_, line) => {
    expect(kindsOfLast(`contact: ${line}`)).toEqual(expect.arrayContaining(['counter.identity', 'counter.delete']))
  })

  it('reads the name that answers the order to take another one', () => {
    expect(kindsOfLast('owner: use a fake name on your profile', 'contact: ok "Blue Parrot"')).toEqual([
      'counter.identity',
    ])
  })

  it.each([
    ['en', 'from now on use a different name'],
    ['nl', 'vanaf nu een andere naam gebruiken'],
    ['it', "d'ora in poi un altro nome"],
  ])('reads another name from now on in %s', (_, line) => {
    expect(kindsOfLast(`owner: ${line}`)).toContain('counter.identity')
  })

  it('reads a report by its first clause, whatever news follows', () => {
    const line = 'contact: snapped it. by the way my uncle is fine and says hello to you and to all of your family'
    expect(kindsOfLast('owner: break your sim card', line)).toEqual(['counter.device'])
  })

  it.each([
    ['en', 'they caught Selim, switch off the phones now'],
    ['fr', 'ils ont arrêté Selim, éteignez les téléphones'],
    ['nl', 'ze hebben Selim opgepakt, zet de telefoons uit'],
    ['tr', 'Selim yakalandı, telefonları kapatın'],
  ])('reads phones off for fear of those who caught somebody in %s', (_, line) => {
    expect(kindsOfLast(`owner: ${line}`)).toContain('counter.device')
  })

  it.each([
    ['en', 'nobody is filming tonight, no selfies please'],
    ['bg', 'не снимайте, никакви селфита'],
    ['pl', 'nie nagrywaj, żadnych selfie'],
    ['ru', 'не снимайте на телефон, никаких селфи'],
    ['hu', 'kérlek ne filmezz senkit és ne fotózz a csónakban'],
  ])('reads that nothing is to be filmed in %s', (_, line) => {
    expect(kindsOfLast(`owner: ${line}`)).toContain('counter.no-photo')
  })

  it.each([
    ['en', 'no drone over the field yesterday but a helicopter today'],
    ['de', 'über dem Feld ist eine Drohne'],
    ['fr', "l'hélico tourne au-dessus de la plage"],
    ['ru', 'над полем летает вертолет'],
    ['tr', 'tarlanın üstünde helikopter var'],
    ['kmr', 'li ser zeviyê dron heye'],
    ['ckb', 'درۆن لە سەر کێڵگەکەیە'],
    ['ro', 'e o drona deasupra campului'],
  ])('reads who searches from the air in %s', (_, line) => {
    expect(kindsOfLast(`owner: ${line}`)).toContain('counter.arrest-warning')
  })

  it.each([
    ['en', 'if the police ask we are cousins'],
    ['de', 'wenn die Polizei fragt sind wir Cousins'],
    ['nl', 'als de politie vraagt zijn we neven'],
    ['pl', 'jakby ktoś pytał to jesteśmy kuzynami'],
    ['uk', 'якщо хтось спитає ми двоюрідні'],
    ['bg', 'ако питат сме братовчеди'],
    ['sq', 'nese pyet dikush jemi kushrinj'],
  ])('reads what to tell those who ask in %s', (_, line) => {
    expect(kindsOfLast(`owner: ${line}`)).toContain('counter.identity')
  })

  it('does not take where a bus stops or a road is blocked for a precaution', () => {
    expect(kindsOfLast('contact: the truck is blocked on the road')).toEqual([])
    expect(kindsOfLast('contact: выходите из автобуса на второй остановке')).toEqual([])
  })

  const trade = [
    'contact: how much to England by boat with the smuggler',
    'owner: 4000 euro, the office holds the money until you arrive',
  ]
  it.each([
    ['en', 'where are the lambs?'],
    ['fr', 'ils sont où les moutons ?'],
    ['de', 'wo sind die Hühner?'],
    ['es', '¿dónde están las ovejas?'],
  ])('reads a short question after goods for a code word in %s', (_, line) => {
    expect(talk([...trade, `contact: ${line}`], (kind) => kind === 'counter.coded')).toHaveLength(1)
  })
})
