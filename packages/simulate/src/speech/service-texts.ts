import type { Random } from '../random.ts'
import { parsePattern, utter } from './pattern.ts'
import { type LanguageId, linesOf } from './phrasebook.ts'
import type { Cue, Said } from './say.ts'

/** What shops, banks and parcel services send, and what a lawyer's office writes; these senders know three languages. */
const texts = {
  service: {
    en: `
      Your verification code is {digits}. Do not share it with anyone.
      {digits} is your login code, valid for 10 minutes.
      Your parcel {track} arrives today between {hour}:00 and {hour}:30.
      Parcel {track} is waiting at the pick-up point, code {digits}.
      Reminder: your appointment is at {hour}:15. Reply STOP to end these messages.
      You paid {sum} with the card ending in {four}.
      Your invoice of {sum} is ready in the app.
      Your ride is (2|3|5) minutes away, plate number in the app.
      This week only: all winter coats at half price.
      Train delay: expect (10|20) minutes more.
    `,
    nl: `
      Uw bevestigingscode is {digits}. Deel deze met niemand.
      {digits} is uw inlogcode voor vandaag.
      Uw pakket {track} komt vandaag tussen {hour}:00 en {hour}:30.
      Pakket {track} ligt klaar in het afhaalpunt, code {digits}.
      Herinnering: uw afspraak is om {hour}:15.
      U betaalde {sum} met de kaart die eindigt op {four}.
      Uw factuur van {sum} staat klaar in de app.
      Deze week: alle winterjassen aan halve prijs.
      Vertraging op uw lijn: reken op (10|20) minuten extra.
      Uw beltegoed is bijna op.
    `,
    fr: `
      Votre code de confirmation est {digits}. Ne le communiquez à personne.
      {digits} est votre code de connexion.
      Votre colis {track} arrive aujourd'hui entre {hour}h00 et {hour}h30.
      Le colis {track} vous attend au point relais, code {digits}.
      Rappel : votre rendez-vous est à {hour}h15.
      Vous avez payé {sum} avec la carte se terminant par {four}.
      Votre facture de {sum} est disponible.
      Cette semaine : tous les manteaux à moitié prix.
      Retard sur votre ligne : comptez (10|20) minutes de plus.
      Votre crédit d'appel est bientôt épuisé.
    `,
  },
  privileged: {
    en: `
      Please come to the office to sign the power of attorney.
      The hearing has been postponed, I will write to you.
      Bring all letters from the court (with you|).
      I have sent your file to my colleague.
      What you tell me stays between us.
      The invoice for the consultation is {sum}.
    `,
    nl: `
      Kunt u langskomen om de volmacht te tekenen?
      De zitting is uitgesteld, ik hou u op de hoogte.
      Breng alle brieven van de rechtbank mee.
      Ik heb uw dossier aan mijn confrater bezorgd.
      Wat u mij vertelt valt onder mijn beroepsgeheim.
      De ereloonnota bedraagt {sum}.
    `,
    fr: `
      Pouvez-vous passer au cabinet pour signer la procuration ?
      L'audience est reportée, je vous tiens au courant.
      Apportez tous les courriers du tribunal.
      J'ai transmis votre dossier à ma consœur.
      Ce que vous me dites est couvert par le secret professionnel.
      La note d'honoraires s'élève à {sum}.
    `,
  },
} as const

const compiled = new Map<string, ReturnType<typeof parsePattern>[]>()

function patternsFor(sender: keyof typeof texts, language: 'en' | 'nl' | 'fr') {
  const key = `${sender} ${language}`
  const known = compiled.get(key) ?? linesOf(texts[sender][language]).map(parsePattern)
  compiled.set(key, known)
  return known
}

/** A text of such a sender; the sums in it are the only cues. */
export function serviceText(id: LanguageId, sender: keyof typeof texts, random: Random): Said {
  const language = id === 'nl' || id === 'fr' ? id : 'en'
  const cues: Cue[] = []
  const fill = (slot: string): string => {
    if (slot === 'sum') return `€ ${random.between(3, 180)}`
    if (slot === 'track') return `PX${random.digits(9)}`
    if (slot === 'hour') return String(random.between(8, 17))
    return random.digits(slot === 'four' ? 4 : 6)
  }
  const spell = (words: string) => words
  const { text, slots } = utter(random.pick(patternsFor(sender, language)), {
    choose: (n) => random.below(n),
    fill,
    spell,
  })
  for (const { name, start, end } of slots) {
    const quote = text.slice(start, end)
    if (name === 'sum') cues.push({ kind: 'payment.amount', value: `${quote.slice(2)} EUR`, quote, start })
  }
  return { text, cues }
}
