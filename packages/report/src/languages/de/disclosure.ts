/** Wer genannt wird, was herausgenommen ist und was an seiner Stelle steht. */
export const disclosure = {
  disclosure: {
    title: 'Namen und Pseudonyme',
    unkeyed:
      'Kontakte tragen die Namen, die ihnen die Exporte geben, und die Kennungen der Falldatei: Es wurde kein Schlüssel für Pseudonyme angegeben.',
    keyed:
      'Reisende, wer für sie zahlt und alle Kontakte, von denen keine andere Rolle bekannt ist, stehen unter einem Pseudonym (P-…), wo immer diese Anlage selbst von ihnen spricht; als minderjährig gezählte Reisende haben M-…. Ein Pseudonym wird aus der Identität mit einem Schlüssel des Falles gebildet: Es ist in jeder Datei dasselbe und verrät weder Namen noch Reihenfolge; wer dahinter steht, steht in einer versiegelten Liste, getrennt von dieser Anlage. Die Inhaber der Geräte und Kontakte, die für Organisatoren von Reisen handeln, werden genannt; diese Rolle kann von Regeln vorgeschlagen sein. Zitate, Nummern und Dateipfade sind Beweismittel und stehen unverändert da: Namen können darin vorkommen.',
    open: 'Diese Fassung ist für die Sitzung und die Veröffentlichung gemacht. Kontakte, Inhaber der Geräte und Personen des Verfahrens stehen unter einem Pseudonym (P-…; Minderjährige M-…), gebildet mit einem Schlüssel, der getrennt verwahrt wird; die beschränkte Fassung mit demselben Schlüssel hat dieselben. In Zitaten, Titeln, Dateipfaden und Gründen ist alles, wovon der Fall weiß, dass es jemanden nennt oder erreichbar macht, durch ein Wort in Klammern ersetzt; von Nummern und Konten bleiben die letzten vier Zeichen. {appendix} zählt, was herausgenommen wurde. Sachverständige, Leser und Behörden werden genannt wie angegeben.',
    check:
      'Regeln finden die Namen, die die Exporte als solche enthalten, in der Schreibweise des Falles oder einer ihr nahen, und Nummern und Adressen an ihrer Form. Ein Name, der nur in einem Text vorkommt, ein Spitzname oder eine Erzählung, aus der hervorgeht, wer gemeint ist, kann stehen bleiben; und ein alltägliches Wort, das auch Teil eines Namens ist, ist herausgenommen. Bevor diese Kopie aus der Hand gegeben wird, liest sie jemand ganz.',
    nothing: 'Aus dieser Fassung wurde nichts herausgenommen.',
    log: 'Was herausgenommen wurde',
    what: 'Was es war',
    places: 'Stellen',
    none: 'Es wurde nichts gefunden, das jemanden nennt oder erreichbar macht.',
    logNote:
      'Jede Stelle, an der die Anlage einen Ersatz druckt, zählt einmal, in Texten, Pfaden, Tabellen und Bildern.',
    notPart:
      'Die Texte der Nachrichten in der Konkordanz, die Gespräche, die Tabellen als Datei, die Netze, die Karten mit Positionen und alle anderen Exporte sind kein Teil dieser Fassung, weil sie Identitäten enthalten. Kein Bild, keine Aufnahme und kein Dokument aus einem Gespräch ist Teil einer Fassung.',
    withheld: 'nur in der beschränkten Fassung',
    privileged: 'nicht abgedruckt: Die Mitteilungen des Kontakts können einem Berufsgeheimnis unterliegen',
    kinds: {
      name: 'Namen',
      address: 'Elektronische Adressen',
      link: 'Links',
      handle: 'Benutzernamen',
      place: 'Positionen und Treffpunkte',
      number: 'Nummern, Konten, Codes und Dokumentnummern',
    },
    words: {
      name: 'Name',
      address: 'Adresse',
      link: 'Link',
      handle: 'Benutzername',
      place: 'Ort',
      number: 'Nummer',
      owner: 'Inhaber',
      person: 'Person',
    },
  },
}
