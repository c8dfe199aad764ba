// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fixedkeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct FixedKeys
{
    Q_DECLARE_TR_FUNCTIONS(FixedKeys)
};

QList<FixedKey> listKeys()
{
    const QString lists = FixedKeys::tr("Lists");
    return {{lists, u"Enter, F2"_s, FixedKeys::tr("Go to the record beside the list")},
            {lists, u"F4"_s, FixedKeys::tr("Open the record that the row names")},
            {lists, u"Del"_s, FixedKeys::tr("Delete the selected records, with Undo")},
            {lists, u"Ctrl+A"_s, FixedKeys::tr("Select all rows")},
            {lists, u"Ctrl+C"_s, FixedKeys::tr("Copy the selected rows")},
            {lists, u"Enter, ↓"_s, FixedKeys::tr("From the filter into the list")},
            {lists, u"Esc"_s, FixedKeys::tr("Empty the filter")}};
}

QList<FixedKey> gridKeys()
{
    const QString grids = FixedKeys::tr("Grids");
    return {{grids, u"F2"_s, FixedKeys::tr("Edit the cell; typing edits it at once")},
            {grids, u"Enter"_s, FixedKeys::tr("Go down; the last row grows")},
            {grids, u"F4"_s, FixedKeys::tr("Open the record that the cell names")},
            {grids, u"Tab"_s, FixedKeys::tr("Go right")},
            {grids, u"Ctrl+D"_s, FixedKeys::tr("Fill down")},
            {grids, u"Ctrl+C, Ctrl+V"_s, FixedKeys::tr("Copy and paste blocks of cells")},
            {grids, u"Alt+↑, Alt+↓"_s, FixedKeys::tr("Move the row")},
            {grids, u"Del"_s, FixedKeys::tr("Delete the selected rows, with Undo")}};
}

QList<FixedKey> fieldKeys()
{
    const QString fields = FixedKeys::tr("Fields");
    const QString dates = FixedKeys::tr("Date fields");
    const QString references = FixedKeys::tr("Reference fields");
    return {{fields, u"Enter"_s, FixedKeys::tr("Go on to the next field; in long text, a new line")},
            {fields, u"Ctrl+Enter"_s, FixedKeys::tr("Go on from long text")},
            {dates, u"↑, ↓"_s, FixedKeys::tr("The next or the last day")},
            {dates, u"T"_s, FixedKeys::tr("Today")},
            {references, u"F4"_s, FixedKeys::tr("Open the record that is named")},
            {references, u"↓"_s, FixedKeys::tr("Show what can be chosen")}};
}

} // namespace

QList<FixedKey> fixedKeys()
{
    return listKeys() + gridKeys() + fieldKeys();
}
