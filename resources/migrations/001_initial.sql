-- SPDX-License-Identifier: GPL-3.0-or-later
-- A statement ends with ';' at the end of a line that is not indented.
-- sort_key and search_text are derived: filled by the program, never logged.

CREATE TABLE file_info (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One step is one act of the user; its changes are undone together, in reverse.
CREATE TABLE log_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    computer TEXT NOT NULL,
    label TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped')),
    barrier INTEGER NOT NULL DEFAULT 0 CHECK (barrier IN (0, 1))
);
CREATE INDEX log_step_state ON log_step (state, id);

-- old_row: the full row of a delete, the changed columns before an update. new_row: those after it; of an insert only
-- while it is undone.
CREATE TABLE log_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES log_step (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    old_row TEXT,
    new_row TEXT
);
CREATE INDEX log_change_step ON log_change (step_id, id);
CREATE INDEX log_change_row ON log_change (table_name, row_id, id);

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('party', 'steering', 'state', 'front', 'armed', 'press', 'locality', 'other')),
    bloc TEXT NOT NULL CHECK (bloc IN ('superior', 'party', 'assembly', 'government', 'front', 'armed', 'press', 'other')),
    rank INTEGER NOT NULL DEFAULT 0,
    parent_id INTEGER REFERENCES organisation (id),
    style TEXT NOT NULL CHECK (style IN ('party', 'state', 'front', 'press')),
    note TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX organisation_by_parent ON organisation (parent_id);
CREATE INDEX organisation_order ON organisation (sort_key, id);
CREATE VIRTUAL TABLE organisation_fts USING fts5 (
    search_text, content = 'organisation', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE organisation_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    full_name TEXT NOT NULL DEFAULT '' CHECK (trim(full_name) <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    symbol TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX organisation_name_by_organisation ON organisation_name (organisation_id);
CREATE VIRTUAL TABLE organisation_name_fts USING fts5 (
    search_text, content = 'organisation_name', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE succession (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_id INTEGER NOT NULL REFERENCES organisation (id),
    to_id INTEGER NOT NULL REFERENCES organisation (id),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind TEXT NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'transfer', 'dissolution')),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX succession_by_from ON succession (from_id);
CREATE INDEX succession_by_to ON succession (to_id);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL DEFAULT '' CHECK (trim(full_name) <> ''),
    sort_name TEXT NOT NULL DEFAULT '',
    honorific TEXT NOT NULL CHECK (honorific IN ('comrade', 'mr', 'mrs', 'none')),
    telephone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX person_order ON person (sort_key, id);
CREATE VIRTUAL TABLE person_fts USING fts5 (
    search_text, content = 'person', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    rank INTEGER NOT NULL DEFAULT 0,
    valid_from TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX post_by_person ON post (person_id);
CREATE INDEX post_by_organisation ON post (organisation_id);
CREATE VIRTUAL TABLE post_fts USING fts5 (
    search_text, content = 'post', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX term_by_organisation ON term (organisation_id);
CREATE INDEX term_order ON term (valid_from, id);
CREATE VIRTUAL TABLE term_fts USING fts5 (
    search_text, content = 'term', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE office (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    superior_id INTEGER REFERENCES organisation (id),
    place TEXT NOT NULL DEFAULT '' CHECK (trim(place) <> ''),
    due_soon_days INTEGER NOT NULL DEFAULT 0,
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX office_by_organisation ON office (organisation_id);
CREATE INDEX office_by_superior ON office (superior_id);

CREATE TABLE conference (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('launch', 'mid_review', 'final_review', 'briefing', 'training', 'seminar', 'dialogue', 'commendation', 'other')),
    form TEXT NOT NULL CHECK (form IN ('in_person', 'online', 'hybrid')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'scheduled', 'in_progress', 'closed', 'postponed', 'cancelled')),
    starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    location TEXT NOT NULL DEFAULT '',
    organizer_id INTEGER REFERENCES organisation (id),
    invited INTEGER NOT NULL DEFAULT 0 CHECK (invited IN (0, 1)),
    chair_id INTEGER REFERENCES person (id),
    secretary_id INTEGER REFERENCES person (id),
    series TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX conference_by_organizer ON conference (organizer_id);
CREATE INDEX conference_by_chair ON conference (chair_id);
CREATE INDEX conference_by_secretary ON conference (secretary_id);
CREATE INDEX conference_order ON conference (starts_on, id);
CREATE VIRTUAL TABLE conference_fts USING fts5 (
    search_text, content = 'conference', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE co_organizer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conference_id INTEGER NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id)
);
CREATE INDEX co_organizer_by_conference ON co_organizer (conference_id);
CREATE INDEX co_organizer_by_organisation ON co_organizer (organisation_id);

CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conference_id INTEGER NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
    ends_at TEXT CHECK (ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
    location TEXT NOT NULL DEFAULT ''
);
CREATE INDEX session_by_conference ON session (conference_id);
CREATE INDEX session_order ON session (starts_at, id);

CREATE TABLE attendee_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conference_id INTEGER NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> '')
);
CREATE INDEX attendee_group_by_conference ON attendee_group (conference_id);

CREATE TABLE attendee (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    conference_id INTEGER NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id),
    full_name TEXT NOT NULL DEFAULT '' CHECK (trim(full_name) <> ''),
    post TEXT NOT NULL DEFAULT '',
    organisation_name TEXT NOT NULL DEFAULT '',
    organisation_id INTEGER REFERENCES organisation (id),
    honorific TEXT NOT NULL CHECK (honorific IN ('comrade', 'mr', 'mrs', 'none')),
    role TEXT NOT NULL CHECK (role IN ('chair', 'secretary', 'delegate', 'invited', 'press', 'support')),
    group_id INTEGER REFERENCES attendee_group (id),
    rank INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    response TEXT NOT NULL CHECK (response IN ('needs_action', 'accepted', 'declined', 'delegated')),
    substitute_for_id INTEGER REFERENCES attendee (id),
    note TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX attendee_by_conference ON attendee (conference_id);
CREATE INDEX attendee_by_person ON attendee (person_id);
CREATE INDEX attendee_by_organisation ON attendee (organisation_id);
CREATE INDEX attendee_by_group ON attendee (group_id);
CREATE INDEX attendee_by_substitute_for ON attendee (substitute_for_id);
CREATE INDEX attendee_order ON attendee (sort_key, id);
CREATE VIRTUAL TABLE attendee_fts USING fts5 (
    search_text, content = 'attendee', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    attendee_id INTEGER NOT NULL REFERENCES attendee (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('present', 'late', 'left_early', 'excused', 'absent')),
    arrived_at TEXT CHECK (arrived_at GLOB '[0-9][0-9]:[0-9][0-9]'),
    left_at TEXT CHECK (left_at GLOB '[0-9][0-9]:[0-9][0-9]'),
    reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX attendance_by_session ON attendance (session_id);

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    level INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL CHECK (kind IN ('ritual', 'report', 'discussion', 'adoption', 'signing', 'award', 'speech', 'conclusion', 'break')),
    numbered INTEGER NOT NULL DEFAULT 0 CHECK (numbered IN (0, 1)),
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    minutes INTEGER NOT NULL DEFAULT 0,
    pinned_start TEXT CHECK (pinned_start GLOB '[0-9][0-9]:[0-9][0-9]'),
    presenter_id INTEGER REFERENCES attendee (id),
    unit_id INTEGER REFERENCES organisation (id),
    performer TEXT NOT NULL DEFAULT '',
    internal INTEGER NOT NULL DEFAULT 0 CHECK (internal IN (0, 1)),
    remark TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    carried_over_from_id INTEGER REFERENCES agenda_item (id),
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX agenda_item_by_session ON agenda_item (session_id);
CREATE INDEX agenda_item_by_presenter ON agenda_item (presenter_id);
CREATE INDEX agenda_item_by_unit ON agenda_item (unit_id);
CREATE INDEX agenda_item_by_carried_over_from ON agenda_item (carried_over_from_id);
CREATE VIRTUAL TABLE agenda_item_fts USING fts5 (
    search_text, content = 'agenda_item', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE opinion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    speaker_id INTEGER REFERENCES attendee (id),
    kind TEXT NOT NULL CHECK (kind IN ('opinion', 'difficulty', 'solution', 'proposal')),
    answers_to_id INTEGER REFERENCES opinion (id),
    addressee_id INTEGER REFERENCES organisation (id),
    text TEXT NOT NULL DEFAULT '' CHECK (trim(text) <> ''),
    said_at TEXT CHECK (said_at GLOB '[0-9][0-9]:[0-9][0-9]'),
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX opinion_by_agenda_item ON opinion (agenda_item_id);
CREATE INDEX opinion_by_speaker ON opinion (speaker_id);
CREATE INDEX opinion_by_answers_to ON opinion (answers_to_id);
CREATE INDEX opinion_by_addressee ON opinion (addressee_id);
CREATE VIRTUAL TABLE opinion_fts USING fts5 (
    search_text, content = 'opinion', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE vote (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    subject TEXT NOT NULL DEFAULT '',
    in_favour INTEGER NOT NULL DEFAULT 0,
    against INTEGER NOT NULL DEFAULT 0,
    other INTEGER NOT NULL DEFAULT 0,
    present INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX vote_by_agenda_item ON vote (agenda_item_id);

CREATE TABLE conclusion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    conference_id INTEGER NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL CHECK (kind IN ('information', 'decision', 'task')),
    text TEXT NOT NULL DEFAULT '' CHECK (trim(text) <> ''),
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX conclusion_by_conference ON conclusion (conference_id);
CREATE VIRTUAL TABLE conclusion_fts USING fts5 (
    search_text, content = 'conclusion', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE conclusion_addressee (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conclusion_id INTEGER NOT NULL REFERENCES conclusion (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id)
);
CREATE INDEX conclusion_addressee_by_conclusion ON conclusion_addressee (conclusion_id);
CREATE INDEX conclusion_addressee_by_organisation ON conclusion_addressee (organisation_id);

CREATE TABLE key_task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    lead_id INTEGER REFERENCES organisation (id),
    measures TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX key_task_by_lead ON key_task (lead_id);
CREATE INDEX key_task_order ON key_task (year, id);
CREATE VIRTUAL TABLE key_task_fts USING fts5 (
    search_text, content = 'key_task', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE programme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('programme', 'regulation')),
    number TEXT NOT NULL DEFAULT '',
    fields TEXT NOT NULL DEFAULT '',
    signed_on TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    effective_from TEXT CHECK (effective_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    effective_until TEXT CHECK (effective_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    predecessor_id INTEGER REFERENCES programme (id),
    note TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX programme_by_predecessor ON programme (predecessor_id);
CREATE INDEX programme_order ON programme (effective_from, id);
CREATE VIRTUAL TABLE programme_fts USING fts5 (
    search_text, content = 'programme', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE programme_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL CHECK (role IN ('lead', 'party', 'member')),
    signer TEXT NOT NULL DEFAULT '',
    signer_post TEXT NOT NULL DEFAULT '',
    contact_unit TEXT NOT NULL DEFAULT '',
    duties TEXT NOT NULL DEFAULT ''
);
CREATE INDEX programme_party_by_programme ON programme_party (programme_id);
CREATE INDEX programme_party_by_organisation ON programme_party (organisation_id);

CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    programme_id INTEGER REFERENCES programme (id),
    year INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    number TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX plan_by_programme ON plan (programme_id);
CREATE INDEX plan_order ON plan (year, id);
CREATE VIRTUAL TABLE plan_fts USING fts5 (
    search_text, content = 'plan', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE plan_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL CHECK (role IN ('lead', 'party', 'member')),
    signer TEXT NOT NULL DEFAULT '',
    signer_post TEXT NOT NULL DEFAULT ''
);
CREATE INDEX plan_party_by_plan ON plan_party (plan_id);
CREATE INDEX plan_party_by_organisation ON plan_party (organisation_id);

CREATE TABLE plan_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('drafted', 'consulted', 'submitted', 'adopted', 'signed', 'reviewed', 'ended')),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    agenda_item_id INTEGER REFERENCES agenda_item (id),
    conference_id INTEGER REFERENCES conference (id),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX plan_event_by_plan ON plan_event (plan_id);
CREATE INDEX plan_event_by_agenda_item ON plan_event (agenda_item_id);
CREATE INDEX plan_event_by_conference ON plan_event (conference_id);
CREATE INDEX plan_event_order ON plan_event (date, id);

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '' CHECK (trim(text) <> ''),
    lead_id INTEGER REFERENCES organisation (id),
    effective_from TEXT CHECK (effective_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    effective_until TEXT CHECK (effective_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    product TEXT NOT NULL DEFAULT '',
    key_task_id INTEGER REFERENCES key_task (id),
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX commitment_by_plan ON commitment (plan_id);
CREATE INDEX commitment_by_lead ON commitment (lead_id);
CREATE INDEX commitment_by_key_task ON commitment (key_task_id);
CREATE VIRTUAL TABLE commitment_fts USING fts5 (
    search_text, content = 'commitment', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE commitment_body (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    commitment_id INTEGER NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id)
);
CREATE INDEX commitment_body_by_commitment ON commitment_body (commitment_id);
CREATE INDEX commitment_body_by_organisation ON commitment_body (organisation_id);

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    conclusion_id INTEGER REFERENCES conclusion (id),
    commitment_id INTEGER REFERENCES commitment (id),
    key_task_id INTEGER REFERENCES key_task (id),
    source TEXT NOT NULL DEFAULT '',
    lead_id INTEGER NOT NULL REFERENCES organisation (id),
    issued_on TEXT CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due_kind TEXT NOT NULL CHECK (due_kind IN ('none', 'date', 'month', 'quarter', 'standing')),
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    product TEXT NOT NULL DEFAULT '',
    priority TEXT NOT NULL CHECK (priority IN ('normal', 'high', 'urgent')),
    state TEXT NOT NULL CHECK (state IN ('not_started', 'in_progress', 'completed', 'paused', 'cancelled')),
    percent INTEGER NOT NULL DEFAULT 0,
    completed_on TEXT CHECK (completed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    parent_id INTEGER REFERENCES task (id),
    note TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX task_by_conclusion ON task (conclusion_id);
CREATE INDEX task_by_commitment ON task (commitment_id);
CREATE INDEX task_by_key_task ON task (key_task_id);
CREATE INDEX task_by_lead ON task (lead_id);
CREATE INDEX task_by_parent ON task (parent_id);
CREATE INDEX task_order ON task (due_on, id);
CREATE VIRTUAL TABLE task_fts USING fts5 (
    search_text, content = 'task', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE task_body (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id)
);
CREATE INDEX task_body_by_task ON task_body (task_id);
CREATE INDEX task_body_by_organisation ON task_body (organisation_id);

CREATE TABLE task_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind TEXT NOT NULL CHECK (kind IN ('progress', 'urging', 'extension', 'evaluation')),
    text TEXT NOT NULL DEFAULT '',
    old_due_on TEXT CHECK (old_due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    new_due_on TEXT CHECK (new_due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX task_entry_by_task ON task_entry (task_id);
CREATE INDEX task_entry_order ON task_entry (date, id);
CREATE VIRTUAL TABLE task_entry_fts USING fts5 (
    search_text, content = 'task_entry', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '' CHECK (trim(title) <> ''),
    unit TEXT NOT NULL DEFAULT '' CHECK (trim(unit) <> ''),
    group_title TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source IN ('typed', 'counted')),
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX indicator_order ON indicator (position, id);
CREATE VIRTUAL TABLE indicator_fts USING fts5 (
    search_text, content = 'indicator', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

CREATE TABLE indicator_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    period_from TEXT NOT NULL CHECK (period_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    period_until TEXT NOT NULL CHECK (period_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    area TEXT NOT NULL DEFAULT '',
    figure INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX indicator_value_by_indicator ON indicator_value (indicator_id);
CREATE INDEX indicator_value_order ON indicator_value (period_from, id);

CREATE TABLE summary_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL DEFAULT 0,
    section TEXT NOT NULL DEFAULT '' CHECK (trim(section) <> ''),
    text TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX summary_text_order ON summary_text (year, id);
CREATE VIRTUAL TABLE summary_text_fts USING fts5 (
    search_text, content = 'summary_text', content_rowid = 'id', detail = 'none', prefix = '1 2 3 4 5 6 7', tokenize = 'unicode61'
);

-- Nets under the rules.
CREATE UNIQUE INDEX office_single ON office ((1));
CREATE UNIQUE INDEX co_organizer_once ON co_organizer (conference_id, organisation_id);
CREATE UNIQUE INDEX attendance_once ON attendance (attendee_id, session_id);
CREATE UNIQUE INDEX conclusion_addressee_once ON conclusion_addressee (conclusion_id, organisation_id);
CREATE UNIQUE INDEX programme_party_once ON programme_party (programme_id, organisation_id);
CREATE UNIQUE INDEX plan_party_once ON plan_party (plan_id, organisation_id);
CREATE UNIQUE INDEX commitment_body_once ON commitment_body (commitment_id, organisation_id);
CREATE UNIQUE INDEX task_body_once ON task_body (task_id, organisation_id);
CREATE UNIQUE INDEX summary_text_once ON summary_text (year, section);
-- Counting a period.
CREATE INDEX attendance_came ON attendance (attendee_id, state);
CREATE INDEX task_issued ON task (issued_on);
CREATE INDEX task_completed ON task (completed_on);
CREATE INDEX plan_event_kind ON plan_event (kind, date);
