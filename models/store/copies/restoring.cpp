// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/restoring.h"

#include "domain/recordtypes.h"
#include "store/copies/copying.h"
#include "store/file/holder.h"
#include "store/file/opening.h"
#include "store/file/workingcopy.h"
#include "store/rows.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QHash<qint64, QVariantList> recordsOf(Database &database, const RecordType &type)
{
    QHash<qint64, QVariantList> records;
    for (const QVariantList &row : Rows(database, type).select(QString()))
        records.insert(row.first().toLongLong(), row.sliced(1));
    return records;
}

Difference differenceOf(const RecordType &type, Database &file, Database &copy)
{
    Difference difference{&type};
    const auto now = recordsOf(file, type);
    const auto then = recordsOf(copy, type);
    for (auto record = now.cbegin(); record != now.cend(); ++record) {
        const auto other = then.constFind(record.key());
        if (other == then.cend())
            ++difference.onlyInFile;
        else if (*other != *record)
            ++difference.changed;
    }
    difference.onlyInCopy = int(then.size() - (now.size() - difference.onlyInFile));
    return difference;
}

} // namespace

QList<Difference> differences(Database &file, Database &copy)
{
    QList<Difference> found;
    for (const RecordType *type : recordTypes()) {
        const Difference difference = differenceOf(*type, file, copy);
        if (difference != Difference{type})
            found.append(difference);
    }
    return found;
}

QString restoreCopy(const QString &path, const QString &copy, const Identity &identity)
{
    const auto source = openForReading(copy);
    const auto lock = lockOrThrow(path, identity);
    const QString kept = QFileInfo::exists(path) ? keepCopy(path, identity.clock()) : QString();
    Copying copying(*source, path);
    copying.copyAll();
    copying.finish();
    return kept;
}
