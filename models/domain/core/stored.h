// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/choice.h"
#include "domain/core/decimal.h"
#include "domain/core/fieldkind.h"
#include "domain/core/id.h"
#include "domain/text/normal.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QVariant>

#include <concepts>
#include <type_traits>

/// How a member's type is kept in the file: its kind, and the way there and back.
template<class T>
struct StoredAs;

template<>
struct StoredAs<QString>
{
    static constexpr FieldKind kind = FieldKind::Text;
    /// A null string would become NULL and trip NOT NULL; text enters the file composed (NFC).
    static QVariant to(const QString &text)
    {
        return text.isEmpty() ? QVariant(QLatin1StringView("")) : QVariant(normalized(text));
    }
    static QString from(const QVariant &stored) { return stored.toString(); }
};

template<>
struct StoredAs<bool>
{
    static constexpr FieldKind kind = FieldKind::Flag;
    static QVariant to(bool flag) { return QVariant(qint64(flag)); }
    static bool from(const QVariant &stored) { return stored.toLongLong() != 0; }
};

template<>
struct StoredAs<int>
{
    static constexpr FieldKind kind = FieldKind::Integer;
    static QVariant to(int number) { return QVariant(qint64(number)); }
    static int from(const QVariant &stored) { return stored.toInt(); }
};

template<>
struct StoredAs<Decimal>
{
    static constexpr FieldKind kind = FieldKind::Decimal;
    static QVariant to(Decimal figure) { return figure.scaled; }
    static Decimal from(const QVariant &stored) { return {stored.toLongLong()}; }
};

template<>
struct StoredAs<QDate>
{
    static constexpr FieldKind kind = FieldKind::Date;
    static QVariant to(QDate date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); }
    /// Taken apart by place: lists read a hundred thousand of these, and the general parser takes ten times as long.
    static QDate from(const QVariant &stored)
    {
        const QString iso = stored.toString();
        const QStringView text(iso);
        return text.size() == 10 ? QDate(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.last(2).toInt())
                                 : QDate();
    }
};

template<>
struct StoredAs<QTime>
{
    static constexpr FieldKind kind = FieldKind::Time;
    static QVariant to(QTime time)
    {
        return time.isValid() ? QVariant(time.toString(QStringView(u"HH:mm"))) : QVariant();
    }
    static QTime from(const QVariant &stored) { return QTime::fromString(stored.toString(), QStringLiteral("HH:mm")); }
};

/// Local wall time without a zone: the hour that stands on the invitation.
template<>
struct StoredAs<QDateTime>
{
    static constexpr FieldKind kind = FieldKind::DateTime;
    static QVariant to(const QDateTime &moment)
    {
        return moment.isValid() ? QVariant(moment.toString(QStringView(u"yyyy-MM-ddTHH:mm"))) : QVariant();
    }
    static QDateTime from(const QVariant &stored)
    {
        return QDateTime::fromString(stored.toString(), QStringLiteral("yyyy-MM-ddTHH:mm"));
    }
};

template<class E>
    requires std::is_enum_v<E>
struct StoredAs<E>
{
    static constexpr FieldKind kind = FieldKind::Choice;
    static QVariant to(E value) { return codeOf(value); }
    static E from(const QVariant &stored) { return fromCode<E>(stored.toString()); }
};

template<class R>
struct StoredAs<Id<R>>
{
    static constexpr FieldKind kind = FieldKind::Reference;
    static QVariant to(Id<R> id) { return id.isValid() ? QVariant(id.value) : QVariant(); }
    static Id<R> from(const QVariant &stored) { return {stored.toLongLong()}; }
};
