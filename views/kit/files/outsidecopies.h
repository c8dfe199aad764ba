// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/files/attachment.h"

#include <QDateTime>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

class Database;
class QFileSystemWatcher;

/// Copies of attached files that other programs work on: opened or dragged out. Only this user can read them, and they
/// go with the object; what was changed in one is taken back by a new version of the attachment.
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
    /// Takes what the changed copies hold for the attachments' contents. Throws StoreError at the first that cannot be.
    void takeAllBack();

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
    void watch(const QString &path);
    QString freshPath(const QString &name);
    void remember(Copy &copy) const;
    [[nodiscard]] static bool wasChanged(const Copy &copy);

    Database &m_database;
    std::optional<QTemporaryDir> m_folder;
    QFileSystemWatcher *m_watcher = nullptr; ///< made with the first copy, as the system has few of them
    QTimer m_pause;
    QList<Copy> m_copies;
    int m_folders = 0;
};
