// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/core/choice.h"
#include "reports/placetext.h"

#include <QHash>
#include <QJsonObject>

/// The words that papers print, as data; keys are paths such as "agenda.kind". What is missing throws FormatError.
class Wording
{
public:
    explicit Wording(const QByteArray &json);
    explicit Wording(QJsonObject root);

    /// These words with other texts in the place of some, by key; of a list, one entry on each line. What these words
    /// do not have is left out.
    [[nodiscard]] Wording with(const QHash<QString, QString> &texts) const;
    /// As it is edited: a list with one entry on each line.
    [[nodiscard]] QString editable(const QString &key) const;

    QString text(const QString &key) const;
    /// The pattern with its places filled; what is filled in is not read as a pattern again.
    QString text(const QString &key, const Places &places) const;
    QStringList texts(const QString &key) const;
    /// The word of a choice, in the list that the key names.
    template<class E>
    QString word(const QString &list, E choice) const
    {
        return text(list + u'.' + codeOf(choice));
    }

    GridColumn column(const QString &key) const;
    QList<GridColumn> columns(const QString &key) const;
    QList<QJsonObject> objects(const QString &key) const;

private:
    QJsonValue value(const QString &key) const;
    void keepTexts(const QString &prefix, const QJsonObject &object);

    QJsonObject m_root;
    QHash<QString, QString> m_texts; ///< by whole key: an annex asks for some of them ten thousand times
};

/// A place that is not among those given throws FormatError. One that is empty takes the space, the comma and the
/// brackets around it along; a pattern without empty places stays as it is.
QString filled(const QString &pattern, const Places &places);

/// The words of all built-in files in one object; what two files have under the same key is put together.
QJsonObject builtInWords();
Wording builtInWording();
