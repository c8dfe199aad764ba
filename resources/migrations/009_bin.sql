-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long deleted records stay in the bin (0: until it is emptied by hand), and the ways to them and to the authors in
-- the change log.

ALTER TABLE office ADD COLUMN bin_days INTEGER NOT NULL DEFAULT 0;
CREATE INDEX log_change_deleted ON log_change (table_name, row_id, step_id) WHERE operation = 'delete';
CREATE INDEX log_step_author ON log_step (author);
