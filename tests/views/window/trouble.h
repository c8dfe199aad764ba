// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/notices.h"
#include "support.h"
#include "views/keyboard.h"

#include <QTranslator>

#include <memory>

/// What happens to a file in the middle of work.
enum class Trouble { Away, Replaced, FolderReadOnly, DiskFull };

/// A disk of a few megabytes under the folder, or the folder as it is where nothing can be mounted.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    /// Fills the disk but for so many bytes.
    void fill(int butFor = 0) const;
    void makeRoom() const;

private:
    QString m_folder;
    bool m_mounted;
};

/// Somebody at the windows, in Vietnamese, on a file with an office that lies on a small disk.
struct TroubledUser
{
    KeyboardUser user;
    SmallDisk disk;
    QTranslator vietnamese;
    QList<Notice> said; ///< since the trouble began

    TroubledUser();
    ~TroubledUser();

    [[nodiscard]] Database &database() { return user.database(); }
    /// Opens the file after the test has put something into it.
    void open(const std::function<void(Database &)> &prepare);
    void begin(Trouble trouble);
    void end();
    /// Exactly one sentence came since the last look: a failure that names the file and says what to do.
    void checkOneSentence(const QString &about);

private:
    [[nodiscard]] QString path() const { return disk.path(QStringLiteral("so.danvan")); }
    Trouble m_trouble = Trouble::Away;
    std::optional<qint64> m_pages;
};
