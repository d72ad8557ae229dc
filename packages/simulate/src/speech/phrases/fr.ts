import type { Phrasebook } from '../phrasebook.ts'

/** French, as written in chats. */
export const fr: Phrasebook = {
  id: 'fr',
  digits: null,
  digitShare: 0,
  amounts: `
    {d} euros
    {d} €
    {d}€
    {t} mille euros
    {d} eur
  `,
  foreign: {
    USD: `
      {d} dollars
      {d}$
      {g} dollars
      {t} mille dollars
    `,
    GBP: `
      {d} livres
      £{d}
      {d} livres sterling
    `,
    TRY: `
      {d} lires turques
      {d} TL
      {g} livres turques
    `,
    IQD: `
      {g} dinars
      {t} mille dinars
      {g} dinars irakiens
    `,
  },
  each: {
    person: `
      par personne
      chacun
      par tête
    `,
    group: `
      pour vous tous
      pour toute la famille
      pour le groupe entier
    `,
  },
  party: {
    one: `
      moi tout seul
      juste moi
      une personne, moi
    `,
    adults: `
      on est {n}, tous adultes
      {n} amis
      {n} personnes sans enfants
    `,
    family: `
      une famille de {n} avec {k} enfants
      on est {n} dont {k} petits
      {n} personnes, {k} mineurs dedans
    `,
  },
  places: {
    belgium: 'Belgique',
    germany: 'Allemagne',
    england: 'Angleterre',
    sweden: 'Suède',
    netherlands: 'Hollande',
    france: 'France',
  },
  spots: `
    à côté de la boulangerie bleue
    devant l'ancien cinéma
    au café à la porte verte
    derrière le magasin de tapis
    sous l'horloge de la place
  `,
  times: `
    à {h}h
    vers {h}h
    {h}h pile
    {h}h du soir
  `,
  days: `
    demain
    ce soir
    vendredi
    après-demain
    dimanche
  `,
  openers: `
    frère
    écoute
    bon
    stp
    mon ami
    désolé
    dis
    wallah
  `,
  closers: `
    stp
    merci
    ok?
    inchallah
    frère
    tu sais
    mon ami
    chef
  `,
  names: `
    Karim
    Nadia
    Mehdi
    Luc
    Bilal
    Amina
    Théo
    Idriss
  `,
  kin: `
    mon frère
    mon oncle
    mon cousin
    ma sœur
  `,
  codeWords: `
    les joueurs=migrants
    les cartons=migrants
    la cuisine=safe-house
    les tontons=police
    le mariage=departure
    le pain=money
  `,
  phrases: {
    greeting: `
      salut (frère|mon ami|chef|)
      bonjour (monsieur|), ça va?
      bonsoir, je dérange pas?
      slt (ça va|t'es là)?
      coucou (c'est moi|c'est encore moi)
      (slt|allo|wesh) (chef|frérot|hajj) (t'es là|t'es dispo|)
    `,
    referral: `
      c'est {name} qui m'a passé ton numéro
      je viens de la part de {name}
      {name} dit que t'es sérieux
      mon pote {name} est parti avec vous
      (mon cousin|un mec du bled|un gars du camp) m'a (donné|envoyé) ton numéro (il te salue|il dit que tu le connais|)
      abou {name} (m'envoie|dit de te parler) (il est parti avant|)
    `,
    askPrice: `
      [tu prends combien] pour {dest} (maintenant|)?
      je veux aller en {dest}, [c'est quoi le prix]
      [combien ça coûte] jusqu'en {dest} (frère|)?
      de {origin} vers {dest} [ça fait combien]?
      stp [donne-moi le tarif] pour {dest}
      chacun dit un chiffre, [et toi c'est combien] pour {dest}?
      (chef|frère|monsieur) [c'est (combien|quoi le prix|à combien)] (là|aujourd'hui|cette semaine) pour {dest}?
      si (je veux|on veut) (partir|arriver|aller) en {dest} [tu (prends|demandes|veux) combien]?
    `,
    askPersons: `
      vous êtes combien?
      t'es seul ou en famille?
      dis d'abord combien de personnes
      qui vient avec toi?
      (dis-moi d'abord|je dois savoir|écris-moi) (combien vous êtes|qui vient|le nombre) (et les âges|)
    `,
    persons: `
      {party}
      (frère|chef) {party}
      {party} inchallah
      comme je t'ai dit {party}
      (notre nombre|tous ensemble|les voyageurs) {party}
      (pour info|comme demandé|oui) {party} (et personne d'autre|)
      (ok|regarde|oui chef) {party} (c'est tout|comme dit à {name}|et peu de bagages) (voilà|)
    `,
    quote: `
      [{amount} {each}]
      là c'est [{amount} {each}] tout compris
      (pour toi|pour vous) [{amount} {each}]
      [{amount} {each}] dernier prix
      tout le monde paie [{amount} {each}]
      frère [{amount} {each}] garanti
      (là|cette semaine|en ce moment) [{amount} {each}] (pas moins|avec le logement|sûr)
      (ton compte|ton prix|le coût) [{amount} {each}] (frère|chef|mon ami)
      (aujourd'hui|pour les gens de {name}|depuis une semaine) [{amount} {each}] (à prendre ou à laisser|ok ?)
    `,
    bid: `
      tu peux faire [{amount}]?
      un autre m'a dit [{amount}]
      on a que [{amount}]
      fais [{amount}] et on part demain
      (ça va|ça passe|c'est bon) [{amount}] (pour toi|comme ça|frère) ?
      (stp|wallah aide-nous|on est pauvres) [{amount}] (et basta|cash|c'est déjà bien)
      (habibi|tonton) [{amount}] (khlass|et j'en ramène deux)
    `,
    hold: `
      non frère impossible
      c'est le même prix pour tous
      je peux pas baisser
      demande ailleurs tu reviendras
      (impossible|pas possible|c'est dur) (mon frère|khoya|) (moi aussi je paie des gens|la route c'est comme ça|tous ont payé pareil)
      (wallah|frérot) (je peux pas|c chaud) le prix c (fixe|pareil pr tous)
    `,
    agree: `
      [c'est bon on est d'accord]
      [ça marche] (inchallah|)
      (allez|bon) [inscris-nous]
      [j'accepte] à ce prix
      la famille est ok, [on vient]
      (ok|vas-y) [marché conclu]
      [(d'accord|j'accepte|ça va) (pour le prix|pour nous|avec toi)] (c'est bon|on y va|)
      (ok|bon|allez) [on (vient|part|est partants)] (inchallah|sûr|)
    `,
    guarantee: `
      et si on passe pas?
      y a une garantie jusqu'à l'arrivée?
      vous recommencez jusqu'à ce qu'on arrive?
      l'argent reste où si ça rate?
      garanti jusqu'à l'arrivée t'inquiète
      (et|bon et) si (on est renvoyés|on arrive pas) (tu rends l'argent|on repaie) ?
      (tu jures|sérieux|t'es sûr|promis) (ça marche|on arrive) ?
      (wallah|srx) c garanti (jusqu'au bout|jusqu'à dedans) (ou du vent|hein) ?
    `,
    howToPay: `
      on met l'argent où?
      on paie comment?
      tu prends avant ou après?
      t'as un bureau de confiance?
      (où|à qui|quand) (je donne|je ramène|je pose) (l'argent|le cash) (exactement|) ?
      (cash|hawala) ou (quoi|comment) (frérot|) ?
    `,
    payerComes: `
      c'est {kin} {name} qui paie
      l'argent est chez {kin}, il s'appelle {name}
      {kin} {name} va te parler pour l'argent
      ({kin}|un certain {name}|mon pote {name}) (envoie|ramène|garde) (l'argent|tout) (pour nous|)
    `,
    stall: `
      je dois voir avec la maison
      on cherche encore l'argent
      attends quelques jours
      je te dis (demain|la semaine prochaine)
      (donne-moi|il me faut|je demande|attends) (deux jours|une semaine) (pour réfléchir|pour trouver l'argent)
      (attend|doucement) (le daron|madame) doit (décider|dire oui)
    `,
    decline: `
      c'est trop pour nous (merci|)
      j'ai changé d'avis
      on a trouvé autre chose
      ma mère veut pas, laisse tomber
      (non|désolé|laisse tomber) (on reste|on est restés|on est rentrés) (ici|à la maison|chez la famille)
      (dsl|wallah non) c (trop cher|pas pr nous) (ptet plus tard|)
    `,
    departure: `
      départ {day} inchallah
      sois prêt {day}
      {day} le temps est bon
      {day}, un petit sac pas plus
      (c'est prévu|on a dit|toujours) {day} (inchallah|si rien ne change|sois pas en retard) (ok|)
      (yallah|ok) {day} on (bouge|part) (dormez tôt|)
    `,
    payOffice: `
      mets-le au bureau de {name} le numéro reste chez toi
      va voir {name} donne l'argent prends un numéro
      l'argent reste au bureau jusqu'à l'arrivée
      (mets|laisse|donne) l'argent (au bureau de|chez) {name} et (prends|envoie) le numéro
      (porte|amène) ça chez {name} (au magasin|au bureau|il t'attend) et il garde
      la thune (reste|est) chez {name} (jsk tu arrives|jsk tu appelles)
    `,
    payPayee: `
      envoie au nom de {payee}
      le nom {payee}, envoie-moi le numéro
      bénéficiaire {payee}
      (écris|mets) le nom {payee} (sur le mandat|au guichet|)
      (mets|seulement|plutôt) (le nom|à ce nom) {payee} (aujourd'hui|et préviens-moi)
    `,
    payAccount: `
      voilà le compte {account}
      vire sur {account} sans motif
      {account} sur celui-là
      (envoie|verse|vire) sur ce compte {account} (aujourd'hui|demain|)
      (utilise|voilà|prends) le compte {account} (et envoie la preuve|c'est ma tante|mrc)
      (rib|iban) {account} (envoi preuve|stp)
    `,
    payHand: `
      un gars passe le prendre
      donne en main à {name}
      que du cash
      (le petit|le chauffeur|mon cousin) (vient|passe) le prendre (ce soir|demain|)
      (main à main|cash direct) (avec le chauffeur|avec mon gars|au petit)
    `,
    paidOffice: `
      [j'ai déposé {amount} chez {name}]
      [l'argent est au bureau] {amount}
      {amount} [on l'a mis au bureau] (aujourd'hui|)
      c'est bon [le bureau a pris {amount}]
      (aujourd'hui|hier|il y a une heure) [j'ai (mis|laissé|déposé) {amount} (au bureau|chez {name})]
      [(l'argent|le dépôt) est (maintenant|entièrement) au bureau] {amount}
      [(mon oncle|ma femme|quelqu'un) a mis {amount} chez {name}] (ce matin|pour nous)
    `,
    paidTransfer: `
      [j'ai envoyé {amount}] (là|aujourd'hui|)
      [le mandat est parti] {amount}
      {amount} [c'est envoyé]
      chef [j'ai fait le virement] {amount}
      (là|aujourd'hui|ce matin) [je t'ai (envoyé|viré|transféré) {amount}]
      [le transfert est (fait|parti|passé)] {amount} (regarde|vérifie|)
      (ok|frère) [on a (viré|envoyé) {amount}] (y a 5 min|vérifie)
    `,
    paidHand: `
      [j'ai donné {amount} à {name}]
      [remis en main] {amount}
      {amount} [ton gars l'a pris]
      [j'ai payé {amount} au petit] il a compté deux fois
      (aujourd'hui|hier|à l'instant) [j'ai (donné|remis|payé) {amount} à {name}] (en main|en cash|)
      [le chauffeur a (pris|reçu|encaissé) {amount}] (cash|hier soir)
    `,
    code: `
      le numéro {code}
      numéro du mandat {code}
      {code}
      note bien {code}
      le code de l'argent {code}
      (le num secret|la réf|ton numéro) (c'est|:) {code} (ok|)
      (donne-lui|dis-lui) {code} (de ma part|s'il demande)
      (yallah|ok) prends {code} (perds pas|pour {name})
    `,
    received: `
      [bien reçu] (merci|)
      [je l'ai] (nickel|)
      oui [c'est chez moi]
      [l'argent est arrivé complet]
      [le bureau confirme]
      ok [c'est encaissé]
      [j'ai (tout|l'argent|le dépôt) (reçu|en main)] (merci|frère|)
      (ok|oui|c'est bon) [(l'argent|la somme) est (là|arrivée)]
    `,
    askRelease: `
      ouvre le numéro maintenant
      dis au bureau de me payer
      vous êtes là, libère l'argent
      j'attends le numéro
      (allez|maintenant|stp) (ouvre|débloque) le numéro
      (vous êtes là-bas|ils sont arrivés|tout est fini) (ouvre|parle au bureau) (stp|frère)
      (yallah|habibi) (débloque|libère) la thune (stp|mtn)
    `,
    released: `
      [j'ai dit au bureau de te donner]
      [j'ai ouvert le numéro] va chercher
      [j'ai appelé {name} pour qu'il te paie]
      voilà [c'est débloqué]
      [j'ai (ouvert|débloqué|donné) le (numéro|code) au bureau]
      [(je les ai appelés|je leur ai dit|j'ai prévenu)], (va|passe) prendre (ta part|ton argent)
    `,
    refundAsk: `
      [je veux récupérer mon argent]
      [rendez l'argent] on part plus
      quand [tu nous rembourses]?
      stp [rends ce qu'on a payé]
      (si on part pas|ça suffit) [(renvoie|rends|redonne) mon argent]
      (on attend trop|rien n'est venu|t'as menti) [(rends|renvoie) l'argent] (aujourd'hui|direct)
    `,
    refundGive: `
      [je te rends {amount}] (cette semaine|demain)
      [{amount} te reviennent]
      ok [remboursé {amount}]
      [je te (renvoie|redonne) {amount}] (et fini|cette semaine)
      [(je t'envoie|on te rend|tu reprends) {amount} (en retour|comme remboursement)] (lundi|et c'est fini)
      (khlass|wallah) [tu récup {amount} (cash|tt) de {name}]
    `,
    instruct: `
      [soyez {spot} {time}] (sans bruit|un seul sac)
      {day} {time} [attendez {spot}]
      [un homme appelle {time}] fais ce qu'il dit
      [{time} la voiture est {spot}] montez vite
      [téléphones éteints dans la voiture]
      [pas un mot pas de lumière] jusqu'à mon message
      (il faut|svp|tous) [(être|attendre|rester) {spot} {time}]
      [quand (le chauffeur arrive|vous voyez la voiture) (montez|avancez)] (sans parler|tout de suite)
      [(svp|tous) venez {spot} {time}] (et attendez|avec de l'eau|sans bruit)
    `,
    ready: `
      [on est {spot} là]
      [je suis là] personne est venu
      [on est prêts] (on attend|)
      [on est montés]
      [téléphone éteint] on parle après
      [on marche] les petits sont fatigués
      [on (est sortis|est arrivés) (là|à l'instant), {spot}]
      [on (attend|est assis|reste) {spot}] (depuis longtemps|depuis une demi-heure|)
      (oui chef|allo|c'est bon) [(nous sommes|on est tous) {spot}] (et on attend|on fait quoi)
    `,
    place: `
      {map}
      je suis ici {map}
      viens à ce point {map}
      (voici|c'est ici|regarde) (l'endroit|le point) (où je suis|où on est|où il attend) {map}
      (je suis|on est) (debout|assis) là {map} (à tt|)
    `,
    arrived: `
      [on est arrivés en {dest}] (dieu merci|tous bien|)
      dieu merci [on est en {dest}]
      chef [je suis bien arrivé en {dest}]
      [en {dest} depuis hier]
      [on est descendus en {dest}] (ce matin|cette nuit) ❤️
      (enfin|dieu merci|bonne nouvelle) [on est (entrés|rendus|bien) en {dest}] (tous|sains et saufs|)
      [arrivés en {dest} (il y a une heure|là|hier)]
    `,
    welcome: `
      dieu merci pour vous 🌹
      félicitations (frère|)
      tu vois, je l'avais dit
      reposez-vous, salue la famille
      (content pour vous|Dieu est grand|bravo) (mon cher|à tous) (dormez bien|appelez la maman)
      (tu vois|mabrouk) (khoya|)
      hamdoulah (pour vous tous|la famille) (habibi|frérot) ❤️
    `,
    intercepted: `
      [on s'est fait prendre] (en route|la nuit|)
      [la police a arrêté la voiture] on est revenus
      [ils nous ont renvoyés] (encore|)
      raté [ils nous ont trouvés]
      [ils ont pris les empreintes et relâchés]
      [la (police|patrouille) nous a (arrêtés|pris|suivis)] (la nuit|en route|et retour)
      (pas de chance|sale nuit|désolé chef) [(on nous a renvoyés|la patrouille nous a eus)]
    `,
    retryAsk: `
      [on réessaie quand]?
      t'as promis, [on veut repartir]
      [une semaine qu'on attend] alors?
      [encore combien de jours], les enfants sont à bout
      (chef|frère) [(quand|quel jour) le prochain (essai|départ)]?
      [on est (fatigués|à bout) d'attendre], (quoi de neuf|dis-nous)
      [(et|quand|y a) (un autre essai|la prochaine fois)] ?
    `,
    retryOffer: `
      pas grave [{day} on recommence]
      [vous repartez jusqu'à l'arrivée]
      un jour de repos [et on relance]
      (t'inquiète|ça arrive) [(demain|la semaine prochaine|dans deux jours) on (recommence|repart)]
      (dormez d'abord|reposez-vous|pas de peur) [on (réessaie|retente) bientôt]
      habibi [(dmn|une autre nuit) encore], (t'inquiète|mange un truc)
    `,
    documentAsk: `
      [envoie la photo des passeports]
      il me faut [une photo des papiers]
      [la carte recto verso]
      (il me faut|envoie) [(les photos des cartes|les photos des passeports|les noms avec photos)]
      [(envoie|je veux|donne) (une photo|le scan) (du passeport|des cartes)]
      [(tof|photo) (du passport|de l'ID)] stp (bien nette|sans flash)
    `,
    documentSend: `
      [voilà mon passeport]
      [les papiers de nous tous]
      [passeport numéro {doc}]
      [j'ai envoyé la photo de la carte]
      [(voici|tiens) (la photo du passeport|la photo de la carte|nos papiers)]
      [(voilà|regarde|j'envoie) (mon passeport|ma carte|le pass)] (c'est net|ça va)
    `,
    numberNew: `
      [c'est mon nouveau numéro {phone}]
      [j'ai changé de numéro, c'est {phone}]
      salut [enregistre {phone} l'ancien c'est fini]
      (dès maintenant|à partir d'aujourd'hui) [(appelle|écris) au {phone}]
      (frère|allo|c'est moi) [(mon numéro est|nouveau num) {phone}] (efface l'autre|)
      (c moi|wallah new puce) [{phone} (enregistre|que lui)]
    `,
    numberDead: `
      [n'appelle plus sur ce numéro]
      [l'ancienne puce est morte]
      [mon ancien numéro est coupé]
      [(ce|l'ancien) (numéro|contact) est (fermé|fini|mort)]
      [(appelle|écris|sonne) (plus|pas) l'ancien numéro] stp
      [ce (num|06) est (mort|khlass)] (sonne pas|)
    `,
    numberShare: `
      le numéro du chauffeur {phone}
      appelle {name} {phone}
      prends ce numéro {phone}
      (voilà|prends|note) le numéro de {name} {phone}
      (son numéro|le tel du gars|le whatsapp de mon pote|son portable) (c'est|voilà) {phone} (ok|)
    `,
    channelSwitch: `
      [pas ici, viens sur {app}]
      [ces choses-là que sur {app}]
      [écris sur {app} ici c'est pas sûr]
      [(viens|écris|parlons) sur {app}] (pas ici|c'est mieux|ici c'est dangereux)
      [(viens|écris|appelle) sur {app}] (frère pas ici|plus sûr|ce chat est mort)
      (pas sur ça|chut) [que {app} (habibi|mtn)]
    `,
    interception: `
      [on est sur écoute]
      [fais gaffe quelqu'un lit]
      [la police regarde ce compte]
      (je sens|j'ai entendu) que [(le tel|la ligne|whatsapp) est surveillé]
      [(je suis sûr qu'ils|on m'a dit qu'ils|je crois qu'ils) (écoutent|lisent) (tout|nos mots)]
      [qqn a (ouvert|lu) (mes msg|mon whatsapp)] wallah
    `,
    deleteAll: `
      [efface tout ce qu'on a écrit]
      [vide la discussion] (vite|)
      [supprime les photos et les noms]
      (quand t'as lu|maintenant|vite) [(efface|supprime) (les messages|la discussion|tout)]
      [(stp|frère) enlève (les vocaux|les vieux messages)]
    `,
    blockAll: `
      [bloque {name} partout]
      [virez {name} du groupe] il est pris
      [sors du groupe tout de suite]
      [(retire|bloque|supprime) {name} (chez toi|partout|maintenant)]
      [(bloque|vire|retire) {name}] (il parle trop|il est avec la police|vite)
      [(vire|bloq) {name} (du groupe|de partout)] (vite fait|)
    `,
    device: `
      [j'ai jeté le téléphone]
      [casse la puce]
      [éteins ce tel il est grillé]
      [j'ai (cassé|changé|brûlé) (le tel|la ligne)] (à cause de la police|c'est grillé)
      [j'ai (vendu|brûlé|cassé) (le tel|la puce)] après ça
      [(le phone|la sim) est (dans l'eau|à la poubelle)] (demande pas|)
    `,
    identity: `
      [à partir d'aujourd'hui appelle-moi docteur]
      [j'ai ouvert un compte au nom de ma tante]
      [mets un autre nom que le tien]
      [(change|enlève) (ton nom|ta photo) sur le compte] (maintenant|vite)
      [(dis pas|écris pas|jamais dire) mon (vrai|propre) nom] (ici|désormais)
    `,
    arrestWarning: `
      [ils ont arrêté {name}] (hier soir|)
      [y a la police à la gare] bougez pas
      [{name} est tombé] attention
      [(la police|une patrouille) est (dans la rue|au garage|près de la maison)] (attention|bougez pas)
      (attention|faites gaffe|restez loin) [ils ont pris {name} (aujourd'hui|au travail)]
      [les flics (partout|chez {name})] (rentrez|bougez pas)
    `,
    noPhoto: `
      [pas de photos en route]
      [poste rien sur facebook]
      [écris jamais les noms ici]
      (encore une fois|je t'ai dit) [(prends pas de photos|envoie pas de photos|écris pas de noms)] (jamais|ici|dans le groupe)
      svp (pas de selfie|pas de vidéo|pas de vocal) (en route|ici|à personne)
    `,
    remoteAccess: `
      [s'ils me prennent le mot de passe {pin} efface tout]
      [entre dans mon compte et ferme-le, {pin}]
      [(le mot de passe|le code du compte) {pin}, (ferme|efface) si (on me prend|je réponds pas)]
      [(prends|garde|note) le (pin|mot de passe) {pin}] et (ferme mon compte|efface tout) si je disparais
    `,
    coded: `
      comment va {word}?
      {word} ce soir
      des nouvelles pour {word}?
      parle pas de {word} au téléphone
      (des nouvelles|quoi de neuf|dis-moi) (de|pour) {word} (frère|cette semaine|)
      (combien|c où|ramène) {word} (ajd|habibi)
    `,
    threat: `
      [tu paies ou tu verras pour ton frère]
      [on sait où habitent tes parents]
      [personne sort avant que l'argent arrive]
      [(paie|ramène l'argent) sinon (tu vas regretter|ta famille paiera|tu les verras plus)]
      [(toi|ta famille) (tu vas payer|tu vas pleurer|tu vas regretter) si ça (parle|fuit)]
      [(je te trouve|on te trouve) (où que tu ailles|partout)]
    `,
    debt: `
      [tu me dois encore {amount} tu travailles jusqu'au bout]
      [chaque semaine de retard la dette monte]
      [(encore|il reste) {amount} sur toi, tu (paies|travailles) (mois par mois|jusqu'au dernier sou)]
      [(oublie pas|rappelle-toi|au fait) tu dois {amount}] (sans le lit|et pas de repos|jusqu'à l'été)
      [(t'as encore|vous avez) {amount} sur le dos] (bosse d'abord|parle pas)
    `,
    recruitment: `
      [y a un bon travail au resto ils gardent tes papiers]
      [mon ami te trouve boulot et chambre tu paies après]
      [(travail facile|travail en maison) avec (bon salaire|beaucoup d'argent) mais (viens seule|donne le passeport)]
      [(viens|crois-moi) j'ai (un travail|une place|un job) pour toi (sans papiers|avec un lit)]
    `,
    blackmail: `
      [j'ai tes photos ton père va les voir]
      [tu paies ou je balance la vidéo]
      [(les photos|la vidéo) (part en ligne|arrive chez tes parents) si tu (paies pas|parles)]
      [(envoie|ramène) l'argent sinon (ta mère|ton mari|ton patron) (voit|reçoit) les photos]
    `,
    control: `
      [ton passeport reste avec moi]
      [tu sors pas sans demander]
      [(envoie|je veux) (une photo|ta position) à chaque (heure|sortie)]
      [(donne|laisse) (ton téléphone|tes papiers|les clés) (quand je dis|quand tu sors)]
    `,
    minorAlone: `
      [mon fils a 14 ans il est seul là-bas]
      [la petite a 13 ans personne avec elle]
      [(un garçon|une fille) de 15 ans est (seul|sans famille) (ici|chez nous)]
      [(ses parents|sa famille) (sont pas là|sont loin|sont morts), âge (12|14) ans]
    `,
    group: `
      j'ai un groupe pour toi {party}
      {party} des gens bien
      prends aussi ceux-là {party}
      (de ma part|cette semaine|pour toi) {party} (prêts|payé au bureau|tu les prends) (chef|)
      (j'ai|je ramène) {party} (des gens bien|zéro souci)
    `,
    headcount: `
      [{n} personnes] aujourd'hui
      j'ai [{n} personnes] ici
      [avec ceux-là ça fait {n}]
      (là|y a|j'ai) [{n} (passagers|personnes|têtes)]
      (aujourd'hui|ce soir|au total) [{n} (âmes|têtes|passagers)]
      [{n} (pers|gars)] (plus de place|derrière|)
    `,
    tripDone: `
      [je les ai tous déposés] je rentre
      [c'est fait] la route est vide
      [livrés] aucun souci
      [(descendus|arrivés|c'est bon)], (tous|les deux|la famille) (bien|sans souci)
      [(je les ai laissés|descendus chez moi)], (je reviens|je vais dormir|c'est calme)
    `,
    wage: `
      ta part {amount}
      {amount} pour toi pour les deux tours
      {amount} à prendre chez {name}
      (ta paie|ta part|ton dû) {amount} (chez {name}|tu l'as demain)
      (pour le boulot|ce mois|pour vous deux) (je donne|prends) {amount} (ok|sans l'essence)
      {amount} (pr toi|pr le trajet) (et|plus) le thé
    `,
    ledger: `
      [{name} a versé {amount}]
      [reçu de {name} {amount}]
      [{amount} pour toi ici] au nom de {name}
      [{amount} (entrés|arrivés) (de|au nom de) {name}]
      (info|aujourd'hui|ok) [{name} a (ramené|laissé|donné) {amount}]
      [{amount} (est là|est rentré)] (pour {name}|au nom de {name}) ajd
      [{name} a (donné|envoyé) {amount}] (là|hier)
    `,
    supply: `
      j'ai deux voitures avec papiers
      l'appart est libre lundi
      tu veux des puces neuves?
      les chambres sont prêtes pour {n}
      (il te faut|j'ai|y a) (une voiture|un appart|deux téléphones) (pour la semaine pro|pas cher|)
    `,
    papers: `
      [il faut une carte avec sa photo]
      [le passeport est prêt il ressemble]
      [trouve quelqu'un qui lui ressemble]
      [(fais|il me faut|commande) (une carte|un passeport|deux papiers)] (avec cette tête|comme avant)
      [(la carte|la pièce) est (prête|finie) (et propre|enfin)]
    `,
    chat: `
      tu fais quoi (là|aujourd'hui|)?
      (t'as bien dormi|t'as mangé)?
      il (fait froid|pleut) ici
      je (me réveille|viens de rentrer)
      (trop|un peu) fatigué aujourd'hui
      internet (rame|est coupé) (ici|)
      passe le bonjour à (tous|la famille)
      on boit un (thé|café) (demain|ce soir|)?
      tu me manques (trop|frère|)
      t'as vu (la nouvelle|cette vidéo)? 😂
      j'étais (au marché|chez le médecin|chez le coiffeur)
      ma batterie est (morte|presque vide)
      pourquoi (tu réponds pas|t'es jamais là)?
      bonne fête 🎉
      j'apprends (le néerlandais|l'allemand) c'est dur
      que dieu te (garde|protège)
      on a veillé jusqu'à (trois heures|l'aube)
      j'ai mal à la tête (depuis ce matin|)
      t'as (acheté|trouvé) où cette veste?
      appelle quand tu peux
      tu te rappelles (l'école|le quartier)?
    `,
    family: `
      comment va (maman|papa|le petit)?
      les enfants (te réclament|demandent après toi)
      mamie (va mieux|est chez le docteur)
      tu (viens|passes) quand?
      ta sœur (a appelé|a cuisiné) (aujourd'hui|)
      l'école (commence|est finie)
      prends (du pain|du lait|des fruits) en venant
      (ton oncle|ta tante) est chez nous
      embrasse les petits
      prenez soin de vous (tous|)
      (papi|ton frère) (demande|veut savoir) (quand tu viens|si tu manges)
    `,
    football: `
      (entraînement|match) {day} {time} qui vient?
      il manque (un joueur|un gardien)
      t'as vu ce but hier ⚽
      l'arbitre était aveugle
      on a perdu (2-3|0-4) la honte
      ramenez (le ballon|les maillots blancs)
      je suis blessé cette semaine
      (qui joue|on est assez|qui a le ballon) (dimanche|vendredi|la semaine pro|cette fois) ?
    `,
    work: `
      le patron nous veut (plus tôt|samedi)
      je commence à {h}h demain
      tu peux me remplacer {day}?
      la machine est (encore|) en panne
      toujours pas payés
      j'ai le dos cassé
      deux heures de bouchons
      (le chef|tout l'atelier|le patron) est (fâché|malade) (aujourd'hui|encore)
      (équipe de nuit|poste du soir) (encore|jusqu'à vendredi|cette semaine)
    `,
    home: `
      le loyer c'est {amount} comme d'habitude
      le chauffage marche pas
      le plombier passe {day}
      quelqu'un est garé devant le garage
      les voisins se plaignent
      j'apporte la clé {day}
      (l'évier|la porte|la fenêtre|le chauffage) est (en panne|cassé) (encore|depuis lundi)
    `,
    reply: `
      oui
      non
      ok
      d'accord
      mdr
      haha
      inchallah
      ça va
      et après?
      quoi?
      👍
      😂😂
      merci
      (vraiment|sérieux)?
      pas encore
      tant mieux
      peut-être
      qui?
      t'inquiète
      je sais
      exact
      attends
      (ouiii|oki frère)
      (nn|non wallah)
      (mdr ok|ptdr)
      (carrément|c'est bon)
      (mmh|hum) (ok|attends)
      (t'as raison|c'est vrai wallah)
      sur ma tête
      j'arrive sur la route
    `,
    lawful: `
      notre vol pour la {dest} c'est {day} {time}
      le billet {amount} avec bagages
      hôtel réservé {amount} deux nuits
      le visa est arrivé aujourd'hui
      on est à la porte d'embarquement
      atterris, {dest}, on attend les valises
      (notre avion|le train|le bus|mon vol) pour {dest} (part|est) (en retard|à l'heure)
    `,
    sale: `
      je vends mon vélo {amount}
      le canapé {amount} tu viens le chercher
      tu peux me prêter {amount}?
      je te dois {amount} pour le resto
      {amount} les pneus neige, ok?
      (je te le fais|tu prends|dernier prix) {amount} (la table|le téléphone)
      (tu me dois|il me manque) {amount} (du resto|des billets|du cadeau|de l'autre semaine)
      (ça a coûté|payé) {amount}
      (je vends|j'ai) (un frigo|une console) {amount} (comme neuf|viens voir)
    `,
  },
}
