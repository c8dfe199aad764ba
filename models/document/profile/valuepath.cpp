// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/profile/valuepath.h"

#include <QJsonArray>

namespace {
QString headOf(const QString &path)
{
    return path.left(path.indexOf(u'.'));
}

QString restOf(const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    return dot < 0 ? QString() : path.sliced(dot + 1);
}

QJsonValue below(const QJsonValue &value, const QString &path)
{
    if (path.isEmpty())
        return value;
    const QString head = headOf(path);
    return below(value.isArray() ? value.toArray().at(head.toInt()) : value.toObject().value(head), restOf(path));
}

QJsonValue changed(const QJsonValue &value, const QString &path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    if (!value.isArray())
        return withValue(value.toObject(), path, to);
    QJsonArray array = value.toArray();
    const int index = headOf(path).toInt();
    if (index < array.size())
        array[index] = changed(array.at(index), restOf(path), to);
    return array;
}
} // namespace

QJsonValue valueAt(const QJsonObject &root, const QString &path)
{
    return below(root, path);
}

QJsonObject withValue(const QJsonObject &root, const QString &path, const QJsonValue &value)
{
    QJsonObject result = root;
    const QString head = headOf(path);
    const QString rest = restOf(path);
    if (rest.isEmpty() && value.isNull())
        result.remove(head);
    else
        result[head] = changed(root.value(head), rest, value);
    return result;
}
