-- SPDX-License-Identifier: GPL-3.0-or-later
-- Layouts of papers that the office has made from the built-in ones, and the days from which it goes by those.

CREATE TABLE layout_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    base TEXT NOT NULL DEFAULT '' CHECK (trim(base) <> ''),
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    changes TEXT NOT NULL DEFAULT '{}' CHECK (trim(changes) <> '')
);
CREATE INDEX layout_profile_order ON layout_profile (valid_from, id);

CREATE TABLE profile_start (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile TEXT NOT NULL DEFAULT '' CHECK (trim(profile) <> ''),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
CREATE UNIQUE INDEX profile_start_once ON profile_start (profile);
