// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/askdeletion.h"

#include "domain/text/shorttitle.h"
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "store/queries/recordparts.h"
#include "store/queries/recordqueries.h"
#include "store/records.h"

#include <QCoreApplication>

namespace {

struct AskDeletion
{
    Q_DECLARE_TR_FUNCTIONS(AskDeletion)
};

QString question(Desk &desk, const RecordType &type, const QList<qint64> &ids, const QString &parts)
{
    if (ids.size() > 1)
        return AskDeletion::tr(
                   "%n records are deleted together with what belongs to them: %1. All of it can be brought "
                   "back out of the bin.",
                   nullptr, int(ids.size()))
            .arg(parts);
    const QString title = shortTitle(titleOf(desk.database, {&type, ids.first()}));
    return AskDeletion::tr("“%1” is deleted together with what belongs to it: %2. All of it can be brought back out of "
                           "the bin.")
        .arg(title, parts);
}

} // namespace

bool mayDelete(Desk &desk, QWidget *page, const RecordType &type, const QList<qint64> &ids)
{
    checkUnused(desk.database, type, ids);
    const QList<KindCount> parts = countParts(desk.database, type, ids);
    return parts.isEmpty() ||
           desk.ask.confirm(page, question(desk, type, ids, inWords(parts)), AskDeletion::tr("Delete all of it"));
}

bool deleteAsked(Desk &desk, QWidget *page, const RecordType &type, const QList<qint64> &ids)
{
    bool deleted = false;
    attempt(desk.notices, [&] {
        if (ids.isEmpty() || !mayDelete(desk, page, type, ids))
            return;
        deleteRecords(desk.database, type, ids);
        deleted = true;
    });
    return deleted;
}
