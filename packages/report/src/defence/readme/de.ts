import type { ReadmeTexts } from './readme.ts'

export const de: ReadmeTexts = {
  title: 'An die Verteidigung: wie dieser Bericht zu lesen und zu prüfen ist',
  facts: {
    messages: 'Nachrichten in der Falldatei',
    head: 'Kopf des Entscheidungsprotokolls (SHA-256)',
    none: 'es wurde keine Entscheidung festgehalten',
  },
  what: {
    title: 'Was dies ist',
    one: 'Der Bericht enthält alles, was aus dem beschlagnahmten Material gelesen wurde, die angewandten Regeln, jede Entscheidung von Menschen und die Zahlen mit ihren Annahmen. Er lässt sich ohne das Programm und ohne Lizenz prüfen.',
    two: 'Was Regeln fanden, sind Vorschläge. Bestätigt heißt nur, was zwei namentlich genannte Leser bestätigt haben; ihre Gründe stehen im Protokoll.',
  },
  files: {
    title: 'Welche Datei was enthält',
    list: {
      messages: '`messages.ndjson`: jeder gelesene Datensatz, einer je Zeile, mit Datei, Stelle und Bytes.',
      findings:
        '`findings.csv`, `signals.csv`: was die Regeln fanden, jeweils mit Nachricht und Regel; auch was gegen einen Kunden spricht.',
      contacts:
        '`contacts.csv`, `links.csv`, `identifiers.csv`: wer für wen gehalten wird, warum, und was dagegen spricht.',
      bookings:
        '`bookings.csv`, `persons.csv`, `payments.csv`: Reisen, Personenzahlen und Zahlungen, mit ihren Nachrichten.',
      figures:
        '`ledger.csv`, `sheet.csv`, `duplicates.csv`, `assumptions.csv`, `sensitivity.csv`: die Berechnung Zeile für Zeile. Beträge in Spalten auf `Cents` sind Eurocent.',
      decisions: '`decisions.ndjson`: das Protokoll der Entscheidungen, vollständig, der Reihe nach, nie geändert.',
      reading:
        '`accounting.csv`, `warnings.csv`: wie viele Datensätze jeder Datei gelesen, ausgelassen oder gescheitert sind, und jede Schwierigkeit.',
      rules: '`defence-rules.csv`: jede Regel in einfachen Worten. `defence-missing.csv`: was nicht dabei ist.',
      manifest: '`manifest.json`: SHA-256 jeder Datei des Berichts und jeder Quelle, Versionen und Einstellungen.',
    },
  },
  check: {
    title: 'Wie man es prüft',
    list: {
      hashes:
        'Prüfsummen: die SHA-256 jeder Datei muss die in `manifest.json` sein (`casethread verify ORDNER`, oder jedes Programm für Prüfsummen).',
      record:
        'Eine Nachricht: `provenance` nennt die Quelldatei, die Stelle und die Bytes; dieselben Bytes der Quelle müssen denselben Text enthalten.',
      log: 'Das Protokoll: die Prüfsumme eines Eintrags ist die SHA-256 der vorigen Prüfsumme, eines Zeilenvorschubs und seines `body` wie gedruckt. Vor dem ersten stehen 64 Nullen.',
      sums: 'Die Zahlen: die festgestellte Summe ist die Summe von `euroCents` in `ledger.csv`, wo `counts` `observed` oder `unassigned` ist, abzüglich Rückzahlungen, je Buchung nie unter null; das Minimum A1 ist die Summe von `minimumCents` in `sheet.csv`, wo nichts `excluded` ist.',
      again:
        'Alles noch einmal: mit der Falldatei geben `casethread analyze` und `casethread report` dieselben Bytes; `casethread estimate --exclude` gibt die Zahlen ohne eine Buchung, einen Zeitraum, eine Quelle oder eine Person.',
    },
  },
  doubt: {
    title: 'Wo sich Zweifel lohnt',
    list: {
      account: 'Ob die Konten des Inhabers vom Angeklagten benutzt wurden: das Programm nimmt darüber nichts an.',
      links: 'Verbindungen von geringer Sicherheit und solche, die auf Namen beruhen.',
      persons:
        'Buchungen mit einer höchsten Personenzahl oder ohne Zahl, und dieselbe Gruppe auf zwei Telefonen (`duplicates.csv`).',
      prices:
        'Preise der Stufen 2 bis 5 in `sheet.csv`: sie stammen aus anderen Buchungen, Angeboten oder anderswoher.',
      times: 'Nachrichten mit der Zeitzone `assumed`, und Daten mit zwei Lesarten (`ambiguousAt`).',
      recovered: 'Wiederhergestellte und gelöschte Datensätze (`state`); die Zahlen stehen auch ohne sie da.',
      language: 'Übersetzungen und Codewörter: der ursprüngliche Text steht in jeder Tabelle.',
    },
  },
  missing: {
    title: 'Was nicht dabei ist',
    one: '`defence-missing.csv` zählt es auf, mit dem Grund und dem, was zu verlangen ist: die beschlagnahmten Dateien selbst, Anhänge, nicht lesbare Dateien, die Falldatei, der Schlüssel der Pseudonyme.',
    two: 'Dass etwas nicht im Material ist, zeigt nicht, dass es nicht geschehen ist.',
  },
}
