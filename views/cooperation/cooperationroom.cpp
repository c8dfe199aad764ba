// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperation/cooperationroom.h"

#include "cooperation/matrixpage.h"
#include "cooperation/planpage.h"
#include "cooperation/programmepage.h"
#include "domain/cooperation/plan.h"
#include "kit/pages/tabbedroom.h"

#include <QCoreApplication>

namespace {

struct CooperationRoom
{
    Q_DECLARE_TR_FUNCTIONS(CooperationRoom)
};

} // namespace

Room *makeCooperationRoom(Desk &desk, QWidget *parent)
{
    auto *room = new TabbedRoom(CooperationRoom::tr("Co-operation"), parent);
    room->addPage([&desk](QWidget *host) { return makeProgrammePage(desk, host); },
                  translatedLabel(schema<Programme>().type), Programme::table);
    room->addPage([&desk](QWidget *host) { return makePlanPage(desk, host); }, translatedLabel(schema<Plan>().type),
                  Plan::table);
    room->addPage([&desk](QWidget *host) { return new MatrixPage(desk, host); },
                  CooperationRoom::tr("Matrix of partners"), nullptr);
    return room;
}
