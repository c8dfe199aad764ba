-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files beside records. The record is logged like any other; its content lies by its hash in a store of its own.

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conference_id INTEGER REFERENCES conference (id) ON DELETE CASCADE,
    programme_id INTEGER REFERENCES programme (id) ON DELETE CASCADE,
    plan_id INTEGER REFERENCES plan (id) ON DELETE CASCADE,
    task_id INTEGER REFERENCES task (id) ON DELETE CASCADE,
    paper_id INTEGER REFERENCES paper (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL DEFAULT '' CHECK (trim(file_name) <> ''),
    note TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    added_on TEXT CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    media_type TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '' CHECK (trim(sha256) <> ''),
    search_text TEXT NOT NULL DEFAULT '',
    CHECK ((conference_id IS NOT NULL) + (programme_id IS NOT NULL) + (plan_id IS NOT NULL) + (task_id IS NOT NULL) + (paper_id IS NOT NULL) = 1)
);
CREATE INDEX attachment_by_conference ON attachment (conference_id);
CREATE INDEX attachment_by_programme ON attachment (programme_id);
CREATE INDEX attachment_by_plan ON attachment (plan_id);
CREATE INDEX attachment_by_task ON attachment (task_id);
CREATE INDEX attachment_by_paper ON attachment (paper_id);
CREATE INDEX attachment_by_content ON attachment (sha256);
CREATE INDEX attachment_order ON attachment (added_on, id);
CREATE VIRTUAL TABLE attachment_fts USING fts5 (
    search_text, content = 'attachment', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

-- What the files hold, each content once by its hash, in pieces. Written once, never changed and never logged; it goes
-- when neither a record nor the change log names it any more.
CREATE TABLE file_chunk (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    position INTEGER NOT NULL,
    data BLOB NOT NULL
);
CREATE UNIQUE INDEX file_chunk_once ON file_chunk (sha256, position);
