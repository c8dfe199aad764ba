-- SPDX-License-Identifier: GPL-3.0-or-later
-- Registers, the numbers taken from them, and the papers that bear these numbers.

CREATE TABLE register (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    code TEXT NOT NULL DEFAULT '',
    term_id INTEGER REFERENCES term (id),
    year INTEGER NOT NULL DEFAULT 0,
    first_number INTEGER NOT NULL DEFAULT 1,
    note TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX register_by_organisation ON register (organisation_id);
CREATE INDEX register_by_term ON register (term_id);
CREATE INDEX register_order ON register (sort_key, id);
CREATE VIRTUAL TABLE register_fts USING fts5 (
    search_text, content = 'register', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE register_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    register_id INTEGER NOT NULL REFERENCES register (id),
    number INTEGER NOT NULL DEFAULT 0,
    suffix TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('reserved', 'issued', 'void', 'external', 'secret')),
    date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    abstract TEXT NOT NULL DEFAULT '',
    external_number TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX register_entry_by_register ON register_entry (register_id);
CREATE INDEX register_entry_order ON register_entry (date, id);
CREATE VIRTUAL TABLE register_entry_fts USING fts5 (
    search_text, content = 'register_entry', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'other' CHECK (trim(kind) <> ''),
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    state TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'void')),
    date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    conference_id INTEGER REFERENCES conference (id),
    plan_id INTEGER REFERENCES plan (id),
    programme_id INTEGER REFERENCES programme (id),
    entry_id INTEGER REFERENCES register_entry (id),
    number_text TEXT NOT NULL DEFAULT '',
    draft_number INTEGER NOT NULL DEFAULT 0,
    drafter TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    signer_authority TEXT NOT NULL DEFAULT '',
    signer_post TEXT NOT NULL DEFAULT '',
    signer_name TEXT NOT NULL DEFAULT '',
    urgency TEXT NOT NULL CHECK (urgency IN ('none', 'urgent', 'very_urgent', 'express')),
    circulation TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    replaces_id INTEGER REFERENCES paper (id),
    note TEXT NOT NULL DEFAULT '',
    choices TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX paper_by_conference ON paper (conference_id);
CREATE INDEX paper_by_plan ON paper (plan_id);
CREATE INDEX paper_by_programme ON paper (programme_id);
CREATE INDEX paper_by_replaces ON paper (replaces_id);
CREATE INDEX paper_order ON paper (date, id);
CREATE VIRTUAL TABLE paper_fts USING fts5 (
    search_text, content = 'paper', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

-- What an issued paper keeps: its words, its layout and its pages, by the hash of the three. Written once, never
-- changed and never logged.
CREATE TABLE frozen_paper (
    sha256 TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    profile TEXT NOT NULL,
    pdf BLOB NOT NULL
);

-- Nets under the rules: no number is given twice, no register is kept twice, no number stands on two papers.
CREATE UNIQUE INDEX register_entry_once ON register_entry (register_id, number, suffix) WHERE state <> 'external';
CREATE UNIQUE INDEX register_once ON register (organisation_id, code, title, coalesce(term_id, 0), year);
CREATE UNIQUE INDEX paper_by_entry ON paper (entry_id);
