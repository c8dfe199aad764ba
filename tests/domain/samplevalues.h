// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

#include <QHash>

#include <functional>
#include <optional>

/// Gives the id that a reference field is to hold; an invalid variant for none.
using ReferenceChoice = std::function<QVariant(const FieldInfo &)>;

/// Years need four digits, percentages end at 100: both ranges are met by what their columns get here.
inline qint64 sampleInteger(const FieldInfo &field, int seed)
{
    return field.flags.testFlag(FieldFlag::Year) ? 2000 + seed % 100 : 1 + seed % 90;
}

inline QVariant sampleText(const FieldInfo &field, int seed)
{
    using namespace Qt::StringLiterals;
    static const QStringList words{u"Ủy ban"_s, u"hòa giải"_s, u"Đắk Lắk"_s, u"quý III"_s, u"24-KH/BDVTU"_s};
    return u"%1 %2 %3"_s.arg(words.at(seed % words.size()), QString::fromLatin1(field.column)).arg(seed);
}

/// The hash of nothing, which every file has the content for.
inline constexpr auto emptyContent = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// What a record may hold only in place of something else: a register runs within a term or a year, and a number
/// without a paper, or a partner's, is no number with everything. Changed values of a layout are JSON. A file has one
/// owner.
inline std::optional<QVariant> sampleInPlace(const RecordType &type, const FieldInfo &field, int seed)
{
    using namespace Qt::StringLiterals;
    static const QHash<QString, QVariant> values{{u"register.year"_s, qint64(0)},
                                                 {u"register_entry.state"_s, u"void"_s},
                                                 {u"attachment.size"_s, qint64(0)},
                                                 {u"attachment.sha256"_s, QString::fromLatin1(emptyContent)}};
    if (qstrcmp(type.table, "layout_profile") == 0 && field.isColumn("changes"))
        return u"{\"margins.left\":%1}"_s.arg(seed);
    // From seed to seed another.
    if (qstrcmp(type.table, "attachment") == 0 && field.references != nullptr &&
        &field - type.fields.data() != seed % 5)
        return QVariant();
    const auto found = values.constFind(QString::fromLatin1(type.table) + u'.' + QString::fromLatin1(field.column));
    return found == values.cend() ? std::nullopt : std::optional(*found);
}

/// `place` is the field's place in its record, so that an end, which stands behind its beginning, lies after it.
inline QVariant sampleValue(const FieldInfo &field, int seed, int place)
{
    using namespace Qt::StringLiterals;
    switch (field.kind) {
    case FieldKind::Text:
        return sampleText(field, seed);
    case FieldKind::Integer:
        return sampleInteger(field, seed);
    case FieldKind::Decimal:
        return qint64(1'500) + seed;
    case FieldKind::Date:
        return QDate(2024, 1, 1).addDays(seed % 300 + 40 * place).toString(Qt::ISODate);
    case FieldKind::Time:
        return QTime(7, 30).addSecs(60 * (seed % 30) + 1800 * place).toString(u"HH:mm"_s);
    case FieldKind::DateTime:
        return u"2024-03-%1T%2:15"_s.arg(1 + seed % 28, 2, 10, QChar(u'0')).arg(7 + place, 2, 10, QChar(u'0'));
    case FieldKind::Flag:
        return qint64(1);
    case FieldKind::Choice:
        return QString::fromLatin1(field.choices[size_t(seed) % field.choices.size()].code);
    case FieldKind::Reference:
        break;
    }
    return qint64(1 + seed + place);
}

/// Stored values for every field of a record, valid by its rules, none of them empty, different from seed to seed.
/// Without `reference`, references lead nowhere: for records that are not written to a file.
inline QVariantList sampleRow(const RecordType &type, int seed, const ReferenceChoice &reference = nullptr)
{
    QVariantList values;
    for (const FieldInfo &field : type.fields) {
        const bool refers = field.kind == FieldKind::Reference;
        const auto inPlace = sampleInPlace(type, field, seed);
        const QVariant usual = refers && reference ? reference(field) : sampleValue(field, seed, int(values.size()));
        values.append(inPlace.value_or(usual));
    }
    return values;
}
