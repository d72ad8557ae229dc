/** Qui est nommé, ce qui est retiré, et ce qui en tient lieu. */
export const disclosure = {
  disclosure: {
    title: 'Noms et pseudonymes',
    unkeyed:
      'Les contacts portent les noms que leur donnent les exports et les identifiants du dossier électronique\u00a0: aucune clé de pseudonymes n’a été fournie.',
    keyed:
      'Les voyageurs, ceux qui paient pour eux et tous les contacts dont on ne sait pas qu’ils ont un autre rôle figurent sous un pseudonyme (P-…) partout où la présente annexe parle d’eux\u00a0; les voyageurs comptés comme mineurs ont M-…. Un pseudonyme est formé à partir de l’identité au moyen d’une clé du dossier\u00a0: il est le même dans chaque fichier et ne révèle ni nom ni ordre\u00a0; qui se trouve derrière figure dans une liste scellée, séparée de l’annexe. Les propriétaires des appareils et les contacts qui agissent pour des organisateurs de voyages sont nommés\u00a0; ce rôle peut n’être que proposé par des règles. Les citations, numéros et chemins de fichiers sont des éléments de preuve et sont imprimés tels quels\u00a0: des noms peuvent s’y trouver.',
    open: 'Cette version est faite pour l’audience et la publication. Les contacts, les propriétaires des appareils et les personnes en cause figurent sous un pseudonyme (P-…\u00a0; mineurs M-…), formé avec une clé conservée à part\u00a0; la version restreinte faite avec la même clé a les mêmes. Dans les citations, titres, chemins de fichiers et motifs, tout ce dont le dossier sait que cela nomme quelqu’un ou permet de le joindre est remplacé par un mot entre crochets\u00a0; des numéros et comptes restent les quatre derniers caractères. {appendix} compte ce qui a été retiré. Les experts, lecteurs et autorités sont nommés tels qu’indiqués.',
    check:
      'Des règles trouvent les noms que les exports tiennent pour tels, dans l’orthographe du dossier ou une orthographe voisine, et les numéros et adresses d’après leur forme. Un nom qui n’apparaît que dans un texte, un surnom ou un récit qui dit de qui il s’agit peut subsister\u00a0; et un mot courant qui fait aussi partie d’un nom est retiré. Avant que cette copie ne soit remise, quelqu’un la lit en entier.',
    nothing: 'Rien n’a été retiré de cette version.',
    log: 'Ce qui a été retiré',
    what: 'De quoi il s’agissait',
    places: 'Endroits',
    none: 'Rien qui nomme quelqu’un ou permette de le joindre n’a été trouvé.',
    logNote:
      'Chaque endroit où l’annexe imprime un remplacement compte une fois, dans les textes, chemins, tableaux et images.',
    notPart:
      'Les textes des messages de la concordance, les conversations, les tableaux sur fichier, les réseaux, les cartes avec positions et tous les autres exports ne font pas partie de cette version, parce qu’ils contiennent des identités. Aucune image, aucun enregistrement et aucun document d’une conversation ne fait partie d’une version.',
    withheld: 'seulement dans la version restreinte',
    privileged: 'non imprimé\u00a0: les communications du contact peuvent être couvertes par un secret professionnel',
    kinds: {
      name: 'Noms',
      address: 'Adresses électroniques',
      link: 'Liens',
      handle: 'Noms d’utilisateur',
      place: 'Positions et lieux de rendez-vous',
      number: 'Numéros, comptes, codes et numéros de documents',
    },
    words: {
      name: 'nom',
      address: 'adresse',
      link: 'lien',
      handle: 'nom d’utilisateur',
      place: 'lieu',
      number: 'numéro',
      owner: 'propriétaire',
      person: 'personne',
    },
  },
}
