/** Reasons of the analysis, by their English words with their names in braces. */
export const phrases: Readonly<Record<string, string>> = {
  'Each person counted is a real person who travelled, and no other one counted.':
    'Chaque personne comptée est une personne réelle qui a voyagé, et distincte de toute autre personne comptée.',
  'Two readers confirmed the persons of each booking; of several journeys of one contact the largest party counts once.':
    'Deux lecteurs ont confirmé les personnes de chaque réservation\u00a0; de plusieurs voyages d’un même contact, le plus grand groupe compte une fois.',
  'identity papers, registration data, statements of travellers':
    'pièces d’identité, données d’enregistrement, déclarations de voyageurs',
  'only one traveller is certain for each confirmed booking':
    'un seul voyageur est certain pour chaque réservation confirmée',
  'The journeys led to a service for which the price was due.':
    'Les voyages ont donné lieu à un service dont le prix était dû.',
  'A price counts only where the payability table says so: paid, released, arrived without dispute.':
    'Un prix ne compte que là où la table d’exigibilité le dit\u00a0: payé, libéré, arrivé sans contestation.',
  'messages of failure or dispute, the guarantor, the traveller':
    'des messages d’échec ou de contestation, le garant, le voyageur',
  'A1 is what was seen to be paid; A2 counts only persons whose price is shown to be due':
    'A1 est ce dont le paiement est constaté\u00a0; A2 ne compte que les personnes dont le prix est montré comme dû',
  'The price of the class applies to the person.': 'Le prix de la catégorie s’applique à la personne.',
  'Each booking has its own price where one was agreed, else the lowest of its route and service.':
    'Chaque réservation a son propre prix s’il en a été convenu un, sinon le plus bas de son trajet et de son service.',
  'a lower price agreed with that person, by message or statement':
    'un prix plus bas convenu avec cette personne, par message ou déclaration',
  'A1 uses only prices agreed in the booking itself; A2 uses the lowest sum that anybody is seen to have paid':
    'A1 n’utilise que les prix convenus dans la réservation elle-même\u00a0; A2 utilise la somme la plus basse que quiconque a payée d’après les constatations',
  'The price was paid in full and not given back.': 'Le prix a été payé entièrement et n’a pas été rendu.',
  'Refunds that were acknowledged are taken off; silence is not taken for a refund.':
    'Les remboursements reconnus sont déduits\u00a0; le silence n’est pas pris pour un remboursement.',
  'records of payment, statements of payers': 'relevés de paiement, déclarations de payeurs',
  'A1 and A2 are what was seen to be paid in confirmed bookings':
    'A1 et A2 sont ce dont le paiement est constaté dans les réservations confirmées',
  'Children pay as the chats say, and in A2 as adults do.':
    'Les enfants paient comme le disent les conversations, et dans A2 comme les adultes.',
  'A1 takes a price for children only where one was agreed; A2 multiplies every person by one price.':
    'A1 ne retient de prix pour les enfants que s’il en a été convenu un\u00a0; A2 multiplie toute personne par un même prix.',
  'a statement on the price of children': 'une déclaration sur le prix des enfants',
  'children travel free': 'les enfants voyagent gratuitement',
  'A person pays one price, however many attempts were made.':
    'Une personne paie un seul prix, quel que soit le nombre de tentatives.',
  'Repeated attempts belong to one booking; separate payments count as observed payments.':
    'Les tentatives répétées relèvent d’une seule réservation\u00a0; des paiements distincts comptent comme paiements constatés.',
  'payments for each attempt': 'des paiements pour chaque tentative',
  'each attempt of a single-attempt service was paid: the figure rises':
    'chaque tentative d’un service à une seule tentative a été payée\u00a0: le chiffre augmente',
  'The money reached this defendant.': 'L’argent est parvenu à ce prévenu.',
  'The total is that of the case; the allocation stands beside it.':
    'Le total est celui de l’affaire\u00a0; la répartition figure à côté.',
  'messages on shares, bank records, statements of co-defendants':
    'messages sur les parts, relevés bancaires, déclarations de coprévenus',
  'the smallest share of a defendant, by the rule that was chosen':
    'la plus petite part d’un prévenu, selon la règle choisie',
  'Nothing is counted twice across apps, phones and defendants.':
    'Rien n’est compté deux fois entre applications, téléphones et prévenus.',
  'Pairs that nothing tells apart count once; the duplicate log lists every pair.':
    'Les paires que rien ne distingue comptent une fois\u00a0; le journal des doublons énumère chaque paire.',
  'the duplicate log, reading the pairs in it': 'le journal des doublons, par la lecture des paires qu’il contient',
  'the second of every pair in the log that still counts is left out':
    'le second de chaque paire du journal qui compte encore est écarté',
  'The journeys and payments lie in the charged period.':
    'Les voyages et les paiements se situent dans la période infractionnelle.',
  'What lies outside the stated period, and what is undated when one is stated, is left out.':
    'Ce qui est hors de la période indiquée, et ce qui est sans date lorsqu’il en est indiqué une, est écarté.',
  'dates of the messages, the clock of the device': 'dates des messages, horloge de l’appareil',
  'bookings without any date are left out': 'les réservations sans aucune date sont écartées',
  'What was extracted is complete enough.': 'Ce qui a été extrait est suffisamment complet.',
  'What is missing can add bookings, and refunds that nobody saw.':
    'Ce qui manque peut ajouter des réservations, et des remboursements que personne n’a vus.',
  'another extraction, a backup, the other side of the chats':
    'une autre extraction, une sauvegarde, l’autre côté des conversations',
  'cannot be reckoned; missing bookings would only raise the figure, a missing refund would lower it':
    'ne peut être calculé\u00a0; des réservations manquantes ne feraient qu’augmenter le chiffre, un remboursement manquant l’abaisserait',
  'Translations and code words are read correctly.': 'Les traductions et les mots codés sont lus correctement.',
  'Two readers confirmed each booking; code words count in their proven sense.':
    'Deux lecteurs ont confirmé chaque réservation\u00a0; les mots codés comptent dans leur sens établi.',
  'a sworn translator, the table of code words': 'un traducteur juré, la table des mots codés',
  'bookings for which a reader asked for a translation are left out':
    'les réservations pour lesquelles un lecteur a demandé une traduction sont écartées',
  'accepted by different readers: decisions {n}': 'accepté par des lecteurs différents\u00a0: décisions {n}',
  'not accepted by readers: decisions {n}': 'non accepté par des lecteurs\u00a0: décisions {n}',
  'left open by readers: decisions {n}': 'laissé ouvert par des lecteurs\u00a0: décisions {n}',
  'a match outside the chats and another signal: {ids}':
    'une concordance hors des conversations et un autre signal\u00a0: {ids}',
  'two anchors of different families: {ids}': 'deux ancrages de familles différentes\u00a0: {ids}',
  'an anchor and a signal of another family: {ids}': 'un ancrage et un signal d’une autre famille\u00a0: {ids}',
  'price agreed, travellers numbered, called to depart: {ids}':
    'prix convenu, voyageurs dénombrés, appelé à partir\u00a0: {ids}',
  'one anchor: {ids}': 'un ancrage\u00a0: {ids}',
  'two supporting signals: {ids}': 'deux signaux d’appui\u00a0: {ids}',
  'one supporting and two weak signals: {ids}': 'un signal d’appui et deux signaux faibles\u00a0: {ids}',
  'too little: {ids}': 'trop peu\u00a0: {ids}',
  'no signal': 'aucun signal',
  'calls, voice messages and pictures alone: nothing was read':
    'seulement des appels, messages vocaux et images\u00a0: rien n’a été lu',
  '{reason}, but no sum is named': '{reason}, mais aucune somme n’est nommée',
  'acknowledged by who received it': 'reconnu par qui l’a reçu',
  'shown by a receipt or a transfer reference': 'montré par un reçu ou une référence de transfert',
  "confirmed by a third party's record": 'confirmé par le relevé d’un tiers',
  'commission: not paid by a customer': 'commission\u00a0: non payée par un client',
  'cost: not paid by a customer': 'frais\u00a0: non payés par un client',
  'its booking is not held to be that of a customer ({tier})':
    'sa réservation n’est pas tenue pour celle d’un client ({tier})',
  'its contact is not held to be a customer ({role})': 'son contact n’est pas tenu pour un client ({role})',
  'its booking is told twice: the same as {id}': 'sa réservation est relatée deux fois\u00a0: la même que {id}',
  'moves between suspects: not turnover': 'passe d’un suspect à l’autre\u00a0: pas un chiffre d’affaires',
  'talk of money: nothing says that it was paid': 'discussion d’argent\u00a0: rien ne dit que ce fut payé',
  'said to have been paid; nobody acknowledged it': 'dit payé\u00a0; personne ne l’a reconnu',
  'said to have been paid; nobody acknowledged it, but no sum is named':
    'dit payé\u00a0; personne ne l’a reconnu, et aucune somme n’est nommée',
  'said to have been given back; nobody acknowledged it': 'dit rendu\u00a0; personne ne l’a reconnu',
  'given back to the customer': 'rendu au client',
  'gives back a payment that is not in the case': 'rend un paiement qui n’est pas dans l’affaire',
  'put down with an office and not released': 'déposé auprès d’un bureau et non libéré',
  'received, and no booking is known that it pays for': 'reçu, et aucune réservation connue n’est ainsi payée',
  'released: {id} stands in its place': 'libéré\u00a0: {id} prend sa place',
  'given back: {id}': 'rendu\u00a0: {id}',
  'gives back the deposit {id}, which never counted': 'rend le dépôt {id}, qui n’a jamais compté',
  'told twice: the same as {id}': 'relaté deux fois\u00a0: le même que {id}',
  'the date is open: of {n} rates, the one that gives the fewest euros':
    'la date est ouverte\u00a0: de {n} cours, celui qui donne le moins d’euros',
  'the booking is left out': 'la réservation est écartée',
  'the payment is left out': 'le paiement est écarté',
  'the contact is left out': 'le contact est écarté',
  'its charge is left out': 'sa prévention est écartée',
  'over a billion euros: taken for a misreading until a reader corrects it':
    'plus d’un milliard d’euros\u00a0: tenu pour une erreur de lecture jusqu’à correction par un lecteur',
  'instalments: arrival reported': 'tranches\u00a0: arrivée signalée',
  'money in trust: arrival reported and not disputed': 'argent consigné\u00a0: arrivée signalée et non contestée',
  'money in trust: its release was told': 'argent consigné\u00a0: sa libération a été dite',
  'money in trust: neither release nor undisputed arrival is shown':
    'argent consigné\u00a0: ni libération ni arrivée non contestée n’est montrée',
  'nothing shows how it was to be paid': 'rien ne montre comment il devait être payé',
  'instalments: it is said that all is paid': 'versements : il est dit que tout est payé',
  'prepaid: a price was agreed, the money was to come first, and they set out':
    'payé d’avance : un prix était convenu, l’argent devait venir d’abord, et ils sont partis',
  'prepaid: the money was to come first, and neither payment nor departure is shown':
    'payé d’avance : l’argent devait venir d’abord, et ni paiement ni départ n’est établi',
  'prepaid: a price was agreed and a payment acknowledged':
    'payé d’avance\u00a0: un prix a été convenu et un paiement reconnu',
  'prepaid: no agreed price beside the payment': 'payé d’avance\u00a0: pas de prix convenu à côté du paiement',
  'to be paid on arrival: arrival reported and paid after it':
    'à payer à l’arrivée\u00a0: arrivée signalée et payé ensuite',
  'refunded: only what remains of the payments counts': 'remboursé\u00a0: seul compte ce qui reste des paiements',
  'money went back: only what was observed and kept counts':
    'de l’argent a été rendu\u00a0: seul compte ce qui fut constaté et gardé',
  'two readers have not confirmed that it was paid': 'deux lecteurs n’ont pas confirmé que ce fut payé',
  'the payment that showed it is left out': 'le paiement qui le montrait est écarté',
  'what showed it is left out': 'ce qui le montrait est écarté',
  'agreed in its own chat, a person': 'convenu dans sa propre conversation, par personne',
  'agreed in its own chat, for the whole party': 'convenu dans sa propre conversation, pour tout le groupe',
  'agreed in its own chat, for a leg': 'convenu dans sa propre conversation, par étape',
  'agreed in its own chat, for an attempt': 'convenu dans sa propre conversation, par tentative',
  'decided by readers, a person': 'décidé par des lecteurs, par personne',
  'decided by readers, for the whole party': 'décidé par des lecteurs, pour tout le groupe',
  'no price is known for it or its class': 'aucun prix n’est connu pour elle ou sa catégorie',
  'no price is known of a confirmed booking': 'aucun prix n’est connu d’une réservation confirmée',
  'lowest of {n} agreed prices, that of {id}, same class within 90 days':
    'le plus bas de {n} prix convenus, celui de {id}, même catégorie à 90 jours près',
  'lowest of {n} agreed prices, that of {id}, same class within 90 days ({open} not known: the lowest of all that it may be)':
    'le plus bas de {n} prix convenus, celui de {id}, même catégorie à 90 jours près (inconnu\u00a0: {open}\u00a0; le plus bas de tous les possibles)',
  'lowest of {n} quoted prices of its class': 'le plus bas de {n} prix proposés de sa catégorie',
  'lowest of {n} agreed prices a person: {id}, service {service}, {reason}':
    'le plus bas de {n} prix convenus par personne\u00a0: {id}, service {service}, {reason}',
  'none was agreed; lowest quoted price a person: {id}, service {service}':
    'aucun n’a été convenu\u00a0; prix proposé le plus bas par personne\u00a0: {id}, service {service}',
  'stated: {text}': 'indiqué\u00a0: {text}',
  'established elsewhere: {text}': 'établi ailleurs\u00a0: {text}',
  'EXTERNAL, shown and not counted: {text}': 'EXTERNE, montré et non compté\u00a0: {text}',
  'same-reference': 'même référence',
  'same-sum': 'même somme',
  'same-trip': 'même voyage',
  'told-total': 'total relaté',
  'same-receipt': 'même reçu',
  'same-person': 'même personne',
  'alike-person': 'peut-être la même personne',
  'group-total': 'total du groupe et parts',
  'the same picture of a receipt for the same sum': 'la même image d’un reçu pour la même somme',
  'the same picture of a receipt for another sum: to be read': 'la même image d’un reçu pour une autre somme : à lire',
  'one document number whose check digits fit stands in both: that traveller counts once, in the one that is kept':
    'un numéro de document aux chiffres de contrôle exacts figure dans les deux : ce voyageur compte une fois, dans celle qui est gardée',
  'one document number without check digits stands in both: both count, to be read':
    'un numéro de document sans chiffres de contrôle figure dans les deux : les deux comptent, à lire',
  'one name and date of birth stand in both: both count, to be read':
    'un nom et une date de naissance figurent dans les deux : les deux comptent, à lire',
  'one date of birth and one name in two spellings stand in both: both count, to be read':
    'une date de naissance et un nom en deux graphies figurent dans les deux : les deux comptent, à lire',
  'both accounts wrote one name and date of birth':
    'les deux comptes ont écrit un même nom et une même date de naissance',
  'both accounts wrote one date of birth with one name in two spellings':
    'les deux comptes ont écrit une même date de naissance avec un nom en deux graphies',
  'the second account begins in {app} within two weeks after the first fell silent':
    'le deuxième compte commence sur {app} dans les deux semaines suivant le silence du premier',
  'both accounts have one profile photo, SHA-256 {sha256}, and no other has it':
    'les deux comptes ont une même photo de profil, SHA-256 {sha256}, et nul autre',
  'both accounts are among the {n} that have one profile photo, SHA-256 {sha256}':
    'les deux comptes sont parmi les {n} qui ont une même photo de profil, SHA-256 {sha256}',
  'both accounts have one profile photo, SHA-256 {sha256}, and no other has it, under names without a word in common':
    'les deux comptes ont une même photo de profil, SHA-256 {sha256}, et nul autre, sous des noms sans mot commun',
  'both accounts are among the {n} that have one profile photo, SHA-256 {sha256}, under names without a word in common':
    'les deux comptes sont parmi les {n} qui ont une même photo de profil, SHA-256 {sha256}, sous des noms sans mot commun',
  'the same number in {one} and {other}': 'le même numéro sur {one} et {other}',
  'the same number in {one} and {other}, with {n} days between the uses and under different names':
    'le même numéro sur {one} et {other}, avec {n} jours entre les usages et sous des noms différents',
  'the same number in {one} and {other}, under names without a word in common':
    'le même numéro sur {one} et {other}, sous des noms sans mot commun',
  'both accounts wrote the number of the same identity document, and no other did':
    'les deux comptes ont écrit le numéro de la même pièce d’identité, et nul autre',
  'both accounts are among the {n} that wrote the number of the same identity document':
    'les deux comptes sont parmi les {n} qui ont écrit le numéro de la même pièce d’identité',
  'an account of the same display name in {app} begins within a month after the first fell silent':
    'un compte de même nom affiché sur {app} commence dans le mois suivant le silence du premier',
  'both bear one display name': 'les deux portent un même nom affiché',
  'both are in a group of the same title': 'les deux sont dans un groupe de même titre',
  'both write on the same phones': 'les deux écrivent sur les mêmes téléphones',
  'one code, account or paper stands in the chats of both and of nobody else':
    'un code, un compte ou une pièce figure dans les échanges des deux et de nul autre',
  'it is one of {n} accounts of which that holds': 'c’est l’un de {n} comptes pour lesquels cela vaut',
  'a sum for a party, and beside it within three days as many equal shares of others: all count, to be read':
    'une somme pour un groupe et, dans les trois jours, autant de parts égales d’autres : toutes comptent, à lire',
  'the same sum under the same reference': 'la même somme sous la même référence',
  'the same payer and sum within three days': 'même payeur et même somme en trois jours',
  'the same payer and sum within three days, and nothing tells them apart':
    'même payeur et même somme en trois jours, et rien ne les distingue',
  'both fit into the agreed price and count': 'les deux tiennent dans le prix convenu et comptent',
  'all fit into the agreed price and count': 'tous tiennent dans le prix convenu et comptent',
  'a sum as great as all the other payments of the booking together: the total, told beside its parts':
    'une somme égale à tous les autres paiements de la réservation ensemble\u00a0: le total, relaté à côté de ses parties',
  'the same contact, the same number of travellers, the same route at the same time':
    'même contact, même nombre de voyageurs, même trajet au même moment',
  'a payment of the same sum under the same reference stands in both: one booking, told twice':
    'un paiement de même somme sous la même référence figure dans les deux\u00a0: une réservation, relatée deux fois',
  'a booking, ticket or line service is named, and no journey sought':
    'une réservation, un billet ou une ligne régulière est nommé, et aucun voyage recherché',
  'agrees a price, pays or travels': 'convient d’un prix, paie ou voyage',
  'asks the price and agrees none': 'demande le prix et n’en convient aucun',
  'has people for the owner, or announces a large party or parties of different sizes ({ids})':
    'a des gens pour le titulaire, ou annonce un grand groupe ou des groupes de tailles différentes ({ids})',
  'is paid by the owner or supplies him ({ids})': 'est payé par le titulaire ou le fournit ({ids})',
  'is paid or warns ({ids}), and reports payments or codes of others':
    'est payé ou avertit ({ids}), et rapporte des paiements ou des codes d’autrui',
  'is paid or names his price ({ids}) for papers': 'est payé ou nomme son prix ({ids}) pour des papiers',
  'is paid, names his price or warns ({ids}), and is given travellers or a place, or let travellers out':
    'est payé, nomme son prix ou avertit ({ids}), et reçoit des voyageurs ou un lieu, ou a déposé des voyageurs',
  'is handed travellers of the owner ({ids}) and told where, or goes there, before he says anything of a journey of his own':
    'le titulaire lui remet des voyageurs ({ids}) et lui indique un lieu, ou il s’y rend, avant qu’il ne parle d’un voyage à lui',
  'keeps money for others ({ids})': 'garde de l’argent pour autrui ({ids})',
  'pays for somebody else ({ids})': 'paie pour autrui ({ids})',
  'sends as shops, banks and parcel services do ({ids})':
    'envoie comme le font magasins, banques et services de colis ({ids})',
  'takes part in running the journeys ({ids})': 'participe à l’organisation des voyages ({ids})',
  'takes precautions of three kinds, or passes on the keys to an account ({ids}), and is not paid':
    'prend des précautions de trois genres, ou transmet les clés d’un compte ({ids}), et n’est pas payé',
  'booked as with an agency ({ids})': 'réservé comme auprès d’une agence ({ids})',
  'writes as a lawyer, doctor, journalist, cleric or counsellor does ({ids})':
    'écrit comme un avocat, un médecin, un journaliste, un ministre du culte ou un conseiller ({ids})',
  'over two months or more, one message in {n} or more names kin, of three relations or more, and both sides write so':
    'pendant deux mois ou plus, au moins un message sur {n} nomme des parents, de trois liens ou plus, et les deux côtés écrivent ainsi',
  'against it: what else was found in the talk': 'en sens contraire : ce qui a été trouvé d’autre dans l’échange',
  'travels: an instruction, arrival, interception or complaint of his own':
    'voyage\u00a0: une instruction, une arrivée, une interception ou une plainte qui lui est propre',
  'a reader linked the accounts': 'un lecteur a réuni les comptes',
  'a chat in {app} asks to go on elsewhere': 'une conversation sur {app} demande de poursuivre ailleurs',
  'within two weeks an account of the same display name begins in {app}':
    'dans les deux semaines, un compte de même nom affiché commence sur {app}',
  'the same display name in {one} and {other} on one phone, borne by nobody else there':
    'même nom affiché sur {one} et {other} dans un téléphone, que nul autre n’y porte',
  'the same display name in {app} on two exhibits': 'même nom affiché sur {app} dans deux pièces',
  'the second account began by telling a number': 'le second compte a commencé par indiquer un numéro',
  'the second account began with the announcement of a new number':
    'le second compte a commencé par l’annonce d’un nouveau numéro',
  'its name is that of the first, but for what tells them apart':
    'son nom est celui du premier, à ce qui les distingue près',
  'the second is one of {n} without a name that begins within two weeks':
    'le second est l’un de {n} sans nom qui commencent dans les deux semaines',
  'the second is the only one without a name that begins within two weeks':
    'le second est le seul sans nom qui commence dans les deux semaines',
  '{app} reported that the first account changed its number without naming the new one':
    '{app} a signalé que le premier compte a changé de numéro sans nommer le nouveau',
  '{app} reported that the first account took the number of the second':
    '{app} a signalé que le premier compte a pris le numéro du second',
  'the accounts wrote the numbers of different identity documents':
    'les comptes ont écrit les numéros de pièces d’identité différentes',
  'the display names of the accounts have no word in common': 'les noms affichés des comptes n’ont aucun mot en commun',
  'European Central Bank, euro reference rate': 'Banque centrale européenne, cours de référence de l’euro',
  'paid share': 'part payée',
  'price of a child': 'prix d’un enfant',
  'share of children': 'part d’enfants',
  'share of the defendant': 'part du prévenu',
  'truly customers among the {tier}': 'véritables clients parmi les «\u00a0{tier}\u00a0»',
  'price, {from} – {to}, {service} (cents)': 'prix, {from} – {to}, {service} (centimes)',
  'each was read and confirmed by two readers; no sample was checked':
    'chacune a été lue et confirmée par deux lecteurs\u00a0; aucun échantillon n’a été vérifié',
  'no sample was read: left out': 'aucun échantillon n’a été lu\u00a0: écarté',
  'lowest, middle and highest price agreed in its class: a judgement, fewer than twenty prices':
    'prix convenu le plus bas, moyen et le plus élevé de sa catégorie\u00a0: une appréciation, moins de vingt prix',
  'no data': 'aucune donnée',
  'turnover of the case': 'chiffre d’affaires de l’affaire',
  'starter value': 'valeur de départ',
  rule: 'règle',
  origin: 'départ',
  destination: 'destination',
  service: 'service',
  'role decided by a reader: {role}': 'rôle décidé par un lecteur\u00a0: {role}',
  'role proposed by rule: {role}': 'rôle proposé par une règle\u00a0: {role}',
  'no rule says what he is': 'aucune règle ne dit ce qu’il est',
  'nothing of weight was found in his chats': 'rien de marquant n’a été trouvé dans ses conversations',
  'readers differ: decisions {n} accept, {m} do not':
    'les lecteurs diffèrent\u00a0: les décisions {n} acceptent, {m} non',
  'accepted by one reader alone: decision {n}': 'accepté par un seul lecteur\u00a0: décision {n}',
  'messages of his with findings, in chats of several people, left out since neither he nor the owner answers there: {n}':
    'messages de lui avec éléments relevés, dans des conversations à plusieurs, laissés de côté parce que ni lui ni le titulaire n’y répond\u00a0: {n}',
  'waits for a translation: decisions {n}': 'attend une traduction\u00a0: décisions {n}',
  'readers differ on the price: decisions {n}': 'les lecteurs diffèrent sur le prix\u00a0: décisions {n}',
  'readers differ on the role': 'les lecteurs diffèrent sur le rôle',
  'readers differ on the number of travellers: decisions {n}':
    'les lecteurs diffèrent sur le nombre de voyageurs\u00a0: décisions {n}',
  'what decision {n} rests on reads otherwise now': 'ce sur quoi repose la décision {n} se lit autrement à présent',
  unchanged: 'inchangé',
  'less evidence for what still counts': 'moins d’éléments pour ce qui compte encore',
  'not accepted: {ids}': 'non retenues\u00a0: {ids}',
  "The Migrants' Files: a study of 2011 found that one in seven did not pay":
    'The Migrants’ Files\u00a0: une étude de 2011 a constaté qu’un sur sept n’avait pas payé',
}
