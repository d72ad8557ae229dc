import type { ReadmeTexts } from './readme.ts'

export const nl: ReadmeTexts = {
  title: 'Aan de verdediging: hoe u dit verslag leest en nagaat',
  facts: {
    messages: 'Berichten in het zaakbestand',
    head: 'Kop van het beslissingslogboek (SHA-256)',
    none: 'er werd geen beslissing vastgelegd',
  },
  what: {
    title: 'Wat dit is',
    one: 'Het verslag bevat alles wat uit het inbeslaggenomen materiaal werd gelezen, de regels die erop werden toegepast, elke beslissing van mensen, en de cijfers met hun aannames. U kunt het nagaan zonder het programma en zonder licentie.',
    two: 'Wat de regels vonden, zijn voorstellen. Alleen wat twee met naam genoemde lezers bevestigden, heet bevestigd; hun redenen staan in het logboek.',
  },
  files: {
    title: 'Welk bestand wat bevat',
    list: {
      messages: '`messages.ndjson`: elk gelezen record, één per regel, met het bestand, de plaats en de bytes.',
      findings:
        '`findings.csv`, `signals.csv`: wat de regels vonden, elk met bericht en regel; ook wat tegen een klant spreekt.',
      contacts:
        '`contacts.csv`, `links.csv`, `identifiers.csv`: wie voor wie wordt gehouden, waarom, en wat ertegen spreekt.',
      bookings:
        '`bookings.csv`, `persons.csv`, `payments.csv`: reizen, aantallen personen en betalingen, met hun berichten.',
      figures:
        '`ledger.csv`, `sheet.csv`, `duplicates.csv`, `assumptions.csv`, `sensitivity.csv`: de berekening regel per regel. Bedragen in kolommen die op `Cents` eindigen, zijn eurocent.',
      decisions: '`decisions.ndjson`: het logboek van de beslissingen, volledig, in volgorde, nooit gewijzigd.',
      reading:
        '`accounting.csv`, `warnings.csv`: hoeveel records van elk bestand werden gelezen, overgeslagen of mislukten, en elke moeilijkheid.',
      rules: '`defence-rules.csv`: elke regel in gewone woorden. `defence-missing.csv`: wat er niet bij zit.',
      manifest: '`manifest.json`: SHA-256 van elk bestand van het verslag en van elke bron, versies en instellingen.',
    },
  },
  check: {
    title: 'Hoe u het nagaat',
    list: {
      hashes:
        'Hashes: de SHA-256 van elk bestand moet die in `manifest.json` zijn (`casethread verify MAP`, of eender welk hashprogramma).',
      record:
        'Een bericht: `provenance` noemt het bronbestand, de plaats en de bytes; dezelfde bytes van de bron moeten dezelfde tekst bevatten.',
      log: 'Het logboek: de hash van een beslissing is de SHA-256 van de hash ervoor, een regeleinde en haar `body` zoals afgedrukt. Vóór de eerste staan 64 nullen.',
      sums: 'De cijfers: het vastgestelde totaal is de som van `euroCents` in `ledger.csv` waar `counts` gelijk is aan `observed` of `unassigned`, min terugbetalingen, nooit onder nul per boeking; het minimum A1 is de som van `minimumCents` in `sheet.csv` waar niets `excluded` is.',
      again:
        'Alles opnieuw: met het zaakbestand geven `casethread analyze` en `casethread report` dezelfde bytes; `casethread estimate --exclude` geeft de cijfers zonder een boeking, een periode, een bron of een persoon.',
    },
  },
  doubt: {
    title: 'Waar twijfel de moeite loont',
    list: {
      account:
        'Of de accounts van de eigenaar door de beklaagde werden gebruikt: het programma neemt daarover niets aan.',
      links: 'Verbanden met lage zekerheid en die op namen steunen.',
      persons:
        'Boekingen met een hoogste aantal personen of zonder aantal, en hetzelfde gezelschap op twee telefoons (`duplicates.csv`).',
      prices: 'Prijzen van trap 2 tot 5 in `sheet.csv`: zij komen van andere boekingen, offertes of elders.',
      times: 'Berichten met tijdzone `assumed`, en data met twee lezingen (`ambiguousAt`).',
      recovered: 'Teruggehaalde en gewiste records (`state`); de cijfers staan er ook zonder.',
      language: 'Vertalingen en codewoorden: de oorspronkelijke tekst staat in elke tabel.',
    },
  },
  missing: {
    title: 'Wat er niet bij zit',
    one: '`defence-missing.csv` somt het op, met de reden en wat u kunt vragen: de inbeslaggenomen bestanden zelf, bijlagen, bestanden die niet gelezen konden worden, het zaakbestand, de sleutel van de pseudoniemen.',
    two: 'Dat iets niet in het materiaal zit, toont niet aan dat het niet gebeurd is.',
  },
}
