// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <utility>

/// Finds names in texts, wherever they stand as whole words, and puts a neutral word in their place.
class NameText
{
public:
    explicit NameText(QStringList names, QString neutral = {})
        : m_names(std::move(names)), m_neutral(std::move(neutral))
    {
    }

    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool isIn(const QString &text) const;
    /// The text itself where none of the names is in it.
    [[nodiscard]] QString scrubbed(const QString &text) const;
    /// The same for the texts in a JSON object; the object itself where it is none.
    [[nodiscard]] QString scrubbedJson(const QString &json) const;

private:
    QStringList m_names;
    QString m_neutral;
};
