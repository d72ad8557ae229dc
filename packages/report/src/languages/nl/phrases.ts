/** Reasons of the analysis, by their English words with their names in braces. */
export const phrases: Readonly<Record<string, string>> = {
  'Each person counted is a real person who travelled, and no other one counted.':
    'Elke getelde persoon is een werkelijke persoon die heeft gereisd, en een andere dan elke andere getelde.',
  'Two readers confirmed the persons of each booking; of several journeys of one contact the largest party counts once.':
    'Twee lezers hebben de personen van elke boeking bevestigd; van verscheidene reizen van één contact telt het grootste gezelschap één keer.',
  'identity papers, registration data, statements of travellers':
    'identiteitsstukken, registratiegegevens, verklaringen van reizigers',
  'only one traveller is certain for each confirmed booking':
    'voor elke bevestigde boeking staat slechts één reiziger vast',
  'The journeys led to a service for which the price was due.':
    'De reizen leidden tot een dienst waarvoor de prijs verschuldigd was.',
  'A price counts only where the payability table says so: paid, released, arrived without dispute.':
    'Een prijs telt enkel waar de tabel van verschuldigdheid het zegt: betaald, vrijgegeven, aangekomen zonder betwisting.',
  'messages of failure or dispute, the guarantor, the traveller':
    'berichten over mislukking of betwisting, de garant, de reiziger',
  'A1 is what was seen to be paid; A2 counts only persons whose price is shown to be due':
    'A1 is wat als betaald is vastgesteld; A2 telt enkel personen van wie getoond is dat de prijs verschuldigd was',
  'The price of the class applies to the person.': 'De prijs van de klasse geldt voor de persoon.',
  'Each booking has its own price where one was agreed, else the lowest of its route and service.':
    'Elke boeking heeft haar eigen prijs waar er een is overeengekomen, anders de laagste van haar traject en dienst.',
  'a lower price agreed with that person, by message or statement':
    'een lagere prijs overeengekomen met die persoon, blijkens bericht of verklaring',
  'A1 uses only prices agreed in the booking itself; A2 uses the lowest sum that anybody is seen to have paid':
    'A1 gebruikt enkel prijzen overeengekomen in de boeking zelf; A2 gebruikt het laagste bedrag waarvan is vastgesteld dat iemand het betaalde',
  'The price was paid in full and not given back.': 'De prijs is volledig betaald en niet teruggegeven.',
  'Refunds that were acknowledged are taken off; silence is not taken for a refund.':
    'Erkende terugbetalingen zijn afgetrokken; stilte geldt niet als terugbetaling.',
  'records of payment, statements of payers': 'betalingsstukken, verklaringen van betalers',
  'A1 and A2 are what was seen to be paid in confirmed bookings':
    'A1 en A2 zijn wat in bevestigde boekingen als betaald is vastgesteld',
  'Children pay as the chats say, and in A2 as adults do.':
    'Kinderen betalen zoals de gesprekken het zeggen, en in A2 zoals volwassenen.',
  'A1 takes a price for children only where one was agreed; A2 multiplies every person by one price.':
    'A1 neemt enkel een prijs voor kinderen waar er een is overeengekomen; A2 vermenigvuldigt elke persoon met één prijs.',
  'a statement on the price of children': 'een verklaring over de prijs voor kinderen',
  'children travel free': 'kinderen reizen gratis',
  'A person pays one price, however many attempts were made.':
    'Een persoon betaalt één prijs, hoeveel pogingen er ook zijn gedaan.',
  'Repeated attempts belong to one booking; separate payments count as observed payments.':
    'Herhaalde pogingen horen bij één boeking; afzonderlijke betalingen tellen als vastgestelde betalingen.',
  'payments for each attempt': 'betalingen voor elke poging',
  'each attempt of a single-attempt service was paid: the figure rises':
    'elke poging van een dienst met één poging is betaald: het cijfer stijgt',
  'The money reached this defendant.': 'Het geld heeft deze beklaagde bereikt.',
  'The total is that of the case; the allocation stands beside it.':
    'Het totaal is dat van de zaak; de verdeling staat ernaast.',
  'messages on shares, bank records, statements of co-defendants':
    'berichten over aandelen, bankstukken, verklaringen van medebeklaagden',
  'the smallest share of a defendant, by the rule that was chosen':
    'het kleinste aandeel van een beklaagde, volgens de gekozen regel',
  'Nothing is counted twice across apps, phones and defendants.':
    'Niets is dubbel geteld over apps, telefoons en beklaagden heen.',
  'Pairs that nothing tells apart count once; the duplicate log lists every pair.':
    'Paren die door niets te onderscheiden zijn, tellen één keer; het logboek van dubbels somt elk paar op.',
  'the duplicate log, reading the pairs in it': 'het logboek van dubbels, door de paren erin te lezen',
  'the second of every pair in the log that still counts is left out':
    'het tweede van elk paar in het logboek dat nog telt, is weggelaten',
  'The journeys and payments lie in the charged period.':
    'De reizen en betalingen vallen binnen de incriminatieperiode.',
  'What lies outside the stated period, and what is undated when one is stated, is left out.':
    'Wat buiten de vermelde periode valt, en wat zonder datum is wanneer er een is vermeld, is weggelaten.',
  'dates of the messages, the clock of the device': 'data van de berichten, de klok van het toestel',
  'bookings without any date are left out': 'boekingen zonder enige datum zijn weggelaten',
  'What was extracted is complete enough.': 'Wat is geëxtraheerd, is volledig genoeg.',
  'What is missing can add bookings, and refunds that nobody saw.':
    'Wat ontbreekt, kan boekingen toevoegen, en terugbetalingen die niemand zag.',
  'another extraction, a backup, the other side of the chats':
    'een andere extractie, een back-up, de andere kant van de gesprekken',
  'cannot be reckoned; missing bookings would only raise the figure, a missing refund would lower it':
    'niet te berekenen; ontbrekende boekingen zouden het cijfer enkel verhogen, een ontbrekende terugbetaling zou het verlagen',
  'Translations and code words are read correctly.': 'Vertalingen en codewoorden zijn juist gelezen.',
  'Two readers confirmed each booking; code words count in their proven sense.':
    'Twee lezers hebben elke boeking bevestigd; codewoorden tellen in hun bewezen betekenis.',
  'a sworn translator, the table of code words': 'een beëdigd vertaler, de tabel van codewoorden',
  'bookings for which a reader asked for a translation are left out':
    'boekingen waarvoor een lezer een vertaling vroeg, zijn weggelaten',
  'accepted by different readers: decisions {n}': 'aanvaard door verschillende lezers: beslissingen {n}',
  'not accepted by readers: decisions {n}': 'niet aanvaard door lezers: beslissingen {n}',
  'left open by readers: decisions {n}': 'open gelaten door lezers: beslissingen {n}',
  'a match outside the chats and another signal: {ids}':
    'een overeenstemming buiten de gesprekken en een ander signaal: {ids}',
  'two anchors of different families: {ids}': 'twee ankers van verschillende families: {ids}',
  'an anchor and a signal of another family: {ids}': 'een anker en een signaal van een andere familie: {ids}',
  'price agreed, travellers numbered, called to depart: {ids}':
    'prijs overeengekomen, reizigers geteld, opgeroepen om te vertrekken: {ids}',
  'one anchor: {ids}': 'één anker: {ids}',
  'two supporting signals: {ids}': 'twee steunsignalen: {ids}',
  'one supporting and two weak signals: {ids}': 'één steunsignaal en twee zwakke signalen: {ids}',
  'too little: {ids}': 'te weinig: {ids}',
  'no signal': 'geen signaal',
  'calls, voice messages and pictures alone: nothing was read':
    'enkel oproepen, spraakberichten en beelden: er is niets gelezen',
  '{reason}, but no sum is named': '{reason}, maar er is geen bedrag genoemd',
  'acknowledged by who received it': 'erkend door wie het ontving',
  'shown by a receipt or a transfer reference': 'getoond door een ontvangstbewijs of een overdrachtskenmerk',
  "confirmed by a third party's record": 'bevestigd door het stuk van een derde',
  'commission: not paid by a customer': 'commissie: niet betaald door een klant',
  'cost: not paid by a customer': 'kost: niet betaald door een klant',
  'its booking is not held to be that of a customer ({tier})': 'haar boeking geldt niet als die van een klant ({tier})',
  'its contact is not held to be a customer ({role})': 'haar contact geldt niet als klant ({role})',
  'its booking is told twice: the same as {id}': 'haar boeking is twee keer verteld: dezelfde als {id}',
  'moves between suspects: not turnover': 'beweegt tussen verdachten: geen omzet',
  'talk of money: nothing says that it was paid': 'gesprek over geld: niets zegt dat het betaald is',
  'said to have been paid; nobody acknowledged it': 'zou betaald zijn; niemand erkende het',
  'said to have been paid; nobody acknowledged it, but no sum is named':
    'zou betaald zijn; niemand erkende het, en er is geen bedrag genoemd',
  'said to have been given back; nobody acknowledged it': 'zou teruggegeven zijn; niemand erkende het',
  'given back to the customer': 'teruggegeven aan de klant',
  'gives back a payment that is not in the case': 'geeft een betaling terug die niet in de zaak zit',
  'put down with an office and not released': 'neergelegd bij een kantoor en niet vrijgegeven',
  'received, and no booking is known that it pays for': 'ontvangen, en er is geen boeking bekend waarvoor het betaalt',
  'released: {id} stands in its place': 'vrijgegeven: {id} komt in de plaats',
  'given back: {id}': 'teruggegeven: {id}',
  'gives back the deposit {id}, which never counted': 'geeft de storting {id} terug, die nooit telde',
  'told twice: the same as {id}': 'twee keer verteld: hetzelfde als {id}',
  'the date is open: of {n} rates, the one that gives the fewest euros':
    'de datum ligt open: van {n} koersen die welke het minst euro geeft',
  'the booking is left out': 'de boeking is weggelaten',
  'the payment is left out': 'de betaling is weggelaten',
  'the contact is left out': 'het contact is weggelaten',
  'its charge is left out': 'de tenlastelegging ervan is weggelaten',
  'over a billion euros: taken for a misreading until a reader corrects it':
    'meer dan een miljard euro: geldt als leesfout tot een lezer het verbetert',
  'instalments: arrival reported': 'schijven: aankomst gemeld',
  'money in trust: arrival reported and not disputed': 'geld in bewaring: aankomst gemeld en niet betwist',
  'money in trust: its release was told': 'geld in bewaring: de vrijgave is gemeld',
  'money in trust: neither release nor undisputed arrival is shown':
    'geld in bewaring: vrijgave noch onbetwiste aankomst is getoond',
  'nothing shows how it was to be paid': 'niets toont hoe het betaald moest worden',
  'instalments: it is said that all is paid': 'termijnen: er wordt gezegd dat alles betaald is',
  'prepaid: a price was agreed, the money was to come first, and they set out':
    'vooraf betaald: een prijs was afgesproken, het geld moest eerst komen, en zij vertrokken',
  'prepaid: the money was to come first, and neither payment nor departure is shown':
    'vooraf betaald: het geld moest eerst komen, en betaling noch vertrek is gebleken',
  'prepaid: a price was agreed and a payment acknowledged':
    'vooraf betaald: een prijs is overeengekomen en een betaling erkend',
  'prepaid: no agreed price beside the payment': 'vooraf betaald: geen overeengekomen prijs naast de betaling',
  'to be paid on arrival: arrival reported and paid after it':
    'te betalen bij aankomst: aankomst gemeld en daarna betaald',
  'refunded: only what remains of the payments counts': 'terugbetaald: enkel wat van de betalingen overblijft, telt',
  'money went back: only what was observed and kept counts':
    'er ging geld terug: enkel wat vastgesteld en behouden is, telt',
  'two readers have not confirmed that it was paid': 'twee lezers hebben niet bevestigd dat het betaald is',
  'the payment that showed it is left out': 'de betaling die het toonde, is weggelaten',
  'what showed it is left out': 'wat het toonde, is weggelaten',
  'agreed in its own chat, a person': 'overeengekomen in het eigen gesprek, per persoon',
  'agreed in its own chat, for the whole party': 'overeengekomen in het eigen gesprek, voor het hele gezelschap',
  'agreed in its own chat, for a leg': 'overeengekomen in het eigen gesprek, per traject',
  'agreed in its own chat, for an attempt': 'overeengekomen in het eigen gesprek, per poging',
  'decided by readers, a person': 'beslist door lezers, per persoon',
  'decided by readers, for the whole party': 'beslist door lezers, voor het hele gezelschap',
  'no price is known for it or its class': 'er is geen prijs bekend voor haar of haar klasse',
  'no price is known of a confirmed booking': 'van geen bevestigde boeking is een prijs bekend',
  'lowest of {n} agreed prices, that of {id}, same class within 90 days':
    'laagste van {n} overeengekomen prijzen, die van {id}, zelfde klasse binnen 90 dagen',
  'lowest of {n} agreed prices, that of {id}, same class within 90 days ({open} not known: the lowest of all that it may be)':
    'laagste van {n} overeengekomen prijzen, die van {id}, zelfde klasse binnen 90 dagen (onbekend: {open}; de laagste van alle mogelijke)',
  'lowest of {n} quoted prices of its class': 'laagste van {n} aangeboden prijzen van haar klasse',
  'lowest of {n} agreed prices a person: {id}, service {service}, {reason}':
    'laagste van {n} overeengekomen prijzen per persoon: {id}, dienst {service}, {reason}',
  'none was agreed; lowest quoted price a person: {id}, service {service}':
    'er is er geen overeengekomen; laagste aangeboden prijs per persoon: {id}, dienst {service}',
  'stated: {text}': 'vermeld: {text}',
  'established elsewhere: {text}': 'elders vastgesteld: {text}',
  'EXTERNAL, shown and not counted: {text}': 'EXTERN, getoond en niet geteld: {text}',
  'same-reference': 'zelfde kenmerk',
  'same-sum': 'zelfde bedrag',
  'same-trip': 'zelfde reis',
  'told-total': 'verteld totaal',
  'same-receipt': 'zelfde ontvangstbewijs',
  'same-person': 'zelfde persoon',
  'alike-person': 'misschien dezelfde persoon',
  'group-total': 'groepstotaal en delen',
  'the same picture of a receipt for the same sum': 'dezelfde afbeelding van een ontvangstbewijs voor hetzelfde bedrag',
  'the same picture of a receipt for another sum: to be read':
    'dezelfde afbeelding van een ontvangstbewijs voor een ander bedrag: te lezen',
  'one document number whose check digits fit stands in both: that traveller counts once, in the one that is kept':
    'een documentnummer met kloppende controlecijfers staat in beide: die reiziger telt één keer, in de boeking die blijft',
  'one document number without check digits stands in both: both count, to be read':
    'een documentnummer zonder controlecijfers staat in beide: beide tellen, te lezen',
  'one name and date of birth stand in both: both count, to be read':
    'één naam en geboortedatum staan in beide: beide tellen, te lezen',
  'one date of birth and one name in two spellings stand in both: both count, to be read':
    'één geboortedatum en één naam in twee schrijfwijzen staan in beide: beide tellen, te lezen',
  'both accounts wrote one name and date of birth': 'beide accounts schreven één naam en geboortedatum',
  'both accounts wrote one date of birth with one name in two spellings':
    'beide accounts schreven één geboortedatum met één naam in twee schrijfwijzen',
  'the second account begins in {app} within two weeks after the first fell silent':
    'de tweede account begint in {app} binnen twee weken nadat de eerste stilviel',
  'both accounts have one profile photo, SHA-256 {sha256}, and no other has it':
    'beide accounts hebben één profielfoto, SHA-256 {sha256}, en geen ander',
  'both accounts are among the {n} that have one profile photo, SHA-256 {sha256}':
    'beide accounts behoren tot de {n} met één profielfoto, SHA-256 {sha256}',
  'both accounts have one profile photo, SHA-256 {sha256}, and no other has it, under names without a word in common':
    'beide accounts hebben één profielfoto, SHA-256 {sha256}, en geen ander, onder namen zonder gemeenschappelijk woord',
  'both accounts are among the {n} that have one profile photo, SHA-256 {sha256}, under names without a word in common':
    'beide accounts behoren tot de {n} met één profielfoto, SHA-256 {sha256}, onder namen zonder gemeenschappelijk woord',
  'the same number in {one} and {other}': 'hetzelfde nummer in {one} en {other}',
  'the same number in {one} and {other}, with {n} days between the uses and under different names':
    'hetzelfde nummer in {one} en {other}, met {n} dagen tussen de gebruiken en onder verschillende namen',
  'the same number in {one} and {other}, under names without a word in common':
    'hetzelfde nummer in {one} en {other}, onder namen zonder gemeenschappelijk woord',
  'both accounts wrote the number of the same identity document, and no other did':
    'beide accounts schreven het nummer van hetzelfde identiteitsstuk, en geen ander',
  'both accounts are among the {n} that wrote the number of the same identity document':
    'beide accounts behoren tot de {n} die het nummer van hetzelfde identiteitsstuk schreven',
  'an account of the same display name in {app} begins within a month after the first fell silent':
    'een account met dezelfde weergavenaam in {app} begint binnen een maand nadat de eerste stilviel',
  'both bear one display name': 'beide dragen één weergavenaam',
  'both are in a group of the same title': 'beide zitten in een groep met dezelfde titel',
  'both write on the same phones': 'beide schrijven op dezelfde telefoons',
  'one code, account or paper stands in the chats of both and of nobody else':
    'één code, rekening of stuk staat in de gesprekken van beide en van niemand anders',
  'it is one of {n} accounts of which that holds': 'het is een van {n} accounts waarvoor dat geldt',
  'a sum for a party, and beside it within three days as many equal shares of others: all count, to be read':
    'een bedrag voor een groep en daarnaast binnen drie dagen evenveel gelijke delen van anderen: alle tellen, te lezen',
  'the same sum under the same reference': 'hetzelfde bedrag onder hetzelfde kenmerk',
  'the same payer and sum within three days': 'dezelfde betaler en hetzelfde bedrag binnen drie dagen',
  'the same payer and sum within three days, and nothing tells them apart':
    'dezelfde betaler en hetzelfde bedrag binnen drie dagen, en niets onderscheidt ze',
  'both fit into the agreed price and count': 'beide passen in de overeengekomen prijs en tellen',
  'all fit into the agreed price and count': 'alle passen in de overeengekomen prijs en tellen',
  'a sum as great as all the other payments of the booking together: the total, told beside its parts':
    'een bedrag zo groot als alle andere betalingen van de boeking samen: het totaal, verteld naast zijn delen',
  'the same contact, the same number of travellers, the same route at the same time':
    'hetzelfde contact, hetzelfde aantal reizigers, hetzelfde traject op hetzelfde ogenblik',
  'a payment of the same sum under the same reference stands in both: one booking, told twice':
    'een betaling van hetzelfde bedrag onder hetzelfde kenmerk staat in beide: één boeking, twee keer verteld',
  'a booking, ticket or line service is named, and no journey sought':
    'een boeking, ticket of lijndienst is genoemd, en geen reis gezocht',
  'agrees a price, pays or travels': 'komt een prijs overeen, betaalt of reist',
  'asks the price and agrees none': 'vraagt de prijs en komt er geen overeen',
  'has people for the owner, or announces a large party or parties of different sizes ({ids})':
    'heeft mensen voor de houder, of kondigt een grote groep of groepen van verschillende grootte aan ({ids})',
  'is paid by the owner or supplies him ({ids})': 'wordt door de houder betaald of levert hem ({ids})',
  'is paid or warns ({ids}), and reports payments or codes of others':
    'wordt betaald of waarschuwt ({ids}), en meldt betalingen of codes van anderen',
  'is paid or names his price ({ids}) for papers': 'wordt betaald of noemt zijn prijs ({ids}) voor papieren',
  'is paid, names his price or warns ({ids}), and is given travellers or a place, or let travellers out':
    'wordt betaald, noemt zijn prijs of waarschuwt ({ids}), en krijgt reizigers of een plaats, of liet reizigers uitstappen',
  'is handed travellers of the owner ({ids}) and told where, or goes there, before he says anything of a journey of his own':
    'krijgt reizigers van de houder ({ids}) en een plaats opgegeven, of gaat erheen, voor hij zelf over een reis spreekt',
  'keeps money for others ({ids})': 'bewaart geld voor anderen ({ids})',
  'pays for somebody else ({ids})': 'betaalt voor iemand anders ({ids})',
  'sends as shops, banks and parcel services do ({ids})': 'zendt zoals winkels, banken en pakjesdiensten doen ({ids})',
  'takes part in running the journeys ({ids})': 'neemt deel aan het organiseren van de reizen ({ids})',
  'takes precautions of three kinds, or passes on the keys to an account ({ids}), and is not paid':
    'neemt voorzorgen van drie soorten, of geeft de sleutels van een account door ({ids}), en wordt niet betaald',
  'booked as with an agency ({ids})': 'geboekt als bij een agentschap ({ids})',
  'writes as a lawyer, doctor, journalist, cleric or counsellor does ({ids})':
    'schrijft zoals een advocaat, arts, journalist, geestelijke of hulpverlener ({ids})',
  'over two months or more, one message in {n} or more names kin, of three relations or more, and both sides write so':
    'gedurende twee maanden of langer noemt ten minste één bericht op {n} verwanten, van drie of meer verwantschappen, en beide zijden schrijven zo',
  'against it: what else was found in the talk': 'daartegen: wat verder in het gesprek is gevonden',
  'travels: an instruction, arrival, interception or complaint of his own':
    'reist: een eigen instructie, aankomst, onderschepping of klacht',
  'a reader linked the accounts': 'een lezer heeft de accounts samengevoegd',
  'a chat in {app} asks to go on elsewhere': 'een gesprek in {app} vraagt om elders voort te gaan',
  'within two weeks an account of the same display name begins in {app}':
    'binnen twee weken begint een account met dezelfde weergavenaam in {app}',
  'the same display name in {one} and {other} on one phone, borne by nobody else there':
    'dezelfde weergavenaam in {one} en {other} op één telefoon, die daar niemand anders draagt',
  'the same display name in {app} on two exhibits': 'dezelfde weergavenaam in {app} op twee stukken',
  'the second account began by telling a number': 'de tweede account begon met een nummer mee te delen',
  'the second account began with the announcement of a new number':
    'de tweede account begon met de aankondiging van een nieuw nummer',
  'its name is that of the first, but for what tells them apart':
    'zijn naam is die van de eerste, op het onderscheidende na',
  'the second is one of {n} without a name that begins within two weeks':
    'de tweede is een van {n} zonder naam die binnen twee weken beginnen',
  'the second is the only one without a name that begins within two weeks':
    'de tweede is de enige zonder naam die binnen twee weken begint',
  '{app} reported that the first account changed its number without naming the new one':
    '{app} meldde dat de eerste account van nummer veranderde zonder het nieuwe te noemen',
  '{app} reported that the first account took the number of the second':
    '{app} meldde dat de eerste account het nummer van de tweede nam',
  'the accounts wrote the numbers of different identity documents':
    'de accounts schreven nummers van verschillende identiteitsstukken',
  'the display names of the accounts have no word in common':
    'de weergavenamen van de accounts hebben geen woord gemeen',
  'European Central Bank, euro reference rate': 'Europese Centrale Bank, referentiekoers van de euro',
  'paid share': 'betaald aandeel',
  'price of a child': 'prijs van een kind',
  'share of children': 'aandeel kinderen',
  'share of the defendant': 'aandeel van de beklaagde',
  'truly customers among the {tier}': 'werkelijke klanten onder de “{tier}”',
  'price, {from} – {to}, {service} (cents)': 'prijs, {from} – {to}, {service} (cent)',
  'each was read and confirmed by two readers; no sample was checked':
    'elk is door twee lezers gelezen en bevestigd; er is geen steekproef nagegaan',
  'no sample was read: left out': 'er is geen steekproef gelezen: weggelaten',
  'lowest, middle and highest price agreed in its class: a judgement, fewer than twenty prices':
    'laagste, middelste en hoogste overeengekomen prijs van de klasse: een oordeel, minder dan twintig prijzen',
  'no data': 'geen gegevens',
  'turnover of the case': 'omzet van de zaak',
  'starter value': 'startwaarde',
  rule: 'regel',
  origin: 'vertrekplaats',
  destination: 'bestemming',
  service: 'dienst',
  'role decided by a reader: {role}': 'rol beslist door een lezer: {role}',
  'role proposed by rule: {role}': 'rol voorgesteld door een regel: {role}',
  'no rule says what he is': 'geen regel zegt wat hij is',
  'nothing of weight was found in his chats': 'in zijn gesprekken is niets van gewicht gevonden',
  'readers differ: decisions {n} accept, {m} do not': 'de lezers verschillen: beslissingen {n} aanvaarden, {m} niet',
  'accepted by one reader alone: decision {n}': 'door slechts één lezer aanvaard: beslissing {n}',
  'messages of his with findings, in chats of several people, left out since neither he nor the owner answers there: {n}':
    'berichten van hem met vindplaatsen in gesprekken met meerdere personen, niet meegeteld omdat hij noch de houder er antwoordt: {n}',
  'waits for a translation: decisions {n}': 'wacht op een vertaling: beslissingen {n}',
  'readers differ on the price: decisions {n}': 'de lezers verschillen over de prijs: beslissingen {n}',
  'readers differ on the role': 'de lezers verschillen over de rol',
  'readers differ on the number of travellers: decisions {n}':
    'de lezers verschillen over het aantal reizigers: beslissingen {n}',
  'what decision {n} rests on reads otherwise now': 'waarop beslissing {n} steunt, leest nu anders',
  unchanged: 'ongewijzigd',
  'less evidence for what still counts': 'minder gegevens voor wat nog telt',
  'not accepted: {ids}': 'niet gevolgd: {ids}',
  "The Migrants' Files: a study of 2011 found that one in seven did not pay":
    'The Migrants’ Files: een studie van 2011 vond dat een op de zeven niet betaalde',
}
