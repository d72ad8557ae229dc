import type { Phrasebook } from '../phrasebook.ts'

/** Dutch, as written in chats in Belgium and the Netherlands. */
export const nl: Phrasebook = {
  id: 'nl',
  digits: null,
  digitShare: 0,
  amounts: `
    {d} euro
    € {g}
    {d}€
    {t} duizend euro
    {g} euro
  `,
  foreign: {
    USD: `
      {d} dollar
      {d}$
      {g} dollar
      {t} duizend dollar
    `,
    GBP: `
      {d} pond
      £{d}
      {g} pond
    `,
    TRY: `
      {d} lira
      {d} TL
      {g} Turkse lira
    `,
    IQD: `
      {g} dinar
      {t} duizend dinar
      {g} Iraakse dinar
    `,
  },
  each: {
    person: `
      per persoon
      per man
      de man
    `,
    group: `
      voor jullie allemaal
      voor het hele gezin
      voor de groep samen
    `,
  },
  party: {
    one: `
      alleen ik
      ik kom alleen
      een persoon, ikzelf
    `,
    adults: `
      we zijn met {n}, allemaal volwassen
      {n} vrienden
      {n} personen zonder kinderen
    `,
    family: `
      een gezin van {n} met {k} kinderen
      we zijn met {n} waarvan {k} kleintjes
      {n} personen, {k} minderjarig
    `,
  },
  places: {
    belgium: 'België',
    germany: 'Duitsland',
    england: 'Engeland',
    sweden: 'Zweden',
    netherlands: 'Nederland',
    france: 'Frankrijk',
  },
  spots: `
    naast de blauwe bakker
    voor de oude cinema
    aan het café met de groene deur
    achter de tapijtwinkel
    onder de klok op het plein
  `,
  times: `
    om {h} uur
    rond {h}
    {h} uur stipt
    {h} uur 's avonds
  `,
  days: `
    morgen
    vanavond
    vrijdag
    overmorgen
    zondag
  `,
  openers: `
    vriend
    luister
    oké
    aub
    broer
    sorry
    zeg
    kijk
  `,
  closers: `
    aub
    bedankt
    oké?
    inshallah
    broer
    weet je
    vriend
    baas
  `,
  names: `
    Tom
    Sofie
    Rachid
    Pieter
    Yasmin
    Bram
    Fatma
    Koen
  `,
  kin: `
    mijn broer
    mijn nonkel
    mijn neef
    mijn zus
  `,
  codeWords: `
    de spelers=migrants
    de dozen=migrants
    de keuken=safe-house
    de nonkels=police
    de trouw=departure
    het broodgeld=money
  `,
  phrases: {
    greeting: `
      hallo (vriend|broer|baas|)
      dag (meneer|), alles goed?
      goeienavond, stoor ik?
      hey (hoe gaat het|ben je er)?
      hoi (ik ben het|nog eens ik)
      (yo|hallo|hee) (baas|maat|vriend) (ben je daar|heb je tijd|)
    `,
    referral: `
      {name} gaf mij jouw nummer
      ik kom via {name}
      {name} zegt dat je te vertrouwen bent
      mijn maat {name} is met jullie meegegaan
      (mijn neef|iemand uit ons dorp|een gast in het kamp) heeft je nummer (gegeven|gestuurd) (je krijgt de groeten|hij zegt dat je hem kent|)
      abu {name} (stuurt me|zei praat met u) (hij ging eerder|)
    `,
    askPrice: `
      [hoeveel vraag je] naar {dest} (nu|)?
      ik wil naar {dest}, [wat is de prijs]
      [wat kost het] tot in {dest} (vriend|)?
      van {origin} naar {dest} [hoeveel komt dat]?
      aub [geef de prijs] voor {dest}
      iedereen zegt iets anders, [wat is het bij jou] naar {dest}?
      (baas|broer|meneer) [wat (vraag je|is het|wil je)] (nu|vandaag|deze week) voor {dest}?
      als (ik|we) naar {dest} (wil|willen|gaan) [hoeveel (vraag je|is dat|wordt dat)]?
    `,
    askPersons: `
      met hoeveel zijn jullie?
      ben je alleen of met gezin?
      zeg eerst hoeveel personen
      wie komt er mee?
      (zeg eerst|ik moet weten|schrijf mij) (met hoeveel|wie er meekomt|het aantal) (en de leeftijden|)
    `,
    persons: `
      {party}
      (vriend|baas) {party}
      {party} inshallah
      zoals ik zei {party}
      (ons aantal|alles samen|de reizigers) {party}
      (ter info|zoals gevraagd|ja) {party} (en niemand anders|)
      (ok|kijk|ja baas) {party} (meer niet|zoals ik tegen {name} zei|en weinig bagage) (dus|)
    `,
    quote: `
      [{amount} {each}]
      nu is het [{amount} {each}] alles erbij
      (voor jou|voor jullie) [{amount} {each}]
      [{amount} {each}] laatste prijs
      iedereen betaalt [{amount} {each}]
      vriend [{amount} {each}] met garantie
      (nu|deze week|momenteel) [{amount} {each}] (niet minder|met slaapplaats|zeker)
      (jouw rekening|jouw prijs|de kost) [{amount} {each}] (broer|vriend|baas)
      (vandaag|voor mensen van {name}|sinds vorige week) [{amount} {each}] (graag of niet|ok?)
    `,
    bid: `
      kan het voor [{amount}]?
      een ander zei [{amount}]
      we hebben maar [{amount}]
      maak er [{amount}] van en we gaan morgen
      (gaat|lukt|is) [{amount}] (voor jou|zo|ook)?
      (alsjeblieft|kom op|wij zijn arm) [{amount}] (en klaar|cash|is toch goed)
      (habibi|nonkel) [{amount}] (khalas|en ik breng er 2 bij)
    `,
    hold: `
      nee dat gaat niet
      zelfde prijs voor iedereen
      lager kan ik niet
      vraag maar rond je komt terug
      (gaat niet|onmogelijk|moeilijk) (broeder|maat|) (ik moet ook mensen betalen|zo is de weg|iedereen betaalde hetzelfde)
      (wollah|gast) (kan niet|lastig) prijs is (vast|zelfde voor iedereen)
    `,
    agree: `
      [oké afgesproken]
      [we doen het] (inshallah|)
      (goed|oké) [schrijf ons op]
      [akkoord] voor die prijs
      thuis zeggen ze ja, [we komen]
      (ja|prima) [deal]
      [(akkoord|ik aanvaard|goed) (voor die prijs|voor ons|met jou)] (klaar|vooruit|)
      (oké|goed|ja) [we (komen|gaan|doen) mee] (inshallah|zeker|)
    `,
    guarantee: `
      en als we er niet door geraken?
      is er garantie tot we er zijn?
      jullie proberen opnieuw hé?
      waar blijft het geld als het mislukt?
      garantie tot je er bent, geen zorgen
      (en|goed en) als we (teruggestuurd worden|er niet komen) (krijgen we het geld|betalen we nog eens)?
      (zweer je|serieus|zeker|beloofd) (het lukt|we komen er)?
      (wollah|echt) gegarandeerd (tot daar|tot binnen) (of praatjes|he)?
    `,
    howToPay: `
      waar leggen we het geld?
      hoe betalen we?
      neem je het vooraf of achteraf?
      is er een kantoor dat je vertrouwt?
      (waar|aan wie|wanneer) (geef ik|breng ik|leg ik) (het geld|de cash) (precies|)?
      (cash|hawala) of (hoe|wat) (gast|)?
    `,
    payerComes: `
      {kin} {name} betaalt
      het geld is bij {kin}, hij heet {name}
      {kin} {name} spreekt met jou over het geld
      ({kin}|een zekere {name}|mijn maat {name}) (stuurt|brengt|heeft) (het geld|alles) (voor ons|)
    `,
    stall: `
      ik moet thuis eens vragen
      we zoeken het geld nog bijeen
      wacht een paar dagen
      ik zeg het (morgen|volgende week)
      (geef me|ik wil|ik heb nodig|wacht) (twee dagen|een week) (om na te denken|om geld te vinden)
      (wacht ff|rustig) (mijn pa|mijn vrouw) moet (beslissen|ja zeggen)
    `,
    decline: `
      te veel voor ons (bedankt|)
      ik heb me bedacht
      we hebben iets anders gevonden
      mijn moeder wil niet, laat maar
      (nee|sorry|laat maar) (we blijven|we bleven|we zijn terug) (hier|thuis|bij de familie)
      (sorry gast|wollah nee) da's (te duur|niks voor ons) (misschien later|)
    `,
    departure: `
      vertrek {day} inshallah
      wees klaar {day}
      {day} is het weer goed
      {day}, een klein zakske
      (het plan is|we zeiden|nog altijd) {day} (inshallah|als niks verandert|kom niet te laat) (ok|)
      (yallah|ok) {day} (gaan we|vertrekken we) (vroeg slapen|)
    `,
    payOffice: `
      leg het bij het kantoor van {name} het nummer blijft bij jou
      ga naar {name} geef het geld en vraag een nummer
      het geld blijft op kantoor tot jullie er zijn
      (leg|laat|geef) het geld (op kantoor bij|bij) {name} en (neem|stuur) het nummer
      (breng|draag) het naar {name} (in de winkel|op kantoor|hij wacht) en hij houdt het bij
      de doekoe (blijft|ligt) bij {name} tot (je er bent|je belt van daar)
    `,
    payPayee: `
      stuur op naam van {payee}
      de naam is {payee}, stuur mij het nummer
      ontvanger {payee}
      (schrijf|zet) de naam {payee} (op de overschrijving|aan het loket|)
      (zet|alleen|liever) (de naam|op deze naam) {payee} (vandaag|en laat weten)
    `,
    payAccount: `
      dit is de rekening {account}
      stort op {account} zonder mededeling
      {account} op deze
      (stuur|stort|betaal) op deze rekening {account} (vandaag|morgen|)
      (gebruik|hier|neem) rekening {account} (en stuur bewijs|van mijn tante|thx)
      (rek nr|iban) {account} (stuur bewijsje|svp)
    `,
    payHand: `
      er komt een gast het halen
      geef het in de hand van {name}
      enkel cash
      (die gast|de chauffeur|mijn neef) (komt|passeert) om het te halen (vanavond|morgen|)
      (hand in hand|alleen cash) (met de chauffeur|met mijn mannetje|aan die jongen)
    `,
    paidOffice: `
      [ik heb {amount} bij {name} gelegd]
      [het geld ligt op kantoor] {amount}
      {amount} [op kantoor betaald] (vandaag|)
      oké [het kantoor heeft {amount} van mij]
      (vandaag|gisteren|een uur geleden) [heb ik {amount} (gelegd|afgegeven|gestort) (op kantoor|bij {name})]
      [het (geld|voorschot) ligt (nu|helemaal) op kantoor] {amount}
      [(mijn oom|mijn vrouw|iemand) heeft {amount} bij {name} gelegd] (vanmorgen|voor ons)
    `,
    paidTransfer: `
      [ik heb {amount} gestuurd] (nu|vandaag|)
      [de overschrijving is gebeurd] {amount}
      {amount} [is weg]
      baas [ik heb het doorgestuurd] {amount}
      (nu|vandaag|deze ochtend) [heb ik je {amount} (gestuurd|overgemaakt|gestort)]
      [de overschrijving is (gedaan|weg|rond)] {amount} (kijk eens|check het|)
      (ok|broer) [we hebben {amount} (verstuurd|overgemaakt)] (5 min geleden|kijk na)
    `,
    paidHand: `
      [ik gaf {amount} aan {name}]
      [in zijn hand gegeven] {amount}
      {amount} [jouw gast heeft het]
      [betaald aan die jongen {amount}] hij telde twee keer
      (vandaag|gisteren|net) [heb ik {name} {amount} (gegeven|betaald)] (cash|in de hand|)
      [de chauffeur heeft {amount} (gekregen|gepakt|aangenomen)] (cash|gisteravond)
    `,
    code: `
      het nummer {code}
      nummer van de transfer {code}
      {code}
      schrijf op {code}
      de code van het geld {code}
      (geheim nr|de ref|jouw nummer) (is|:) {code} (ok|)
      (geef hem|zeg hem) {code} (van mij|als hij vraagt)
      (yallah|ok) pak {code} (niet kwijtraken|voor {name})
    `,
    received: `
      [goed ontvangen] (merci|)
      [ik heb het] (top|)
      ja [het is bij mij]
      [het geld is volledig binnen]
      [kantoor zegt dat het er is]
      oké [geïnd]
      [ik heb (alles|het geld|het voorschot) (gekregen|binnen)] (bedankt|broer|)
      (oké|ja|goed) [het (geld|bedrag) is (hier|toegekomen)]
    `,
    askRelease: `
      doe nu het nummer open
      zeg het kantoor dat ze mij betalen
      jullie zijn er, geef het geld vrij
      ik wacht op het nummer
      (komaan|nu|aub) (open|bevrijd) het nummer
      (jullie zijn er nu|zij zijn er|alles is klaar) (doe open|praat met kantoor) (aub|broer)
      (yallah|habibi) (maak vrij|open) die doekoe (svp|nu)
    `,
    released: `
      [ik heb kantoor gezegd dat je het krijgt]
      [nummer is open] ga het halen
      [ik belde {name} om je te betalen]
      zo [het is vrijgegeven]
      [ik heb het (nummer|geld) op kantoor (geopend|vrijgegeven)]
      [(ik heb gebeld|ik heb het gezegd|ze weten het)], (ga|kom) (je deel|je geld) halen
    `,
    refundAsk: `
      [ik wil mijn geld terug]
      [geef ons geld terug] we gaan niet meer
      wanneer [betaal je terug]?
      aub [geef terug wat we betaald hebben]
      (als we niet gaan|genoeg) [(stuur|geef) mijn geld terug]
      (we wachten te lang|er kwam niks|je hebt gelogen) [geld (teruggeven|terugsturen)] (vandaag|direct)
    `,
    refundGive: `
      [ik geef {amount} terug] (deze week|morgen)
      [{amount} komt terug naar jou]
      oké [{amount} teruggestort]
      [ik (stuur|geef) {amount} terug] (en gedaan|deze week)
      [(ik stuur|ze geven|je krijgt) {amount} (retour|weer terug)] (maandag|en gedaan)
      (klaar|wollah) [je krijgt {amount} (cash|alles) weer van {name}]
    `,
    instruct: `
      [wees {spot} {time}] (stil|een zak)
      {day} {time} [wacht {spot}]
      [een man belt {time}] doe wat hij zegt
      [{time} staat de auto {spot}] snel instappen
      [gsm's uit in de auto]
      [geen woord en geen licht] tot ik schrijf
      (jullie moeten|aub|allemaal) [(zijn|wachten|staan) {spot} {time}]
      [als (de chauffeur komt|je de auto ziet) (instappen|wandelen)] (zonder praten|direct)
      [(aub|allemaal) komen {spot} {time}] (en wachten|met water|stil zijn)
    `,
    ready: `
      [we zijn {spot} nu]
      [ik ben hier] niemand gekomen
      [we zijn klaar] (we wachten|)
      [we zitten in de auto]
      [gsm is uit] tot straks
      [we stappen] de kleintjes zijn moe
      [we zijn (vertrokken|toegekomen) (nu|net), {spot}]
      [we (staan|wachten|zitten) {spot}] (al lang|al een half uur|)
      (ja baas|hallo|klaar) [(we staan|we zijn allemaal) {spot}] (en wachten|wat nu)
    `,
    place: `
      {map}
      ik ben hier {map}
      kom naar dit punt {map}
      (dit|hier|kijk) is (de plek|het punt) (waar ik ben|waar we zijn|waar hij wacht) {map}
      (ik|wij) (staan|zitten) hier {map} (tot zo|)
    `,
    arrived: `
      [we zijn in {dest}] (godzijdank|iedereen oké|)
      godzijdank [aangekomen in {dest}]
      baas [ik ben er, in {dest}]
      [sinds gisteren in {dest}]
      [uitgestapt in {dest}] (deze ochtend|vannacht) ❤️
      (eindelijk|godzijdank|goed nieuws) [we zijn (binnen|goed) in {dest}] (allemaal|veilig|)
      [toegekomen in {dest} (een uur geleden|net|gisteren)]
    `,
    welcome: `
      god zij dank 🌹
      proficiat (broer|)
      zie je, ik zei het toch
      rust uit en doe de groeten thuis
      (blij voor jullie|God is groot|bravo) (vriend|allemaal) (slaap goed|bel jullie moeder)
      (zie je|mashallah) (maat|)
      hamdoulilah (voor iedereen|voor jullie) (habibi|gast) ❤️
    `,
    intercepted: `
      [ze hebben ons gepakt] (onderweg|vannacht|)
      [politie heeft de auto gestopt] we zijn terug
      [teruggestuurd] (weer|)
      mislukt [ze vonden ons]
      [vingerafdrukken genomen en losgelaten]
      [de (politie|patrouille) heeft ons (gestopt|gepakt|gevolgd)] (vannacht|onderweg|en we zijn terug)
      (geen geluk|zwarte nacht|sorry baas) [(ze stuurden ons weer weg|de patrouille had ons)]
    `,
    retryAsk: `
      [wanneer proberen we opnieuw]?
      je had het beloofd, [we willen nog eens gaan]
      [we wachten al een week] wat nu?
      [hoeveel dagen nog], de kinderen zijn op
      (baas|broer) [(wanneer|welke dag) is de volgende (poging|rit)]?
      [we zijn het wachten (moe|beu)], (wat is er nieuw|laat iets weten)
      [(en|wanneer is|is er) (nog een poging|de volgende keer)]?
    `,
    retryOffer: `
      geen probleem [{day} opnieuw]
      [jullie gaan terug tot jullie er zijn]
      een dag rusten [en dan weer]
      (geen zorgen|kan gebeuren) [(morgen|volgende week|binnen twee dagen) (opnieuw|nog een keer)]
      (slaap eerst|rust uit|geen angst) [we proberen (opnieuw|nog eens)]
      habibi [(mrgn|andere nacht) weer], (niet treuren|eet iets)
    `,
    documentAsk: `
      [stuur een foto van de paspoorten]
      ik heb [een foto van de papieren] nodig
      [de kaart langs twee kanten]
      (ik heb nodig|stuur) [(foto's van de kaarten|foto's van de paspoorten|namen met foto's)]
      [(stuur|ik wil|geef) (een foto|de scan) (van het paspoort|van de kaarten)]
      [(pic|fotootje) (van paspoort|van ID)] svp (scherp|zonder flits)
    `,
    documentSend: `
      [dit is mijn paspoort]
      [de papieren van ons allemaal]
      [paspoortnummer {doc}]
      [ik stuurde de foto van de kaart]
      [(hier|kijk) (de foto van het paspoort|de foto van de kaart|onze papieren)]
      [(dit is|kijk|ik stuur) (mijn paspoort|mijn kaart|de pas)] (duidelijk|goed)
    `,
    numberNew: `
      [dit is mijn nieuw nummer {phone}]
      [ik ben van nummer veranderd, nu {phone}]
      hey [sla {phone} op het oude is weg]
      (vanaf nu|vanaf vandaag) [(bel|schrijf) naar {phone}]
      (broer|hallo|ik ben het) [(mijn nummer is nu|nieuw nr) {phone}] (wis het andere|)
      (ben ik|wollah nieuwe sim) [{phone} (opslaan|alleen deze)]
    `,
    numberDead: `
      [bel niet meer op dit nummer]
      [die oude kaart is dood]
      [mijn oud nummer is afgesloten]
      [(dit|het oude) nummer is (afgesloten|gedaan|weg)]
      [(niet|nooit) (bellen|schrijven|appen) naar het oude nummer] aub
      [die (nr|sim) is (dood|khalas)] (niet bellen|)
    `,
    numberShare: `
      nummer van de chauffeur {phone}
      bel {name} op {phone}
      neem dit nummer {phone}
      (hier is|neem|noteer) het nummer van {name} {phone}
      (zijn nummer|de gsm van die gast|de whatsapp van mijn maat|zijn gsm) (is|hier) {phone} (ok|)
    `,
    channelSwitch: `
      [niet hier, kom op {app}]
      [zulke dingen alleen op {app}]
      [schrijf op {app} hier is het niet veilig]
      [(kom|schrijf|laten we praten) op {app}] (niet hier|beter|hier is gevaarlijk)
      [(kom|schrijf|bel) op {app}] (broer niet hier|is veiliger|deze chat is slecht)
      (niet op deze|sst) [alleen {app} (habibi|nu)]
    `,
    interception: `
      [we worden afgeluisterd]
      [pas op er leest iemand mee]
      [politie kijkt naar dit account]
      (ik voel|ik hoorde) dat [(de gsm|de lijn|whatsapp) gevolgd wordt]
      [(zeker dat ze|ik hoorde dat ze|ik denk dat ze) (alles|ons) (horen|lezen)]
      [iemand heeft (mijn berichtn|mijn whatsapp) (geopend|gelezen)] wollah
    `,
    deleteAll: `
      [wis alles wat we schreven]
      [maak de chat leeg] (nu|)
      [verwijder de foto's en de namen]
      (als je dit las|nu|snel) [(wis|verwijder) (de berichten|de chat|alles)]
      [(aub|broer) haal (de spraakberichten|de oude berichten) weg]
    `,
    blockAll: `
      [blokkeer {name} overal]
      [zet {name} uit de groep] hij is gepakt
      [ga nu uit de groep]
      [(verwijder|blokkeer|wis) {name} (bij jou|overal|nu)]
      [(blokkeer|gooi uit|haal weg) {name}] (hij praat te veel|hij zit bij politie|snel)
      [{name} (blok|eruit) (uit de groep|overal)] (snel man|)
    `,
    device: `
      [ik heb de gsm weggegooid]
      [breek de simkaart]
      [zet die gsm uit hij is verbrand]
      [ik heb de (gsm|kaart) (gebroken|veranderd|verbrand)] (door de politie|ze kennen hem)
      [ik heb (de gsm|de simkaart) (verkocht|verbrand|kapotgemaakt)] daarna
      [(de foon|de sim) ligt in (het water|de vuilbak)] (vraag niet|)
    `,
    identity: `
      [noem mij vanaf nu dokter]
      [ik heb een account op naam van mijn tante]
      [zet een andere naam niet die van jou]
      [(verander|verwijder) je (naam|foto) op het account] (nu|snel)
      [(zeg niet|schrijf niet|nooit zeggen) mijn (echte|eigen) naam] (hier|meer)
    `,
    arrestWarning: `
      [ze hebben {name} opgepakt] (gisteren|vannacht)
      [er is politie aan het station] blijf binnen
      [{name} zit vast] pas op
      [(politie|een patrouille) is (in de straat|aan de garage|bij het huis)] (pas op|niet bewegen)
      (pas op|let op|blijf weg) [ze hebben {name} gepakt (vandaag|op het werk)]
      [flikken (overal|bij {name})] (keer terug|blijf binnen)
    `,
    noPhoto: `
      [geen foto's onderweg]
      [zet niks op facebook]
      [schrijf hier nooit namen]
      (nog eens|ik zei het) [(neem geen foto's|stuur geen foto's|schrijf geen namen)] (nooit|hier|in de groep)
      svp (geen selfie|geen video|geen voice) (onderweg|hier|aan niemand)
    `,
    remoteAccess: `
      [als ze mij pakken paswoord {pin} wis alles]
      [log in op mijn account en sluit het, {pin}]
      [(paswoord|code van het account) {pin}, (sluit|wis) het als (ze mij pakken|ik niet antwoord)]
      [(neem|hou|noteer) de (pin|code van mijn account) {pin}] en (sluit mijn account|wis alles) als ik weg ben
    `,
    coded: `
      hoe is het met {word}?
      {word} vanavond
      laat iets weten over {word}
      niet over {word} aan de telefoon
      (nieuws|iets gehoord|vertel) (van|over) {word} (broer|deze week|)
      (hoeveel|waar is|breng) {word} (vandaag|habibi)
    `,
    threat: `
      [betaal of je ziet wat er met je broer gebeurt]
      [we weten waar je ouders wonen]
      [niemand buiten voor het geld er is]
      [(betaal|breng het geld) of (je krijgt spijt|je familie betaalt|je ziet ze nooit meer)]
      [(jij|je familie) gaat (betalen|huilen|spijt krijgen) als je (praat|wegloopt)]
      [(ik vind je|we vinden je) (waar je ook gaat|overal)]
    `,
    debt: `
      [je moet nog {amount} en je werkt tot het betaald is]
      [elke week te laat stijgt de schuld]
      [(nog|er staat) {amount} op jou, je (betaalt|werkt) (maand per maand|tot de laatste cent)]
      [(niet vergeten|denk eraan|trouwens) je moet nog {amount}] (zonder het bed|en geen vrij|tot de zomer)
      [(nog|je hebt nog) {amount} op je nek] (eerst werken|niet praten)
    `,
    recruitment: `
      [er is goed werk in een restaurant ze houden je papieren bij]
      [mijn vriend regelt werk en een kamer je betaalt later]
      [(gemakkelijk werk|werk in een huis) met (goed loon|veel geld) maar (kom alleen|geef mij het paspoort)]
      [(kom|vertrouw me) ik heb (werk|een plek|een job) voor jou (zonder papieren|met een bed)]
    `,
    blackmail: `
      [ik heb je foto's je vader gaat ze zien]
      [betaal of de video gaat rond]
      [de (foto's|video) (gaan online|gaan naar je ouders) als je (niet betaalt|praat)]
      [(stuur|breng) geld of (je moeder|je man|je baas) (ziet|krijgt) de foto's]
    `,
    control: `
      [je paspoort blijft bij mij]
      [je gaat niet buiten zonder vragen]
      [(stuur|ik wil) (een foto|je locatie) elk (uur|bezoek)]
      [(geef|laat) (je gsm|je papieren|de sleutels) (hier als ik het vraag|hier als je weggaat)]
    `,
    minorAlone: `
      [mijn zoon is 14 en zit daar alleen]
      [het meisje is 13 en niemand is bij haar]
      [(een jongen|een meisje) van 15 is (alleen|zonder familie) (hier|bij ons)]
      [(zijn ouders|haar familie) (zijn niet hier|zijn ver|zijn dood), leeftijd (12|14)]
    `,
    group: `
      ik heb een groep voor jou {party}
      {party} goeie mensen
      neem deze ook mee {party}
      (van mij|deze week|voor jou) {party} (klaar|betaald op kantoor|neem je ze) (baas|)
      (ik heb|ik breng) {party} (brave mensen|geen gedoe)
    `,
    headcount: `
      [{n} personen] vandaag
      ik heb er hier [{n} man]
      [met deze is het {n} man]
      (nu|er zijn|ik heb) [{n} (passagiers|mensen|personen)]
      (vandaag|vannacht|in totaal) [{n} (zielen|koppen|passagiers)]
      [{n} (pers|gasten)] (geen plek meer|achteraan|)
    `,
    tripDone: `
      [allemaal afgezet] ik kom terug
      [gedaan] de baan is leeg
      [afgeleverd] niks gezien
      [(uitgestapt|aangekomen|klaar)], (iedereen|alle twee|het gezin) (goed|zonder problemen)
      [(ik heb ze afgezet|ze zijn bij mij uitgestapt)], (kom terug|ga slapen|het is rustig)
    `,
    wage: `
      jouw deel {amount}
      {amount} voor jou voor de twee ritten
      {amount} te halen bij {name}
      (jouw loon|jouw part|jouw stuk) {amount} (bij {name}|morgen krijg je het)
      (voor het werk|deze maand|voor jullie twee) (geef ik|neem) {amount} (ok|zonder benzine)
      {amount} (voor u|voor dat ritje) (en|plus) theegeld
    `,
    ledger: `
      [{name} heeft {amount} gestort]
      [van {name} {amount} binnen]
      [{amount} ligt hier voor jou] op naam van {name}
      [{amount} (binnen|aangekomen) (van|op naam van) {name}]
      (info|vandaag|ok) [{name} heeft {amount} (gebracht|gelaten|gegeven)]
      [{amount} (is hier|is binnen)] (voor {name}|op naam van {name}) vandaag
      [{name} heeft {amount} (gegeven|gestuurd)] (nu|gisteren)
    `,
    supply: `
      ik heb twee auto's met papieren
      het appartement is vrij vanaf maandag
      wil je nieuwe simkaarten?
      de kamers zijn klaar voor {n}
      (heb je nodig|ik heb|er is) (een auto|een flat|twee gsm's) (voor volgende week|goedkoop|)
    `,
    papers: `
      [ik zoek een kaart met zijn foto]
      [het paspoort is klaar het lijkt goed]
      [zoek iemand die op hem lijkt]
      [(maak|ik zoek|bestel) (een kaart|een pas|twee papieren)] (met dit gezicht|zoals vorige keer)
      [(de kaart|het papier) is (klaar|af) (en mooi|eindelijk)]
    `,
    chat: `
      wat doe je (nu|vandaag|)?
      (goed geslapen|al gegeten)?
      het (is koud|regent) hier
      ik ben net (wakker|thuis)
      (heel|beetje) moe vandaag
      internet is (traag|weg) (hier|)
      doe de groeten aan (iedereen|thuis)
      (koffie|thee) drinken (morgen|straks|)?
      ik mis (jullie|het eten van thuis)
      heb je (het nieuws|die video) gezien? 😂
      ik was (op de markt|bij de dokter|bij de kapper)
      mijn batterij is (bijna op|leeg)
      waarom (antwoord je niet|hoor ik niks)?
      gelukkige verjaardag 🎉
      ik leer (Frans|Duits) en het is moeilijk
      (veel gezondheid|het beste) gewenst
      we zaten tot (drie uur|de ochtend)
      ik heb hoofdpijn (sinds deze ochtend|)
      waar heb je die jas (gekocht|gevonden)?
      bel als je tijd hebt
      weet je nog (de school|onze straat)?
    `,
    family: `
      hoe is het met (mama|papa|de kleine)?
      de kinderen (missen je|vragen naar jou)
      oma (is beter|is bij de dokter)
      wanneer (kom je|kom je langs)?
      je zus (belde|heeft gekookt) (vandaag|)
      de school (begint|is gedaan)
      breng (brood|melk|fruit) mee
      (je nonkel|je tante) is hier
      geef de kleintjes een kus
      zorg goed voor jullie (allemaal|)
      (opa|je broer) (vraagt|wil weten) (wanneer je komt|of je eet)
    `,
    football: `
      (training|match) {day} {time} wie komt?
      we missen (iemand|een keeper)
      die goal gisteren ⚽
      de scheids was blind
      verloren (2-3|0-4) schande
      breng (de bal|de witte truitjes) mee
      ik ben geblesseerd deze week
      (wie speelt|zijn we genoeg|wie heeft de bal) (zondag|vrijdag|volgende week|deze keer)?
    `,
    work: `
      de baas wil ons (vroeger|zaterdag)
      ik begin om {h} morgen
      kun jij mijn shift doen {day}?
      de machine is (weer|) kapot
      nog altijd niet betaald
      mijn rug is kapot
      twee uur file
      (de baas|heel de ploeg|de chef) is (kwaad|ziek) (vandaag|weer)
      (nachtshift|late dienst) (weer|tot vrijdag|deze week)
    `,
    home: `
      de huur is {amount} zoals altijd
      de verwarming doet het niet
      de loodgieter komt {day}
      er staat iemand voor de garage
      de buren klagen
      ik breng de sleutel {day}
      (de gootsteen|de deur|het raam|de ketel) is (kapot|stuk) (alweer|sinds maandag)
    `,
    reply: `
      ja
      nee
      oké
      goed
      haha
      hihi
      inshallah
      is goed
      en dan?
      wat?
      👍
      😂😂
      merci
      (echt|serieus)?
      nog niet
      gelukkig
      misschien
      wie?
      geen probleem
      weet ik
      klopt
      wacht
      (jaaa|oki maat)
      (neee|nee man)
      (haha ok|lol)
      (tuurlijk|in orde)
      (hmmm|mmm) (oke|wacht)
      (je hebt gelijk|wollah waar)
      komt in orde baas
      ben onderweg
    `,
    lawful: `
      onze vlucht naar {dest} is {day} {time}
      het ticket was {amount} met bagage
      hotel geboekt {amount} twee nachten
      het visum is vandaag gekomen
      we zijn aan de gate
      geland in {dest} wachten op de koffers
      (ons vliegtuig|de trein|de bus|mijn vlucht) naar {dest} (vertrekt|is) (te laat|op tijd)
    `,
    sale: `
      ik verkoop mijn fiets voor {amount}
      de zetel is {amount} zelf halen
      kun je mij {amount} lenen?
      ik moet jou nog {amount} voor het eten
      {amount} voor de winterbanden, goed?
      (voor jou|neem je het|laatste prijs) {amount} (de tafel|de telefoon)
      (ik krijg nog|er mankeert) {amount} (van het eten|van de tickets|van het cadeau|van vorige week)
      (kostte|betaald) {amount}
      (te koop|ik heb) (frigo|playstation) {amount} (zo goed als nieuw|kom kijken)
    `,
  },
}
