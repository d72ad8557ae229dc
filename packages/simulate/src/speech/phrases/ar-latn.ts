import type { Phrasebook } from '../phrasebook.ts'

/** Arabizi: Levantine Arabic in Latin letters and figures. */
export const arLatn: Phrasebook = {
  id: 'ar-Latn',
  digits: null,
  digitShare: 0,
  amounts: `
    {d} euro
    {d} yoro
    {d}€
    {t} alf euro
    {g} euro
  `,
  foreign: {
    USD: `
      {d} dollar
      {d}$
      {d} dolar
      {t} alf dollar
    `,
    GBP: `
      {d} pound
      £{d}
      {d} bawnd
    `,
    TRY: `
      {d} lira turki
      {d} TL
      {g} lira
    `,
    IQD: `
      {g} dinar
      {t} alf dinar
      {g} dinar 3ira2i
    `,
  },
  each: {
    person: `
      3al nafar
      lal wa7ad
      3an kel sha5es
    `,
    group: `
      lal 3eyle kella
      3ankon kelkon
      lal kel sawa
    `,
  },
  party: {
    one: `
      la7ale bas
      ana bas, wa7ad
      nafar wa7ad
    `,
    adults: `
      ne7na {n} kbar
      {n} shabab bala wled
      {n} anfar
    `,
    family: `
      3eyle {n} menon {k} wled
      ne7na {n} w el wled {k}
      {n} ma3na {k} zghar
    `,
  },
  places: {
    belgium: 'belgika',
    germany: 'almanya',
    england: 'britania',
    sweden: 'swed',
    netherlands: 'holanda',
    france: 'faransa',
  },
  spots: `
    2eddam el forn el azra2
    7ad el cinema el 2adime
    3end ahwe el bab el a5dar
    wara ma7al el sejjed
    ta7t el se3a bel se7a
  `,
  times: `
    el se3a {h}
    3al {h}
    {h} w noss
    7awale {h} bel lel
  `,
  days: `
    bokra
    el layle
    el jem3a
    ba3ed bokra
    nhar el a7ad
  `,
  openers: `
    5ayye
    sma3
    tayyeb
    bleez
    ya ghale
    wallah
    law sama7et
    w hek
  `,
  closers: `
    nshalla
    alla y5allik
    mashe?
    5ayye
    m3allem
    tslam
    plz
    iza bt2der
  `,
  names: `
    Samir
    Abu Jad
    Rami
    Hadi
    Rim
    Fadi
    Omar
    Nader
  `,
  kin: `
    5ayye
    3ammo
    5alo
    ebn 3ammo
  `,
  codeWords: `
    el le3ebe=migrants
    el tarood=migrants
    el matba5=safe-house
    el 5wal=police
    el 3ors=departure
    7a2 el 5ebz=money
  `,
  phrases: {
    greeting: `
      mar7aba (5ayye|m3allem|)
      salam (3alekom|) kifak
      hala (wallah|) shu el a5bar
      masa el 5er (7ajje|)
      (hii|slm) fade shway?
      (salamat|hala|ya hala) (7aji|m3allem|ghali) (fadi|mawjoud|)
    `,
    referral: `
      {name} 3atane ra2mak
      ana men taraf {name}
      dallane 3lek {name}
      {name} rfi2e tele3 ma3kon
      (ibn 3ammi|wa7ad men el day3a|shab bel camp) (3atani|ba3atli) ra2mak (w bisallem 3lek|w 2al bta3rfo|)
      abu {name} (ba3atni|2al 7kik) (howe tele3 abel|)
    `,
    askPrice: `
      [adde btekhod] 3a {dest} (halla2|hal ayyem|)?
      badde ousal 3a {dest}, [kam el se3er]
      [shu el se3er] la {dest} (5ayye|)?
      men {origin} la {dest} [adde btkallef]
      [b kam] btwasslo 3a {dest}?
      (plz|please) [2elle el se3er] 3a {dest}
      el 3alam kella bte7ke, [enta b kam] 3a {dest}?
      (m3allem|5ayye|ustaz) [adde (3am te5od|sayer) el se3er] (halla2|lyom|hal jem3a) 3a {dest}?
      eza (badde|badna) (nrou7|nousal|netla3) 3a {dest} [kam (baddak|btotlob|bikallef)]?
    `,
    askPersons: `
      kam wa7ad ento?
      la7alak aw ma3 3eyle?
      2elle bel awwal kam sha5es
      min ma3ak?
      (2elli bel awal|baddi a3ref|ktobli) (kam nafar|min tale3|el 3adad) (wel a3mar|)
    `,
    persons: `
      {party}
      (5ayye|m3allem) {party}
      {party} nshalla
      metel ma 2eltellak {party}
      (3adadna|kelna sawa|el msefrin) {party}
      (lal 3elem|metel ma sa2alet|eh) {party} (w ma 7ada gherna|)
      (tamam|shouf|eh m3allem) {party} (bas|metel ma 7kit ma3 {name}|wel ghrad 2alil) (ya3ni|)
    `,
    quote: `
      [{amount} {each}]
      halla2 [{amount} {each}] kello jouwwa
      (kermalak|elak) [{amount} {each}]
      [{amount} {each}] w hayda e5er kalam
      el kel by3te [{amount} {each}]
      [{amount} {each}] madmoune
      (halla2|7aliyyan|hal jem3a) [{amount} {each}] (w ma fi a2all|ma3 el nom|madmoun)
      (7seb|se3rak|el kelfe) [{amount} {each}] (5ayye|ya tayyeb|m3allem)
      (lyom|la jama3et {name}|men esbou3) [{amount} {each}] (baddak wala la2|ok?)
    `,
    bid: `
      beser [{amount}]?
      ghayrak 2al [{amount}]
      ma ma3na gher [{amount}] se3edna
      5alliha [{amount}] w mnemshe
      (byemshi|byekfi|zabet) [{amount}] (ma3ak|hek|akhi)?
      (dakhilak|plz bro|ne7na fo2ara) [{amount}] (w bas|cash|mni7)
      (habibi|3ammo) [{amount}] (khalas|w bjiblak tnen)
    `,
    hold: `
      la wallah ma btwaffe
      el se3er wa7ad lal kel
      ma fiyye nazzel
      s2al ghayre w btejje
      (ma bisir|mosta7il|sa3be) (khayi|m3allem|) (ana kaman bedfa3 la nas|el tari2 hek|kellon dafa3o nafs el shi)
      (walla|kho) (ma fini|sa3bi) el se3er (sabet|metel el kel)
    `,
    agree: `
      [5alas tfa2na]
      [mwaf2in] (tawakkalna|)
      (tayyeb|mashe) [sajjelna ma3ak]
      [2bolna] bel se3er
      el ahel waf2o, [mnemshe ma3ak]
      (eh|ok) [ettefa2]
      [(mwafe2|2eblen|mashe) (3al se3er|3al chorout|ma3ak)] (5alas|tawakkalna|bel tawfi2)
      (tayyeb|tamem|ok) [(mnetla3|jeyin|ra7 netla3) ma3ak] (nshalla|akid|)
    `,
    guarantee: `
      w eza ma zabtet?
      fi daman lal wousoul?
      bt3idoulna la nousal sa7?
      wen bteb2a el masare eza feshlet?
      madmoune la tousalo
      (tayeb|ya3ni) iza (raja3ouna|ma wselna) (betraj3o el masari|mnedfa3 marra tanye)?
      (bte7lefli|3an jad|akid|wa3d) (btozbat|mnousal)?
      (walla|jad) madmoune (la honik|la jouwa) (wala 7aki|ya3ni)?
    `,
    howToPay: `
      wen mn7ott el masare?
      kif el daf3?
      bte5od abel aw ba3ed?
      fi maktab bet2amno?
      (wen|la min|emta) (ba3ti|bjib|bedfa3) (el mablagh|el cash) (bel zabt|)?
      (cash|7wele) wala (kif|shu) (kho|)?
    `,
    payerComes: `
      {name} {kin} byedfa3
      el masare ma3 {kin} esmo {name}
      {kin} {name} bye7kik 3al daf3
      ({kin}|wa7ad esmo {name}|rfi2i {name}) (byeb3at|bijib|ma3o) (el masari|kel shi) (3anna|)
    `,
    stall: `
      5allini es2al el ahel
      ba3dna mnjamme3 masare
      otro2 kam yom
      b5abrak (bokra|jem3et el jeye)
      (3tini|baddi|lazemni|stanna) (yomen|shi esbou3) (fakker|dabber el mablagh)
      (stanna|tawwel belak) (el papa|el madame) lezim (y2arrer|nes2alon)
    `,
    decline: `
      ktir 3lena (merci|)
      5alas ghayyaret ra2ye
      l2ina tari2 tene
      emme ma 2eblet, nsa
      (la2|sorry|khalas la2) (dallayna|ra7 neb2a|rje3na) (hon|bel bet|3end el ahl)
      (sorry|walla la2) hay (ghalye|mesh elna) (barki ba3den|)
    `,
    departure: `
      el tal3a {day} nshalla
      jahhez 7alak {day}
      {day} el ja2 mni7
      {day}, shanta zghire bas
      (el maw3ed|ettafa2na|metel ma howe) {day} (inshalla|iza ma tghayyar shi|la tet2akhar) (ok|)
      (yalla|tamam) {day} (mnemshi|mnetla3) (namo bakkir|)
    `,
    payOffice: `
      7etton b maktab {name} w el ra2em ma3ak
      ro7 la 3end {name} w 5od ra2em
      el masare bel maktab la tousalo
      (7ott|sallem|trok) el masare (b maktab|3end) {name} w (5od|b3atle) el ra2em
      (khoda|wassela) la 3end {name} (3al ma7al|3al maktab|natrak) w bikhalliha 3endo
      el flous (betdal|btenhatt) 3and {name} la7atta (tousal|te7ki men honik)
    `,
    payPayee: `
      7awwel b esem {payee}
      el esem {payee} w b3atle el ra2em
      el mestelem {payee}
      (ktob|sajjel|7ott) el esem {payee} (3al 7wele|bel maktab|)
      (khalli|bas|el a7san) (el esem|b hal esem) {payee} (lyom|w khabberni)
    `,
    payAccount: `
      hayda el 7seb {account}
      3al 7seb {account} bala sabab
      {account} 7awwel 3le
      (7awwel|nazzel|b3at) 3a hal account {account} (lyom|bokra|)
      (sta3mel|hayda|khod) 7sab {account} (w b3at wasel|taba3 khalti|merci)
      (r2em el 7seb|l'iban) {account} (b3at preuve|svp)
    `,
    payHand: `
      fi shab byemro2 ye5edon
      sallemon bel id la {name}
      cash bas
      (el shab|el shofer|ebn 3amme) (byeje|byemro2) ye5edon (el masa|bokra|)
      (men id la id|cash bas) (ma3 el shofer|ma3 zalamti|lal shab)
    `,
    paidOffice: `
      [7attet {amount} 3end {name}]
      [saro bel maktab] {amount}
      {amount} [dafa3nehon bel maktab] (lyom|)
      ok [el maktab estalam {amount}]
      (lyom|mbere7|men se3a) [(7attet|sallamet|2awda3et) {amount} (bel maktab|3end {name})]
      [(el masare|el amene) (saret|nezlet) bel maktab] {amount}
      [(khali|marti|7ada men 3anna) 7att {amount} 3end {name}] (el sob7|menshanna)
    `,
    paidTransfer: `
      [7awwalet {amount}] (halla2|lyom|)
      [b3atet el 7wele] {amount}
      {amount} [saro m7awwalin]
      m3allem [tamm el ta7wil] {amount}
      (men shway|lyom|el sobo7) [(7awwaltellak|b3atellak|nazzaltellak) {amount}]
      [(kammalet|5allaset|3melet) el 7wele] {amount} (shoufa|t2akkad|)
      (tamam|akhi) [(ba3atna|7awwalna) {amount}] (men khams d2aye2|t2akkad)
    `,
    paidHand: `
      [3atet {name} {amount}]
      [sallamto bel id {amount}]
      {amount} [a5adon el shab]
      [dafa3et {amount} lal shab] 3addon marten
      (lyom|mbere7|abel shway) [(sallamet|3atet|dafa3et) {name} {amount}] (bel id|cash|)
      [(akhad|stalam|2abad) el shofer {amount}] (cash|mbare7 bel lel)
    `,
    code: `
      el ra2em {code}
      ra2em el 7wele {code}
      {code}
      sajjel 3andak {code}
      el code {code}
      (el ra2m el serri|el ramz|ra2mak) (howe|:) {code} (ok|)
      (3tih|2ello) {code} (men tarafi|bas yes2al)
      (yalla|ok) khod {code} (la tdayy3o|taba3 {name})
    `,
    received: `
      [weslo] (merci|)
      [estalamet] (ya3tik el 3afye|)
      eh [saro ma3e]
      [el masare weslet kemle]
      [el maktab 2al wesel el mablagh]
      tamem [2abadet]
      [(wesalne|stalamet|2abadet) (kel shi|el mablagh|el amene)] (tslam|5ayye|mashkour)
      (tamem|eh|5alas) [(el mablagh|el masare) (3ende|wesel|bel jaybe)]
    `,
    askRelease: `
      fekle el ra2em halla2
      7ke el maktab ya3tine
      wsolto, yalla 7arrer el masare
      nater el ra2em mennak
      (yalla|halla2|law sama7et) (fta7|fekk|7arrer) el ra2em
      (halla2 wselto|el jama3a weslo|khalas kello) (fta7a|7ki ma3 el maktab) (plz|khayi)
      (yalla|habibi) (fekk|7arrer) el flous (svp|hala2)
    `,
    released: `
      [7aket el maktab w 2eltello ysallmak]
      [fakket el ra2em] ro7 5od
      [2elt la {name} ya3tik]
      5alas [saro elak]
      [(fata7et|7arraret|3atet) (el ra2em|el code) lal maktab]
      [(7akayton|2eltellon|ba3atellon khabar)], (rou7|mor2) khod (7a22ak|masarik)
    `,
    refundAsk: `
      [badde masariye]
      [rajj3oulna el masare] ma ba2a badna
      emta [btraje3 el masare]?
      plz [rajje3 yalle dafa3neh]
      (eza ma fi tal3a|5alas) [(rajje3le|b3atle|3tine) masariye]
      (tawwalna ktir|ma sar shi|kazabet 3layna) [(rajje3|b3at) el masari] (lyom|halla2)
    `,
    refundGive: `
      [brajje3lak {amount}] (hal jem3a|bokra)
      [{amount} raj3in elak]
      tayyeb [b3atellak {amount}]
      [(ra7 rajje3lak|b3atellak|elak) {amount}] (tarji3|w 5alasna)
      [(bebe3atlak|bya3touk|khod) {amount} (raj3a|tarji3)] (el tanen|w khalsin)
      (khalas|walla) [byerja3lak {amount} (cash|kellon) men {name}]
    `,
    instruct: `
      [kouno {spot} {time}] (bala sot|shanta we7de)
      {day} {time} [btonotro {spot}]
      [bye7kik wa7ad {time}] 3mel metel ma by2oul
      [{time} el siyara {spot}] tla3o b ser3a
      [sakkro el telefonet bas trakbo]
      [la 7ake w la daw] la ektoblak
      (badde yekon|lezem|darouri) [(tkouno|tou2afo|tentro) {spot} {time}]
      [(awwal ma|bas) (yousal el shofer|tshoufo el siyara) (rkabo|tla3o)] (bala 7ake|dogre)
      [(plz|kelkon) ta3o {spot} {time}] (w ntoro|w ma3kon may|bala sot)
    `,
    ready: `
      [ne7na {spot} halla2]
      [seret hon] ma eja 7ada
      [jehzin] (w natrin|)
      [rkebna bel siyara]
      [sakkaret el tel] mne7ke ba3den
      [3am nemshe] w el wled te3bo
      [(halla2|men shway) (tle3na|mshina|wsolna) {spot}]
      [(we2fin|natrin|2e3din) {spot}] (men zamen|men noss se3a|)
      (eh m3allem|alo|khallasna) [(ne7na|kellna) {spot}] (w natrin|shu halla2)
    `,
    place: `
      {map}
      ana hon {map}
      ta3a 3a hal no2ta {map}
      (hay|hon|shouf) (el matra7|el no2ta) (yalli ana fiya|yalli ne7na fiya|yalli nater fiya) {map}
      (ana|ne7na) (we2ef|2a3ed) hon {map} (bchoufak|)
    `,
    arrived: `
      [wsolna {dest}] (l7amdella|kelna mne7|)
      l7amdella [serna b {dest}]
      m3allem [wsolet {dest}]
      [ana b {dest}] men mbere7
      [nzelna b {dest}] (el sobo7|bel lel) ❤️
      (a5iran|l7amdella|bashrak) [(fetna 3a|wsolna|serna b) {dest}] (kelna|selmin|)
      [(men se3a|halla2|mbere7) wsolna {dest}]
    `,
    welcome: `
      l7amdella 3al saleme 🌹
      mabrouk (5ayye|)
      ma 2eltellak?
      rte7o w sallmo 3al ahel
      (fre7telkon|alla kbir|bravo) (ya ghali|kelkon) (namo mni7|7ko ma3 emkon)
      (shayef|alf mabrouk) (khayi|)
      hamdella 3al saleme (kelkon|elkon) (habibi|kho) ❤️
    `,
    intercepted: `
      [maskouna] (3al tari2|bel lel|)
      [wa22afetna el shorta] w rje3na
      [rajja3ouna] (marra tenye|)
      ma zabtet [kashafouna]
      [bassamouna w tarakouna]
      [(masketna|wa22afetna|la72etna) (el shorta|el dawriyye)] (bel lel|3al tari2|w rje3na)
      (ma fi 7azz|lele soda|sorry m3allem) [(raddouna la wara|kamashetna el dawriye)]
    `,
    retryAsk: `
      [emta men3id]?
      wa3adetna [badna netla3 marra tenye]
      [sarlna jem3a natrin] shu sar?
      [kam yom ba3ed], el wled te3bo
      (m3allem|5ayye) [(emta|ayya yom) (el tal3a|el m7awle) el jeye]?
      [(te3ebna|mallena) mnel natra], (shu fi|5abberna|tamenna)
      [(w shu 3an|emta|fi) (m7awale tanye|el marra el jeye)]?
    `,
    retryOffer: `
      wala yhemmak [{day} men3id]
      [btrej3o tetla3o la tousalo]
      rte7o yom [w ba3den mnjarreb]
      (ma tez3al|basita) [(bokra|ba3ed bokra|jem3et el jeye) (men3ida|btetla3o)]
      (namo bel awal|rte7o|la tkhafo) [menjarreb (marra tanye|kaman marra)]
      habibi [(bokra|tani lele) kaman], (ma tez3al|kol shi)
    `,
    documentAsk: `
      [b3at souret el jawezet]
      badde [soura 3an el awra2]
      [el hawiyye men el jehten]
      (lezemne|badde|b3at) [(sowar el hawiyyet|sowar el jawezet|el asame ma3 el sowar)]
      [(b3atli|baddi|3tini) (soura|scan) (el passport|el hawiyet)]
      [(pic|tswira) (lal passeport|lal ID)] svp (wad7a|bala flash)
    `,
    documentSend: `
      [hayda jaweze]
      [hay awra2na kelna]
      [ra2em el jawez {doc}]
      [b3atellak souret el hawiyye]
      [(hay|5od) (souret el jawez|souret el hawiyye|el awra2)]
      [(hayda|shouf|3am eb3atlak) (jawezi|hawiti|el passport)] (wade7|mni7)
    `,
    numberNew: `
      [hayda ra2me el jdid {phone}]
      [ghayyaret ra2me, sar {phone}]
      mar7aba [sajjel {phone} w el adim nsa]
      (men halla2|men lyom) [(7kine|ktoble|b3atle) 3a {phone}]
      (akhi|alo|hayda ana) [(ra2mi sar|new number) {phone}] (m7i el tani|)
      (hiyani|walla new line) [{phone} (save it|hayda bas)]
    `,
    numberDead: `
      [hal ra2em ma ba2a te7ke 3le]
      [el khatt el adim 5eles]
      [ra2me el 2adim wa2af]
      [(el ra2em|el 5at) (hayda|el adim) (msakkar|malghe|5eles)]
      [(la|ou3a) (tettesel|teb3at|tren) 3al ra2m el 2adim] plz
      [hadak (el khat|el nomra) (khelis|finish)] (ma tren|)
    `,
    numberShare: `
      ra2em el shofer {phone}
      7ke {name} 3a {phone}
      5od hal ra2em {phone}
      (hayda|5od|sajjel) ra2em {name} {phone}
      (ra2mo|telefon el shab|whats rfi2i|mobilo) (howe|hayda) {phone} (ok|)
    `,
    channelSwitch: `
      [mesh hon, ta3a 3a {app}]
      [hal 7ake bas 3a {app}]
      [ktoble {app} hon mesh amen]
      [(ta3a|ktoble|5allina) 3a {app}] (mesh hon|a7san|hon 5atar)
      [(fout|rasselni|ren) 3al {app}] (khayi mesh hon|adman|hal chat kharban)
      (mesh 3a hayda|shhht) [bas {app} (habibi|hala2)]
    `,
    interception: `
      [el 5tout mra2abe]
      [ntebeh fi 7ada 3am ye2ra]
      [el shorta 3am tshouf hal account]
      (7ases|seme3et) enno [(el tel|el 5at|el whats) mra2ab]
      [(akid|2aloli|bzenn) 3am (yesma3o|ye2ro) (kel shi|7akina)]
      [7ada (fata7|2ara) (msgeti|whatsappi)] walla
    `,
    deleteAll: `
      [m7e kel shi katabneh]
      [faddi el chat] (halla2|)
      [m7e el sowar w el asame]
      (bas te2ra|halla2|dogre) [(m7e|shil|delete) (el rasayel|el chat|kel shi)]
      [(plz|khayi) shil (el voice|el msgs el 2adime)]
    `,
    blockAll: `
      [3mol block la {name}]
      [tall3o {name} mnel group] nmasak
      [tla3 mnel group halla2]
      [(shil|block|m7e) {name} (men 3andak|mnel kel|halla2)]
      [(blok|e7zor|shil) {name}] (bye7ki ktir|sar ma3 el shorta|bser3a)
      [(kick|block) {name} men (el group|kel shi)] (vite|)
    `,
    device: `
      [kabbet el telefon]
      [ksor el shari7a]
      [taffi hal tel sar ma7rou2]
      [(kasaret|baddalet|kabbet) (el mobile|el 5at)] (kermel el shorta|la2en nkashaf)
      [(be3et|7ara2et|kasar) (el telefon|el khat)] ba3d hadak el yom
      [(el phone|el sim) sar (bel nahr|bel zbele)] (ma tes2al|)
    `,
    identity: `
      [men lyom nadine el doktor]
      [fata7et account b esem mart 3amme]
      [7ott esem mesh esmak]
      [(ghayyer|baddel) (esmak|sourtak) 3al account] (halla2|dogre)
      [(la t2oul|la tektob|ou3a t2oul) esmi (el 7a2i2i|el asli)] (hon|ba3d lyom)
    `,
    arrestWarning: `
      [masako {name}] (mbere7|bel lel)
      [fi shorta bel m7atta] ma tetla3o
      [nmasak {name}] dero belkon
      [(el shorta|el dawriyye) (bel 7ara|bel karaj|7ad el bet)] (dero belkon|ma tet7arrako)
      (ntebho|dir balak|b3ado) [akhado {name} (lyom|men el sheghel)]
      [el police (b kel ma7al|3and {name})] (rja3o|khallikon jowwa)
    `,
    noPhoto: `
      [wala soura 3al tari2]
      [ma tnazzel shi 3al facebook]
      [ma tektob asame hon]
      (marra tenye|2eltellak) [(ma tsawwer|ma teb3at sowar|ma tektob asame)] (abadan|hon|3al group)
      svp (bala selfie|bala video|bala vocal) (3al tari2|hon|la 7ada)
    `,
    remoteAccess: `
      [eza maskoune el pass {pin} w m7e kel shi]
      [fout 3a accounte w sakkro, {pin}]
      [(el password|ramez el account) {pin} (sakkro|m7i) eza (nmasaket|ma raddet)]
      [(khod|khalli 3endak|sajjel) (el pin|el password) {pin}] w (sakker 7sabi|m7i kello) iza khtafet
    `,
    coded: `
      kif {word}?
      {word} el layle
      5abberne 3an {word}
      ma tjib siret {word} 3al tel
      (fi khabar|shu sar|tammenni) (3an|ma3) {word} (khayi|hal esbou3|)
      (2addesh|wayn|jib) {word} (lyom|habibi)
    `,
    threat: `
      [dfa3 aw bteshof shu byser b 5ayyak]
      [mna3ref wen bet ahlak]
      [ma 7ada byetla3 la tousal el masare]
      [(btedfa3|btjib el masare) aw (btendam|ahlak byedfa3o el taman|ma btshoufon)]
      [(enta|ahlak) (ra7 tedfa3o|ra7 tebko|ra7 tendamo) iza (7kito|hrebto)]
      [(bla2ik|mnla2ik) (wen ma re7et|b kel makan)]
    `,
    debt: `
      [ba3ed 3lek {amount} w btesht8el la twaffiyon]
      [kel jem3a ta25ir byzid el den]
      [(be2e|ba3ed) 3lek {amount} (btedfa3on|btesht8el fiyon) (shaher b shaher|la e5er 2ersh)]
      [(la tensa|tzakkar|btw) 3lek {amount}] (gher el nome|w ma fi 3otle|lal sef)
      [(lessa|ba3do) b rasak {amount}] (shteghel awwal|bala 7aki)
    `,
    recruitment: `
      [fi sheghel mni7 b mat3am w awra2ak 3endon]
      [rfi2e by2ammenlak sheghel w oda w btedfa3 ba3den]
      [(sheghel sahel|sheghel b bet) (w ma3ash mni7|w masare ktir) bas (bteje la7alak|bta3tine el jawez)]
      [(ta3a|sda2ni) fi (sheghel|matra7|3amal) elak (bala wra2|ma3 takhet)]
    `,
    blackmail: `
      [sowrik ma3e w bayyik byshoufa]
      [dfa3 aw bnazzel el video]
      [(el sowar|el video) (byenzal|byousal la ahlak) eza (ma dafa3et|7aket)]
      [(b3at|jib) masari wella (emmak|jozek|m3allmak) (bishouf|byousallo) el souwar]
    `,
    control: `
      [jawezak byeb2a ma3e lal e5er]
      [ma btetla3e bala ma tes2aline]
      [(b3at|badde) (soura|maw23ak) kel (se3a|meshwar)]
      [(3tini|btetreki) (telefonik|wra2ik|el mfati7) (bas etlob|lamma tetla3i)]
    `,
    minorAlone: `
      [ebne 3omro 14 w la7alo honik]
      [el benet 13 sene w ma ma3a 7ada]
      [(walad|benet) 3omro 15 (la7alo|ma ma3o ahlo) (hon|3enna)]
      [(ahlo|ahla) (mesh hon|b3ad|maytin) wel 3omor (12|14)]
    `,
    group: `
      3ende group elak {party}
      {party} nes mratbe
      5od hawde kamen {party}
      (men tarafi|hal esbou3|elak) {party} (jehzin|daf3in bel maktab|btekhodon) (m3allem|)
      (ma3i|jeyeb) {party} (awedem|bala waja3 ras)
    `,
    headcount: `
      [{n} nafar] lyom
      3ende [{n} sha5es] hon
      [ma3 hawde saro {n}]
      (sar|fi|ma3e) [{n} (rakeb|wa7ad|sha5es)]
      (lyom|el layle|bel majmou3) [{n} (nafar|ras|msefer)]
      [{n} (anfar|shabeb)] (ma fi ma7al|wara|)
    `,
    tripDone: `
      [nazzalton kellon] w raje3
      [5allaset] el tari2 fade
      [wassalton] ma fi shi
      [(nezlo|weslo|5alaso) (kellon|el tnen|el 3eyle)] (tamem|bala mashekel)
      [(sallamton|nezlo 3endi)], (raje3|rayi7 nem|el jaw hedi)
    `,
    wage: `
      7ostak {amount}
      elak {amount} 3al tal3ten
      {amount} bte5edon men {name}
      (ejertak|7a22ak|nasibak) {amount} (3end {name}|bte5edon bokra)
      (7a2 el sheghel|hal shaher|lal tnen) (ba3tik|khod) {amount} (ok|gher el benzin)
      {amount} (elak|3al tal3a) (w|w kaman) 7a2 shay
    `,
    ledger: `
      [{name} dafa3 {amount}]
      [eja men {name} {amount}]
      [elak 3ende {amount}] b esem {name}
      [(da5al|nezel|wesel) {amount} (men|b esem) {name}]
      (khabar|lyom|tamam) [{name} (jab|tarak|3ata) {amount}]
      [{amount} (saret hon|ejet)] (la {name}|b esem {name}) lyom
      [{name} (3ata|ba3at) {amount}] (halla2|mbare7)
    `,
    supply: `
      3ende siyarten awra2on nizamiyye
      el bet fade men el tanen
      badak shara2e7 jded?
      el owad jehze la {n}
      (baddak|3endi|fi) (siyara|bet|telefonen) (lal esbou3 el jey|rkhis|)
    `,
    papers: `
      [badde hawiyye 3a sourto]
      [el jawez jehez w byeshbah]
      [l2ile 7ada byeshbaho]
      [(3melli|baddi|wassi) (hawiye|jawez|war2ten)] (b hal soura|metel el madi)
      [(el hawiye|el wara2a) (saret|khelset) (jehze|w tal3a 7elwe)]
    `,
    chat: `
      shu (3am ta3mel|el a5bar) (lyom|halla2|)?
      (nemet|akalet) mni7?
      bared ktir (hon|lyom|)
      halla2 (fe2et|wsolet 3al bet)
      te3ben (ktir|shway|) lyom
      el net (bate2|ma2tou3) (hon|)
      (sallemle|salemet) 3al kel
      yalla neshrab (shay|ahwe) (bokra|el masa|)
      shta2nelak (wallah|ktir|)
      sheft (el 5abar|hal video)? 😂
      kenet (bel sou2|3end el 7alle2|3end el 7akim)
      el tel ra7 (yetfe|yefda)
      lesh ma (3am trod|bte7ke)?
      kel 3am w enta b 5er 🎉
      3am et3allam (hollande|frense) sa3eb
      alla ya3tik (el 3afye|el so77a)
      shrna (lal tlete|lal sobo7) mbere7
      rase (3am youja3ne|ra7 yenfejer)
      wen (jebet|shtaret) hal jaket?
      7kine bas tefda
      btetzakkar (eyyam el 7ara|el madrase)?
    `,
    family: `
      kif (mama|baba|el zghir)?
      el wled (meshtu2inlak|3am yes2alo 3annak)
      tata (a7san|3end el 7akim)
      emta (bteje|btzourna)?
      e5tak (taba5et|7aket) (lyom|)
      el madrase (ballashet|5elset)
      jib (5ebez|7alib|fweke) ma3ak
      (5alak|3amtak) 3enna lyom
      bousle el zghar
      alla y5allikon (kelkon|)
      (jeddak|khayyak) (3am yes2al|baddo ya3ref) (emta jey|iza 3am tekol)
    `,
    football: `
      (el tamrin|el match) {day} {time} min jeye?
      na2esna (wa7ad|gardien)
      sheft el goal mbere7 ⚽
      el 7akam a3ma
      5serna (2-3|0-4) ya 3eb
      jibo (el tabe|el tshertat)
      ana msab hal jem3a
      (min byel3ab|mkaffin|min ma3o tabe) (hal a7ad|el jom3a|el esbou3 el jey|hal marra)?
    `,
    work: `
      el m3allem badno yena (bakkir|el sabet)
      bokra dawame el {h}
      fik te5od ma7alle {day}?
      el makana 5erbet (marra tenye|)
      ba3don ma dafa3olna
      dahre nkasar lyom
      se3ten bel 3aj2a
      (el m3allem|el warshe kella|le chef) (m3assab|malade) (lyom|kaman)
      (shift bel lel|dawem met2akher) (kaman|lal jom3a|hal esbou3)
    `,
    home: `
      el ajar metel el 3ade {amount}
      el chauffage ma 3am yeshteghel
      el sankare jeye {day}
      7ada saff 2eddam el garage
      el jiran 3am yeshtko
      el mefte7 bjibo {day}
      (el majla|el beb|el shebbek|el chauffage) (m3attal|kharban) (kaman|men el tanen)
    `,
    reply: `
      eh
      la
      tamem
      ok
      hahaha
      hhhhh
      nshalla
      mashe
      w ba3den?
      shu?
      👍
      😂😂
      merci
      (3anjad|wallah)?
      lessa
      l7amdella
      yemken
      min?
      7abibi
      ba3ref
      sa7
      otro2
      (ehhh|okk)
      (laaa2|la2 walla)
      (hahaha mashi|hh)
      (akid|d'accord)
      (emm|hmmm) (tayeb|la7za)
      (ma3ak 7a2|walla sa7)
      3a rasi
      jeye 3al tari2
    `,
    lawful: `
      tayyaretna 3a {dest} {day} {time}
      el ticket {amount} ma3 el shanat
      7ajazet el hotel {amount} layleten
      el visa tel3et lyom
      ne7na 3al gate
      nzelna b {dest} natrin el shanat
      (tayyaretna|el train|el bas|re7leti) 3a {dest} (byetla3|sar) (met2akher|3al wa2et)
    `,
    sale: `
      3am bi3 el bicyclette b {amount}
      el canape {amount} w bte5eda enta
      fik tdayyenne {amount} lal jem3a?
      elak ma3e {amount} 7a2 el 3asha
      {amount} el dwelib el shatwiyye, mni7?
      (ba3tik yeha|btekheda|akher se3er) {amount} (lal tawle|lal telefon)
      (eli 3endak|lessa baddi) {amount} (7a2 el 3asha|7a2 el tickets|7a2 el hdiye|men el esbou3 el madi)
      (kallafet|dafa3et) {amount}
      (lal be3|3endi) (barrad|ps4) {amount} (metel jdid|ta3a shouf)
    `,
  },
}
