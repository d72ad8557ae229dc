/** Marks a SQLite file as a Casethread case (`PRAGMA application_id`): "CsTh". */
export const applicationId = 0x43735468

/**
 * Each entry takes a case from the version before to the next; `PRAGMA user_version` says how many were applied. An entry
 * that was released is never changed. Times are UTC milliseconds, JSON columns hold objects of the model.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- One row for each run of a stage: what was asked, with which version; a run that was stopped stays 'running'.
  CREATE TABLE run (
    id INTEGER PRIMARY KEY, stage TEXT NOT NULL, configuration TEXT NOT NULL, configuration_sha256 TEXT NOT NULL,
    tool_version TEXT NOT NULL, runtime_version TEXT NOT NULL, inputs TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('running', 'complete'))
  ) STRICT;

  -- The files given to us. The same bytes are one file however many copies were met.
  CREATE TABLE file (
    id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, size_bytes INTEGER NOT NULL,
    role TEXT NOT NULL
      CHECK (role IN ('export', 'archive', 'attachment', 'unknown', 'unreadable', 'ignored', 'refused', 'companion'))
  ) STRICT;
  -- location is where the copy lay on the machine that read it: for verify only, never printed in an annex. supplied_hash
  -- is the outcome of comparing the copy with the hash that was given for it at seizure.
  CREATE TABLE file_copy (
    file_id INTEGER NOT NULL REFERENCES file, path TEXT NOT NULL, location TEXT NOT NULL, exhibit TEXT,
    supplied_hash TEXT NOT NULL CHECK (supplied_hash IN ('equal', 'different', 'none')),
    UNIQUE (location, file_id)
  ) STRICT;
  CREATE INDEX file_copy_by_file ON file_copy (file_id);

  -- What is recorded of the seizure of an exhibit ('' where none was named): the hash of the file that says so, and what it
  -- says, as the object Custody of the model. A later file about the same exhibit replaces it.
  CREATE TABLE custody (exhibit TEXT PRIMARY KEY, sha256 TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- A parsed file, or a parsed member of an archive. Its key is the first part of its messages' ids.
  CREATE TABLE source (
    id INTEGER PRIMARY KEY, file_id INTEGER NOT NULL REFERENCES file, member TEXT, key TEXT NOT NULL UNIQUE,
    size_bytes INTEGER NOT NULL, format TEXT NOT NULL, app TEXT NOT NULL, exhibit TEXT, zone_id INTEGER NOT NULL, run_id INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('incomplete', 'complete', 'failed')),
    records_read INTEGER NOT NULL DEFAULT 0, records_parsed INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE source_tally (
    source_id INTEGER NOT NULL REFERENCES source, outcome TEXT NOT NULL CHECK (outcome IN ('skipped', 'failed')),
    reason TEXT NOT NULL, records INTEGER NOT NULL, PRIMARY KEY (source_id, outcome, reason)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE warning (
    id INTEGER PRIMARY KEY, source_id INTEGER REFERENCES source, path TEXT, member TEXT, locator TEXT,
    code TEXT NOT NULL, message TEXT NOT NULL, records INTEGER NOT NULL
  ) STRICT;

  -- scope is the exhibit for accounts known by name only, which count within one device; empty for all others. owner says
  -- how it is known that the account is the device owner's: said by the examiner, by the export itself, or inferred.
  CREATE TABLE account (
    id INTEGER PRIMARY KEY, app TEXT NOT NULL, scope TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'handle', 'name')), value TEXT NOT NULL,
    owner TEXT CHECK (owner IN ('stated', 'export', 'inferred')), UNIQUE (app, scope, kind, value)
  ) STRICT;
  CREATE TABLE account_name (
    account_id INTEGER NOT NULL REFERENCES account, name TEXT NOT NULL, PRIMARY KEY (account_id, name)
  ) STRICT, WITHOUT ROWID;
  -- by_file: the export gives the chat no id, so that it is known by the file that holds it.
  CREATE TABLE chat (
    id INTEGER PRIMARY KEY, public_id TEXT NOT NULL UNIQUE, app TEXT NOT NULL, exhibit TEXT, by_file INTEGER NOT NULL, title TEXT,
    kind TEXT NOT NULL DEFAULT 'unknown' CHECK (kind IN ('direct', 'group', 'unknown')), section TEXT
  ) STRICT;
  -- What each source says of a chat; the chat's own columns are settled from these (CaseWriter.settle).
  CREATE TABLE chat_declaration (
    chat_id INTEGER NOT NULL REFERENCES chat, source_id INTEGER NOT NULL REFERENCES source, title TEXT,
    kind TEXT NOT NULL, section TEXT, first_at INTEGER, last_at INTEGER, PRIMARY KEY (chat_id, source_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE chat_participant (
    chat_id INTEGER NOT NULL REFERENCES chat, account_id INTEGER NOT NULL REFERENCES account,
    PRIMARY KEY (chat_id, account_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE zone (id INTEGER PRIMARY KEY, name TEXT, known TEXT NOT NULL) STRICT;
  -- Locators are a prefix and a number ('line ' 120); the key of the prefix is the middle part of message ids.
  CREATE TABLE locator_prefix (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, key TEXT NOT NULL) STRICT;

  -- ord orders messages of one source whose times tie. extras has a bit for each side table that holds rows for the
  -- message: 1 attachment, 2 call, 4 location, 8 event_detail, 16 reaction, 32 message_copy.
  -- A null zone is that of the source. What a plain message has not stands last, where SQLite stores nothing for it.
  CREATE TABLE message (
    id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL, chat_id INTEGER NOT NULL, sender_id INTEGER, sent_at INTEGER,
    sent_at_raw TEXT, text TEXT, ord REAL NOT NULL, prefix_id INTEGER NOT NULL, number INTEGER NOT NULL,
    byte_start INTEGER, byte_end INTEGER,
    kind TEXT NOT NULL DEFAULT 'text', extras INTEGER NOT NULL DEFAULT 0, zone_id INTEGER, event TEXT,
    state TEXT NOT NULL DEFAULT 'live', edited INTEGER NOT NULL DEFAULT 0, forwarded INTEGER NOT NULL DEFAULT 0,
    text_source TEXT, reply_to TEXT, recovery TEXT, ambiguous_at INTEGER, time_doubt TEXT
  ) STRICT;
  CREATE TABLE message_copy (
    message_id INTEGER NOT NULL, source_id INTEGER NOT NULL, prefix_id INTEGER NOT NULL, number INTEGER NOT NULL,
    byte_start INTEGER, byte_end INTEGER, PRIMARY KEY (message_id, source_id, prefix_id, number)
  ) STRICT, WITHOUT ROWID;
  -- A message that one copy of a chat holds and another, which covers its time, does not; replaced_by is the notice of
  -- deletion that stands in its place there.
  CREATE TABLE copy_absence (
    message_id INTEGER NOT NULL, source_id INTEGER NOT NULL, replaced_by INTEGER, PRIMARY KEY (message_id, source_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE attachment (
    message_id INTEGER NOT NULL, ordinal INTEGER NOT NULL, name TEXT, mime TEXT, size_bytes INTEGER, sha256 TEXT,
    found INTEGER NOT NULL, path TEXT, PRIMARY KEY (message_id, ordinal)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE call (
    message_id INTEGER PRIMARY KEY, duration_seconds REAL, outcome TEXT NOT NULL
  ) STRICT;
  CREATE TABLE location (message_id INTEGER PRIMARY KEY, lat REAL, lon REAL, name TEXT) STRICT;
  CREATE TABLE event_detail (
    message_id INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (message_id, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE reaction (
    message_id INTEGER NOT NULL, ordinal INTEGER NOT NULL, account_id INTEGER NOT NULL, reaction TEXT NOT NULL,
    at INTEGER, PRIMARY KEY (message_id, ordinal)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE detector_run (
    detector TEXT PRIMARY KEY, examined INTEGER NOT NULL, findings INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- What each rule looks for, in plain words, as of the analysis whose findings stand.
  CREATE TABLE finding_rule (rule TEXT PRIMARY KEY, says TEXT NOT NULL) STRICT, WITHOUT ROWID;
  -- start and end are UTF-16 offsets into the message's raw text, end exclusive.
  CREATE TABLE finding (
    id INTEGER PRIMARY KEY, message_id INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT, attributes TEXT NOT NULL,
    confidence TEXT NOT NULL, verdict TEXT, start INTEGER NOT NULL, end INTEGER NOT NULL, rule TEXT NOT NULL
  ) STRICT;

  -- What rules and decisions made of the chats, computed anew by each analysis: objects of the model as JSON. A contact is one person
  -- behind one or more accounts; its id is that of the first of them.
  CREATE TABLE contact (
    id TEXT PRIMARY KEY, tier TEXT NOT NULL, role TEXT NOT NULL, points REAL NOT NULL, bookings INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE contact_account (account TEXT PRIMARY KEY, contact_id TEXT NOT NULL REFERENCES contact) STRICT, WITHOUT ROWID;
  CREATE INDEX contact_account_by_contact ON contact_account (contact_id);
  CREATE TABLE account_link (id TEXT PRIMARY KEY, status TEXT NOT NULL, body TEXT NOT NULL) STRICT;
  -- '' is the case itself.
  CREATE TABLE figures (variant TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;

  -- What people decided: appended to, never changed. hash covers the entry and the hash before it.
  CREATE TABLE decision (
    seq INTEGER PRIMARY KEY, previous_hash TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, body TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
  CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
  `,
  `
  -- The places that the analysis knew: where maps put what findings and bookings name by id. names is an object by language.
  CREATE TABLE place (
    id TEXT PRIMARY KEY, is_a TEXT NOT NULL, country TEXT, lat REAL NOT NULL, lon REAL NOT NULL, names TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- A contact's body is split: what figures need of it stands apart (bookings, payments that belong to none, notices), so that a decision
  -- reads no more than that.
  CREATE TABLE contact_booking (contact_id TEXT PRIMARY KEY REFERENCES contact, body TEXT NOT NULL) STRICT;
  INSERT INTO contact_booking SELECT id, json_object('tier', tier, 'role', body->'$.role', 'notices', body->'$.notices',
    'bookings', body->'$.bookings', 'unassigned', coalesce(body->'$.unassigned', json('[]'))) FROM contact WHERE bookings > 0;
  UPDATE contact SET body = json_remove(body, '$.bookings', '$.unassigned');
  CREATE INDEX contact_by_tier ON contact (tier, role);

  -- The long lists of figures, a line a row, so that only lines that changed are written: figures.body holds the rest.
  CREATE TABLE figure_line (
    variant TEXT NOT NULL, list TEXT NOT NULL CHECK (list IN ('ledger', 'sheet', 'duplicates')), place INTEGER NOT NULL,
    body TEXT NOT NULL, PRIMARY KEY (variant, list, place)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO figure_line SELECT variant, 'ledger', key, value FROM figures, json_each(body, '$.ledger');
  INSERT INTO figure_line SELECT variant, 'sheet', key, value FROM figures, json_each(body, '$.sheet');
  INSERT INTO figure_line SELECT variant, 'duplicates', key, value FROM figures, json_each(body, '$.duplicates');
  UPDATE figures SET body = json_remove(body, '$.ledger', '$.sheet', '$.duplicates');
  `,
  `
  -- The row of the account behind each id, which is a hash of it: a decision need not hash all accounts to find one. Null where the analysis
  -- was that of a version before.
  ALTER TABLE contact_account ADD COLUMN account_id INTEGER;
  `,
  `
  -- Profile photos of accounts that were found among the input, by the source that names them.
  CREATE TABLE account_photo (
    account_id INTEGER NOT NULL REFERENCES account, source_id INTEGER NOT NULL, sha256 TEXT NOT NULL, path TEXT NOT NULL,
    PRIMARY KEY (account_id, source_id, sha256, path)
  ) STRICT, WITHOUT ROWID;
  `,
]
