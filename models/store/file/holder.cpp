// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/holder.h"

#include "store/file/filelock.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// Not Latin-1.
QString between()
{
    return u" · "_s;
}

QString momentFormat()
{
    return u"HH:mm dd/MM/yyyy"_s;
}

} // namespace

QString holderText(const Holder &holder)
{
    return QStringList{holder.author, holder.computer, holder.since.toString(momentFormat())}.join(between());
}

Holder holderFrom(const QString &text)
{
    QStringList parts = text.split(between());
    if (parts.size() < 3)
        return {text, {}, {}};
    const QDateTime since = QDateTime::fromString(parts.takeLast(), momentFormat());
    const QString computer = parts.takeLast();
    return {parts.join(between()), computer, since};
}

std::optional<Holder> lockHolder(const QString &path)
{
    const auto text = FileLock::holderOf(path);
    return text ? std::optional(holderFrom(*text)) : std::nullopt;
}
