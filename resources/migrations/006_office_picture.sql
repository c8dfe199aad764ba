-- SPDX-License-Identifier: GPL-3.0-or-later
-- Pictures of the office for its papers, as Base64 so that the change log can hold them.

CREATE TABLE office_picture (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL DEFAULT '' CHECK (trim(key) <> ''),
    content TEXT NOT NULL DEFAULT '' CHECK (trim(content) <> '')
);
CREATE INDEX office_picture_order ON office_picture (key, id);
CREATE UNIQUE INDEX office_picture_once ON office_picture (key);
