// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/keptpapers.h"

#include "domain/papers/paper.h"
#include "store/connection.h"

using namespace Qt::StringLiterals;

QStringList textColumns(const RecordType &type)
{
    QStringList columns;
    for (const FieldInfo &field : type.fields) {
        if (field.kind == FieldKind::Text)
            columns.append(QString::fromLatin1(field.column));
    }
    return columns;
}

QStringList papersWith(const Connection &connection, const QStringList &names)
{
    const QStringList columns = textColumns(schema<Paper>().type) + QStringList{u"document"_s};
    QStringList tests;
    QVariantList binds;
    for (const QString &name : names) {
        for (const QString &column : columns) {
            tests.append(u"instr(coalesce(%1, ''), ?)"_s.arg(column));
            binds.append(name);
        }
    }
    if (tests.isEmpty())
        return {};
    return connection.texts(
        u"SELECT CASE number_text WHEN '' THEN title ELSE number_text END FROM paper LEFT JOIN frozen_paper "
        "ON frozen_paper.sha256 = paper.content WHERE %1 AND (%2) ORDER BY date, id"_s.arg(
            QLatin1StringView(issuedPapers), tests.join(" OR "_L1)),
        binds);
}
