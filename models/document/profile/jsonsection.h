// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>
#include <QtGlobal>

#include <array>
#include <utility>

/// Strict reading of one JSON object: what is missing or of the wrong kind throws FormatError with its path.
class JsonSection
{
public:
    static constexpr auto profileRefusal =
        QT_TRANSLATE_NOOP("Document", "The layout profile has no sensible value for “%1”.");

    /// The refusal is a sentence in the context "Document" with a place for the path.
    JsonSection(QJsonObject object, QString path, const char *refusal = profileRefusal)
        : m_object(std::move(object)), m_path(std::move(path)), m_refusal(refusal)
    {
    }

    JsonSection section(const QString &key) const;
    QString text(const QString &key) const;
    /// A list of texts that is not empty.
    QStringList texts(const QString &key) const;
    /// As texts(), but it may be an empty list.
    QStringList textsOrNone(const QString &key) const;
    /// A list of objects that is not empty.
    QList<JsonSection> sections(const QString &key) const;
    double number(const QString &key) const;
    /// As number(), or 0 when the key is absent; never negative.
    double numberOrZero(const QString &key) const;
    /// As number(), but greater than 0.
    double positive(const QString &key) const;
    /// A whole number from 1 to 100.
    int count(const QString &key) const;
    /// False when the key is absent.
    bool flag(const QString &key) const;
    std::array<double, 2> pair(const QString &key) const;
    bool contains(const QString &key) const { return m_object.contains(key); }
    [[noreturn]] void refuse(const QString &key) const;

private:
    QJsonObject m_object;
    QString m_path;
    const char *m_refusal;
};
