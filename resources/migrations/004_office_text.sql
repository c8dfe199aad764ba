-- SPDX-License-Identifier: GPL-3.0-or-later
-- Texts of the papers in the office's own words, in place of the built-in ones.

CREATE TABLE office_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL DEFAULT '' CHECK (trim(key) <> ''),
    text TEXT NOT NULL DEFAULT '' CHECK (trim(text) <> '')
);
CREATE INDEX office_text_order ON office_text (key, id);
CREATE UNIQUE INDEX office_text_once ON office_text (key);
