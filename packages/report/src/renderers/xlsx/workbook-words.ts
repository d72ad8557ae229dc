import type { Language } from '../../languages/language.ts'

/** What the workbook says besides its tables. */
interface WorkbookWords {
  contents: string
  sheet: string
  table: string
  rows: string
  /** How the workbook is to be read, a line each. */
  reading: readonly string[]
  /** After the title of a column of instants, for the second reading of it. */
  utc: string
  /** The sheet where all that is reckoned stands beside what is printed. */
  check: {
    title: string
    reading: string
    place: string
    column: string
    printed: string
    live: string
    difference: string
    all: string
  }
  /** `{cut}` is the number of texts that Excel cannot hold whole. */
  cut: string
  /** `{amounts}` is the number of amounts that have more than 15 digits. */
  beyond: string
}

export const workbookWords: Readonly<Record<Language, WorkbookWords>> = {
  en: {
    contents: 'Contents',
    sheet: 'Sheet',
    table: 'Table',
    rows: 'Rows',
    reading: [
      'Each table of the annex is a sheet, under the number that it has in every format and language.',
      'Totals, products and shares are live formulas over the rows shown: change a row, and they follow.',
      'Instants are given twice: as a clock reading in the zone stated, and in UTC (ISO 8601).',
    ],
    utc: 'UTC',
    check: {
      title: 'Check',
      reading:
        'Each formula of this workbook beside the figure that the annex prints. A difference means that a row was changed here.',
      place: 'Place',
      column: 'Column',
      printed: 'Printed',
      live: 'Reckoned here',
      difference: 'Difference',
      all: 'Sum of all differences',
    },
    cut: 'Texts too long for a cell of Excel (32,767 characters), cut with a remark: {cut}.',
    beyond:
      'Amounts of more than 15 digits, which no spreadsheet reckons exactly, given as text and left out of sums: {amounts}.',
  },
  fr: {
    contents: 'Table des matières',
    sheet: 'Feuille',
    table: 'Tableau',
    rows: 'Lignes',
    reading: [
      'Chaque tableau du rapport occupe une feuille, sous le numéro qu’il porte dans tous les formats et toutes les langues.',
      'Les totaux, produits et parts sont des formules actives portant sur les lignes affichées : ils suivent toute modification d’une ligne.',
      'Chaque instant est donné deux fois : à l’heure du fuseau indiqué et en UTC (ISO 8601).',
    ],
    utc: 'UTC',
    check: {
      title: 'Contrôle',
      reading:
        'Chaque formule du classeur en regard du chiffre imprimé dans le rapport. Une différence signifie qu’une ligne a été modifiée ici.',
      place: 'Emplacement',
      column: 'Colonne',
      printed: 'Imprimé',
      live: 'Calculé ici',
      difference: 'Différence',
      all: 'Somme de toutes les différences',
    },
    cut: 'Textes trop longs pour une cellule d’Excel (32 767 caractères), coupés avec une mention : {cut}.',
    beyond:
      'Montants de plus de 15 chiffres, qu’aucun tableur ne calcule exactement, donnés comme texte et exclus des sommes : {amounts}.',
  },
  nl: {
    contents: 'Inhoud',
    sheet: 'Blad',
    table: 'Tabel',
    rows: 'Rijen',
    reading: [
      'Elke tabel van het verslag heeft een eigen blad, onder het nummer dat zij in elk formaat en elke taal draagt.',
      'Totalen, producten en aandelen zijn werkende formules over de getoonde rijen: wie een rij wijzigt, wijzigt ook hen.',
      'Elk tijdstip staat er tweemaal: als klokstand in de vermelde tijdzone en in UTC (ISO 8601).',
    ],
    utc: 'UTC',
    check: {
      title: 'Controle',
      reading:
        'Elke formule van de werkmap naast het cijfer dat het verslag afdrukt. Een verschil betekent dat hier een rij is gewijzigd.',
      place: 'Plaats',
      column: 'Kolom',
      printed: 'Afgedrukt',
      live: 'Hier berekend',
      difference: 'Verschil',
      all: 'Som van alle verschillen',
    },
    cut: 'Teksten die te lang zijn voor een cel van Excel (32.767 tekens), met een vermelding ingekort: {cut}.',
    beyond:
      'Bedragen van meer dan 15 cijfers, die geen rekenblad exact berekent, als tekst weergegeven en buiten de sommen gelaten: {amounts}.',
  },
  de: {
    contents: 'Inhalt',
    sheet: 'Blatt',
    table: 'Tabelle',
    rows: 'Zeilen',
    reading: [
      'Jede Tabelle des Berichts hat ein eigenes Blatt unter der Nummer, die sie in jedem Format und jeder Sprache trägt.',
      'Summen, Produkte und Anteile sind rechnende Formeln über die gezeigten Zeilen: Wer eine Zeile ändert, ändert auch sie.',
      'Jeder Zeitpunkt steht zweimal da: als Uhrzeit der angegebenen Zeitzone und in UTC (ISO 8601).',
    ],
    utc: 'UTC',
    check: {
      title: 'Kontrolle',
      reading:
        'Jede Formel der Arbeitsmappe neben der Zahl, die der Bericht druckt. Ein Unterschied bedeutet, dass hier eine Zeile geändert wurde.',
      place: 'Stelle',
      column: 'Spalte',
      printed: 'Gedruckt',
      live: 'Hier gerechnet',
      difference: 'Unterschied',
      all: 'Summe aller Unterschiede',
    },
    cut: 'Texte, die für eine Zelle von Excel zu lang sind (32.767 Zeichen) und mit einem Vermerk gekürzt wurden: {cut}.',
    beyond:
      'Beträge mit mehr als 15 Ziffern, die keine Tabellenkalkulation genau rechnet, als Text wiedergegeben und in keiner Summe enthalten: {amounts}.',
  },
}
