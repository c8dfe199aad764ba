// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/copyfolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView momentForm = u"yyyy-MM-dd HH-mm-ss";

QString suffixOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    return suffix.isEmpty() ? suffix : u'.' + suffix;
}

} // namespace

QString copyFolderOf(const QString &path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(file.fileName() + u"-copies"_s);
}

QString copyName(const QString &path, const QDateTime &at)
{
    return QFileInfo(path).completeBaseName() + u' ' + at.toString(momentForm) + suffixOf(path);
}

QList<FileCopy> copiesIn(const QString &folder, const QString &path)
{
    const QString before = QFileInfo(path).completeBaseName() + u' ';
    const QString after = suffixOf(path);
    QList<FileCopy> copies;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        if (name.size() != before.size() + momentForm.size() + after.size() || !name.startsWith(before) ||
            !name.endsWith(after))
            continue;
        const QDateTime at =
            QDateTime::fromString(name.sliced(before.size(), momentForm.size()), momentForm.toString());
        if (at.isValid())
            copies.append({file.absoluteFilePath(), at, file.size()});
    }
    std::ranges::sort(copies, std::greater(), &FileCopy::at);
    return copies;
}
