// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/unsavedwork.h"

#include "kit/base/ask.h"
#include "kit/base/desk.h"
#include "kit/files/outsidecopies.h"
#include "kit/forms/recordform.h"
#include "kit/grid/gridmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct UnsavedWork
{
    Q_DECLARE_TR_FUNCTIONS(UnsavedWork)
};

/// Whether forms or grids still hold what could not be saved.
bool holdsUnsaved(const QWidget &window)
{
    const auto forms = window.findChildren<RecordForm *>();
    const auto grids = window.findChildren<GridModel *>();
    return std::ranges::any_of(forms, [](const RecordForm *form) { return form->hasUnsaved(); }) ||
           std::ranges::any_of(grids, [](const GridModel *grid) { return grid->hasUnsaved(); });
}

/// Why changed copies of attached files could not be taken in, a sentence each.
QStringList takeOutsideWork(const QWidget &window)
{
    QStringList refused;
    for (OutsideCopies *copies : window.findChildren<OutsideCopies *>()) {
        copies->look();
        refused += copies->takeAllBack().refused;
    }
    return refused;
}

} // namespace

bool mayClose(QWidget &window, Desk &desk)
{
    const auto mayLose = [&](const QString &question) {
        return desk.ask.confirm(&window, question, UnsavedWork::tr("Close and lose it"));
    };
    if (holdsUnsaved(window) &&
        !mayLose(UnsavedWork::tr("Something that you entered could not be saved. Close the window and lose it?")))
        return false;
    const QStringList refused = takeOutsideWork(window);
    return refused.isEmpty() ||
           mayLose(UnsavedWork::tr("%n attached file(s) that were changed in another program could not be taken in:\n"
                                   "%1\nClose the window and lose the change?",
                                   nullptr, int(refused.size()))
                       .arg(refusalsInWords(refused)));
}
