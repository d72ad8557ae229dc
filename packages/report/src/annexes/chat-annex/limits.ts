import { paragraph, type SectionText } from '../../render/layout.ts'

/** Printed with every annex of this kind: what the figures cannot bear. */
export const limits: SectionText = {
  id: 'limits',
  title: 'What this annex does not say',
  blocks: [
    paragraph`<strong>Absence is not evidence.</strong> An export holds what the app kept and the user or the tool chose to export. Deleted, expired and unexported messages are not in it. That nothing was found means only that the rules hit nothing in the messages read.`,
    paragraph`<strong>No roles, no persons, no proceeds.</strong> Contacts are accounts, not customers; nothing here ranks them. Amounts quoted are amounts named in a message: an offer, a refusal, a joke or a payment look the same. They must not be added up.`,
    paragraph`<strong>The rules err in both directions.</strong> They miss what is written in words, spellings and languages they do not know, and they hit what only looks alike. A number of the right shape, even with correct check digits, may be something else. How often they err has not been measured on this material.`,
    paragraph`<strong>Only text was examined.</strong> Pictures, voice messages, videos and documents were listed and, where present, hashed; nobody and nothing has looked at or listened to them for this annex.`,
    paragraph`<strong>Nothing was translated.</strong> Quotations stand in their original script. Their meaning is for a sworn translator.`,
    paragraph`<strong>Who held the device is not examined.</strong> That an account is the owner’s is taken as stated, as the export names it, or as inferred; the summary says which.`,
    paragraph`<strong>Names and numbers are shown in full.</strong> This page is for the file, not for publication: it may name victims, minors and bystanders.`,
    paragraph`Characters that act unseen (controls, and those that reorder text) are printed by their number, such as <bdi class="code-point" dir="ltr">⟦U+202E⟧</bdi>, instead of having their effect. The machine-readable files hold the text unchanged.`,
  ],
}
