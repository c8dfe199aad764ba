// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/directoryroom.h"

#include "directory/organisationpage.h"
#include "directory/personpage.h"
#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "kit/pages/tabbedroom.h"

#include <QCoreApplication>

namespace {

struct DirectoryRoom
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryRoom)
};

} // namespace

Room *makeDirectoryRoom(Desk &desk, QWidget *parent)
{
    auto *room = new TabbedRoom(DirectoryRoom::tr("Directory"), parent);
    room->addPage([&desk](QWidget *host) { return new OrganisationPage(desk, host); },
                  translatedLabel(schema<Organisation>().type), Organisation::table);
    room->addPage([&desk](QWidget *host) { return makePersonPage(desk, host); }, translatedLabel(schema<Person>().type),
                  Person::table);
    return room;
}
