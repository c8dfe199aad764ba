// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/nametext.h"

#include "store/log/rowjson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isPartOfWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark());
}

/// Where the name stands as whole words, from there on; -1 where it does not.
qsizetype placeOf(const QString &name, const QString &text, qsizetype from)
{
    qsizetype at = text.indexOf(name, from);
    while (at >= 0 && (isPartOfWord(text, at - 1) || isPartOfWord(text, at + name.size())))
        at = text.indexOf(name, at + name.size());
    return at;
}

/// As records keep texts; what is being typed, and other programs, may have letters and marks apart.
QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

bool NameText::isIn(const QString &text) const
{
    const QString whole = composed(text);
    return std::ranges::any_of(m_names, [&](const QString &name) { return placeOf(name, whole, 0) >= 0; });
}

QString NameText::scrubbed(const QString &text) const
{
    const QString before = composed(text);
    QString clean = before;
    for (const QString &name : m_names) {
        for (qsizetype at = placeOf(name, clean, 0); at >= 0; at = placeOf(name, clean, at + m_neutral.size()))
            clean.replace(at, name.size(), m_neutral);
    }
    return clean == before ? text : clean;
}

QString NameText::scrubbedJson(const QString &json) const
{
    QJsonObject row = rowOfJson(json);
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.value().isString())
            it.value() = scrubbed(it.value().toString());
    }
    return row.isEmpty() ? json : QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}
