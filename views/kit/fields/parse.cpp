// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fields/parse.h"

#include "domain/recordtypes.h"
#include "domain/text/dates.h"
#include "domain/text/fold.h"
#include "domain/text/numbers.h"
#include "kit/base/desk.h"
#include "store/queries/recordqueries.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int offersRead = 20;

template<class T>
std::optional<QVariant> stored(const std::optional<T> &value)
{
    return value ? std::optional(StoredAs<T>::to(*value)) : std::nullopt;
}

std::optional<QVariant> numberFrom(const QString &text, int decimals)
{
    const auto number = parseScaled(text, decimals);
    return number ? std::optional(QVariant(*number)) : std::nullopt;
}

std::optional<QVariant> choiceFrom(const FieldInfo &field, const QString &text)
{
    for (const Choice &choice : field.choices) {
        if (fold(translated(choice)) == fold(text))
            return QString::fromLatin1(choice.code);
    }
    return std::nullopt;
}

std::optional<QVariant> referenceFrom(const FieldInfo &field, const QString &text, Desk &desk)
{
    const RecordType &target = *recordTypeOf(field.references);
    for (const Suggestion &s : suggestions(desk.database, target, text, offersRead, desk.today())) {
        if (fold(s.title) == fold(text))
            return s.record.id;
    }
    return std::nullopt;
}

std::optional<QVariant> momentFrom(const QString &text, int year)
{
    const qsizetype gap = text.lastIndexOf(u' ');
    const auto date = parseDate(QStringView(text).first(gap < 0 ? text.size() : gap).trimmed(), year);
    const auto time = gap < 0 ? std::optional(QTime(0, 0)) : parseTime(QStringView(text).sliced(gap + 1));
    return date && time ? std::optional(StoredAs<QDateTime>::to(QDateTime(*date, *time))) : std::nullopt;
}

QVariant emptyOf(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return StoredAs<QString>::to({});
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Flag:
        return QVariant(qint64(0));
    case FieldKind::Choice:
        return QString::fromLatin1(field.choices.front().code);
    default:
        return {};
    }
}

} // namespace

std::optional<QVariant> storedFrom(const FieldInfo &field, const QString &typed, Desk &desk, int year)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return emptyOf(field);
    switch (field.kind) {
    case FieldKind::Text:
        return StoredAs<QString>::to(text);
    case FieldKind::Integer:
        return numberFrom(text, 0);
    case FieldKind::Decimal:
        return numberFrom(text, Decimal::places);
    case FieldKind::Date:
        return stored(parseDate(text, year));
    case FieldKind::Time:
        return stored(parseTime(text));
    case FieldKind::DateTime:
        return momentFrom(text, year);
    case FieldKind::Flag:
        return QVariant(qint64(text != u"0"_s));
    case FieldKind::Choice:
        return choiceFrom(field, text);
    case FieldKind::Reference:
        return referenceFrom(field, text, desk);
    }
    return std::nullopt;
}
