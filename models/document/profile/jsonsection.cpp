// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/profile/jsonsection.h"

#include "document/formaterror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QVariant>

#include <cmath>

using namespace Qt::StringLiterals;

JsonSection JsonSection::section(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        refuse(key);
    return {value.toObject(), m_path + key + u'.', m_refusal};
}

QString JsonSection::text(const QString &key) const
{
    const QString text = m_object.value(key).toString();
    if (text.isEmpty())
        refuse(key);
    return text;
}

QStringList JsonSection::texts(const QString &key) const
{
    const QStringList texts = textsOrNone(key);
    if (texts.isEmpty())
        refuse(key);
    return texts;
}

QStringList JsonSection::textsOrNone(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    const QStringList texts = value.toVariant().toStringList();
    if (!value.isArray() || texts.size() != value.toArray().size() || texts.contains(QString()))
        refuse(key);
    return texts;
}

QList<JsonSection> JsonSection::sections(const QString &key) const
{
    QList<JsonSection> sections;
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue &value : array) {
        if (!value.isObject())
            refuse(key);
        sections.append(JsonSection(value.toObject(), m_path + key + u'.', m_refusal));
    }
    if (sections.isEmpty())
        refuse(key);
    return sections;
}

double JsonSection::number(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble())
        refuse(key);
    return value.toDouble();
}

double JsonSection::numberOrZero(const QString &key) const
{
    const double result = contains(key) ? number(key) : 0;
    if (result < 0)
        refuse(key);
    return result;
}

double JsonSection::positive(const QString &key) const
{
    const double result = number(key);
    if (result <= 0)
        refuse(key);
    return result;
}

int JsonSection::count(const QString &key) const
{
    constexpr int most = 100;
    const double result = positive(key);
    if (result < 1 || result > most || result != std::floor(result))
        refuse(key);
    return static_cast<int>(result);
}

bool JsonSection::flag(const QString &key) const
{
    if (contains(key) && !m_object.value(key).isBool())
        refuse(key);
    return m_object.value(key).toBool();
}

std::array<double, 2> JsonSection::pair(const QString &key) const
{
    const QJsonArray array = m_object.value(key).toArray();
    if (array.size() != 2 || array[0].toDouble() <= 0 || array[1].toDouble() <= 0)
        refuse(key);
    return {array[0].toDouble(), array[1].toDouble()};
}

void JsonSection::refuse(const QString &key) const
{
    throw FormatError(QCoreApplication::translate("Document", m_refusal).arg(m_path + key));
}
