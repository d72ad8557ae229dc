/** Who is named, what is taken out, and what stands in its place. */
export const disclosure = {
  disclosure: {
    title: 'Names and pseudonyms',
    unkeyed:
      'Contacts are named as the exports name them and carry the ids of the case file: no key for pseudonyms was given.',
    keyed:
      'Travellers, those who pay for them and all contacts whose role is not known to be another stand under pseudonyms (P-…) wherever this annex itself speaks of them; travellers counted as minors have M-…. A pseudonym is made from the identity with a key of the case, so that it is the same in every file and tells neither name nor order; who is behind it stands in a sealed list, apart from this annex. Owners of the devices and contacts who act for organisers of journeys are named; that role may be one that rules propose. Quotations, numbers and file paths are evidence and printed unchanged: names may occur in them.',
    open: 'This rendering is made for the hearing and for publication. Contacts, owners of the devices and persons in the proceedings stand under pseudonyms (P-…; minors M-…), made with a key that is kept apart; the restricted rendering made with the same key has the same ones. In quotations, titles, file paths and reasons, whatever the case knows to name or reach somebody is replaced by a word in brackets; of numbers and accounts the last four characters stay. {appendix} counts what was taken out. Experts, readers and authorities are named as stated.',
    check:
      'Rules find the names that the exports hold as such, in the spelling of the case or close to it, and numbers and addresses by their form. A name that occurs in a text alone, a nickname, or a story that tells who is meant may remain; and an everyday word that is also part of a name is taken out. Before this copy is given away somebody reads all of it.',
    nothing: 'Nothing was taken out of this rendering.',
    log: 'What was taken out',
    what: 'What it was',
    places: 'Places',
    none: 'Nothing that names or reaches anybody was found.',
    logNote: 'Each place where the annex prints a replacement counts once, in texts, paths, tables and pictures.',
    notPart:
      'The message texts of the concordance, the chats, tables on file, networks, maps with positions and all other exports are no part of this rendering, because they hold identities. No picture, recording or document from a chat is part of any rendering.',
    withheld: 'only in the restricted rendering',
    privileged: 'not printed: the contact’s communications may be privileged',
    kinds: {
      name: 'Names',
      address: 'Electronic addresses',
      link: 'Links',
      handle: 'User names',
      place: 'Positions and meeting places',
      number: 'Numbers, accounts, codes and document numbers',
    },
    words: {
      name: 'name',
      address: 'address',
      link: 'link',
      handle: 'user name',
      place: 'place',
      number: 'number',
      owner: 'owner',
      person: 'person',
    },
  },
}
