-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is being typed and not saved yet, so that a killed program loses two seconds of it at most. No records: not logged,
-- not compared, gone once the entry is saved. One row for each field of an entry; row_id 0 is a new record. `writer` is
-- the opening of the file in which it was typed, `keeper` the form or grid.

CREATE TABLE draft (
    entry TEXT NOT NULL,
    field TEXT NOT NULL,
    keeper TEXT NOT NULL,
    record TEXT NOT NULL,
    row_id INTEGER NOT NULL DEFAULT 0,
    typed TEXT NOT NULL DEFAULT '',
    value TEXT,
    readable INTEGER NOT NULL DEFAULT 1 CHECK (readable IN (0, 1)),
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    writer TEXT NOT NULL,
    offered INTEGER NOT NULL DEFAULT 0 CHECK (offered IN (0, 1)),
    PRIMARY KEY (entry, field)
) WITHOUT ROWID;
