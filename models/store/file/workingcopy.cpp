// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/workingcopy.h"

#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

void copy(const QString &from, const QString &to)
{
    if (QFileInfo::exists(from) && !QFile::copy(from, to))
        throw StoreError(
            Store::tr("“%1” could not be copied first; make room on the disk and open it again.").arg(from));
}

void copyBoth(const QString &from, const QString &to)
{
    copy(from, to);
    copy(from + "-journal"_L1, to + "-journal"_L1);
}

} // namespace

WorkingCopy::WorkingCopy(const QString &path) : m_name(QFileInfo(path).fileName())
{
    copyBoth(path, this->path());
    // The original may be read-only; the copy is rolled back and migrated.
    QFile::setPermissions(this->path(), QFile::ReadOwner | QFile::WriteOwner);
}

QString WorkingCopy::path() const
{
    return m_folder.filePath(m_name);
}

QString keepCopy(const QString &path, const QDateTime &moment)
{
    const QString kept = u"%1.%2.bak"_s.arg(path, moment.toString(u"yyyyMMdd-HHmmss"));
    copyBoth(path, kept);
    return kept;
}
