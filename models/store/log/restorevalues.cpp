// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/restorevalues.h"

#include "domain/text/shorttitle.h"
#include "store/queries/recordqueries.h"
#include "store/rows.h"
#include "store/step.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

namespace {

void refuseIfKept(const RecordType &type, const QVariantList &values)
{
    if (type.isPermanent && type.isPermanent(values))
        throw StoreError(Store::tr("What was issued stays as it is; make a new version or make it void instead."));
}

} // namespace

void restoreValues(Database &database, const RecordRef &record, const FieldValues &wanted, const FieldValues &seen)
{
    const RecordType &type = *record.type;
    const QString title = shortTitle(titleOf(database, record));
    Step step(database, Store::tr("Restore from history: %1 “%2”").arg(translatedLabel(type), title));
    Rows rows(database, type);
    QVariantList values = rows.find(record.id).value_or(QVariantList());
    if (values.isEmpty())
        throw StoreError(Store::tr("This record has been deleted; take it out of the bin first."));
    refuseIfKept(type, values);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const qsizetype at = type.indexOf(it.key());
        if (!isSameValue(values.at(at), seen.value(it.key())))
            throw StoreError(Store::tr("“%1” has been changed meanwhile; look at its history again before you restore "
                                       "anything.")
                                 .arg(title));
        values[at] = it.value();
    }
    refuseIfKept(type, values);
    rows.update(record.id, values);
    step.commit();
}
