// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/samplevalue.h"

#include <cmath>

namespace {

std::optional<QVariant> emptyValue(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return StoredAs<QString>::to({});
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Flag:
        return QVariant(qint64(0));
    case FieldKind::Choice:
        return std::nullopt;
    case FieldKind::Date:
    case FieldKind::Time:
    case FieldKind::DateTime:
    case FieldKind::Reference:
        return QVariant();
    }
    Q_UNREACHABLE();
}

/// A date or time that comes back as it was written.
template<class T>
std::optional<QVariant> moment(const QString &written)
{
    const QVariant stored = StoredAs<T>::to(StoredAs<T>::from(written));
    return stored.toString() == written ? std::optional(stored) : std::nullopt;
}

std::optional<QVariant> fromText(const FieldInfo &field, const QString &written)
{
    switch (field.kind) {
    case FieldKind::Text:
        return StoredAs<QString>::to(written);
    case FieldKind::Choice:
        return indexOfCode(field.choices, written) ? std::optional(QVariant(written)) : std::nullopt;
    case FieldKind::Date:
        return moment<QDate>(written);
    case FieldKind::Time:
        return moment<QTime>(written);
    case FieldKind::DateTime:
        return moment<QDateTime>(written);
    default:
        return std::nullopt;
    }
}

std::optional<QVariant> fromNumber(const FieldInfo &field, double written)
{
    const double stored = field.kind == FieldKind::Decimal ? written * std::pow(10, Decimal::places) : written;
    const qint64 whole = qRound64(stored);
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal;
    if (!isNumber || std::abs(stored - double(whole)) > 1e-6)
        return std::nullopt;
    return QVariant(whole);
}

} // namespace

std::optional<QVariant> storedValue(const FieldInfo &field, const QJsonValue &written)
{
    switch (written.type()) {
    case QJsonValue::Undefined:
        return emptyValue(field);
    case QJsonValue::String:
        return fromText(field, written.toString());
    case QJsonValue::Double:
        return fromNumber(field, written.toDouble());
    case QJsonValue::Bool:
        return field.kind == FieldKind::Flag ? std::optional(StoredAs<bool>::to(written.toBool())) : std::nullopt;
    default:
        return std::nullopt;
    }
}
