// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/papersroom.h"

#include "domain/papers/paper.h"
#include "kit/pages/tabbedroom.h"
#include "papers/paperspage.h"
#include "papers/registerspage.h"

#include <QCoreApplication>

namespace {

struct PapersRoom
{
    Q_DECLARE_TR_FUNCTIONS(PapersRoom)
};

} // namespace

Room *makePapersRoom(Desk &desk, QWidget *parent)
{
    auto *room = new TabbedRoom(PapersRoom::tr("Papers and registers"), parent);
    room->addPage([&desk](QWidget *host) { return makePapersPage(desk, host); }, translatedLabel(schema<Paper>().type),
                  Paper::table);
    room->addPage([&desk](QWidget *host) -> Room * { return new RegistersPage(desk, host); },
                  translatedLabel(schema<Register>().type), Register::table);
    room->alsoShow(RegisterEntry::table);
    return room;
}
