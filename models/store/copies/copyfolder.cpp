// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/copyfolder.h"

#include "store/copies/sealing.h"

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

/// Invalid where the name is not that of a copy.
QDateTime momentIn(const QString &name, const QString &before, const QString &after)
{
    if (name.size() != before.size() + momentForm.size() + after.size() || !name.startsWith(before) ||
        !name.endsWith(after))
        return {};
    return QDateTime::fromString(name.sliced(before.size(), momentForm.size()), momentForm.toString());
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
        QString name = file.fileName();
        const bool isSealed = isSealedName(name);
        if (isSealed)
            name.chop(sealedSuffix().size());
        const QDateTime at = momentIn(name, before, after);
        if (at.isValid())
            copies.append({file.absoluteFilePath(), at, file.size(), isSealed});
    }
    std::ranges::sort(copies, std::greater(), &FileCopy::at);
    return copies;
}

bool isNamedAsCopy(const QString &name, const QString &path)
{
    const QString before = QFileInfo(path).completeBaseName() + u' ';
    return momentIn(name.left(before.size() + momentForm.size()), before, {}).isValid();
}

QStringList allIn(const QString &folder, const QString &path)
{
    QStringList files;
    const QString ending = u'*' + suffixOf(path);
    for (const QFileInfo &file : QDir(folder).entryInfoList({ending, ending + sealedSuffix(), u"*.bak"_s}, QDir::Files))
        files.append(file.filePath());
    return files;
}
