import type { Language } from '../languages/language.ts'

/** What the renderers add to a document's own words, the same in every format. `{…}` is filled by the renderer. */
export interface RenderingWords {
  contents: string
  /** Before the number of the page, and between it and the number of pages. */
  page: { before: string; of: string }
  /** What stands before a number in a caption or a reference; a paragraph is cited by its number alone. */
  kinds: { section: string; appendix: string; table: string; figure: string; quotation: string; row: string }
  nature: { fact: string; interpretation: string }
  warning: string
  /** Where a time is not known. */
  noTime: string
  direction: { in: string; out: string; unknown: string }
  original: string
  /** `{by}` is who translated. */
  translation: { none: string; working: string; sworn: string; unnamed: string }
  source: string
  /** `{rows}` rows on the sheet `{sheet}` of the workbook. */
  onlyInWorkbook: string
  /** `{table}` is the table behind a picture. */
  tableBehind: string
}

export const renderingWords: Readonly<Record<Language, RenderingWords>> = {
  en: {
    contents: 'Contents',
    page: { before: 'Page', of: 'of' },
    kinds: {
      section: 'Section',
      appendix: 'Appendix',
      table: 'Table',
      figure: 'Figure',
      quotation: 'Quotation',
      row: 'row',
    },
    nature: { fact: 'Fact', interpretation: 'Interpretation' },
    warning: 'Warning',
    noTime: 'no time stated',
    direction: { in: 'received', out: 'sent', unknown: 'direction unknown' },
    original: 'Original',
    translation: {
      none: 'Not translated',
      working: 'Working translation, not sworn, by {by}',
      sworn: 'Sworn translation by {by}',
      unnamed: 'a translator who is not named',
    },
    source: 'Source',
    onlyInWorkbook: 'Number of rows: {rows}. They are given in the workbook, sheet {sheet}.',
    tableBehind: 'The figures behind it: {table}.',
  },
  fr: {
    contents: 'Table des matières',
    page: { before: 'Page', of: 'sur' },
    kinds: {
      section: 'Section',
      appendix: 'Appendice',
      table: 'Tableau',
      figure: 'Figure',
      quotation: 'Citation',
      row: 'ligne',
    },
    nature: { fact: 'Fait', interpretation: 'Interprétation' },
    warning: 'Avertissement',
    noTime: 'heure non indiquée',
    direction: { in: 'reçu', out: 'envoyé', unknown: 'sens inconnu' },
    original: 'Original',
    translation: {
      none: 'Non traduit',
      working: 'Traduction de travail, non jurée, par {by}',
      sworn: 'Traduction jurée par {by}',
      unnamed: 'un traducteur non désigné',
    },
    source: 'Source',
    onlyInWorkbook: 'Nombre de lignes\u00a0: {rows}. Elles figurent dans le classeur, feuille {sheet}.',
    tableBehind: 'Chiffres à l’appui\u00a0: {table}.',
  },
  nl: {
    contents: 'Inhoud',
    page: { before: 'Pagina', of: 'van' },
    kinds: { section: 'Deel', appendix: 'Bijlage', table: 'Tabel', figure: 'Figuur', quotation: 'Citaat', row: 'rij' },
    nature: { fact: 'Feit', interpretation: 'Interpretatie' },
    warning: 'Waarschuwing',
    noTime: 'tijdstip niet vermeld',
    direction: { in: 'ontvangen', out: 'verzonden', unknown: 'richting onbekend' },
    original: 'Origineel',
    translation: {
      none: 'Niet vertaald',
      working: 'Werkvertaling, niet beëdigd, door {by}',
      sworn: 'Beëdigde vertaling door {by}',
      unnamed: 'een niet nader genoemde vertaler',
    },
    source: 'Bron',
    onlyInWorkbook: 'Aantal rijen: {rows}. Zij staan in de werkmap, blad {sheet}.',
    tableBehind: 'De onderliggende cijfers: {table}.',
  },
  de: {
    contents: 'Inhalt',
    page: { before: 'Seite', of: 'von' },
    kinds: {
      section: 'Abschnitt',
      appendix: 'Anhang',
      table: 'Tabelle',
      figure: 'Abbildung',
      quotation: 'Zitat',
      row: 'Zeile',
    },
    nature: { fact: 'Tatsache', interpretation: 'Auslegung' },
    warning: 'Warnung',
    noTime: 'ohne Zeitangabe',
    direction: { in: 'empfangen', out: 'gesendet', unknown: 'Richtung unbekannt' },
    original: 'Original',
    translation: {
      none: 'Nicht übersetzt',
      working: 'Arbeitsübersetzung, nicht beeidigt, von {by}',
      sworn: 'Beeidigte Übersetzung von {by}',
      unnamed: 'einer nicht genannten Person',
    },
    source: 'Quelle',
    onlyInWorkbook: 'Zahl der Zeilen: {rows}. Sie stehen in der Arbeitsmappe, Blatt {sheet}.',
    tableBehind: 'Die Zahlen dazu: {table}.',
  },
}
