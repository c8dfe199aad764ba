// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/copyfolder.h"
#include "store/erasing/erasure.h"
#include "store/erasing/filesearch.h"
#include "store/files/contentsbeside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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
    constexpr qint64 pieceSize = 1024 * 1024;
    const qsizetype longest = std::ranges::max(traces, {}, &QByteArray::size).size();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray window;
    for (QByteArray piece = file.read(pieceSize); !piece.isEmpty(); piece = file.read(pieceSize)) {
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

/// In the folder of copies, and those that were kept beside the file before it was changed.
QStringList copiesOf(const QString &path)
{
    QStringList copies;
    for (const FileCopy &copy : copiesIn(copyFolderOf(path), path))
        copies.append(copy.path);
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (name.startsWith(file.fileName() + u'.') && name.endsWith(".bak"_L1))
            copies.append(folder.filePath(name));
    }
    return copies;
}

/// What attached files held lies beside the copies, also that of files which the office's file has no more.
QStringList contentsOf(const QString &path)
{
    QStringList contents;
    for (const QFileInfo &content : QDir(contentsFolderIn(copyFolderOf(path))).entryInfoList(QDir::Files))
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

} // namespace

QStringList copiesHolding(const QString &path, const ErasedPerson &person, const Tick &tick)
{
    QStringList found = copiesOf(path);
    found.removeIf([&, traces = tracesOf(person)](const QString &copy) { return !holdsAny(copy, traces, tick); });
    QStringList contents = contentsOf(path);
    contents.removeIf(
        [&, names = NameText(person.names)](const QString &content) { return !isNamedIn(content, names, tick); });
    return found + contents;
}
