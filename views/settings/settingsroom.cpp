// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsroom.h"

#include "domain/directory/term.h"
#include "domain/settings/holiday.h"
#include "kit/base/desk.h"
#include "kit/pages/recorddetail.h"
#include "kit/pages/recordpage.h"
#include "kit/pages/tabbedroom.h"
#include "settings/settingspages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct SettingsRoom
{
    Q_DECLARE_TR_FUNCTIONS(SettingsRoom)
};

RecordPage *makeListPage(Desk &desk, const RecordType &type, const ListSpec &spec)
{
    return new RecordPage(desk, type, spec, [&type](Desk &d, QWidget *parent) {
        return new RecordDetail(d, type, wholeForm(type), {}, parent);
    });
}

Room *makeTermsPage(Desk &desk)
{
    return makeListPage(
        desk, schema<Term>().type,
        {.firstStep = SettingsRoom::tr("There are no terms yet. Enter the present term of the committee."),
         .newLabel = SettingsRoom::tr("New term")});
}

Room *makeHolidaysPage(Desk &desk)
{
    return makeListPage(desk, schema<Holiday>().type,
                        {.firstStep = SettingsRoom::tr(
                             "There are no holidays yet. Enter the working days on which the office is closed: "
                             "“due soon” is counted in working days."),
                         .newLabel = SettingsRoom::tr("New holiday")});
}

} // namespace

Room *makeSettingsRoom(Desk &desk, QWidget *parent)
{
    auto *room = new TabbedRoom(SettingsRoom::tr("Settings"), parent);
    room->addPage([&desk](QWidget *) { return makeOfficePage(desk); }, SettingsRoom::tr("Office"), "office");
    room->addPage([&desk](QWidget *) { return makeTermsPage(desk); }, SettingsRoom::tr("Terms"), "term");
    room->addPage([&desk](QWidget *) { return makeHolidaysPage(desk); }, SettingsRoom::tr("Holidays"), "holiday");
    room->addPage([&desk](QWidget *) { return makeProfilesPage(desk); }, SettingsRoom::tr("Layout of papers"),
                  "layout_profile");
    room->addPage([&desk](QWidget *) { return makeWordingPage(desk); }, SettingsRoom::tr("Wording of papers"),
                  "office_text");
    room->addPage([&desk](QWidget *) { return makeLookPage(desk); }, SettingsRoom::tr("Look and language"), nullptr);
    room->addPage([&desk](QWidget *) { return makeShortcutsPage(desk); }, SettingsRoom::tr("Keys"), nullptr);
    room->addPage([&desk](QWidget *) { return makeFilePage(desk); }, SettingsRoom::tr("File"), nullptr);
    room->addPage([&desk](QWidget *) { return makeCopiesPage(desk); }, SettingsRoom::tr("Copies"), "copies");
    room->addPage([&desk](QWidget *) { return makeAttachmentsPage(desk); }, SettingsRoom::tr("Attached files"),
                  "attachments");
    room->addPage([&desk](QWidget *) { return makeJournalPage(desk); }, SettingsRoom::tr("Journal"), "journal");
    room->addPage([&desk](QWidget *) { return makeBinPage(desk); }, SettingsRoom::tr("Bin"), "bin");
    return room;
}
