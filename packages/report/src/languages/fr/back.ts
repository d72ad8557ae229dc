/** Sections 12 à 14 et appendices. */
export const back = {
  contrary: {
    title: 'Éléments contraires et à décharge',
    weight: 'Ce qui s’oppose aux constatations reçoit la même place que ce qui les appuie.',
    rejected: 'Contacts rejetés par des lecteurs',
    noRejected: 'Aucun contact n’a été rejeté par des lecteurs.',
    contact: 'Contact',
    reason: 'Raison',
    evidence: 'Éléments',
    roles: 'Contacts ayant un autre rôle que celui de client',
    noRoles: 'Aucun contact n’a un autre rôle que celui de client.',
    role: 'Rôle',
    by: 'Par',
    byRule: 'règle',
    byReader: 'lecteur',
    negative: 'Signaux qui s’opposent à la qualité de client, par genre',
    noNegative: 'Aucun signal qui s’oppose à la qualité de client n’a été trouvé.',
    signal: 'Signal',
    contacts: 'Contacts',
    refunds: 'Remboursements',
    noRefunds: 'Aucun remboursement n’est au registre.',
    failed: 'Voyages interceptés ou abandonnés',
    noFailed: 'Aucun voyage n’est consigné comme intercepté ou abandonné.',
    unpaid:
      'Réservations confirmées pour lesquelles rien n’est compté\u00a0: passage gratuit, prix non dû ou aucun prix connu',
    noUnpaid: 'Il n’y a pas de réservation confirmée sans montant.',
    booking: 'Réservation',
    persons: 'Personnes',
    otherNumbers: 'Nombres de voyageurs plus bas que le contact d’une réservation confirmée a aussi donnés',
    noOtherNumbers: 'Aucune réservation confirmée ne porte un nombre de voyageurs donné plus bas que celui qui compte.',
    counted: 'Compté',
    stated: 'Donné',
    disagreements: 'Désaccords entre lecteurs, éléments modifiés, lectures uniques',
    noDisagreements: 'Aucun désaccord, élément modifié ou lecture unique n’est ouvert.',
    notice: 'Avis',
    pairs:
      'Paires de comptes qui peuvent être d’une même personne et ne sont pas tranchées\u00a0: {pairs|paire|paires}. Si c’est le cas, il y a moins de contacts.',
    noPairs: 'Aucune paire de comptes n’attend d’être tranchée.',
    a2: 'Personnes × prix dépasse A1 de {amount}. Ce n’est un plancher que si A-02 (le prix était dû), A-04 (payé entièrement, rien de rendu) et A-05 (les enfants paient) sont retenues et si le nombre de personnes est un sous-comptage.',
    a2None: 'Personnes × prix n’est pas calculé, ou ne dépasse pas A1.',
    innocent:
      'Lectures innocentes\u00a0: les mots de prix, de somme, d’arrivée, de code et de document font partie de la vie ordinaire. Dans des recueils mesurés de messages ordinaires, entre 16\u00a0% et 27\u00a0% des auteurs emploient au moins trois genres de ces mots\u00a0; les réservations licites de voyages davantage.',
    prices:
      'Le prix le plus bas convenu par personne dans une réservation confirmée est {lowest}, le plus élevé {highest}. Un prix plus bas pour une personne abaisse le minimum.',
    noPrices: 'Aucune réservation confirmée n’a de prix convenu par personne.',
    quarantine:
      'Mis à part comme pouvant être protégés par un secret, et non appréciés\u00a0: {contacts|contact|contacts}.',
  },
  limits: {
    title: 'Limites, et ce qui changerait le résultat',
    absence:
      'L’absence n’est pas une preuve. Une exportation contient ce que l’application a conservé et ce que quelqu’un a choisi d’exporter. Les messages effacés, expirés ou non exportés n’y sont pas.',
    errors:
      'Les règles se trompent dans les deux sens. Elles manquent des mots et des graphies qu’elles ignorent, et touchent ce qui ne fait que ressembler. La fréquence en est mesurée sur des jeux d’essai ({appendix}), non sur le présent matériel.',
    synthetic: 'Les mesures faites sur des conversations inventées n’établissent pas la valeur des règles en pratique.',
    textOnly:
      'Seul le texte a été examiné par des règles. Les images, les messages vocaux et les documents ne l’ont pas été.',
    numbers:
      'Un nombre de la bonne forme, même avec des chiffres de contrôle exacts, peut être autre chose. Il devient un élément de preuve par le contexte, par une reconnaissance ou par le relevé d’un prestataire.',
    language: 'Les motifs consignés par les lecteurs figurent dans la langue dans laquelle ils ont été consignés.',
    rulesInEnglish: 'Règles, motifs et noms de genres figurent dans les termes du programme.',
    rulesTranslated:
      'Les motifs donnés par les règles sont traduits par des tables fixes\u00a0; ce qu’aucune table ne contient, ainsi que les règles elles-mêmes, figure en anglais, langue dans laquelle cela a été écrit.',
    hash: 'Une empreinte égale montre qu’une copie est identique. Elle ne montre ni qui a écrit un message, ni qu’il est vrai.',
    would: 'Ce qui changerait le résultat',
    changes:
      'L’acceptation ou le rejet d’une réservation par des lecteurs\u00a0; un autre prix plancher\u00a0; des remboursements ou des parts établis\u00a0; une traduction jurée qui lit un mot autrement\u00a0; d’autres extractions\u00a0; l’exclusion d’une prévention, d’une période, d’une source ou d’une personne, pour laquelle une variante de la présente annexe peut être établie avec un tableau des différences.',
    duplicates:
      'Une même personne sous deux contacts, ou deux personnes sous un seul\u00a0: chaque lien est énuméré et peut être défait.',
    recovered:
      'Les enregistrements récupérés sont marqués à chaque citation\u00a0; un texte partiel n’est pas complété.',
  },
  conclusions: {
    title: 'Conclusions',
    question: 'Question {number}\u00a0: {question}',
    noQuestions:
      'Aucune question n’est indiquée. Les phrases suivantes sont les seules conclusions de la présente annexe.',
    noAnswer: 'Les chiffres nécessaires à une réponse n’ont pas été calculés.',
    observed: 'Les paiements constatés s’élèvent à {amount}, chacun énuméré au {table}.',
    persons:
      'Sont confirmées par deux lecteurs comme ayant été transportées au moins {persons|personne|personnes}, dont, d’après les messages, {minors} mineures d’âge.',
    identified:
      'Parmi elles, {papers} se distinguent par le numéro d’un document, {names} par le nom et la date de naissance, {numbered} par leur seul nombre. {most}',
    atMost: 'D’après ce qui a été dit, elles ne sont pas plus de {persons}.',
    atMostUnknown: 'Leur nombre maximal n’est pas connu\u00a0: un groupe est mentionné sans nombre.',
    contacts: 'Les contacts sont au nombre de {contacts}\u00a0; {confirmed} d’entre eux ont une réservation confirmée.',
    answers:
      'Aux questions posées, la présente annexe répond dans la mesure où des chiffres et des listes le peuvent\u00a0; ce qui va au-delà relève du tribunal.',
    fines:
      'Le nombre de personnes vaut par lui-même\u00a0: il n’est pas arrondi et ne compte que des personnes confirmées une à une.',
  },
  glossary: {
    title: 'Glossaire et mots codés',
    terms: 'Termes',
    term: 'Terme',
    meaning: 'Signification',
    entries: {
      contact: {
        term: 'contact',
        meaning: 'Un correspondant derrière un ou plusieurs comptes. Ce n’est pas la même chose qu’un client.',
      },
      account: {
        term: 'compte',
        meaning: 'Un numéro, un nom ou un identifiant dans une application, tel qu’une exportation le montre.',
      },
      booking: {
        term: 'réservation',
        meaning:
          'Un voyage convenu ou recherché\u00a0: messages sans interruption de plus de 30 jours, portant sur un même trajet.',
      },
      person: { term: 'personne', meaning: 'Un voyageur. Compté une fois, quel que soit le nombre de tentatives.' },
      smuggling: {
        term: 'trafic d’êtres humains',
        meaning:
          'Contribuer, dans un but lucratif, à l’entrée, au transit ou au séjour irréguliers de personnes. À ne pas confondre avec la traite des êtres humains.',
      },
      trafficking: {
        term: 'traite des êtres humains',
        meaning:
          'Recruter, transporter ou héberger des personnes à des fins d’exploitation. La présente annexe n’en constate rien.',
      },
      advantages: { term: 'avantages patrimoniaux', meaning: 'Avantages tirés d’une infraction.' },
      confiscation: { term: 'confiscation spéciale', meaning: 'Confiscation de choses déterminées ou de leur valeur.' },
      escrow: {
        term: 'consignation auprès d’un tiers',
        meaning: 'Argent gardé par un tiers jusqu’à ce que le voyage ait réussi.',
      },
      observed: { term: 'paiement constaté', meaning: 'Paiement de niveau de preuve L2 ou plus.' },
    },
    noCodeWords: 'Aucun mot codé n’a été introduit pour cette affaire\u00a0; aucun n’a été interprété.',
    codeWordsWhere:
      'Des mots codés ont été introduits pour cette affaire. Ils figurent textuellement dans les réglages de l’analyse, {appendix}, avec leurs preuves et les autres lectures possibles.',
    codeWords: 'Mots codés de l’affaire',
  },
  rules: {
    title: 'Règles',
    signals:
      'Signaux. A\u00a0: ancrage, B\u00a0: appui, C\u00a0: faible, N\u00a0: s’oppose. Les points règlent l’ordre de lecture et rien d’autre',
    signal: 'Signal',
    meaning: 'Signification',
    contacts: 'Contacts',
    rules: 'Règles des détecteurs, dans la langue dans laquelle elles sont écrites',
    rule: 'Règle',
    says: 'Recherche',
    noRules: 'Aucune règle n’a été appliquée à cette affaire.',
    guards:
      'Garde-fous\u00a0: un genre de signal compte une fois par réservation\u00a0; les signaux faibles ensemble pour 3 au plus, ceux d’appui pour 15 au plus\u00a0; les conversations de groupe seulement si l’on s’adresse au contact ou s’il répond\u00a0; les textes transférés, diffusés ou automatiques jamais\u00a0; les fragments récupérés pour moitié.',
  },
  validation: {
    title: 'Validation',
    place:
      'La fiche de validation se rapporte à la version du programme et non à cette affaire\u00a0: docs/validation.md de la version {version}. Elle donne, pour chaque genre de constatation, langue et degré, les résultats exacts, les omissions et les fausses alertes avec leurs intervalles, la taille et l’origine de chaque jeu d’essai, et qui l’a annoté.',
    synthetic:
      'Les jeux d’essai sont pour la plupart des conversations inventées. Les chiffres qui en résultent n’établissent pas la performance en pratique.',
    detectors: 'Ce que chaque détecteur a examiné et trouvé dans cette affaire',
    detector: 'Détecteur',
    examined: 'Messages examinés',
    found: 'Constatations',
    noDetectors: 'Aucun détecteur n’a été appliqué à cette affaire.',
    local:
      'Il n’est pas consigné dans le dossier informatique si le laboratoire a vérifié le programme sur sa propre machine.',
  },
  tool: {
    title: 'Programme et versions',
    made: 'Établi par {tool} {version} sur Node {node} (ICU {icu}, Unicode {unicode}, données de fuseaux {tz}).',
    rulesOnly:
      'Règles fixes écrites par des personnes, sans aucun modèle appris\u00a0; rien dans la présente annexe n’a été traduit par une machine. Aucune règle ne peut confirmer quiconque.',
    stages: 'Étapes exécutées sur cette affaire et leurs réglages',
    noStages: 'Aucune étape n’est consignée.',
    stage: 'Étape',
    version: 'Version',
    settings: 'Réglages',
    configuration: 'Configuration (SHA-256)',
    stopped: 'arrêtée avant sa fin',
    custodyText: 'un fichier dont l’empreinte SHA-256 est {sha256}',
    admissibility:
      'Faits et données\u00a0: sections 3 et 7 à 9. Méthode\u00a0: section 6 et appendice II. Application\u00a0: section 10. Limites et erreurs connues\u00a0: sections 11 et 13, appendice III.',
  },
  hashes: {
    title: 'Empreintes et manifeste',
    certificate:
      'L’empreinte SHA-256 de tout fichier lu a été calculée avant son ouverture, et les empreintes données à la saisie ont été comparées. Cela montre l’identité des copies\u00a0; cela ne montre ni l’auteur, ni la vérité du contenu.',
    certified: 'Copie vérifiée par {name}\u00a0; procédé\u00a0: {process}\u00a0; date\u00a0: {date}.',
    noCertificate: 'Personne n’est indiqué comme ayant vérifié les copies.',
    manifest:
      'Le fichier manifest.json du même rapport énumère l’empreinte SHA-256 de chaque fichier du rapport, celui-ci compris, avec les versions, les réglages et les sources. «\u00a0casethread verify\u00a0» recalcule les empreintes des sources et des résultats et vérifie le journal des décisions.',
    files: 'Fichiers remis, avec leurs empreintes',
    noFiles: 'Aucun fichier n’a été remis.',
    file: 'Fichier',
    role: 'Rôle',
    bytes: 'Octets',
    sha256: 'SHA-256',
    supplied: 'Comparaison avec la saisie',
    roles: {
      export: 'exportation',
      archive: 'archive',
      attachment: 'pièce jointe',
      unknown: 'format inconnu',
      unreadable: 'illisible',
      ignored: 'fichier système sans contenu',
      refused: 'refusé en raison de son empreinte',
      companion: 'partie d’une base de données',
    },
    defence:
      'Pour la défense\u00a0: messages.ndjson contient tout message tel que lu, findings.ndjson toute marque avec sa règle\u00a0; les règles, les décisions et le manifeste se trouvent à côté. Le programme qui les vérifie ne demande aucune licence.',
  },
  decisions: {
    title: 'Extrait du journal des décisions',
    chain:
      'Le journal ne peut qu’être prolongé\u00a0; chaque inscription comprend l’empreinte de la précédente. Tête\u00a0: {head}\u00a0; {entries|inscription|inscriptions}.',
    none: 'Aucune décision de lecteur n’est consignée.',
    table: 'Décisions',
    number: 'N°',
    at: 'Consignée',
    reader: 'Lecteur',
    action: 'Action',
    accounts: 'Contacts',
    confirms: 'Confirme',
    reason: 'Motif',
    cited: 'Messages cités',
    hash: 'Empreinte',
    unknownAction: 'autre inscription',
  },
  rates: {
    title: 'Cours de change',
    rule: 'Unités de la monnaie pour un euro, au jour du paiement ou au dernier jour précédent qui a un cours. Une monnaie sans cours de référence est convertie au cours qui donne le moins d’euros, avec son origine.',
    table: 'Cours utilisés',
    none: 'Aucun cours n’a été utilisé\u00a0: tous les montants du registre sont en euros, ou aucun n’a pu être converti.',
    currency: 'Monnaie',
    day: 'Jour',
    rate: 'Unités par euro',
    source: 'Origine',
    payments: 'Paiements',
  },
  duplicates: {
    title: 'Journal des doublons',
    rule: 'Recherchés\u00a0: même identifiant\u00a0; mêmes payeur, montant et monnaie à quelques jours près\u00a0; même reçu\u00a0; texte transféré\u00a0; même réservation vue sur deux téléphones\u00a0; dépôt et libération\u00a0; tranches et «\u00a0tout payé\u00a0»\u00a0; même voyage dans deux applications\u00a0; total du groupe et parts.',
    table: 'Doublons possibles et ce qu’il en est advenu',
    none: 'La recherche n’a trouvé aucun doublon.',
    notRun: 'La recherche n’a pas été faite\u00a0: aucun chiffre n’a été calculé.',
    kinds: {
      'same-reference': 'même référence',
      'same-receipt': 'même reçu',
      'same-sum': 'même somme',
      'same-booking': 'même réservation',
      'same-trip': 'même voyage',
      'same-person': 'même personne',
      'group-total': 'total du groupe et part',
    },
    kind: 'Genre',
    kept: 'Gardé',
    removed: 'Écarté',
    beside: 'L’autre des deux',
    nothing: 'rien d’écarté',
    says: 'Ce qui le montre',
    evidence: 'Éléments',
  },
  concordance: {
    title: 'Concordance des messages',
    about:
      'Tous les messages que la présente annexe cite\u00a0: {messages|message|messages}. Écriture originale\u00a0; une traduction figure à côté lorsqu’il y en a une.',
    none: 'La présente annexe ne cite aucun message.',
    table: 'Messages cités',
    reference: 'Référence',
    at: 'Heure',
    asWritten: 'Heure telle qu’écrite',
    author: 'Auteur',
    direction: 'Sens',
    state: 'État',
    original: 'Original',
    translation: 'Traduction',
    untranslated: 'aucune',
    file: 'Fichier',
    locator: 'Place dans le fichier',
    sha256: 'SHA-256 du fichier',
    copies: 'Copies',
    usedIn: 'Utilisé dans',
    whole: 'Les références entières commencent par le numéro de dossier\u00a0: {dossier}/{example}.',
  },
  translators: {
    title: 'Déclarations des traducteurs',
    none: 'Aucun traducteur n’est indiqué. Rien dans la présente annexe n’est traduit.',
    table: 'Traducteurs',
    id: 'N°',
    name: 'Nom',
    languages: 'Langues',
    variant: 'Variété',
    sworn: 'Juré',
    date: 'Date',
    backCheck:
      'Seconde traduction d’un échantillon\u00a0: {checked|passage vérifié|passages vérifiés}, {disagreements} en désaccord ({share}).',
    noBackCheck: 'Aucune seconde traduction d’un échantillon n’est indiquée.',
  },
} as const
