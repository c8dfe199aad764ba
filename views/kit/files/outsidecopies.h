// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/files/attachment.h"
#include "domain/files/privatefolder.h"
#include "kit/files/filerun.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

class Database;
class QFileSystemWatcher;

/// Copies of attached files that other programs work on: opened or dragged out. Only this user can read them, and they
/// go with the object; what was changed in one is taken back by a new version of the attachment. What a killed program
/// left of them is found by takeLeftWork().
class OutsideCopies : public QObject
{
    Q_OBJECT

public:
    OutsideCopies(Database &database, QObject *parent);

    /// Path of a copy of what the attachment holds; the one that was made before, with what was changed in it, as long
    /// as the attachment holds the same. Throws StoreError or FormatError.
    QString copyOf(const Attachment &attachment);

    /// Looks which copies were changed since they were made or taken back; other programs and the desktop cause it too.
    void look();
    [[nodiscard]] QList<Id<Attachment>> changed() const;
    /// Takes what the changed copies hold for the attachments' contents, each as a step of its own. What cannot be
    /// taken in is told, and stays as it is.
    FileRun::Result takeAllBack();

signals:
    /// A copy was found changed, or one was taken back.
    void looked();

private:
    struct Copy
    {
        Id<Attachment> attachment;
        QString path;
        QString sha256; ///< of what was put into it, or taken out of it
        QDateTime modified;
        qint64 size = 0;
        bool isChanged = false;
    };
    bool takeOneBack(Copy &copy);
    void watch(const QString &path);
    QString freshPath(const QString &name);
    [[noreturn]] static void refuseFolder();
    void remember(Copy &copy) const;
    [[nodiscard]] static bool wasChanged(const Copy &copy);

    Database &m_database;
    std::optional<PrivateFolder> m_folder;
    QFileSystemWatcher *m_watcher = nullptr; ///< made with the first copy, as the system has few of them
    QTimer m_pause;
    QList<Copy> m_copies;
    int m_folders = 0;
};

/// Why copies could not be taken in, a sentence each; of many the first.
QString refusalsInWords(const QStringList &refused);
