// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/wholefile.h"

#include "store/file/oslock.h"
#include "store/file/workingcopy.h"
#include "store/storeerror.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &path)
{
    throw StoreError(Store::tr("“%1” could not be written; make room there or choose another folder.")
                         .arg(QFileInfo(path).absolutePath()));
}

} // namespace

QByteArray readHashed(const QString &path, const std::function<void(const QByteArray &)> &take)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray piece = file.read(pieceSize); !piece.isEmpty(); piece = file.read(pieceSize)) {
        hash.addData(piece);
        if (take)
            take(piece);
    }
    return file.error() == QFileDevice::NoError ? hash.result() : QByteArray();
}

GrowingFile::GrowingFile(const QString &path) : m_file(path)
{
    refuseExisting(path);
    m_isMine = makePrivateFile(path);
    // Unbuffered, because a buffered write that a full disk cuts short is told as done.
    if (!m_isMine || !m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        if (m_isMine)
            m_file.remove();
        refuse(path);
    }
}

GrowingFile::~GrowingFile()
{
    if (m_isMine)
        m_file.remove();
}

void GrowingFile::append(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        refuse(m_file.fileName());
    m_hash.addData(bytes);
}

QByteArray GrowingFile::finish()
{
    m_file.close();
    m_isMine = false;
    return m_hash.result();
}

bool placeFile(const QString &path, const FileWriting &write)
{
    const QString temporary = u"%1.%2.part"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128));
    const auto removed = qScopeGuard([&] { QFile::remove(temporary); });
    const QByteArray hash = write(temporary);
    if (hash.isEmpty())
        return false;
    if (!syncFile(temporary) || readHashed(temporary) != hash ||
        std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        refuse(path);
    syncFolderOf(path);
    return true;
}
