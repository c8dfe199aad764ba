// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/recordtype.h"

#include "domain/text/fold.h"

#include <QStringList>

#include <algorithm>

bool RecordType::isSearched() const
{
    return std::ranges::any_of(fields, [](const FieldInfo &f) { return f.flags.testFlag(FieldFlag::Searched); });
}

qsizetype RecordType::indexOf(QStringView column) const
{
    const auto at =
        std::ranges::find_if(fields, [&](const FieldInfo &f) { return column == QLatin1StringView(f.column); });
    return at == fields.end() ? -1 : std::distance(fields.begin(), at);
}

qsizetype RecordType::indexOf(const char *column) const
{
    return indexOf(QString::fromLatin1(column));
}

int yearIn(const RecordType &type, const QVariantList &values)
{
    int found = 0;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        const QVariant &value = values.at(qsizetype(i));
        if (field.flags.testFlag(FieldFlag::Year) && value.toInt() > 0)
            return value.toInt();
        const bool dated = field.kind == FieldKind::Date || field.kind == FieldKind::DateTime;
        if (dated && found == 0)
            found = value.toString().left(4).toInt();
    }
    return found;
}

QString searchTextOf(const RecordType &type, const QVariantList &values)
{
    QStringList texts;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].flags.testFlag(FieldFlag::Searched))
            texts.append(values.at(qsizetype(i)).toString());
    }
    return searchText(texts);
}

Problems missingFields(const RecordType &type, const QVariantList &values)
{
    Problems found;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        if (field.flags.testFlag(FieldFlag::Required) && values.at(qsizetype(i)).toString().trimmed().isEmpty())
            found.append(problem(field.column, Rule::tr("Please fill in “%1”.").arg(translatedLabel(field))));
    }
    return found;
}

QList<qsizetype> listedFields(const RecordType &type)
{
    QList<qsizetype> listed;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (!type.fields[i].flags.testFlag(FieldFlag::Automatic))
            listed.append(qsizetype(i));
    }
    return listed;
}

QList<qsizetype> rememberedFields(const RecordType &type)
{
    QList<qsizetype> remembered;
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const FieldFlags flags = type.fields[i].flags;
        if (!flags.testFlag(FieldFlag::Automatic) || flags.testFlag(FieldFlag::Remembered))
            remembered.append(qsizetype(i));
    }
    return remembered;
}

QString translatedLabel(const RecordType &type)
{
    return QCoreApplication::translate("Record", type.label);
}
