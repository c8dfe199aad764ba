// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/field.h"

#include "domain/text/dates.h"
#include "domain/text/numbers.h"

using namespace Qt::StringLiterals;

QString translatedLabel(const FieldInfo &field)
{
    return QCoreApplication::translate("Field", field.label);
}

namespace {

QString choiceText(const FieldInfo &field, const QString &code)
{
    const auto index = indexOfCode(field.choices, code);
    return index ? translated(field.choices[static_cast<size_t>(*index)]) : code;
}

QString flagText(bool flag)
{
    return flag ? QCoreApplication::translate("Field", "Yes") : QString();
}

} // namespace

QString displayText(const FieldInfo &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Reference:
        return stored.toString();
    case FieldKind::Integer:
        return field.flags.testFlag(FieldFlag::Year) ? stored.toString() : grouped(stored.toLongLong());
    case FieldKind::Decimal:
        return decimalText(stored.toLongLong(), Decimal::places);
    case FieldKind::Date:
        return shortDate(StoredAs<QDate>::from(stored));
    case FieldKind::Time:
        return clockTime(StoredAs<QTime>::from(stored));
    case FieldKind::DateTime:
        return shortMoment(StoredAs<QDateTime>::from(stored));
    case FieldKind::Flag:
        return flagText(stored.toLongLong() != 0);
    case FieldKind::Choice:
        return choiceText(field, stored.toString());
    }
    Q_UNREACHABLE();
}
