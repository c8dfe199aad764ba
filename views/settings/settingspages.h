// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Room;
struct Desk;

// The pages of the settings.

/// The office that keeps the file, and the terms of its committee.
Room *makeOfficePage(Desk &desk);
/// The layouts of papers.
Room *makeProfilesPage(Desk &desk);
/// The texts of the papers in the office's own words.
Room *makeWordingPage(Desk &desk);
/// Language, theme, density, zoom and the name under which this person writes.
Room *makeLookPage(Desk &desk);
/// Every key that does something.
Room *makeShortcutsPage(Desk &desk);
/// The copies of the file, what each holds, and how it takes the place of the file.
Room *makeCopiesPage(Desk &desk);
/// Where the file and its copies lie.
Room *makeFilePage(Desk &desk);
Room *makeAttachmentsPage(Desk &desk);
/// Who did what, day by day.
Room *makeJournalPage(Desk &desk);
/// What was deleted and can be brought back.
Room *makeBinPage(Desk &desk);
