export const en = {
  title: 'To the defence: how to read and check this report',
  facts: {
    messages: 'Messages in the case file',
    head: 'Head of the decision log (SHA-256)',
    none: 'no decision was recorded',
  },
  what: {
    title: 'What this is',
    one: 'The report holds all that was read from the seized material, the rules that were applied to it, every decision that people took, and the figures with their assumptions. It is yours to check without the program and without a licence.',
    two: 'What rules found are proposals. Only what two named readers confirmed is called confirmed, and their reasons stand in the log.',
  },
  files: {
    title: 'Which file holds what',
    list: {
      messages:
        '`messages.ndjson`: every record that was read, one a line, with the file, the place in it and the bytes.',
      findings:
        '`findings.csv`, `signals.csv`: what the rules found, each with its message and its rule; also what speaks against a customer.',
      contacts:
        '`contacts.csv`, `links.csv`, `identifiers.csv`: who is held to be whom, why, and what speaks against it.',
      bookings:
        '`bookings.csv`, `persons.csv`, `payments.csv`: journeys, numbers of persons and payments, with their messages.',
      figures:
        '`ledger.csv`, `sheet.csv`, `duplicates.csv`, `assumptions.csv`, `sensitivity.csv`: the calculation line by line. Amounts in columns ending in `Cents` are euro cents.',
      decisions: '`decisions.ndjson`: the log of decisions, complete, in order, none ever changed.',
      reading:
        '`accounting.csv`, `warnings.csv`: how many records of each file were read, left out or failed, and every trouble met.',
      rules: '`defence-rules.csv`: every rule in plain words. `defence-missing.csv`: what is not here.',
      manifest: '`manifest.json`: SHA-256 of every file of the report and of every source, versions and settings.',
    },
  },
  check: {
    title: 'How to check it',
    list: {
      hashes:
        'Hashes: the SHA-256 of each file must be the one in `manifest.json` (`casethread verify FOLDER`, or any program for hashes).',
      record:
        'A message: `provenance` names the source file, the place and the bytes; the same bytes of the source must hold the same text.',
      log: 'The log: the hash of an entry is the SHA-256 of the hash before it, a line feed and the entry’s `body` as printed. The first has 64 zeros before it.',
      sums: 'The figures: the total observed is the sum of `euroCents` in `ledger.csv` where `counts` is `observed` or `unassigned`, less refunds, never below zero for a booking; the minimum A1 is the sum of `minimumCents` in `sheet.csv` where nothing is `excluded`.',
      again:
        'Everything again: with the case file, `casethread analyze` and `casethread report` give the same bytes; `casethread estimate --exclude` gives the figures without a booking, a period, a source or a person.',
    },
  },
  doubt: {
    title: 'Where doubt is worth the time',
    list: {
      account: 'Whether the accounts of the owner were used by the accused: the program assumes nothing about it.',
      links: 'Links of low confidence and those that rest on names.',
      persons:
        'Bookings with an upper number of persons, or none, and the same party on two phones (`duplicates.csv`).',
      prices: 'Prices of rungs 2 to 5 in `sheet.csv`: they come from other bookings, quotes or elsewhere.',
      times: 'Messages whose zone is `assumed`, and dates with two readings (`ambiguousAt`).',
      recovered: 'Recovered and deleted records (`state`); the figures are also given without them.',
      language: 'Translations and code words: the original text stands in every table.',
    },
  },
  missing: {
    title: 'What is not here',
    one: '`defence-missing.csv` lists it, with the reason and what to ask for: the seized files themselves, attachments, files that could not be read, the case file, the key of the pseudonyms.',
    two: 'That something is not in the material does not show that it did not happen.',
  },
} as const
