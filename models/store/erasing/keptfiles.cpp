// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/keptfiles.h"

#include "store/connection.h"
#include "store/erasing/filesearch.h"
#include "store/files/contents.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

namespace {

/// All of it: no attached file is larger than the office allows, and a container can be read in no other way.
Look lookIntoContent(const Connection &connection, const QString &sha256, const NameText &names)
{
    QByteArray whole;
    const bool isGood = readContent(connection, sha256, [&](const QByteArray &piece) { whole += piece; });
    const Look look = lookInto(whole, names);
    return isGood || look == Look::Holds ? look : Look::Unsure;
}

/// Of what is only in the log: files that were deleted, and what files held before.
QStringList pastFilesOf(const Connection &connection, const QString &sha256)
{
    const auto rows = connection.select(
        u"SELECT DISTINCT a.file_name, coalesce(json_extract(c.old_row, '$.file_name'), json_extract(c.new_row, "
        "'$.file_name'), (SELECT json_extract(d.old_row, '$.file_name') FROM log_change d WHERE d.table_name = "
        "'attachment' AND d.row_id = c.row_id AND d.operation = 'delete')) FROM log_change c LEFT JOIN attachment a "
        "ON a.id = c.row_id WHERE c.table_name = 'attachment' AND ? IN (json_extract(c.old_row, '$.sha256'), "
        "json_extract(c.new_row, '$.sha256'))"_s,
        {sha256});
    QStringList names;
    for (const QVariantList &row : rows)
        names.append(row.at(0).isNull() ? Store::tr("%1 (in the bin)").arg(row.at(1).toString())
                                        : Store::tr("%1 (an earlier version)").arg(row.at(0).toString()));
    return names;
}

} // namespace

FoundContents contentsHolding(const Connection &connection, const QStringList &names, const Tick &tick)
{
    FoundContents found;
    if (names.isEmpty())
        return found;
    const NameText sought(names);
    for (const QString &sha256 : connection.texts(u"SELECT DISTINCT sha256 FROM file_chunk"_s)) {
        if (tick)
            tick();
        const Look look = lookIntoContent(connection, sha256, sought);
        if (look == Look::Holds)
            found.holding.append(sha256);
        else if (look == Look::Unsure)
            found.unsure.append(sha256);
    }
    return found;
}

QStringList filesOf(const Connection &connection, const QStringList &contents)
{
    QStringList names;
    for (const QString &sha256 : contents) {
        const QStringList present =
            connection.texts(u"SELECT file_name FROM attachment WHERE sha256 = ? ORDER BY id"_s, {sha256});
        names += present.isEmpty() ? pastFilesOf(connection, sha256) : present;
    }
    names.removeDuplicates();
    return names;
}
