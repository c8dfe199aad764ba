// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>

#include <array>
#include <utility>

/// Strict reading of one JSON object: what is missing or of the wrong kind throws FormatError with its path.
class JsonSection
{
public:
    JsonSection(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path)) {}

    JsonSection section(const QString &key) const;
    QString text(const QString &key) const;
    double number(const QString &key) const;
    /// As number(), or 0 when the key is absent; never negative.
    double numberOrZero(const QString &key) const;
    /// As number(), but greater than 0.
    double positive(const QString &key) const;
    /// False when the key is absent.
    bool flag(const QString &key) const;
    std::array<double, 2> pair(const QString &key) const;
    bool contains(const QString &key) const { return m_object.contains(key); }
    [[noreturn]] void refuse(const QString &key) const;

private:
    QJsonObject m_object;
    QString m_path;
};
