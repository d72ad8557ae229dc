/** Reasons of the analysis, by their English words with their names in braces. */
export const phrases: Readonly<Record<string, string>> = {
  'Each person counted is a real person who travelled, and no other one counted.':
    'Jede gezählte Person ist eine wirkliche Person, die gereist ist, und eine andere als jede andere gezählte.',
  'Two readers confirmed the persons of each booking; of several journeys of one contact the largest party counts once.':
    'Zwei Leser haben die Personen jeder Buchung bestätigt; von mehreren Reisen eines Kontakts zählt die größte Gruppe einmal.',
  'identity papers, registration data, statements of travellers':
    'Ausweise, Registrierungsdaten, Aussagen von Reisenden',
  'only one traveller is certain for each confirmed booking':
    'für jede bestätigte Buchung steht nur ein Reisender fest',
  'The journeys led to a service for which the price was due.':
    'Die Reisen führten zu einer Leistung, für die der Preis geschuldet war.',
  'A price counts only where the payability table says so: paid, released, arrived without dispute.':
    'Ein Preis zählt nur, wo die Tabelle der Fälligkeit es sagt: bezahlt, freigegeben, ohne Streit angekommen.',
  'messages of failure or dispute, the guarantor, the traveller':
    'Nachrichten über Fehlschlag oder Streit, der Bürge, der Reisende',
  'A1 is what was seen to be paid; A2 counts only persons whose price is shown to be due':
    'A1 ist, was als gezahlt festgestellt ist; A2 zählt nur Personen, deren Preis als geschuldet gezeigt ist',
  'The price of the class applies to the person.': 'Der Preis der Klasse gilt für die Person.',
  'Each booking has its own price where one was agreed, else the lowest of its route and service.':
    'Jede Buchung hat ihren eigenen Preis, wo einer vereinbart wurde, sonst den niedrigsten ihrer Strecke und Leistung.',
  'a lower price agreed with that person, by message or statement':
    'ein niedrigerer, mit dieser Person vereinbarter Preis, durch Nachricht oder Aussage',
  'A1 uses only prices agreed in the booking itself; A2 uses the lowest sum that anybody is seen to have paid':
    'A1 verwendet nur in der Buchung selbst vereinbarte Preise; A2 den niedrigsten Betrag, den jemand nachweislich gezahlt hat',
  'The price was paid in full and not given back.': 'Der Preis wurde voll bezahlt und nicht zurückgegeben.',
  'Refunds that were acknowledged are taken off; silence is not taken for a refund.':
    'Anerkannte Rückzahlungen sind abgezogen; Schweigen gilt nicht als Rückzahlung.',
  'records of payment, statements of payers': 'Zahlungsnachweise, Aussagen von Zahlern',
  'A1 and A2 are what was seen to be paid in confirmed bookings':
    'A1 und A2 sind, was in bestätigten Buchungen als gezahlt festgestellt ist',
  'Children pay as the chats say, and in A2 as adults do.':
    'Kinder zahlen, wie die Chats es sagen, und in A2 wie Erwachsene.',
  'A1 takes a price for children only where one was agreed; A2 multiplies every person by one price.':
    'A1 setzt für Kinder nur einen Preis an, wo einer vereinbart wurde; A2 multipliziert jede Person mit einem Preis.',
  'a statement on the price of children': 'eine Aussage zum Preis für Kinder',
  'children travel free': 'Kinder reisen frei',
  'A person pays one price, however many attempts were made.':
    'Eine Person zahlt einen Preis, gleich wie viele Versuche es gab.',
  'Repeated attempts belong to one booking; separate payments count as observed payments.':
    'Wiederholte Versuche gehören zu einer Buchung; getrennte Zahlungen zählen als festgestellte Zahlungen.',
  'payments for each attempt': 'Zahlungen für jeden Versuch',
  'each attempt of a single-attempt service was paid: the figure rises':
    'jeder Versuch einer Leistung mit einem Versuch wurde bezahlt: der Wert steigt',
  'The money reached this defendant.': 'Das Geld hat diesen Angeklagten erreicht.',
  'The total is that of the case; the allocation stands beside it.':
    'Die Summe ist die des Falls; die Aufteilung steht daneben.',
  'messages on shares, bank records, statements of co-defendants':
    'Nachrichten über Anteile, Bankunterlagen, Aussagen von Mitangeklagten',
  'the smallest share of a defendant, by the rule that was chosen':
    'der kleinste Anteil eines Angeklagten, nach der gewählten Regel',
  'Nothing is counted twice across apps, phones and defendants.':
    'Nichts ist über Apps, Telefone und Angeklagte hinweg doppelt gezählt.',
  'Pairs that nothing tells apart count once; the duplicate log lists every pair.':
    'Paare, die nichts unterscheidet, zählen einmal; das Protokoll der Doppelungen führt jedes Paar auf.',
  'the duplicate log, reading the pairs in it': 'das Protokoll der Doppelungen, durch Lesen seiner Paare',
  'the second of every pair in the log that still counts is left out':
    'der zweite jedes noch zählenden Paars des Protokolls ist weggelassen',
  'The journeys and payments lie in the charged period.': 'Die Reisen und Zahlungen liegen im Tatzeitraum.',
  'What lies outside the stated period, and what is undated when one is stated, is left out.':
    'Was außerhalb des angegebenen Zeitraums liegt, und was ohne Zeitpunkt ist, wenn einer angegeben ist, ist weggelassen.',
  'dates of the messages, the clock of the device': 'Daten der Nachrichten, die Uhr des Geräts',
  'bookings without any date are left out': 'Buchungen ohne jedes Datum sind weggelassen',
  'What was extracted is complete enough.': 'Was extrahiert wurde, ist vollständig genug.',
  'What is missing can add bookings, and refunds that nobody saw.':
    'Was fehlt, kann Buchungen hinzufügen und Rückzahlungen, die niemand sah.',
  'another extraction, a backup, the other side of the chats':
    'eine andere Extraktion, eine Sicherung, die andere Seite der Chats',
  'cannot be reckoned; missing bookings would only raise the figure, a missing refund would lower it':
    'nicht zu berechnen; fehlende Buchungen würden den Wert nur erhöhen, eine fehlende Rückzahlung würde ihn senken',
  'Translations and code words are read correctly.': 'Übersetzungen und Codewörter sind richtig gelesen.',
  'Two readers confirmed each booking; code words count in their proven sense.':
    'Zwei Leser haben jede Buchung bestätigt; Codewörter zählen in ihrem belegten Sinn.',
  'a sworn translator, the table of code words': 'ein vereidigter Übersetzer, die Tabelle der Codewörter',
  'bookings for which a reader asked for a translation are left out':
    'Buchungen, für die ein Leser eine Übersetzung verlangte, sind weggelassen',
  'accepted by different readers: decisions {n}': 'von verschiedenen Lesern angenommen: Entscheidungen {n}',
  'not accepted by readers: decisions {n}': 'von Lesern nicht angenommen: Entscheidungen {n}',
  'left open by readers: decisions {n}': 'von Lesern offen gelassen: Entscheidungen {n}',
  'a match outside the chats and another signal: {ids}':
    'eine Übereinstimmung außerhalb der Chats und ein weiteres Signal: {ids}',
  'two anchors of different families: {ids}': 'zwei Anker verschiedener Familien: {ids}',
  'an anchor and a signal of another family: {ids}': 'ein Anker und ein Signal einer anderen Familie: {ids}',
  'price agreed, travellers numbered, called to depart: {ids}':
    'Preis vereinbart, Reisende beziffert, zur Abreise gerufen: {ids}',
  'one anchor: {ids}': 'ein Anker: {ids}',
  'two supporting signals: {ids}': 'zwei Stützsignale: {ids}',
  'one supporting and two weak signals: {ids}': 'ein Stützsignal und zwei schwache Signale: {ids}',
  'too little: {ids}': 'zu wenig: {ids}',
  'no signal': 'kein Signal',
  'calls, voice messages and pictures alone: nothing was read':
    'nur Anrufe, Sprachnachrichten und Bilder: es wurde nichts gelesen',
  '{reason}, but no sum is named': '{reason}, aber es ist kein Betrag genannt',
  'acknowledged by who received it': 'vom Empfänger anerkannt',
  'shown by a receipt or a transfer reference': 'durch Beleg oder Überweisungskennung gezeigt',
  "confirmed by a third party's record": 'durch den Nachweis eines Dritten bestätigt',
  'commission: not paid by a customer': 'Provision: nicht von einem Kunden gezahlt',
  'cost: not paid by a customer': 'Kosten: nicht von einem Kunden gezahlt',
  'its booking is not held to be that of a customer ({tier})': 'ihre Buchung gilt nicht als die eines Kunden ({tier})',
  'its contact is not held to be a customer ({role})': 'ihr Kontakt gilt nicht als Kunde ({role})',
  'its booking is told twice: the same as {id}': 'ihre Buchung ist zweimal erzählt: dieselbe wie {id}',
  'moves between suspects: not turnover': 'bewegt sich zwischen Verdächtigen: kein Umsatz',
  'talk of money: nothing says that it was paid': 'Gespräch über Geld: nichts sagt, dass gezahlt wurde',
  'said to have been paid; nobody acknowledged it': 'soll gezahlt worden sein; niemand erkannte es an',
  'said to have been paid; nobody acknowledged it, but no sum is named':
    'soll gezahlt worden sein; niemand erkannte es an, und es ist kein Betrag genannt',
  'said to have been given back; nobody acknowledged it': 'soll zurückgegeben worden sein; niemand erkannte es an',
  'given back to the customer': 'dem Kunden zurückgegeben',
  'gives back a payment that is not in the case': 'gibt eine Zahlung zurück, die nicht im Fall ist',
  'put down with an office and not released': 'bei einem Büro hinterlegt und nicht freigegeben',
  'received, and no booking is known that it pays for': 'erhalten, und keine Buchung ist bekannt, für die es zahlt',
  'released: {id} stands in its place': 'freigegeben: {id} tritt an seine Stelle',
  'given back: {id}': 'zurückgegeben: {id}',
  'gives back the deposit {id}, which never counted': 'gibt die Hinterlegung {id} zurück, die nie zählte',
  'told twice: the same as {id}': 'zweimal erzählt: dasselbe wie {id}',
  'the date is open: of {n} rates, the one that gives the fewest euros':
    'das Datum ist offen: von {n} Kursen der mit den wenigsten Euro',
  'the booking is left out': 'die Buchung ist weggelassen',
  'the payment is left out': 'die Zahlung ist weggelassen',
  'the contact is left out': 'der Kontakt ist weggelassen',
  'its charge is left out': 'ihr Anklagepunkt ist weggelassen',
  'over a billion euros: taken for a misreading until a reader corrects it':
    'über eine Milliarde Euro: gilt als Lesefehler, bis ein Leser es berichtigt',
  'instalments: arrival reported': 'Raten: Ankunft gemeldet',
  'money in trust: arrival reported and not disputed': 'hinterlegtes Geld: Ankunft gemeldet und nicht bestritten',
  'money in trust: its release was told': 'hinterlegtes Geld: seine Freigabe wurde mitgeteilt',
  'money in trust: neither release nor undisputed arrival is shown':
    'hinterlegtes Geld: weder Freigabe noch unbestrittene Ankunft ist gezeigt',
  'nothing shows how it was to be paid': 'nichts zeigt, wie zu zahlen war',
  'instalments: it is said that all is paid': 'Raten: es heißt, alles sei bezahlt',
  'prepaid: a price was agreed, the money was to come first, and they set out':
    'Vorauszahlung: ein Preis war vereinbart, das Geld sollte zuerst kommen, und sie brachen auf',
  'prepaid: the money was to come first, and neither payment nor departure is shown':
    'Vorauszahlung: das Geld sollte zuerst kommen, und weder Zahlung noch Aufbruch sind belegt',
  'prepaid: a price was agreed and a payment acknowledged':
    'im Voraus bezahlt: ein Preis wurde vereinbart und eine Zahlung anerkannt',
  'prepaid: no agreed price beside the payment': 'im Voraus bezahlt: kein vereinbarter Preis neben der Zahlung',
  'to be paid on arrival: arrival reported and paid after it':
    'bei Ankunft zu zahlen: Ankunft gemeldet und danach gezahlt',
  'refunded: only what remains of the payments counts': 'zurückgezahlt: nur was von den Zahlungen bleibt, zählt',
  'money went back: only what was observed and kept counts':
    'Geld ging zurück: nur was festgestellt und behalten wurde, zählt',
  'two readers have not confirmed that it was paid': 'zwei Leser haben nicht bestätigt, dass gezahlt wurde',
  'the payment that showed it is left out': 'die Zahlung, die es zeigte, ist weggelassen',
  'what showed it is left out': 'was es zeigte, ist weggelassen',
  'agreed in its own chat, a person': 'im eigenen Chat vereinbart, je Person',
  'agreed in its own chat, for the whole party': 'im eigenen Chat vereinbart, für die ganze Gruppe',
  'agreed in its own chat, for a leg': 'im eigenen Chat vereinbart, je Teilstrecke',
  'agreed in its own chat, for an attempt': 'im eigenen Chat vereinbart, je Versuch',
  'decided by readers, a person': 'von Lesern entschieden, je Person',
  'decided by readers, for the whole party': 'von Lesern entschieden, für die ganze Gruppe',
  'no price is known for it or its class': 'kein Preis ist für sie oder ihre Klasse bekannt',
  'no price is known of a confirmed booking': 'von keiner bestätigten Buchung ist ein Preis bekannt',
  'lowest of {n} agreed prices, that of {id}, same class within 90 days':
    'niedrigster von {n} vereinbarten Preisen, der von {id}, gleiche Klasse binnen 90 Tagen',
  'lowest of {n} agreed prices, that of {id}, same class within 90 days ({open} not known: the lowest of all that it may be)':
    'niedrigster von {n} vereinbarten Preisen, der von {id}, gleiche Klasse binnen 90 Tagen (unbekannt: {open}; der niedrigste aller möglichen)',
  'lowest of {n} quoted prices of its class': 'niedrigster von {n} angebotenen Preisen ihrer Klasse',
  'lowest of {n} agreed prices a person: {id}, service {service}, {reason}':
    'niedrigster von {n} vereinbarten Preisen je Person: {id}, Leistung {service}, {reason}',
  'none was agreed; lowest quoted price a person: {id}, service {service}':
    'keiner wurde vereinbart; niedrigster angebotener Preis je Person: {id}, Leistung {service}',
  'stated: {text}': 'angegeben: {text}',
  'established elsewhere: {text}': 'anderswo festgestellt: {text}',
  'EXTERNAL, shown and not counted: {text}': 'EXTERN, gezeigt und nicht gezählt: {text}',
  'same-reference': 'gleiche Kennung',
  'same-sum': 'gleicher Betrag',
  'same-trip': 'gleiche Reise',
  'told-total': 'erzählte Summe',
  'same-receipt': 'gleicher Beleg',
  'same-person': 'gleiche Person',
  'alike-person': 'vielleicht gleiche Person',
  'group-total': 'Gruppensumme und Anteile',
  'the same picture of a receipt for the same sum': 'dasselbe Bild eines Belegs für denselben Betrag',
  'the same picture of a receipt for another sum: to be read':
    'dasselbe Bild eines Belegs für einen anderen Betrag: zu lesen',
  'one document number whose check digits fit stands in both: that traveller counts once, in the one that is kept':
    'eine Dokumentnummer mit passenden Prüfziffern steht in beiden: dieser Reisende zählt einmal, in der beibehaltenen',
  'one document number without check digits stands in both: both count, to be read':
    'eine Dokumentnummer ohne Prüfziffern steht in beiden: beide zählen, zu lesen',
  'one name and date of birth stand in both: both count, to be read':
    'ein Name und ein Geburtsdatum stehen in beiden: beide zählen, zu lesen',
  'one date of birth and one name in two spellings stand in both: both count, to be read':
    'ein Geburtsdatum und ein Name in zwei Schreibweisen stehen in beiden: beide zählen, zu lesen',
  'both accounts wrote one name and date of birth': 'beide Konten schrieben einen Namen und ein Geburtsdatum',
  'both accounts wrote one date of birth with one name in two spellings':
    'beide Konten schrieben ein Geburtsdatum mit einem Namen in zwei Schreibweisen',
  'the second account begins in {app} within two weeks after the first fell silent':
    'das zweite Konto beginnt in {app} binnen zwei Wochen, nachdem das erste verstummte',
  'both accounts have one profile photo, SHA-256 {sha256}, and no other has it':
    'beide Konten haben ein und dasselbe Profilbild, SHA-256 {sha256}, und kein anderes',
  'both accounts are among the {n} that have one profile photo, SHA-256 {sha256}':
    'beide Konten gehören zu den {n} mit ein und demselben Profilbild, SHA-256 {sha256}',
  'both accounts have one profile photo, SHA-256 {sha256}, and no other has it, under names without a word in common':
    'beide Konten haben ein und dasselbe Profilbild, SHA-256 {sha256}, und kein anderes, unter Namen ohne gemeinsames Wort',
  'both accounts are among the {n} that have one profile photo, SHA-256 {sha256}, under names without a word in common':
    'beide Konten gehören zu den {n} mit ein und demselben Profilbild, SHA-256 {sha256}, unter Namen ohne gemeinsames Wort',
  'the same number in {one} and {other}': 'dieselbe Nummer in {one} und {other}',
  'the same number in {one} and {other}, with {n} days between the uses and under different names':
    'dieselbe Nummer in {one} und {other}, mit {n} Tagen zwischen den Nutzungen und unter verschiedenen Namen',
  'the same number in {one} and {other}, under names without a word in common':
    'dieselbe Nummer in {one} und {other}, unter Namen ohne gemeinsames Wort',
  'both accounts wrote the number of the same identity document, and no other did':
    'beide Konten schrieben die Nummer desselben Ausweisdokuments, und kein anderes',
  'both accounts are among the {n} that wrote the number of the same identity document':
    'beide Konten gehören zu den {n}, die die Nummer desselben Ausweisdokuments schrieben',
  'an account of the same display name in {app} begins within a month after the first fell silent':
    'ein Konto mit demselben Anzeigenamen in {app} beginnt binnen eines Monats, nachdem das erste verstummte',
  'both bear one display name': 'beide tragen einen Anzeigenamen',
  'both are in a group of the same title': 'beide sind in einer Gruppe mit gleichem Titel',
  'both write on the same phones': 'beide schreiben auf denselben Telefonen',
  'one code, account or paper stands in the chats of both and of nobody else':
    'ein Code, ein Konto oder ein Papier steht in den Gesprächen beider und in keinem anderen',
  'it is one of {n} accounts of which that holds': 'es ist eines von {n} Konten, für die das gilt',
  'a sum for a party, and beside it within three days as many equal shares of others: all count, to be read':
    'ein Betrag für eine Gruppe und daneben binnen drei Tagen ebenso viele gleiche Anteile anderer: alle zählen, zu lesen',
  'the same sum under the same reference': 'derselbe Betrag unter derselben Kennung',
  'the same payer and sum within three days': 'derselbe Zahler und Betrag binnen drei Tagen',
  'the same payer and sum within three days, and nothing tells them apart':
    'derselbe Zahler und Betrag binnen drei Tagen, und nichts unterscheidet sie',
  'both fit into the agreed price and count': 'beide passen in den vereinbarten Preis und zählen',
  'all fit into the agreed price and count': 'alle passen in den vereinbarten Preis und zählen',
  'a sum as great as all the other payments of the booking together: the total, told beside its parts':
    'ein Betrag so groß wie alle anderen Zahlungen der Buchung zusammen: die Summe, neben ihren Teilen erzählt',
  'the same contact, the same number of travellers, the same route at the same time':
    'derselbe Kontakt, dieselbe Zahl von Reisenden, dieselbe Strecke zur selben Zeit',
  'a payment of the same sum under the same reference stands in both: one booking, told twice':
    'eine Zahlung desselben Betrags unter derselben Kennung steht in beiden: eine Buchung, zweimal erzählt',
  'a booking, ticket or line service is named, and no journey sought':
    'eine Buchung, ein Ticket oder ein Liniendienst ist genannt, und keine Reise gesucht',
  'agrees a price, pays or travels': 'vereinbart einen Preis, zahlt oder reist',
  'asks the price and agrees none': 'fragt nach dem Preis und vereinbart keinen',
  'has people for the owner, or announces a large party or parties of different sizes ({ids})':
    'hat Leute für den Inhaber oder kündigt eine große Gruppe oder Gruppen verschiedener Größe an ({ids})',
  'is paid by the owner or supplies him ({ids})': 'wird vom Inhaber bezahlt oder beliefert ihn ({ids})',
  'is paid or warns ({ids}), and reports payments or codes of others':
    'wird bezahlt oder warnt ({ids}) und meldet Zahlungen oder Codes anderer',
  'is paid or names his price ({ids}) for papers': 'wird bezahlt oder nennt seinen Preis ({ids}) für Papiere',
  'is paid, names his price or warns ({ids}), and is given travellers or a place, or let travellers out':
    'wird bezahlt, nennt seinen Preis oder warnt ({ids}) und erhält Reisende oder einen Ort, oder ließ Reisende aussteigen',
  'is handed travellers of the owner ({ids}) and told where, or goes there, before he says anything of a journey of his own':
    'ihm werden Reisende des Inhabers übergeben ({ids}) und ein Ort genannt, oder er fährt dorthin, bevor er selbst von einer Reise spricht',
  'keeps money for others ({ids})': 'verwahrt Geld für andere ({ids})',
  'pays for somebody else ({ids})': 'zahlt für einen anderen ({ids})',
  'sends as shops, banks and parcel services do ({ids})': 'sendet wie Läden, Banken und Paketdienste ({ids})',
  'takes part in running the journeys ({ids})': 'wirkt an der Durchführung der Reisen mit ({ids})',
  'takes precautions of three kinds, or passes on the keys to an account ({ids}), and is not paid':
    'trifft Vorkehrungen dreier Arten oder gibt die Schlüssel eines Kontos weiter ({ids}) und wird nicht bezahlt',
  'booked as with an agency ({ids})': 'gebucht wie bei einem Reisebüro ({ids})',
  'writes as a lawyer, doctor, journalist, cleric or counsellor does ({ids})':
    'schreibt wie ein Anwalt, Arzt, Journalist, Geistlicher oder Berater ({ids})',
  'over two months or more, one message in {n} or more names kin, of three relations or more, and both sides write so':
    'über zwei Monate oder länger nennt mindestens eine von {n} Nachrichten Verwandte, aus drei oder mehr Verwandtschaften, und beide Seiten schreiben so',
  'against it: what else was found in the talk': 'dagegen: was sonst in dem Gespräch gefunden wurde',
  'travels: an instruction, arrival, interception or complaint of his own':
    'reist: eine eigene Anweisung, Ankunft, Aufgreifung oder Beschwerde',
  'a reader linked the accounts': 'ein Leser hat die Konten verbunden',
  'a chat in {app} asks to go on elsewhere': 'ein Chat in {app} bittet, anderswo fortzufahren',
  'within two weeks an account of the same display name begins in {app}':
    'binnen zwei Wochen beginnt ein Konto gleichen Anzeigenamens in {app}',
  'the same display name in {one} and {other} on one phone, borne by nobody else there':
    'derselbe Anzeigename in {one} und {other} auf einem Telefon, den dort sonst niemand trägt',
  'the same display name in {app} on two exhibits': 'derselbe Anzeigename in {app} auf zwei Beweisstücken',
  'the second account began by telling a number': 'das zweite Konto begann mit der Angabe einer Nummer',
  'the second account began with the announcement of a new number':
    'das zweite Konto begann mit der Ankündigung einer neuen Nummer',
  'its name is that of the first, but for what tells them apart':
    'sein Name ist der des ersten, bis auf das Unterscheidende',
  'the second is one of {n} without a name that begins within two weeks':
    'das zweite ist eines von {n} ohne Namen, die binnen zwei Wochen beginnen',
  'the second is the only one without a name that begins within two weeks':
    'das zweite ist das einzige ohne Namen, das binnen zwei Wochen beginnt',
  '{app} reported that the first account changed its number without naming the new one':
    '{app} meldete, dass das erste Konto seine Nummer wechselte, ohne die neue zu nennen',
  '{app} reported that the first account took the number of the second':
    '{app} meldete, dass das erste Konto die Nummer des zweiten übernahm',
  'the accounts wrote the numbers of different identity documents':
    'die Konten schrieben Nummern verschiedener Ausweise',
  'the display names of the accounts have no word in common': 'die Anzeigenamen der Konten haben kein Wort gemeinsam',
  'European Central Bank, euro reference rate': 'Europäische Zentralbank, Euro-Referenzkurs',
  'paid share': 'bezahlter Anteil',
  'price of a child': 'Preis eines Kindes',
  'share of children': 'Anteil der Kinder',
  'share of the defendant': 'Anteil des Angeklagten',
  'truly customers among the {tier}': 'wirkliche Kunden unter „{tier}“',
  'price, {from} – {to}, {service} (cents)': 'Preis, {from} – {to}, {service} (Cent)',
  'each was read and confirmed by two readers; no sample was checked':
    'jede wurde von zwei Lesern gelesen und bestätigt; keine Stichprobe wurde geprüft',
  'no sample was read: left out': 'keine Stichprobe wurde gelesen: weggelassen',
  'lowest, middle and highest price agreed in its class: a judgement, fewer than twenty prices':
    'niedrigster, mittlerer und höchster vereinbarter Preis der Klasse: eine Wertung, weniger als zwanzig Preise',
  'no data': 'keine Daten',
  'turnover of the case': 'Umsatz des Falls',
  'starter value': 'Ausgangswert',
  rule: 'Regel',
  origin: 'Abfahrtsort',
  destination: 'Zielort',
  service: 'Leistung',
  'role decided by a reader: {role}': 'Rolle von einem Leser entschieden: {role}',
  'role proposed by rule: {role}': 'Rolle von einer Regel vorgeschlagen: {role}',
  'no rule says what he is': 'keine Regel sagt, was er ist',
  'nothing of weight was found in his chats': 'in seinen Chats wurde nichts von Gewicht gefunden',
  'readers differ: decisions {n} accept, {m} do not': 'die Leser weichen ab: Entscheidungen {n} nehmen an, {m} nicht',
  'accepted by one reader alone: decision {n}': 'nur von einem Leser angenommen: Entscheidung {n}',
  'messages of his with findings, in chats of several people, left out since neither he nor the owner answers there: {n}':
    'seine Nachrichten mit Fundstellen in Chats mehrerer Personen, nicht berücksichtigt, weil dort weder er noch der Inhaber antwortet: {n}',
  'waits for a translation: decisions {n}': 'wartet auf eine Übersetzung: Entscheidungen {n}',
  'readers differ on the price: decisions {n}': 'die Leser weichen beim Preis ab: Entscheidungen {n}',
  'readers differ on the role': 'die Leser weichen bei der Rolle ab',
  'readers differ on the number of travellers: decisions {n}':
    'die Leser weichen bei der Zahl der Reisenden ab: Entscheidungen {n}',
  'what decision {n} rests on reads otherwise now': 'worauf Entscheidung {n} beruht, liest sich jetzt anders',
  unchanged: 'unverändert',
  'less evidence for what still counts': 'weniger Belege für das, was noch zählt',
  'not accepted: {ids}': 'nicht geteilt: {ids}',
  "The Migrants' Files: a study of 2011 found that one in seven did not pay":
    'The Migrants’ Files: eine Studie von 2011 fand, dass einer von sieben nicht zahlte',
}
