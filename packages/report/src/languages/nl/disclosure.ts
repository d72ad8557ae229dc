/** Wie wordt genoemd, wat eruit is genomen en wat ervoor in de plaats staat. */
export const disclosure = {
  disclosure: {
    title: 'Namen en pseudoniemen',
    unkeyed:
      'Contacten dragen de namen die de exports geven en de kenmerken van het zaakbestand: er is geen sleutel voor pseudoniemen gegeven.',
    keyed:
      'Reizigers, wie voor hen betaalt en alle contacten van wie geen andere rol bekend is, staan onder een pseudoniem (P-…) overal waar deze bijlage zelf over hen spreekt; reizigers die als minderjarig zijn geteld, hebben M-…. Een pseudoniem wordt uit de identiteit gemaakt met een sleutel van de zaak: het is in elk bestand hetzelfde en verraadt naam noch volgorde; wie erachter zit, staat in een verzegelde lijst, los van deze bijlage. De eigenaars van de toestellen en contacten die voor organisatoren van reizen optreden, worden genoemd; die rol kan door regels zijn voorgesteld. Citaten, nummers en bestandspaden zijn bewijsmateriaal en staan er ongewijzigd: er kunnen namen in voorkomen.',
    open: 'Deze versie is gemaakt voor de zitting en voor publicatie. Contacten, eigenaars van de toestellen en personen in de procedure staan onder een pseudoniem (P-…; minderjarigen M-…), gemaakt met een sleutel die apart wordt bewaard; de beperkte versie met dezelfde sleutel heeft dezelfde. In citaten, titels, bestandspaden en redenen is alles waarvan de zaak weet dat het iemand noemt of bereikbaar maakt, vervangen door een woord tussen haken; van nummers en rekeningen blijven de laatste vier tekens staan. {appendix} telt wat eruit is genomen. Deskundigen, lezers en overheden worden genoemd zoals opgegeven.',
    check:
      'Regels vinden de namen die de exports als zodanig bevatten, in de spelling van de zaak of een spelling die daar dicht bij ligt, en nummers en adressen aan hun vorm. Een naam die alleen in een tekst voorkomt, een bijnaam of een verhaal waaruit blijkt wie is bedoeld, kan blijven staan; en een alledaags woord dat ook deel van een naam is, is eruit genomen. Voordat deze kopie uit handen wordt gegeven, leest iemand haar helemaal.',
    nothing: 'Uit deze versie is niets genomen.',
    log: 'Wat eruit is genomen',
    what: 'Wat het was',
    places: 'Plaatsen',
    none: 'Er is niets gevonden dat iemand noemt of bereikbaar maakt.',
    logNote:
      'Elke plaats waar de bijlage een vervanging afdrukt, telt één keer, in teksten, paden, tabellen en beelden.',
    notPart:
      'De teksten van de berichten in de concordantie, de gesprekken, de tabellen op bestand, de netwerken, de kaarten met posities en alle andere exports maken geen deel uit van deze versie, omdat zij identiteiten bevatten. Geen enkel beeld, geen enkele opname en geen enkel document uit een gesprek is deel van een versie.',
    withheld: 'alleen in de beperkte versie',
    privileged: 'niet afgedrukt: de communicatie van het contact kan onder een beroepsgeheim vallen',
    kinds: {
      name: 'Namen',
      address: 'Elektronische adressen',
      link: 'Links',
      handle: 'Gebruikersnamen',
      place: 'Posities en ontmoetingsplaatsen',
      number: 'Nummers, rekeningen, codes en documentnummers',
    },
    words: {
      name: 'naam',
      address: 'adres',
      link: 'link',
      handle: 'gebruikersnaam',
      place: 'plaats',
      number: 'nummer',
      owner: 'eigenaar',
      person: 'persoon',
    },
  },
}
