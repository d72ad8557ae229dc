import type { ReadmeTexts } from './readme.ts'

export const fr: ReadmeTexts = {
  title: 'À la défense : comment lire et vérifier ce rapport',
  facts: {
    messages: 'Messages dans le dossier électronique',
    head: 'Tête du journal des décisions (SHA-256)',
    none: 'aucune décision n’a été consignée',
  },
  what: {
    title: 'De quoi il s’agit',
    one: 'Le rapport contient tout ce qui a été lu du matériel saisi, les règles appliquées, chaque décision prise par des personnes et les chiffres avec leurs hypothèses. Vous pouvez le vérifier sans le programme et sans licence.',
    two: 'Ce que les règles ont trouvé n’est que proposition. Seul ce que deux lecteurs nommés ont confirmé est dit confirmé ; leurs motifs figurent au journal.',
  },
  files: {
    title: 'Quel fichier contient quoi',
    list: {
      messages: '`messages.ndjson` : chaque enregistrement lu, un par ligne, avec le fichier, l’endroit et les octets.',
      findings:
        '`findings.csv`, `signals.csv` : ce que les règles ont trouvé, avec le message et la règle ; aussi ce qui parle contre la qualité de client.',
      contacts:
        '`contacts.csv`, `links.csv`, `identifiers.csv` : qui est tenu pour qui, pourquoi, et ce qui s’y oppose.',
      bookings:
        '`bookings.csv`, `persons.csv`, `payments.csv` : les voyages, le nombre de personnes et les paiements, avec leurs messages.',
      figures:
        '`ledger.csv`, `sheet.csv`, `duplicates.csv`, `assumptions.csv`, `sensitivity.csv` : le calcul ligne par ligne. Les montants des colonnes en `Cents` sont des cents d’euro.',
      decisions: '`decisions.ndjson` : le journal des décisions, complet, dans l’ordre, jamais modifié.',
      reading:
        '`accounting.csv`, `warnings.csv` : combien d’enregistrements de chaque fichier ont été lus, omis ou ont échoué, et chaque difficulté rencontrée.',
      rules: '`defence-rules.csv` : chaque règle en mots simples. `defence-missing.csv` : ce qui ne s’y trouve pas.',
      manifest: '`manifest.json` : le SHA-256 de chaque fichier du rapport et de chaque source, versions et réglages.',
    },
  },
  check: {
    title: 'Comment vérifier',
    list: {
      hashes:
        'Les empreintes : le SHA-256 de chaque fichier doit être celui de `manifest.json` (`casethread verify DOSSIER`, ou tout programme d’empreintes).',
      record:
        'Un message : `provenance` indique le fichier source, l’endroit et les octets ; les mêmes octets de la source doivent contenir le même texte.',
      log: 'Le journal : l’empreinte d’une entrée est le SHA-256 de l’empreinte précédente, d’un saut de ligne et de son `body` tel qu’imprimé. La première est précédée de 64 zéros.',
      sums: 'Les chiffres : le total constaté est la somme de `euroCents` dans `ledger.csv` où `counts` vaut `observed` ou `unassigned`, moins les remboursements, jamais négatif par réservation ; le minimum A1 est la somme de `minimumCents` dans `sheet.csv` où rien n’est `excluded`.',
      again:
        'Tout recommencer : avec le dossier électronique, `casethread analyze` et `casethread report` donnent les mêmes octets ; `casethread estimate --exclude` donne les chiffres sans une réservation, une période, une source ou une personne.',
    },
  },
  doubt: {
    title: 'Où le doute mérite du temps',
    list: {
      account: 'Si les comptes du détenteur ont été utilisés par le prévenu : le programme ne présume rien à ce sujet.',
      links: 'Les liens de faible confiance et ceux qui reposent sur des noms.',
      persons:
        'Les réservations avec un nombre maximal de personnes, ou sans nombre, et le même groupe sur deux téléphones (`duplicates.csv`).',
      prices: 'Les prix des rangs 2 à 5 dans `sheet.csv` : ils viennent d’autres réservations, d’offres ou d’ailleurs.',
      times: 'Les messages dont le fuseau est `assumed` et les dates à deux lectures (`ambiguousAt`).',
      recovered: 'Les enregistrements récupérés ou supprimés (`state`) ; les chiffres sont aussi donnés sans eux.',
      language: 'Les traductions et les mots codés : le texte original figure dans chaque tableau.',
    },
  },
  missing: {
    title: 'Ce qui ne s’y trouve pas',
    one: '`defence-missing.csv` en donne la liste, avec le motif et ce qu’il faut demander : les fichiers saisis eux-mêmes, les pièces jointes, les fichiers illisibles, le dossier électronique, la clé des pseudonymes.',
    two: 'Que quelque chose ne soit pas dans le matériel ne montre pas que cela n’a pas eu lieu.',
  },
}
