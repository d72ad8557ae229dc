import type { Phrasebook } from '../phrasebook.ts'

/** Northern Kurdish (Kurmanji) in Latin letters. */
export const kmr: Phrasebook = {
  id: 'kmr',
  digits: null,
  digitShare: 0,
  amounts: `
    {d} euro
    {d} ewro
    {d}€
    {t} hezar euro
    {g} euro
  `,
  foreign: {
    USD: `
      {d} dolar
      {d}$
      {g} dolar
      {t} hezar dolar
    `,
    GBP: `
      {d} pound
      £{d}
      {d} sterlîn
    `,
    TRY: `
      {d} lîra
      {d} TL
      {g} lîre
    `,
    IQD: `
      {g} dînar
      {t} hezar dînar
      {g} dînarê Iraqê
    `,
  },
  each: {
    person: `
      ji bo her kesî
      serê kesekî
      ji bo yekî
    `,
    group: `
      ji bo we hemûyan bi hev re
      ji bo malbatê giştî
      ji bo tevahiya komê
    `,
  },
  party: {
    one: `
      tenê ez
      ez bi tena serê xwe me
      yek kes
    `,
    adults: `
      em {n} kes in, hemû mezin
      {n} heval in em
      {n} kes bê zarok
    `,
    family: `
      malbateke {n} kesî, {k} zarok
      em {n} kes in, {k} ji wan zarok in
      {n} kes bi {k} zarokan re
    `,
  },
  places: {
    belgium: 'Belçîka',
    germany: 'Elmanya',
    england: 'Îngilîstan',
    sweden: 'Swêd',
    netherlands: 'Holenda',
    france: 'Fransa',
  },
  spots: `
    li ber firina şîn
    li pêş sînemaya kevn
    li cem qehwexaneya deriyê kesk
    li pişt dikana xalîçeyan
    li bin saeta meydanê
  `,
  times: `
    saet {h}
    di {h} de
    nêzî {h}
    {h} û nîv
  `,
  days: `
    sibê
    îşev
    roja înê
    dusibê
    roja yekşemê
  `,
  openers: `
    heval
    bira
    guh bide
    baş e
    ji kerema xwe
    canê min
    bibore
    welle
  `,
  closers: `
    înşalah
    spas
    baş e?
    heval
    keko
    dizanî
    zû
    bira
  `,
  names: `
    Şiyar
    Azad
    Rojda
    Cotkar
    Dilovan
    Mizgîn
    Serhed
    Bawer
  `,
  kin: `
    birayê min
    apê min
    xalê min
    pismamê min
  `,
  codeWords: `
    lîstikvan=migrants
    qutî=migrants
    metbex=safe-house
    xalo=police
    dawet=departure
    pereyê nên=money
  `,
  phrases: {
    greeting: `
      silav (heval|bira|keko|)
      rojbaş, (çawa yî|tu baş î)?
      êvarbaş (hevalê hêja|)
      merheba, (wextê te heye|tu li vir î)?
      selam (li te|ji dûr ve)
      (rojbaş|silav|elo) (heval|mamoste|hecî) (li wir î|vala yî|)
    `,
    referral: `
      {name} hejmara te da min
      ez ji aliyê {name} ve têm
      {name} got tu mirovekî rast î
      {name} hevalê min bi te re çû
      (pismamê min|yek ji gundê me|xortek ji kampê) jimara te (da min|ji min re şand) (û silavan dike|û got wî nas dikî|)
      ebû {name} (ez şandim|got pê re biaxive) (ew berê çû|)
    `,
    askPrice: `
      [bi çiqasî ye] heta {dest} (niha|)?
      ez dixwazim herim {dest}, [tu çiqas distînî]
      [biha çi ye] ji bo {dest} (heval|)?
      ji {origin} heta {dest} [çend pere dixwaze]?
      ji kerema xwe [bihayê bêje] heta {dest}
      her kes tiştekî dibêje, [yê te çend e] ji bo {dest}?
      (heval|keko|mamoste) [biha (çend e|çawa ye|çiqas e)] (niha|îro|vê hefteyê) ji bo {dest}?
      eger (ez bixwazim|em bixwazin) (herin|bigihîjin) {dest} [tu çend (dixwazî|distînî)]?
    `,
    askPersons: `
      hûn çend kes in?
      tu tenê yî an malbat?
      pêşî bêje çend kes
      kî bi te re tê?
      (pêşî bêje|dixwazim bizanim|ji min re binivîse) (çend kes in|kî tê|hejmar) (û temenê wan|)
    `,
    persons: `
      {party}
      (heval|keko) {party}
      {party} înşalah
      wek min got {party}
      (hejmara me|em bi giştî|rêwî) {party}
      (wek te pirsî|erê|bizanibe) {party} (kesê din tune|)
      (baş e|binêre|erê mamoste) {party} (bes|wek ku min ji {name} re got|û tiştên me hindik in) (yanî|)
    `,
    quote: `
      [{amount} {each}]
      niha [{amount} {each}] her tişt tê de
      (ji bo te|ji ber xatirê te) [{amount} {each}]
      [{amount} {each}] ev gotina dawî ye
      her kes dide [{amount} {each}]
      heval [{amount} {each}] bi garantî
      (niha|vê hefteyê|vê gavê) [{amount} {each}] (kêmtir nabe|bi razanê re|bi garantî)
      (hesabê te|bihayê te|mesref) [{amount} {each}] (heval|bira|keko)
      (îro|ji bo kesên {name}|ji hefteyekê ve) [{amount} {each}] (dixwazî an na|ok?)
    `,
    bid: `
      bi [{amount}] nabe?
      yekî din got [{amount}]
      tenê [{amount}] bi me re heye
      bila bibe [{amount}] em ê sibê derkevin
      (dibe|bes e|baş e) [{amount}] (ji te re|wisa|bira)?
      (ji bo Xwedê|tu malava|em feqîr in) [{amount}] (û bes|kaş|zêde nîne)
      (canê|mamo) [{amount}] (xelas|û du kesên din tînim)
    `,
    hold: `
      na welle nabe
      biha ji bo her kesî yek e
      ez nikarim kêm bikim
      ji yên din bipirse, tê vegerî
      (nabe|ne mumkun e|zehmet e) (birayê min|mamoste|) (ez jî pere didim xelkê|rê wisa ye|herkesî eynî tişt da)
      (welle|kekê) (nikarim|zor e) biha (eynî ye|ji hemûyan re wisa ye)
    `,
    agree: `
      [baş e, me li hev kir]
      [em razî ne] (bi alîkariya Xwedê|)
      (de|temam) [navê me binivîse]
      [me qebûl kir] bi vî bihayî
      malê jî got erê, [em bi te re ne]
      (erê|ok) [qewl e]
      [(ez razî me|qebûl e|baş e) (bi vî bihayî|bi te re)] (temam|bi xêr be|)
      (de|temam|ok) [(em tên|em bi te re ne|em ê derkevin)] (înşalah|bêguman|)
    `,
    guarantee: `
      eger em derbas nebin?
      garantî heye heta em bigihîjin?
      hûn ê dîsa me bişînin?
      pere li ku dimîne?
      garantî ye heta tu bigihîjî, xem neke
      (baş e|yanî) eger (em vegerandin|em negihîştin) (hûn pere didin|em dîsa bidin)?
      (sond dixwî|bi rastî|tu bawer î|soz e) (dibe|em digihîjin)?
      (welle|rast) garantî ye (heta wir|heta hundir) (an gotin e|yanî)?
    `,
    howToPay: `
      em pere li ku deynin?
      em çawa bidin?
      tu berê distînî an paşê?
      ofîsek heye ku tu pê bawer î?
      (li ku|bi kê re|kengî) (bidim|bînim|deynim) (pere|kaş) (tam|)?
      (kaş|hewale) an (çawa|çi) (kekê|)?
    `,
    payerComes: `
      {name} {kin} ê bide
      pere li cem {kin} e, navê wî {name}
      {kin} {name} dê bi te re biaxive
      ({kin}|yekî bi navê {name}|hevalê min {name}) (dişîne|tîne|li cem e) (pere|hemû tişt) (ji me re|)
    `,
    stall: `
      bila ez ji malê bipirsim
      em hê pere kom dikin
      çend rojan bisekine
      ez ê (sibê|hefteya bê) bêjim
      (bide min|dixwazim|ji min re lazim e|bisekine) (du roj|hefteyek) (bifikirim|pere bibînim)
      (sebir ke|bisekine) (bavê min|malbat) divê (qerar bide|razî be)
    `,
    decline: `
      ji bo me zêde ye (spas|)
      ez poşman bûm
      me rêyeke din dît
      diya min nehişt, ji bîr bike
      (na|bibore|temam na) (em man|em dimînin|em vegeriyan) (vir|malê|cem malbatê)
      (bibore|welle na) ev (biha ye|ne ji me re ye) (belkî paşê|)
    `,
    departure: `
      çûyîn {day} e înşalah
      {day} amade be
      {day} hewa xweş e
      {day}, çenteyekî biçûk bes e
      (wext|me qerar da|wek xwe ye) {day} (înşallah|eger neguhere|dereng nemîne) (temam|)
      (yalla|baş e) {day} em (diçin|derdikevin) (zû razin|)
    `,
    payOffice: `
      li ofîsa {name} deyne, hejmar li cem te bimîne
      here cem {name} û pere bide wî, hejmarê bistîne
      pere li ofîsê dimîne heta hûn bigihîjin
      pere (deyne|bide|bihêle) (ofîsa|cem) {name} û hejmarê (bistîne|bişîne)
      (bibe|bigihîne) cem {name} (li dikanê|li ofîsê|li benda te ye) û ew li cem xwe dihêle
      pere li ba {name} (dimîne|tê danîn) heta (tu bigihî|tu telefon bikî)
    `,
    payPayee: `
      bi navê {payee} bişîne
      nav {payee}, hejmarê ji min re bişîne
      yê ku distîne {payee}
      navê {payee} (binivîse|qeyd bike) (li hewaleyê|li ofîsê|)
      (bila|tenê|çêtir) (nav|bi vî navî) {payee} (îro|û ji min re bêje)
    `,
    payAccount: `
      hesab ev e {account}
      ji {account} re bişîne û sedem nenivîse
      {account} li ser vî hesabî
      (bişîne|hewale bike) ser vî hesabî {account} (îro|sibê|)
      (bi kar bîne|ev e|bigire) hesabê {account} (û meqbûzê bişîne|yê xaltîka min e|spas)
      (no hesab|iban) {account} (dekont bişîne|zehmet nebe)
    `,
    payHand: `
      xortek tê û distîne
      bide destê {name}
      tenê destî, banke na
      (xort|şofêr|pismamê min) (tê|derbas dibe) û distîne (êvarê|sibê|)
      (dest bi dest|tenê kaş) (bi şofêr re|bi mirovê min re|ji xort re)
    `,
    paidOffice: `
      [min {amount} danî cem {name}]
      [pere li ofîsê ye] {amount}
      {amount} [me da ofîsê] (îro|)
      temam [ofîsê {amount} ji min girt]
      (îro|duh|berî saetekê) [min {amount} (danî|radest kir) (ofîsê|cem {name})]
      [(pere|emanet) (niha|hemû) li ofîsê ye] {amount}
      [(xalê min|jina min|yekî me) {amount} li cem {name} danî] (sibê zû|ji bo me)
    `,
    paidTransfer: `
      [min {amount} şand] (niha|îro|)
      [min hewale kir] {amount}
      {amount} [çû]
      heval [min ji te re şand] {amount}
      (niha|îro|serê sibê) [min {amount} ji te re (şand|hewale kir)]
      [hewale (temam bû|çû|hat kirin)] {amount} (lê binêre|)
      (temam|bira) [(me şand|me hewale kir) {amount}] (berî pênc deqîqeyan|kontrol bike)
    `,
    paidHand: `
      [min {amount} da {name}]
      [min da destê wî] {amount}
      {amount} [xortê te bir]
      [min {amount} da xort] du caran jimart
      (îro|duh|berî niha) [min {amount} (da|radestî) {name}] (bi destî|kaş|)
      [şofêr {amount} (bir|stand|ji min girt)] (kaş|şeva çûyî)
    `,
    code: `
      hejmar {code}
      hejmara hewaleyê {code}
      {code}
      li cem xwe binivîse {code}
      koda pereyan {code}
      (jimara veşartî|remz|jimara te) (ev e|:) {code} (temam|)
      (bide wî|jê re bêje) {code} (ji aliyê min|gava pirsî)
      (yalla|ok) bigre {code} (winda neke|yê {name})
    `,
    received: `
      [gihîşt] (spas|)
      [min girt] (destxweş|)
      erê [li cem min e]
      [pere temam hat]
      [ofîsê got hatiye]
      baş e [ket destê min]
      [(gihîşt destê min|min wergirt|hat cem min) (hemû|pere|emanet)] (spas|bira|)
      (temam|erê|baş e) [(pere|mîqdar) (gihîştiye|li cem min e)]
    `,
    askRelease: `
      niha hejmarê veke
      ji ofîsê re bêje bila bide min
      hûn gihîştin, de pere berde
      ez li benda hejmarê me
      (de|niha|ji kerema xwe) hejmarê (veke|berde)
      (niha hûn gihîştin|ew gihîştin|her tişt xelas) (veke|bi ofîsê re xeber de) (ji kerema xwe|bira)
      (yalla|canê) pere (veke|berde) (xêra xwe|hema niha)
    `,
    released: `
      [min ji ofîsê re got bila bide te]
      [min hejmar vekir] here bigire
      [min ji {name} re got bide te]
      temam [min ji te re berda]
      [min (hejmar|kod) (vekir|berda|da) ofîsê]
      [(min bi wan re got|min telefon kir|min xeber da)], (here|were) (heqê xwe|perê xwe) bistîne
    `,
    refundAsk: `
      [ez pereyê xwe dixwazim]
      [pereyê me vegerînin] em êdî naçin
      kengî [pere vedigere]?
      ji kerema xwe [ya me daye paş de bide]
      (eger em neçin|bes e) [pereyê min (bişîne|bide|vegerîne)]
      (em pir sekinîn|tiştek nebû|te derew kir) [pere (bide|bişîne) min] (îro|niha)
    `,
    refundGive: `
      [ez ê {amount} vegerînim] (vê hefteyê|sibê)
      [{amount} vedigere ji te re]
      baş e [min {amount} vegerand]
      [ez (ê vegerînim|dişînim) {amount}] (û bes|vê hefteyê)
      [{amount} (dişînim|didin|bistîne) (paşve|dîsa)] (duşem|û xelas)
      (xelas|welle) [{amount} ji te re (tê|vedigere) ji {name}]
    `,
    instruct: `
      [{time} {spot} bin] (bê deng|yek çente)
      {day} {time} [{spot} bisekinin]
      [zilamek {time} telefon dike] ya wî bike
      [{time} erebe {spot} ye] zû siwar bin
      [dema siwar bûn telefonan bigirin]
      [ne deng ne ronahî] heta ez binivîsim
      (divê|pêwîst e|ji kerema xwe) [hûn {spot} (bin|bisekinin|li bendê bin) {time}]
      [gava (şofêr hat|we erebe dît) (siwar bin|bimeşin)] (bê axaftin|zû)
      [(ji kerema xwe|hemû) werin {spot} {time}] (û bisekinin|û av bînin|bê deng)
    `,
    ready: `
      [em niha {spot} ne]
      [ez li vir im] kes nehat
      [em hazir in] (em disekinin|)
      [em li erebeyê siwar bûn]
      [min telefon girt] paşê em ê biaxivin
      [em dimeşin] zarok westiyane
      [(niha|hinek berê) em (derketin|gihîştin) {spot}]
      [em {spot} (sekinîne|rûniştî ne|li bendê ne)] (ji zû ve|nîv saet e|)
      (erê mamoste|elo|temam) [(em|em hemû) {spot}] (û em disekinin|niha çi)
    `,
    place: `
      {map}
      ez li vir im {map}
      were vê derê {map}
      (ev|vir|binêre) (cih|nuqte) (yê ku ez lê me|yê ku em lê ne|yê ku ew lê ye) {map}
      (ez|em) (sekinî|rûniştî) li vir {map} (te dibînim|)
    `,
    arrived: `
      [em gihîştin {dest}] (şikir|em hemû baş in|)
      şikir [em li {dest} ne]
      heval [ez gihîştim {dest}]
      [ji duh ve ez li {dest} me]
      [em li {dest} peya bûn] (serê sibê|bi şev) ❤️
      (axirê|şikir|mizgîn) [em (ketin|gihîştin) {dest}] (hemû|bi silametî|)
      [(berî saetekê|niha|duh) em gihîştin {dest}]
    `,
    welcome: `
      şikir ji Xwedê re 🌹
      pîroz be (bira|)
      te dît? min negot?
      bêhna xwe bidin, silav li malê
      (ez kêfxweş bûm|Xwedê mezin e|aferîn) (canê min|hemû) (baş razin|bi diya xwe re biaxivin)
      (te dît|pîroz be) (bira|)
      şukur ji Xwedê re (hemû|hûn) (canê|kekê) ❤️
    `,
    intercepted: `
      [em girtin] (di rê de|bi şev|)
      [polîsan em sekinandin] em vegeriyan
      [em vegerandin] (dîsa|)
      nebû [em dîtin]
      [şopa tilîyan girtin û em berdan]
      [(polîsan|dewriyeyê) em (girtin|sekinandin)] (bi şev|di rê de|em vegeriyan)
      (şens tune|şevek reş|bibore mamoste) [(em paşve vegerandin|dewriyê em girtin)]
    `,
    retryAsk: `
      [em ê kengî dîsa herin]?
      te soz dabû [em dixwazin dîsa herin]
      [hefteyek e em disekinin] çi bû?
      [çend roj man], zarok westiyane
      (heval|keko) [(kengî|kîjan rojê) (cara din|hewldana din) e]?
      [em (westiyan|bêzar bûn) ji bendewariyê], (çi heye|xeber bide)
      [(lê|kengî|heye) (carek din|cara tê)]?
    `,
    retryOffer: `
      xem nake [{day} dîsa]
      [hûn ê dîsa herin heta bigihîjin]
      rojekê bêhna xwe bidin [paşê dîsa]
      (xem neke|tişt nabe) [(sibê|dusibê|hefteya bê) (em ê dîsa bikin|hûn ê herin)]
      (pêşî razin|bêhna xwe bidin|netirsin) [em (dîsa|careke din) diceribînin]
      canê [(sibê|şeveke din) dîsa], (xemgîn nebe|tiştek bixwe)
    `,
    documentAsk: `
      [wêneyê pasaportan bişîne]
      [wêneyê nasnameyê ji min re lazim e]
      [her du aliyên nasnameyê]
      (lazim e|bişîne) [(wêneyên nasnameyan|wêneyên pasaportan|nav bi wêneyan)]
      [(wêneyê|skanê) (pasaportê|nasnameyan) (bişîne|dixwazim|bide)]
      [(resmê|wêneyê) (pasaportê|kimlikê)] zehmet nebe (zelal be|bê flash)
    `,
    documentSend: `
      [ev pasaporta min e]
      [ev kaxezên me hemûyan in]
      [hejmara pasaportê {doc}]
      [min wêneyê nasnameyê şand]
      [(ev|bigire) (wêneyê pasaportê|wêneyê nasnameyê|kaxez)]
      [(ev|binêre|dişînim) (pasaporta min|nasnameya min|pasaport)] (zelal e|baş e)
    `,
    numberNew: `
      [ev hejmara min a nû ye {phone}]
      [min hejmara xwe guhert, bû {phone}]
      silav [{phone} tomar bike ya kevn nema]
      (ji niha ve|ji îro ve) [(telefonî|binivîse) {phone}]
      (bira|elo|ez im) [(jimara min bû|jimara nû) {phone}] (ya din jê bibe|)
      (ez im heval|welle xeta nû) [{phone} (qeyd ke|bes ev)]
    `,
    numberDead: `
      [êdî li vê hejmarê negere]
      [xeta kevn qediya]
      [hejmara min a kevn hat girtin]
      [(hejmar|xet) (ev|ya kevn) (girtî ye|nemaye|qediya)]
      [(telefon|mesaj|zeng) ji jimara kevn re (neke|neşîne)] ji kerema xwe
      [ew (xet|no) (xelas|bitti)] (telefon neke|)
    `,
    numberShare: `
      hejmara şofêr {phone}
      telefonî {name} bike {phone}
      vê hejmarê bigire {phone}
      (ev|bigire|tomar bike) hejmara {name} {phone}
      (jimara wî|telefona xort|whatsappa hevalê min|mobîla wî) (ev e|eva) {phone} (temam|)
    `,
    channelSwitch: `
      [ne li vir, were {app}]
      [van tiştan tenê li {app}]
      [li {app} binivîse vir ne ewle ye]
      [(were|binivîse|em herin) {app}] (ne vir|çêtir e|vir xeter e)
      [(were|binivîse|zeng bide) li {app}] (bira ne li vir|ewletir e|ev chat xirab e)
      (ne li ser vê|şşşt) [tenê {app} (heval|hema niha)]
    `,
    interception: `
      [xet tên guhdarîkirin]
      [hay ji xwe hebe yek dixwîne]
      [polîs vê hesabê dibîne]
      (wisa hîs dikim|min bihîst) [(telefon|xet|whatsapp) tê şopandin]
      [(ez bawer im|ji min re gotin|wisa dizanim) (guhdarî dikin|dixwînin) (her tiştî|axaftina me)]
      [yekî (vekir|xwend) (mesajên min|whatsappa min)] welle
    `,
    deleteAll: `
      [her tiştê me nivîsî jê bibe]
      [çetê paqij bike] (niha|)
      [wêne û navan jê bibe]
      (gava te xwend|niha|zû) [(peyaman|çetê|her tiştî) jê bibe]
      [(ji kerema xwe|bira) (dengan|mesajên kevn) jê bibe]
      (niha|zû|piştî xwendinê) [(paqij bike|jê bibe) (ji chatê|hemûyan)]
    `,
    blockAll: `
      [{name} li her derê blok bike]
      [{name} ji komê derxin] hat girtin
      [niha ji komê derkeve]
      [{name} (jê bibe|blok bike|derxe) (cem xwe|her derê|niha)]
      [{name} (blok bike|derxe|jê bibe)] (pir diaxive|bi polîs re ye|zû)
      [{name} (blok|derxîne) ji (grûbê|her tiştî)] (zû ke|)
    `,
    device: `
      [min telefon avêt]
      [sîmkartê bişkîne]
      [wê telefonê bigire êdî xeter e]
      [min (telefon|xet) (şikand|guhert|avêt)] (ji ber polîs|ji ber ku eşkere bû)
      [(min firot|min şewitand|min şikand) (telefon|xet)] piştî wê rojê
      [(telefon|sîm) çû (çem|gilêş)] (nepirse|)
    `,
    identity: `
      [ji îro pê ve bêje min doktor]
      [min hesabek bi navê jinapa xwe vekir]
      [navekî din deyne ne yê xwe]
      [(navê xwe|wêneyê xwe) li hesabê (biguhere|rake)] (niha|zû)
      [(nebêje|nenivîse|qet nebêje) navê min ê (rastî|esil)] (li vir|êdî)
    `,
    arrestWarning: `
      [{name} girtin] (duh|bi şev)
      [polîs li îstgehê ne] dernekevin
      [{name} hat girtin] hay ji xwe hebin
      [(polîs|dewriye) (li taxê|li garajê|li ber malê) ne] (hay ji xwe hebin|nelivin)
      (hay ji xwe hebin|baldar bin|dûr bikevin) [{name} girtin (îro|li kar)]
      [polîs (li her derê|li ba {name})] (vegerin|li hundir bin)
    `,
    noPhoto: `
      [di rê de wêne na]
      [tiştekî nexe facebookê]
      [navan li vir nenivîse]
      (dîsa dibêjim|min got) [(wêne negire|wêneyan neşîne|navan nenivîse)] (qet|li vir|di komê de)
      xêra xwe (selfî|vîdyo|deng) neşîne (li rê|li vir|ji kesî re)
    `,
    remoteAccess: `
      [eger min bigirin şîfre {pin} her tiştî jê bibe]
      [bikeve hesabê min û bigire, {pin}]
      [(şîfre|koda hesabê) {pin} (bigire|jê bibe) eger (hatim girtin|bersiv nedim)]
      [(bigire|li cem xwe bihêle|binivîse) (pîn|şîfre) {pin}] û (hesabê min bigire|hemûyî jê bibe) eger ez winda bûm
    `,
    coded: `
      {word} çawa ye?
      {word} îşev
      xebera {word} bide min
      bi telefonê behsa {word} neke
      (xeber heye|çi bû|min agahdar bike) (ji|li ser) {word} (bira|vê hefteyê|)
      (çend|ka|bîne) {word} (îro|canê)
    `,
    threat: `
      [pere bide an tê bibînî çi tê serê birayê te]
      [em dizanin mala bavê te li ku ye]
      [kes ji malê dernakeve heta pere neyê]
      [(pere bide|pereyan bîne) an (tê poşman bibî|malbat dê bide|tê wan nebînî)]
      [(tu|malbata te) (wê bide|wê bigirî|wê poşman bibe) eger (biaxive|bireve)]
      [(ez te dibînim|em te dibînin) (li ku bî|li her derê)]
    `,
    debt: `
      [hê {amount} deynê te heye û tê bixebitî heta bidî]
      [her hefteya dereng deyn zêde dibe]
      [hê {amount} li ser te (maye|heye) û (tê bidî|tê bixebitî) (meh bi meh|heta dawiyê)]
      [(ji bîr neke|bîne bîra xwe|rast) {amount} deynê te heye] (ji bilî cihê razanê|betlane tune|heta havînê)
      [(hê|hîna) {amount} li ser te ye] (pêşî bixebite|mebêje tiştek)
    `,
    recruitment: `
      [li xwaringehekê kar heye, kaxezên te li cem wan dimînin]
      [hevalê min kar û odeyê dibîne, paşê tê bidî]
      [(karê hêsan|karê malê) û (mûçeyê baş|pereyê zêde) lê (tenê were|pasaportê bide min)]
      [(were|bi min bawer be) (kar|cih|şuxul) ji te re heye (bê kaxez|bi nivîn)]
    `,
    blackmail: `
      [wêneyên te li cem min in, bavê te dê bibîne]
      [pere bide an ez vîdyoyê belav dikim]
      [(wêne|vîdyo) (dê belav bibe|dê bigihîje malê) eger (pere nedî|tu biaxivî)]
      [pere (bişîne|bîne) an (diya te|mêrê te|patronê te) wêneyan (dibîne|distîne)]
    `,
    control: `
      [pasaporta te li cem min dimîne]
      [bêyî ku bipirsî dernakevî]
      [(bişîne|dixwazim) (wêne|cihê xwe) her (saet|car)]
      [(telefona xwe|kaxezên xwe|mifteyan) (bide min|bihêle) (gava xwestim|gava derketî)]
    `,
    minorAlone: `
      [kurê min 14 salî ye û li wir tenê ye]
      [keçik 13 salî ye û kes pê re nîne]
      [(kurek|keçek) 15 salî (tenê ye|bê kes e) (li vir|li cem me)]
      [(dê û bavê wî|malbata wê) (ne li vir in|dûr in|mirine) û temen (12|14)]
    `,
    group: `
      komek ji bo te heye {party}
      {party} mirovên baş in
      van jî bibe {party}
      (ji min|vê hefteyê|ji te re) {party} (amade ne|perê wan li ofîsê ye|tu dibî) (mamoste|)
      (bi min re|tînim) {party} (mirovên baş|bê serêş)
    `,
    headcount: `
      îro [{n} kes]
      li vir [{n} kes] hene
      [bi van re dibin {n}]
      (bû|heye|bi min re) [{n} (rêwî|kes|nefer)]
      (îro|îşev|bi giştî) [{n} (nefer|ser|rêwî)]
      [{n} (nefer|ciwan)] (cih tune|li paş|)
    `,
    tripDone: `
      [min hemû danîn] ez vedigerim
      [qediya] rê vala ye
      [min gihandin] tiştek nebû
      [(peya bûn|gihîştin|qediyan) (hemû|her du|malbat)] (baş|bê pirsgirêk)
      [(min ew danîn|li cem min daketin)], (vedigerim|diçim radizêm|her der aram e)
    `,
    wage: `
      para te {amount}
      {amount} ji te re ji bo du caran
      {amount} ji {name} bistîne
      (heqê te|kirêya te|para te) {amount} (li cem {name}|sibê distînî)
      (heqê kar|vê mehê|ji we herduyan re) (didim|bistîne) {amount} (temam|ji bilî benzînê)
      {amount} (ji te re|ji bo seferê) (û|û hem) perê çayê
    `,
    ledger: `
      [{name} {amount} da]
      [ji {name} {amount} hat]
      [{amount} ya te li cem min e] bi navê {name}
      [{amount} (hat|ket) (ji|bi navê) {name}]
      (xeber|îro|temam) [{name} {amount} (anî|danî|da)]
      [{amount} (li vir e|hat)] (ji bo {name}|bi navê {name}) îro
      [{name} {amount} (da|şand)] (niha|duh)
    `,
    supply: `
      du erebeyên min hene kaxezên wan baş in
      mal ji duşemê ve vala ye
      sîmkartên nû dixwazî?
      ode ji bo {n} kesan amade ne
      (dixwazî|min heye|heye) (erebe|xanî|du telefon) (ji bo hefteya tê|erzan|)
    `,
    papers: `
      [nasnameyek bi wêneyê wî lazim e]
      [pasaport amade ye û dişibe]
      [yekî ku dişibe wî bibîne]
      [(nasname|pasaport|du kaxez) (çêke|dixwazim|bixwaze)] (bi vî wêneyî|wek ya berê)
      [(nasname|kaxez) (bû|temam e) (amade ye|û xweş derket)]
    `,
    chat: `
      tu çi dikî (niha|îro|)?
      (tu baş raketî|te nan xwar)?
      li vir (pir sar e|baran dibare)
      ez niha (rabûm|hatim malê)
      îro (pir|hinekî) westiyam
      înternet (hêdî ye|tune) (li vir|)
      silavan li (hemûyan|malê) bike
      were em (çay|qehwe) vexwin (sibê|êvarê|)
      min bêriya (te|welat|gund) kir
      te (ev nûçe|ev vîdyo) dît? 😂
      ez li (bazarê|cem doktor|cem berber) bûm
      şarja telefonê (kêm e|qediya)
      tu çima (bersivê nadî|xuya nakî)?
      cejna te pîroz be 🎉
      ez (holendî|fransî) fêr dibim, zehmet e
      Xwedê te (biparêze|saxlem bihêle)
      em heta (sibê|saet sisiyan) rûniştin
      serê min (diêşe|pir diêşe)
      te ew çakêt li ku (kirî|dît)?
      dema te hebû telefon bike
      tê bîra te (rojên dibistanê|zarokatî)?
    `,
    family: `
      (dayê|bavo|biçûk) çawa ye?
      zarok (bêriya te kirine|te dipirsin)
      pîrê (baştir e|li cem doktor e)
      tu kengî (tê|vedigerî)?
      xwişka te (telefon kir|dolme çêkir) (îro|)
      dibistan (dest pê kir|qediya)
      (nan|şîr|fêkî) bi xwe re bîne
      (xalê te|meta te) li cem me ye
      zarokan maç bike
      Xwedê we hemûyan biparêze
      (bapîrê te|birayê te) (dipirse|dixwaze bizane) (kengî têyî|tu nan dixwî)
    `,
    football: `
      (antrenman|maç) {day} {time} kî tê?
      (yek|golparêzek) kêm e
      te gola duh dît ⚽
      hekem kor bû
      me winda kir (2-3|0-4) şerm e
      (topê|cilên spî) bînin
      ez birîndar im vê hefteyê
      (kî dilîze|em bes in|kî top heye) (vê yekşemê|înê|hefteya tê|vê carê)?
    `,
    work: `
      patron dixwaze em (zû|şemiyê) werin
      sibê saet {h} dest pê dikim
      dikarî {day} di şûna min de bixebitî?
      makîne (dîsa|) xera bû
      hê pere nedane
      pişta min şikest îro
      du saet di trafîkê de
      (hoste|hemû karxane|şefê me) (hêrs e|nexweş e) (îro|dîsa)
      (şifta şevê|karê dereng) (dîsa|heta înê|vê hefteyê)
    `,
    home: `
      kirê wek her car {amount}
      germkirin naxebite
      lûlesaz {day} tê
      yekî li ber garajê park kiriye
      cîran gazinan dikin
      mifteyê {day} tînim
      (destşok|derî|pencere|soba) (xirab e|şikestî ye) (dîsa|ji duşemê ve)
    `,
    reply: `
      erê
      na
      temam
      ok
      hahaha
      hehehe
      înşalah
      de baş e
      paşê?
      çi?
      👍
      😂😂
      spas
      (bi rastî|welle)?
      hê na
      şikir
      belkî
      kî?
      canê min
      dizanim
      rast e
      bisekine
      (erêê|ok bira)
      (naa|na welle)
      (hehe temam|hhh baş e)
      (bê guman|xelas)
      (hmm|emm) (baş e|bisekine)
      (tu rast dibêjî|welle wisa ye)
      ser çavan
      li ser rê me
    `,
    lawful: `
      balafira me ji bo {dest} {day} {time}
      bilêt {amount} bû bi çenteyan re
      min otêl girt {amount} du şev
      vîze îro derket
      em li ber derî ne
      em li {dest} daketin li benda çenteyan in
      (balafira me|trên|otobus|rêwîtiya min) ji bo {dest} (diçe|bû) (dereng|di wextê xwe de)
    `,
    sale: `
      bisiklêta xwe difroşim bi {amount}
      qenepe {amount} tu bigire
      dikarî {amount} deyn bidî min?
      {amount} ya te li cem min e ya şîvê
      {amount} ji bo tekerên zivistanê, baş e?
      (didim te|tu dibî|bihayê dawî) {amount} (ji bo maseyê|ji bo telefonê)
      (li cem te heye|hîn dixwazim) {amount} (heqê şîvê|heqê bilêtan|heqê diyariyê|ji hefteya çûyî)
      (mal bû|min da) {amount}
      (difiroşim|heye) (sarinc|playstation) {amount} (wek nû|were bibîne)
    `,
  },
}
