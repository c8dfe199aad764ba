// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/holder.h"

#include "store/database.h"
#include "store/file/filelock.h"
#include "store/storeerror.h"

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

std::shared_ptr<void> lockOrThrow(const QString &path, const Identity &identity)
{
    const Holder holder{identity.author, identity.computer, identity.clock().toLocalTime()};
    std::shared_ptr<FileLock> lock = FileLock::tryLock(path, holderText(holder));
    if (!lock)
        throw StoreError(Store::tr("“%1” is being written by %2; close it there or open it for reading.")
                             .arg(path, FileLock::holderOf(path).value_or(u"?"_s)));
    return lock;
}

std::optional<Holder> lockHolder(const QString &path)
{
    const auto text = FileLock::holderOf(path);
    return text ? std::optional(holderFrom(*text)) : std::nullopt;
}
