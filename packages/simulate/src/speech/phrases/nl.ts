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
    `,
    referral: `
      {name} gaf mij jouw nummer
      ik kom via {name}
      {name} zegt dat je te vertrouwen bent
      mijn maat {name} is met jullie meegegaan
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
    `,
    persons: `
      {party}
      (vriend|baas) {party}
      {party} inshallah
      zoals ik zei {party}
      (ons aantal|alles samen|de reizigers) {party}
      (ter info|zoals gevraagd|ja) {party} (en niemand anders|)
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
    `,
    bid: `
      kan het voor [{amount}]?
      een ander zei [{amount}]
      we hebben maar [{amount}]
      maak er [{amount}] van en we gaan morgen
    `,
    hold: `
      nee dat gaat niet
      zelfde prijs voor iedereen
      lager kan ik niet
      vraag maar rond je komt terug
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
    `,
    howToPay: `
      waar leggen we het geld?
      hoe betalen we?
      neem je het vooraf of achteraf?
      is er een kantoor dat je vertrouwt?
    `,
    payerComes: `
      {kin} {name} betaalt
      het geld is bij {kin}, hij heet {name}
      {kin} {name} spreekt met jou over het geld
    `,
    stall: `
      ik moet thuis eens vragen
      we zoeken het geld nog bijeen
      wacht een paar dagen
      ik zeg het (morgen|volgende week)
    `,
    decline: `
      te veel voor ons (bedankt|)
      ik heb me bedacht
      we hebben iets anders gevonden
      mijn moeder wil niet, laat maar
    `,
    departure: `
      vertrek {day} inshallah
      wees klaar {day}
      {day} is het weer goed
      {day}, een klein zakske
    `,
    payOffice: `
      leg het bij het kantoor van {name} het nummer blijft bij jou
      ga naar {name} geef het geld en vraag een nummer
      het geld blijft op kantoor tot jullie er zijn
      (leg|laat|geef) het geld (op kantoor bij|bij) {name} en (neem|stuur) het nummer
    `,
    payPayee: `
      stuur op naam van {payee}
      de naam is {payee}, stuur mij het nummer
      ontvanger {payee}
      (schrijf|zet) de naam {payee} (op de overschrijving|aan het loket|)
    `,
    payAccount: `
      dit is de rekening {account}
      stort op {account} zonder mededeling
      {account} op deze
      (stuur|stort|betaal) op deze rekening {account} (vandaag|morgen|)
    `,
    payHand: `
      er komt een gast het halen
      geef het in de hand van {name}
      enkel cash
      (die gast|de chauffeur|mijn neef) (komt|passeert) om het te halen (vanavond|morgen|)
    `,
    paidOffice: `
      [ik heb {amount} bij {name} gelegd]
      [het geld ligt op kantoor] {amount}
      {amount} [op kantoor betaald] (vandaag|)
      oké [het kantoor heeft {amount} van mij]
      (vandaag|gisteren|een uur geleden) [heb ik {amount} (gelegd|afgegeven|gestort) (op kantoor|bij {name})]
      [het (geld|voorschot) ligt (nu|helemaal) op kantoor] {amount}
    `,
    paidTransfer: `
      [ik heb {amount} gestuurd] (nu|vandaag|)
      [de overschrijving is gebeurd] {amount}
      {amount} [is weg]
      baas [ik heb het doorgestuurd] {amount}
      (nu|vandaag|deze ochtend) [heb ik je {amount} (gestuurd|overgemaakt|gestort)]
      [de overschrijving is (gedaan|weg|rond)] {amount} (kijk eens|check het|)
    `,
    paidHand: `
      [ik gaf {amount} aan {name}]
      [in zijn hand gegeven] {amount}
      {amount} [jouw gast heeft het]
      [betaald aan die jongen {amount}] hij telde twee keer
      (vandaag|gisteren|net) [heb ik {name} {amount} (gegeven|betaald)] (cash|in de hand|)
    `,
    code: `
      het nummer {code}
      nummer van de transfer {code}
      {code}
      schrijf op {code}
      de code van het geld {code}
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
    `,
    released: `
      [ik heb kantoor gezegd dat je het krijgt]
      [nummer is open] ga het halen
      [ik belde {name} om je te betalen]
      zo [het is vrijgegeven]
      [ik heb het (nummer|geld) op kantoor (geopend|vrijgegeven)]
    `,
    refundAsk: `
      [ik wil mijn geld terug]
      [geef ons geld terug] we gaan niet meer
      wanneer [betaal je terug]?
      aub [geef terug wat we betaald hebben]
      (als we niet gaan|genoeg) [(stuur|geef) mijn geld terug]
    `,
    refundGive: `
      [ik geef {amount} terug] (deze week|morgen)
      [{amount} komt terug naar jou]
      oké [{amount} teruggestort]
      [ik (stuur|geef) {amount} terug] (en gedaan|deze week)
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
    `,
    place: `
      {map}
      ik ben hier {map}
      kom naar dit punt {map}
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
    `,
    intercepted: `
      [ze hebben ons gepakt] (onderweg|vannacht|)
      [politie heeft de auto gestopt] we zijn terug
      [teruggestuurd] (weer|)
      mislukt [ze vonden ons]
      [vingerafdrukken genomen en losgelaten]
      [de (politie|patrouille) heeft ons (gestopt|gepakt|gevolgd)] (vannacht|onderweg|en we zijn terug)
    `,
    retryAsk: `
      [wanneer proberen we opnieuw]?
      je had het beloofd, [we willen nog eens gaan]
      [we wachten al een week] wat nu?
      [hoeveel dagen nog], de kinderen zijn op
      (baas|broer) [(wanneer|welke dag) is de volgende (poging|rit)]?
      [we zijn het wachten (moe|beu)], (wat is er nieuw|laat iets weten)
    `,
    retryOffer: `
      geen probleem [{day} opnieuw]
      [jullie gaan terug tot jullie er zijn]
      een dag rusten [en dan weer]
      (geen zorgen|kan gebeuren) [(morgen|volgende week|binnen twee dagen) (opnieuw|nog een keer)]
    `,
    documentAsk: `
      [stuur een foto van de paspoorten]
      ik heb [een foto van de papieren] nodig
      [de kaart langs twee kanten]
      (ik heb nodig|stuur) [(foto's van de kaarten|foto's van de paspoorten|namen met foto's)]
    `,
    documentSend: `
      [dit is mijn paspoort]
      [de papieren van ons allemaal]
      [paspoortnummer {doc}]
      [ik stuurde de foto van de kaart]
      [(hier|kijk) (de foto van het paspoort|de foto van de kaart|onze papieren)]
    `,
    numberNew: `
      [dit is mijn nieuw nummer {phone}]
      [ik ben van nummer veranderd, nu {phone}]
      hey [sla {phone} op het oude is weg]
      (vanaf nu|vanaf vandaag) [(bel|schrijf) naar {phone}]
    `,
    numberDead: `
      [bel niet meer op dit nummer]
      [die oude kaart is dood]
      [mijn oud nummer is afgesloten]
      [(dit|het oude) nummer is (afgesloten|gedaan|weg)]
    `,
    numberShare: `
      nummer van de chauffeur {phone}
      bel {name} op {phone}
      neem dit nummer {phone}
      (hier is|neem|noteer) het nummer van {name} {phone}
    `,
    channelSwitch: `
      [niet hier, kom op {app}]
      [zulke dingen alleen op {app}]
      [schrijf op {app} hier is het niet veilig]
      [(kom|schrijf|laten we praten) op {app}] (niet hier|beter|hier is gevaarlijk)
    `,
    interception: `
      [we worden afgeluisterd]
      [pas op er leest iemand mee]
      [politie kijkt naar dit account]
      (ik voel|ik hoorde) dat [(de gsm|de lijn|whatsapp) gevolgd wordt]
    `,
    deleteAll: `
      [wis alles wat we schreven]
      [maak de chat leeg] (nu|)
      [verwijder de foto's en de namen]
      (als je dit las|nu|snel) [(wis|verwijder) (de berichten|de chat|alles)]
    `,
    blockAll: `
      [blokkeer {name} overal]
      [zet {name} uit de groep] hij is gepakt
      [ga nu uit de groep]
      [(verwijder|blokkeer|wis) {name} (bij jou|overal|nu)]
    `,
    device: `
      [ik heb de gsm weggegooid]
      [breek de simkaart]
      [zet die gsm uit hij is verbrand]
      [ik heb de (gsm|kaart) (gebroken|veranderd|verbrand)] (door de politie|ze kennen hem)
    `,
    identity: `
      [noem mij vanaf nu dokter]
      [ik heb een account op naam van mijn tante]
      [zet een andere naam niet die van jou]
      [(verander|verwijder) je (naam|foto) op het account] (nu|snel)
    `,
    arrestWarning: `
      [ze hebben {name} opgepakt] (gisteren|vannacht)
      [er is politie aan het station] blijf binnen
      [{name} zit vast] pas op
      [(politie|een patrouille) is (in de straat|aan de garage|bij het huis)] (pas op|niet bewegen)
    `,
    noPhoto: `
      [geen foto's onderweg]
      [zet niks op facebook]
      [schrijf hier nooit namen]
      (nog eens|ik zei het) [(neem geen foto's|stuur geen foto's|schrijf geen namen)] (nooit|hier|in de groep)
    `,
    remoteAccess: `
      [als ze mij pakken paswoord {pin} wis alles]
      [log in op mijn account en sluit het, {pin}]
      [(paswoord|code van het account) {pin}, (sluit|wis) het als (ze mij pakken|ik niet antwoord)]
    `,
    coded: `
      hoe is het met {word}?
      {word} vanavond
      laat iets weten over {word}
      niet over {word} aan de telefoon
    `,
    threat: `
      [betaal of je ziet wat er met je broer gebeurt]
      [we weten waar je ouders wonen]
      [niemand buiten voor het geld er is]
      [(betaal|breng het geld) of (je krijgt spijt|je familie betaalt|je ziet ze nooit meer)]
    `,
    debt: `
      [je moet nog {amount} en je werkt tot het betaald is]
      [elke week te laat stijgt de schuld]
      [(nog|er staat) {amount} op jou, je (betaalt|werkt) (maand per maand|tot de laatste cent)]
    `,
    recruitment: `
      [er is goed werk in een restaurant ze houden je papieren bij]
      [mijn vriend regelt werk en een kamer je betaalt later]
      [(gemakkelijk werk|werk in een huis) met (goed loon|veel geld) maar (kom alleen|geef mij het paspoort)]
    `,
    blackmail: `
      [ik heb je foto's je vader gaat ze zien]
      [betaal of de video gaat rond]
      [de (foto's|video) (gaan online|gaan naar je ouders) als je (niet betaalt|praat)]
    `,
    control: `
      [je paspoort blijft bij mij]
      [je gaat niet buiten zonder vragen]
      [(stuur|ik wil) (een foto|je locatie) elk (uur|bezoek)]
    `,
    minorAlone: `
      [mijn zoon is 14 en zit daar alleen]
      [het meisje is 13 en niemand is bij haar]
      [(een jongen|een meisje) van 15 is (alleen|zonder familie) (hier|bij ons)]
    `,
    group: `
      ik heb een groep voor jou {party}
      {party} goeie mensen
      neem deze ook mee {party}
    `,
    headcount: `
      [{n} personen] vandaag
      ik heb er hier [{n} man]
      [met deze is het {n} man]
      (nu|er zijn|ik heb) [{n} (passagiers|mensen|personen)]
    `,
    tripDone: `
      [allemaal afgezet] ik kom terug
      [gedaan] de baan is leeg
      [afgeleverd] niks gezien
      [(uitgestapt|aangekomen|klaar)], (iedereen|alle twee|het gezin) (goed|zonder problemen)
    `,
    wage: `
      jouw deel {amount}
      {amount} voor jou voor de twee ritten
      {amount} te halen bij {name}
      (jouw loon|jouw part|jouw stuk) {amount} (bij {name}|morgen krijg je het)
    `,
    ledger: `
      [{name} heeft {amount} gestort]
      [van {name} {amount} binnen]
      [{amount} ligt hier voor jou] op naam van {name}
      [{amount} (binnen|aangekomen) (van|op naam van) {name}]
    `,
    supply: `
      ik heb twee auto's met papieren
      het appartement is vrij vanaf maandag
      wil je nieuwe simkaarten?
      de kamers zijn klaar voor {n}
    `,
    papers: `
      [ik zoek een kaart met zijn foto]
      [het paspoort is klaar het lijkt goed]
      [zoek iemand die op hem lijkt]
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
    `,
    football: `
      (training|match) {day} {time} wie komt?
      we missen (iemand|een keeper)
      die goal gisteren ⚽
      de scheids was blind
      verloren (2-3|0-4) schande
      breng (de bal|de witte truitjes) mee
      ik ben geblesseerd deze week
    `,
    work: `
      de baas wil ons (vroeger|zaterdag)
      ik begin om {h} morgen
      kun jij mijn shift doen {day}?
      de machine is (weer|) kapot
      nog altijd niet betaald
      mijn rug is kapot
      twee uur file
    `,
    home: `
      de huur is {amount} zoals altijd
      de verwarming doet het niet
      de loodgieter komt {day}
      er staat iemand voor de garage
      de buren klagen
      ik breng de sleutel {day}
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
    `,
    lawful: `
      onze vlucht naar {dest} is {day} {time}
      het ticket was {amount} met bagage
      hotel geboekt {amount} twee nachten
      het visum is vandaag gekomen
      we zijn aan de gate
      geland in {dest} wachten op de koffers
    `,
    sale: `
      ik verkoop mijn fiets voor {amount}
      de zetel is {amount} zelf halen
      kun je mij {amount} lenen?
      ik moet jou nog {amount} voor het eten
      {amount} voor de winterbanden, goed?
    `,
  },
}
