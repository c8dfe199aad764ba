// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/copyfolder.h"
#include "store/copies/sealing.h"
#include "store/erasing/erasure.h"
#include "store/erasing/filesearch.h"
#include "store/files/contentsbeside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> tracesOf(const ErasedPerson &person)
{
    QList<QByteArray> traces{person.uid.toUtf8()};
    for (const QString &name : person.names)
        traces.append(name.toUtf8());
    traces.removeAll(QByteArray());
    return traces;
}

/// Byte by byte, free pages and indexes included, and so also in a copy that no longer opens.
bool holdsAny(const QString &path, const QList<QByteArray> &traces, const Tick &tick)
{
    constexpr qint64 readAtOnce = 1024 * 1024;
    const qsizetype longest = std::ranges::max(traces, {}, &QByteArray::size).size();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray window;
    for (QByteArray piece = file.read(readAtOnce); !piece.isEmpty(); piece = file.read(readAtOnce)) {
        if (tick)
            tick();
        window += piece;
        if (std::ranges::any_of(traces, [&](const QByteArray &trace) { return window.contains(trace); }))
            return true;
        // What begins at the end of this piece ends in the next.
        window = window.last(std::min(window.size(), longest));
    }
    return false;
}

QStringList copiesAt(const QString &folder, const QString &path)
{
    QStringList copies;
    for (const FileCopy &copy : copiesIn(folder, path))
        copies.append(copy.path);
    return copies;
}

/// In the folder of copies, and those that were kept beside the file before it was changed.
QStringList copiesOf(const QString &path)
{
    QStringList copies = copiesAt(copyFolderOf(path), path);
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (name.startsWith(file.fileName() + u'.') && name.endsWith(".bak"_L1))
            copies.append(folder.filePath(name));
    }
    return copies;
}

/// What attached files held lies beside the copies, also that of files which the office's file has no more.
QStringList contentsAt(const QString &folder)
{
    QStringList contents;
    for (const QFileInfo &content : QDir(contentsFolderIn(folder)).entryInfoList(QDir::Files))
        contents.append(content.filePath());
    return contents;
}

bool isNamedIn(const QString &path, const NameText &names, const Tick &tick)
{
    if (tick)
        tick();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && lookInto(file.readAll(), names) == Look::Holds;
}

using Holds = std::function<bool(const QString &path)>;

QStringList holding(QStringList files, const Holds &holds)
{
    files.removeIf([&](const QString &file) { return !holds(file); });
    return files;
}

/// A locked one holds what the open one in the folder holds; where there is none it may hold anything.
QStringList lockedOrHolding(QStringList files, const QString &folder, const Holds &holds)
{
    return holding(std::move(files), [&](const QString &file) {
        if (!isSealedName(file))
            return holds(file);
        const QString open = openedIn(folder, file);
        return !QFile::exists(open) || holds(open);
    });
}

} // namespace

QStringList copiesHolding(const QString &path, const ErasedPerson &person, const QString &secondFolder,
                          const Tick &tick)
{
    const Holds copyHolds = [&, traces = tracesOf(person)](const QString &copy) {
        return holdsAny(copy, traces, tick);
    };
    const Holds contentHolds = [&, names = NameText(person.names)](const QString &content) {
        return isNamedIn(content, names, tick);
    };
    const QString folder = copyFolderOf(path);
    QStringList beside = holding(copiesOf(path), copyHolds) + holding(contentsAt(folder), contentHolds);
    if (secondFolder.isEmpty())
        return beside;
    return beside + lockedOrHolding(copiesAt(secondFolder, path), folder, copyHolds) +
           lockedOrHolding(contentsAt(secondFolder), contentsFolderIn(folder), contentHolds);
}
