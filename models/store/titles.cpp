// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/titles.h"

#include "domain/recordtypes.h"

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const FieldInfo &field, const QString &alias)
{
    const QString column = u"%1.%2"_s.arg(alias, QLatin1StringView(field.column));
    if (field.kind != FieldKind::Reference)
        return column;
    const RecordType &target = *recordTypeOf(QString::fromLatin1(field.references));
    const qsizetype title = target.indexOf(QString::fromLatin1(target.title));
    // A record may in turn be named by what it refers to, as a party to a plan is by its organisation.
    const QString inner = alias + u'r';
    return u"(SELECT %1 FROM %2 %3 WHERE %3.id = %4)"_s.arg(titleOf(target.fields[size_t(title)], inner),
                                                            QLatin1StringView(target.table), inner, column);
}

} // namespace

QString titleExpression(const FieldInfo &field)
{
    return titleOf(field, u"t"_s);
}
