// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/files/outsidecopies.h"

#include "kit/files/leftwork.h"
#include "kit/files/writecontent.h"
#include "store/files/attachments.h"
#include "store/files/contents.h"
#include "store/log/undo.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype refusalsSaid = 4;
constexpr QFileDevice::Permissions folderForMe = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

OutsideCopies::OutsideCopies(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    // Programs save in several strokes; what lies between them is nobody's version.
    constexpr int strokes = 300;
    m_pause.setSingleShot(true);
    m_pause.setInterval(strokes);
    connect(&m_pause, &QTimer::timeout, this, &OutsideCopies::look);
    // A folder on a server tells nobody of its changes; who comes back from the other program sees them.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
}

void OutsideCopies::refuseFolder()
{
    throw StoreError(tr("No copy could be made in “%1”; make room there and try again.").arg(QDir::tempPath()));
}

QString OutsideCopies::copyOf(const Attachment &attachment)
{
    const auto same = [&](const Copy &copy) {
        return copy.attachment == attachment.id && copy.sha256 == attachment.sha256 && QFileInfo::exists(copy.path);
    };
    if (const auto known = std::ranges::find_if(m_copies, same); known != m_copies.end())
        return known->path;
    Copy copy{attachment.id, freshPath(nameOutside(attachment)), attachment.sha256, {}};
    // What is only read here cannot be taken back, and other programs say so before anybody has typed.
    const QFileDevice::Permissions mine =
        m_database.isReadOnly() ? QFile::ReadOwner : QFile::ReadOwner | QFile::WriteOwner;
    writeContent(m_database, attachment, copy.path, mine);
    if (!noteGiven(copy.path, copy.sha256))
        refuseFolder();
    remember(copy);
    watch(copy.path);
    m_copies.append(copy);
    return copy.path;
}

void OutsideCopies::watch(const QString &path)
{
    if (m_watcher == nullptr) {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_pause.start(); });
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_pause.start(); });
    }
    // Who saves under a new name and renames takes the watched file away; its folder stays.
    if (!m_watcher->files().contains(path))
        m_watcher->addPath(path);
    if (!m_watcher->directories().contains(QFileInfo(path).path()))
        m_watcher->addPath(QFileInfo(path).path());
}

QString OutsideCopies::freshPath(const QString &name)
{
    if (!m_folder)
        m_folder.emplace();
    const QString folder = m_folder->filePath(QString::number(++m_folders));
    if (!m_folder->isValid() || !QDir().mkdir(folder) || !QFile::setPermissions(folder, folderForMe))
        refuseFolder();
    return QDir(folder).filePath(name);
}

void OutsideCopies::remember(Copy &copy) const
{
    const QFileInfo file(copy.path);
    copy.modified = file.lastModified();
    copy.size = file.size();
}

bool OutsideCopies::wasChanged(const Copy &copy)
{
    QFile file(copy.path);
    // Another program has it just now; whether it was changed is found out when it is taken back.
    if (!file.open(QIODevice::ReadOnly))
        return true;
    try {
        return contentOf(file).sha256 != copy.sha256;
    } catch (const StoreError &) {
        // It has become too large: that is said when it is to be taken back.
        return true;
    }
}

void OutsideCopies::look()
{
    bool found = false;
    for (Copy &copy : m_copies) {
        const QFileInfo file(copy.path);
        const bool asBefore = file.lastModified() == copy.modified && file.size() == copy.size;
        if (m_database.isReadOnly() || asBefore || !file.exists())
            continue;
        remember(copy);
        copy.isChanged = wasChanged(copy);
        found = true;
        watch(copy.path);
    }
    if (found)
        emit looked();
}

QList<Id<Attachment>> OutsideCopies::changed() const
{
    QList<Id<Attachment>> found;
    for (const Copy &copy : m_copies) {
        if (copy.isChanged)
            found.append(copy.attachment);
    }
    return found;
}

/// False where the attachment held the same already.
bool OutsideCopies::takeOneBack(Copy &copy)
{
    const qint64 before = lastStepId(m_database);
    copy.sha256 = takeBack(m_database, copy.attachment, copy.path);
    // Where it cannot be noted, the older note says that it was changed, and it stays.
    (void)noteGiven(copy.path, copy.sha256);
    copy.isChanged = false;
    return lastStepId(m_database) != before;
}

FileRun::Result OutsideCopies::takeAllBack()
{
    FileRun::Result result;
    for (Copy &copy : m_copies) {
        try {
            if (copy.isChanged && takeOneBack(copy))
                ++result.done;
        } catch (const std::exception &error) {
            result.refused.append(QString::fromUtf8(error.what()));
        }
    }
    emit looked();
    return result;
}

QString refusalsInWords(const QStringList &refused)
{
    QStringList sentences = refused.mid(0, refusalsSaid);
    if (refused.size() > refusalsSaid)
        sentences.append(
            OutsideCopies::tr("%n more could not be taken in.", nullptr, int(refused.size() - refusalsSaid)));
    return sentences.join(u'\n');
}
