// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/rowwords.h"

#include "domain/recordtypes.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

QString shownValue(const QVariant &value)
{
    constexpr qsizetype textShown = 200;
    if (value.typeId() == QMetaType::QByteArray)
        return Store::tr("(%n byte(s))", nullptr, int(value.toByteArray().size()));
    const QString text = value.toString().simplified();
    return text.size() > textShown ? text.first(textShown) + u'…' : text;
}

QString labelOf(const QString &table, const QString &column)
{
    const RecordType *type = recordTypeOf(table);
    const qsizetype at = type == nullptr ? -1 : type->indexOf(column);
    return at < 0 ? column : translatedLabel(type->fields[size_t(at)]);
}

QString shownRow(const QString &table, const QStringList &columns, const QVariantList &values)
{
    QStringList parts;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool isDerived = columns.at(i) == "sort_key"_L1 || columns.at(i) == "search_text"_L1;
        if (!isDerived && !values.at(i).isNull() && !values.at(i).toString().isEmpty())
            parts.append(labelOf(table, columns.at(i)) + u": "_s + shownValue(values.at(i)));
    }
    return parts.join("; "_L1);
}

QString kindOf(const QString &table)
{
    const RecordType *type = recordTypeOf(table);
    return type == nullptr ? table : translatedLabel(*type);
}
