import type { Language } from '../languages/language.ts'

/** What only the formats with pages to look at add to a document. */
export interface PageWords {
  legend: string
  /** Before the places that refer to something. */
  citedAt: string
  /** After the citing places that are printed: `{count}` others. */
  moreCitations: string
  /** `{count}` characters. */
  namedCharacters: string
  fileHash: string
  /** Names of the links between the pages of a long document. */
  next: string
  previous: string
  /** `{rows}` rows in the workbook. */
  onlyInWorkbook: string
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: {
    legend:
      'A paragraph with a line beside it and the word “Interpretation” states what rules or people make of the sources. Every other paragraph states what a source says.',
    citedAt: 'Cited at',
    moreCitations: 'and {count} more',
    namedCharacters:
      'Characters printed by their number, as ⟦U+202E⟧, because they act unseen or are not in the letters of this file: {count}.',
    fileHash: 'SHA-256 of the file',
    next: 'Next',
    previous: 'Previous',
    onlyInWorkbook: 'Number of rows: {rows}. They are given in the workbook.',
  },
  fr: {
    legend:
      'Un point longé d’un trait et portant la mention « Interprétation » énonce ce que des règles ou des personnes déduisent des sources. Tout autre point énonce ce que dit une source.',
    citedAt: 'Cité en',
    moreCitations: 'et {count} autres',
    namedCharacters:
      'Caractères imprimés par leur numéro, tel ⟦U+202E⟧, parce qu’ils agissent sans être vus ou sont absents des polices de ce fichier\u00a0: {count}.',
    fileHash: 'SHA-256 du fichier',
    next: 'Suite',
    previous: 'Retour',
    onlyInWorkbook: 'Nombre de lignes\u00a0: {rows}. Elles figurent dans le classeur.',
  },
  nl: {
    legend:
      'Een randnummer met een lijn ernaast en het woord “Interpretatie” zegt wat regels of personen uit de bronnen afleiden. Elk ander randnummer zegt wat een bron vermeldt.',
    citedAt: 'Aangehaald in',
    moreCitations: 'en {count} andere',
    namedCharacters:
      'Tekens die met hun nummer zijn afgedrukt, zoals ⟦U+202E⟧, omdat zij ongezien werken of in de lettertypen van dit bestand ontbreken: {count}.',
    fileHash: 'SHA-256 van het bestand',
    next: 'Volgende',
    previous: 'Vorige',
    onlyInWorkbook: 'Aantal rijen: {rows}. Zij staan in de werkmap.',
  },
  de: {
    legend:
      'Eine Randnummer mit einer Linie daneben und dem Wort „Auslegung“ gibt wieder, was Regeln oder Personen den Quellen entnehmen. Jede andere gibt wieder, was eine Quelle besagt.',
    citedAt: 'Angeführt in',
    moreCitations: 'und {count} weitere',
    namedCharacters:
      'Zeichen, die mit ihrer Nummer gedruckt sind, etwa ⟦U+202E⟧, weil sie ungesehen wirken oder in den Schriften dieser Datei fehlen: {count}.',
    fileHash: 'SHA-256 der Datei',
    next: 'Weiter',
    previous: 'Zurück',
    onlyInWorkbook: 'Zahl der Zeilen: {rows}. Sie stehen in der Arbeitsmappe.',
  },
}
