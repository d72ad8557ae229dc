/** Delen 12 tot 14 en de bijlagen. */
export const back = {
  contrary: {
    title: 'Tegengestelde en ontlastende gegevens',
    weight: 'Wat tegen de bevindingen pleit, krijgt dezelfde plaats als wat ze steunt.',
    rejected: 'Contacten verworpen door lezers',
    noRejected: 'Geen contact is door lezers verworpen.',
    contact: 'Contact',
    reason: 'Reden',
    evidence: 'Gegevens',
    roles: 'Contacten met een andere rol dan klant',
    noRoles: 'Geen contact heeft een andere rol dan klant.',
    role: 'Rol',
    by: 'Door',
    byRule: 'regel',
    byReader: 'lezer',
    negative: 'Signalen die tegen een klant pleiten, per soort',
    noNegative: 'Er is geen signaal gevonden dat tegen een klant pleit.',
    signal: 'Signaal',
    contacts: 'Contacten',
    refunds: 'Terugbetalingen',
    noRefunds: 'Er staat geen terugbetaling in het register.',
    failed: 'Reizen die onderschept of afgebroken zijn',
    noFailed: 'Geen reis is opgetekend als onderschept of afgebroken.',
    unpaid:
      'Bevestigde boekingen waarvoor niets is gerekend: gratis overtocht, prijs niet verschuldigd, of geen prijs bekend',
    noUnpaid: 'Er is geen bevestigde boeking zonder bedrag.',
    booking: 'Boeking',
    persons: 'Personen',
    disagreements: 'Meningsverschillen tussen lezers, gewijzigde gegevens, enkele lezingen',
    noDisagreements: 'Er staat geen meningsverschil, gewijzigd gegeven of enkele lezing open.',
    notice: 'Melding',
    pairs:
      'Paren accounts die van één persoon kunnen zijn en niet zijn beslecht: {pairs|paar|paren}. Is dat zo, dan zijn er minder contacten.',
    noPairs: 'Geen paar accounts wacht op een beslissing.',
    a2: 'Personen × prijs ligt {amount} hoger dan A1. Het is enkel een ondergrens als A-02 (de prijs was verschuldigd), A-04 (volledig betaald, niets teruggegeven) en A-05 (kinderen betalen) worden gevolgd en het aantal personen een ondertelling is.',
    a2None: 'Personen × prijs is niet berekend, of niet hoger dan A1.',
    innocent:
      'Onschuldige lezingen: woorden van prijs, bedrag, aankomst, code en document horen bij het gewone leven. In gemeten verzamelingen van gewone berichten gebruikt tussen 16% en 27% van de schrijvers drie of meer soorten zulke woorden; bij wettige boekingen van reizen meer.',
    prices:
      'De laagste prijs die een bevestigde boeking per persoon overeenkwam is {lowest}, de hoogste {highest}. Een lagere prijs voor een persoon verlaagt het minimum.',
    noPrices: 'Geen bevestigde boeking heeft een overeengekomen prijs per persoon.',
    quarantine:
      'Afgezonderd als mogelijk beschermd door een beroepsgeheim, en niet beoordeeld: {contacts|contact|contacten}.',
  },
  limits: {
    title: 'Grenzen, en wat het resultaat zou veranderen',
    absence:
      'Afwezigheid is geen bewijs. Een export bevat wat de app bewaarde en wat iemand koos om te exporteren. Gewiste, verlopen en niet geëxporteerde berichten zitten er niet in.',
    errors:
      'De regels vergissen zich in beide richtingen. Zij missen woorden en schrijfwijzen die zij niet kennen, en treffen wat er enkel op lijkt. Hoe vaak, is gemeten op testreeksen ({appendix}), niet op dit materiaal.',
    synthetic: 'Metingen op verzonnen gesprekken tonen niet aan hoe de regels in de praktijk werken.',
    textOnly: 'Enkel tekst is door regels onderzocht. Beelden, spraakberichten en documenten niet.',
    numbers:
      'Een nummer van de juiste vorm, zelfs met juiste controlecijfers, kan iets anders zijn. Het wordt bewijs door de context, door erkenning of door het stuk van een dienstverlener.',
    language: 'Redenen die lezers hebben opgetekend, staan in de taal waarin zij zijn opgetekend.',
    rulesInEnglish: 'Regels, redenen en namen van soorten staan in de woorden van het programma.',
    rulesTranslated:
      'Redenen van regels zijn met vaste tabellen vertaald; wat geen tabel bevat, en de regels zelf, staat in het Engels, de taal waarin het is geschreven.',
    hash: 'Een gelijke hash toont dat een kopie identiek is. Hij toont niet wie een bericht schreef, noch dat het waar is.',
    would: 'Wat het resultaat zou veranderen',
    changes:
      'De aanvaarding of verwerping van een boeking door lezers; een andere bodemprijs; bewezen terugbetalingen of aandelen; een beëdigde vertaling die een woord anders leest; verdere extracties; de uitsluiting van een tenlastelegging, periode, bron of persoon, waarvoor een variant van deze bijlage met een tabel van verschillen kan worden gemaakt.',
    duplicates:
      'Eén persoon onder twee contacten, of twee personen onder één: elk verband is opgesomd en kan ongedaan worden gemaakt.',
    recovered: 'Herstelde records zijn bij elke aanhaling gemarkeerd; gedeeltelijke tekst is niet aangevuld.',
  },
  conclusions: {
    title: 'Besluit',
    question: 'Vraag {number}: {question}',
    noQuestions: 'Er is geen vraag vermeld. De volgende zinnen zijn het enige besluit van deze bijlage.',
    noAnswer: 'De cijfers die voor een antwoord nodig zijn, zijn niet berekend.',
    observed: 'De vastgestelde betalingen bedragen {amount}, elk opgesomd in {table}.',
    persons:
      'Door twee lezers als vervoerd bevestigd zijn minstens {persons|persoon|personen}, van wie er volgens de berichten {minors} minderjarig zijn.',
    identified:
      'Van hen zijn er {papers} te onderscheiden door het nummer van een document, {names} door naam en geboortedatum, {numbered} enkel door hun aantal. {most}',
    atMost: 'Volgens wat gezegd werd zijn het er niet meer dan {persons}.',
    atMostUnknown: 'Hoeveel het er hoogstens zijn is niet bekend: een groep is zonder aantal genoemd.',
    contacts: 'Er zijn {contacts} contacten; {confirmed} ervan hebben een bevestigde boeking.',
    answers:
      'Op de gestelde vragen antwoordt deze bijlage voor zover cijfers en lijsten dat kunnen; wat daarbuiten ligt, komt de rechtbank toe.',
    fines:
      'Het aantal personen staat op zichzelf: het is niet afgerond en telt enkel personen die één voor één zijn bevestigd.',
  },
  glossary: {
    title: 'Woordenlijst en codewoorden',
    terms: 'Begrippen',
    term: 'Begrip',
    meaning: 'Betekenis',
    entries: {
      contact: {
        term: 'contact',
        meaning: 'Eén correspondent achter een of meer accounts. Niet hetzelfde als een klant.',
      },
      account: { term: 'account', meaning: 'Een nummer, naam of kenmerk in een app, zoals één export het toont.' },
      booking: {
        term: 'boeking',
        meaning:
          'Eén overeengekomen of gezochte reis: berichten zonder onderbreking van meer dan 30 dagen, over één traject.',
      },
      person: { term: 'persoon', meaning: 'Een reiziger. Eén keer geteld, hoeveel pogingen er ook waren.' },
      smuggling: {
        term: 'mensensmokkel',
        meaning:
          'Bijdragen, met winstoogmerk, tot de onregelmatige binnenkomst, doorreis of het verblijf van personen. Niet te verwarren met mensenhandel.',
      },
      trafficking: {
        term: 'mensenhandel',
        meaning:
          'Personen werven, vervoeren of huisvesten met het oog op uitbuiting. Deze bijlage doet daarover geen vaststelling.',
      },
      advantages: { term: 'vermogensvoordelen', meaning: 'Voordelen die uit een misdrijf zijn verkregen.' },
      confiscation: {
        term: 'bijzondere verbeurdverklaring',
        meaning: 'Verbeurdverklaring van bepaalde zaken of van hun waarde.',
      },
      escrow: {
        term: 'bewaring bij een derde',
        meaning: 'Geld dat een derde onder zich houdt tot de reis geslaagd is.',
      },
      observed: { term: 'vastgestelde betaling', meaning: 'Een betaling van bewijsniveau L2 of hoger.' },
    },
    codeWords: 'Codewoorden van de zaak',
    noCodeWords: 'Voor deze zaak is geen codewoord ingevoerd; er is er geen geïnterpreteerd.',
    codeWordsWhere:
      'Voor deze zaak zijn codewoorden ingevoerd. Zij staan woordelijk in de instellingen van de analyse, {appendix}, met hun bewijzen en andere lezingen.',
  },
  rules: {
    title: 'Regels',
    signals:
      'Signalen. A: anker, B: steun, C: zwak, N: pleit ertegen. Punten bepalen de volgorde van lezen en niets anders',
    signal: 'Signaal',
    meaning: 'Betekenis',
    contacts: 'Contacten',
    rules: 'Regels van de detectoren, in de taal waarin zij zijn geschreven',
    rule: 'Regel',
    says: 'Zoekt',
    noRules: 'Op deze zaak is geen regel toegepast.',
    guards:
      'Waarborgen: een soort signaal telt één keer per boeking; zwakke signalen samen voor hoogstens 3, steunsignalen voor hoogstens 15; groepsgesprekken enkel waar het contact wordt aangesproken of antwoordt; doorgestuurde, verspreide en automatische tekst nooit; herstelde fragmenten voor de helft.',
  },
  validation: {
    title: 'Validatie',
    place:
      'Het validatieblad hoort bij de uitgave van het programma en niet bij deze zaak: docs/validation.md van versie {version}. Het geeft voor elke soort bevinding, taal en graad de treffers, gemiste gevallen en valse alarmen met hun intervallen, de omvang en herkomst van elke testreeks, en wie ze heeft gelabeld.',
    synthetic:
      'De testreeksen zijn meestal verzonnen gesprekken. Cijfers daarop tonen niet aan hoe het programma in de praktijk werkt.',
    detectors: 'Wat elke detector in deze zaak onderzocht en vond',
    detector: 'Detector',
    examined: 'Onderzochte berichten',
    found: 'Bevindingen',
    noDetectors: 'Op deze zaak is geen detector toegepast.',
    local:
      'Of het laboratorium het programma op zijn eigen machine heeft getoetst, is in het zaakbestand niet opgetekend.',
  },
  tool: {
    title: 'Programma en versies',
    made: 'Gemaakt door {tool} {version} op Node {node} (ICU {icu}, Unicode {unicode}, tijdzonegegevens {tz}).',
    rulesOnly:
      'Vaste regels, door personen geschreven, zonder enig aangeleerd model; niets in deze bijlage is door een machine vertaald. Geen regel kan iemand bevestigen.',
    stages: 'Fasen uitgevoerd op deze zaak en hun instellingen',
    noStages: 'Er is geen fase opgetekend.',
    stage: 'Fase',
    version: 'Versie',
    settings: 'Instellingen',
    configuration: 'Configuratie (SHA-256)',
    stopped: 'gestopt vóór het einde',
    custodyText: 'een bestand met de SHA-256 {sha256}',
    admissibility:
      'Feiten en gegevens: delen 3 en 7 tot 9. Methode: deel 6 en bijlage II. Toepassing: deel 10. Grenzen en bekende fouten: delen 11 en 13, bijlage III.',
  },
  hashes: {
    title: 'Hashes en manifest',
    certificate:
      'Van elk gelezen bestand is de SHA-256 berekend voordat het werd geopend, en de bij de inbeslagneming opgegeven hashes zijn vergeleken. Dat toont dat kopieën identiek zijn; het toont auteurschap noch waarheid.',
    certified: 'Kopie nagegaan door {name}; werkwijze: {process}; datum: {date}.',
    noCertificate: 'Er is niemand vermeld die de kopieën heeft nagegaan.',
    manifest:
      'manifest.json van hetzelfde verslag geeft de SHA-256 van elk bestand van het verslag, ook van dit, met versies, instellingen en bronnen. “casethread verify” berekent de hashes van bronnen en resultaten opnieuw en gaat het beslissingenlogboek na.',
    files: 'Overhandigde bestanden, met hun hashes',
    noFiles: 'Er is geen bestand overhandigd.',
    file: 'Bestand',
    role: 'Rol',
    bytes: 'Bytes',
    sha256: 'SHA-256',
    supplied: 'Vergeleken met de inbeslagneming',
    roles: {
      export: 'export',
      archive: 'archief',
      attachment: 'bijlage bij een bericht',
      unknown: 'onbekend formaat',
      unreadable: 'onleesbaar',
      ignored: 'systeembestand zonder inhoud',
      refused: 'geweigerd wegens zijn hash',
      companion: 'deel van een databank',
    },
    defence:
      'Voor de verdediging: messages.ndjson bevat elk bericht zoals gelezen, findings.ndjson elke markering met haar regel; regels, beslissingen en manifest liggen ernaast. Het programma dat ze nagaat, vergt geen licentie.',
  },
  decisions: {
    title: 'Uittreksel uit het beslissingenlogboek',
    chain:
      'Aan het logboek kan enkel worden toegevoegd; elke inschrijving omvat de hash van de vorige. Hoofd: {head}; {entries|inschrijving|inschrijvingen}.',
    none: 'Er is geen beslissing van een lezer opgetekend.',
    table: 'Beslissingen',
    number: 'Nr.',
    at: 'Opgetekend',
    reader: 'Lezer',
    action: 'Handeling',
    accounts: 'Contacten',
    confirms: 'Bevestigt',
    reason: 'Reden',
    cited: 'Aangehaalde berichten',
    hash: 'Hash',
    unknownAction: 'andere inschrijving',
  },
  rates: {
    title: 'Wisselkoersen',
    rule: 'Eenheden van de munt voor één euro, op de dag van de betaling of de laatste dag ervoor met een koers. Een munt zonder referentiekoers wordt omgerekend tegen de koers die het minst euro geeft, met haar herkomst.',
    table: 'Gebruikte koersen',
    none: 'Er is geen koers gebruikt: elk bedrag in het register is in euro, of geen kon worden omgerekend.',
    currency: 'Munt',
    day: 'Dag',
    rate: 'Eenheden per euro',
    source: 'Herkomst',
    payments: 'Betalingen',
  },
  duplicates: {
    title: 'Logboek van dubbels',
    rule: 'Gezocht naar: zelfde kenmerk; zelfde betaler, bedrag en munt binnen enkele dagen; zelfde ontvangstbewijs; doorgestuurde tekst; dezelfde boeking gezien op twee telefoons; storting en vrijgave; schijven en “alles betaald”; dezelfde reis in twee apps; groepstotaal en aandelen.',
    table: 'Mogelijke dubbels en wat ermee is gebeurd',
    none: 'De zoektocht vond geen dubbels.',
    notRun: 'De zoektocht is niet uitgevoerd: er zijn geen cijfers berekend.',
    kinds: {
      'same-reference': 'zelfde referentie',
      'same-receipt': 'zelfde ontvangstbewijs',
      'same-sum': 'zelfde bedrag',
      'same-booking': 'zelfde boeking',
      'same-trip': 'zelfde reis',
      'same-person': 'zelfde persoon',
      'group-total': 'groepstotaal en deel',
    },
    kind: 'Soort',
    kept: 'Behouden',
    removed: 'Weggelaten',
    beside: 'Het andere van de twee',
    nothing: 'niets weggelaten',
    says: 'Wat het toont',
    evidence: 'Gegevens',
  },
  concordance: {
    title: 'Concordantie van de berichten',
    about:
      'Elk bericht dat deze bijlage aanhaalt: {messages|bericht|berichten}. Oorspronkelijk schrift; een vertaling staat ernaast waar er een is.',
    none: 'Deze bijlage haalt geen bericht aan.',
    table: 'Aangehaalde berichten',
    reference: 'Verwijzing',
    at: 'Tijdstip',
    asWritten: 'Tijdstip zoals geschreven',
    author: 'Auteur',
    direction: 'Richting',
    state: 'Toestand',
    original: 'Origineel',
    translation: 'Vertaling',
    untranslated: 'geen',
    file: 'Bestand',
    locator: 'Plaats in het bestand',
    sha256: 'SHA-256 van het bestand',
    copies: 'Kopieën',
    usedIn: 'Gebruikt in',
    whole: 'Volledige verwijzingen beginnen met het dossiernummer: {dossier}/{example}.',
  },
  translators: {
    title: 'Verklaringen van vertalers',
    none: 'Er is geen vertaler vermeld. Niets in deze bijlage is vertaald.',
    table: 'Vertalers',
    id: 'Nr.',
    name: 'Naam',
    languages: 'Talen',
    variant: 'Variëteit',
    sworn: 'Beëdigd',
    date: 'Datum',
    backCheck:
      'Tweede vertaling van een steekproef: {checked|passage nagegaan|passages nagegaan}, {disagreements} met een verschil ({share}).',
    noBackCheck: 'Er is geen tweede vertaling van een steekproef vermeld.',
  },
} as const
