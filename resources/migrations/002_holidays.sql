-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days on which the office is closed, and where tasks stand in time.

CREATE TABLE holiday (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> '')
);
CREATE INDEX holiday_order ON holiday (date, id);
CREATE UNIQUE INDEX holiday_once ON holiday (date);
-- Covers the time states of tasks, so that what is overdue is counted without reading the tasks themselves.
CREATE INDEX task_time ON task (due_on, state, due_kind, completed_on);
