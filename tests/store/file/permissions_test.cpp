// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/person.h"
#include "store/copies/copying.h"
#include "store/copies/restoring.h"
#include "store/file/opening.h"
#include "store/file/workingcopy.h"
#include "support.h"
#include "tests/store/diskfile.h"
#include "tests/store/storesupport.h"

#include <QDir>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// A user whose new files everybody may read and write, as long as the test runs.
class OpenHearted
{
public:
    OpenHearted() : m_before(::umask(0)) {}
    ~OpenHearted() { ::umask(m_before); }
    OpenHearted(const OpenHearted &) = delete;
    OpenHearted &operator=(const OpenHearted &) = delete;

private:
    mode_t m_before;
};

/// The files under the folder that others than their owner may read or write.
QStringList openToOthers(const QString &folder)
{
    constexpr QFileDevice::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QStringList found;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (file.permissions() & others)
            found.append(file.fileName());
    }
    return found;
}

} // namespace

TEST_CASE("a new file, its lock, its journal and its copies are their user's alone", "[opening][permissions]")
{
    const OpenHearted user;
    const DiskFile disk;
    const QDateTime now(QDate(2024, 3, 5), QTime(17, 0));
    {
        const auto database = createFile(disk.path, testIdentity());
        Step step(*database, u"Dở dang"_s);
        Table<Person>(*database).insert({.fullName = u"Đỗ Thị Ủy"_s});
        REQUIRE(QDir(disk.folder.path()).entryList(QDir::Files).size() == 3);
        CHECK(openToOthers(disk.folder.path()) == QStringList());
        step.commit();
        makeCopy(*database, disk.path, copyFolderOf(disk.path), now);
    }
    CHECK(openToOthers(copyFolderOf(disk.path)) == QStringList());
    restoreCopy(disk.path, copiesIn(copyFolderOf(disk.path), disk.path).constFirst().path, testIdentity());
    REQUIRE(QDir(disk.folder.path()).entryList(QDir::Files).size() == 2);
    CHECK(openToOthers(disk.folder.path()) == QStringList());
}

TEST_CASE("a copy to look into is in a folder of the user's own", "[opening][permissions]")
{
    const OpenHearted user;
    const DiskFile disk;
    createFile(disk.path, testIdentity());
    const WorkingCopy copy(disk.path);
    const QFileInfo folder(QFileInfo(copy.path()).path());
    CHECK(folder.permissions().testFlag(QFile::ReadOwner));
    CHECK_FALSE(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther));
    CHECK(openToOthers(folder.filePath()) == QStringList());
}
#endif
