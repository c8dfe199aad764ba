// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// What can be filled into a text: "{place}", its name for the clerk, and a value to show the text with.
struct TextField
{
    QString place;
    QString label;
    QString sample;
    bool operator==(const TextField &) const = default;
};

/// A text of the papers that the office may put in its own words.
struct EditableText
{
    QString key;   ///< in the wording of the papers
    QString label; ///< in Vietnamese, as the papers are
    QList<TextField> fields;
    bool operator==(const EditableText &) const = default;
};

/// The editable texts of one kind of paper.
struct EditableKind
{
    QString kind;
    QString label;
    QList<EditableText> texts;
    bool operator==(const EditableKind &) const = default;
};

/// All of them, in the order of the papers; data of `resources/rules/officetexts.json`.
const QList<EditableKind> &editableKinds();

/// Null where the office may not change the text or this version does not know it.
const EditableText *editableText(const QString &key);

/// The names between braces; nothing where the braces do not stand in pairs around one name each.
std::optional<QStringList> placesIn(const QString &pattern);
