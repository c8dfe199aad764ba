// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/files/privatefolder.h"
#include "store/file/opening.h"
#include "store/file/workingcopy.h"
#include "support.h"
#include "tests/store/diskfile.h"
#include "tests/store/storesupport.h"

#include <QFile>
#include <QRegularExpression>

#ifndef Q_OS_WIN
#include <unistd.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// A temporary folder of the test's own, as long as it runs.
class OwnTemp
{
public:
    OwnTemp() : m_before(qgetenv("TMPDIR")) { qputenv("TMPDIR", m_folder.path().toUtf8()); }
    ~OwnTemp() { m_before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before); }
    OwnTemp(const OwnTemp &) = delete;
    OwnTemp &operator=(const OwnTemp &) = delete;

    [[nodiscard]] QStringList folders() const
    {
        return QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QByteArray m_before;
    QTemporaryDir m_folder;
};

void writeByte(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
        std::abort();
}

/// A program that has a folder and is killed; gives the folder's name.
QString leftByKilled(const OwnTemp &temp)
{
    const QStringList before = temp.folders();
    killedDuring([] {
        const PrivateFolder folder;
        writeByte(folder.filePath(u"Sổ \"quý I\" 🎉.danvan"_s));
        killMyself();
    });
    QStringList after = temp.folders();
    after.removeIf([&](const QString &name) { return before.contains(name); });
    REQUIRE(after.size() == 1);
    return after.first();
}

bool always(const QDir &)
{
    return true;
}

} // namespace

TEST_CASE("a private folder goes with its owner, and one that a killed program left with the next sweep", "[private]")
{
    const OwnTemp temp;
    {
        const PrivateFolder ordinary;
        CHECK(temp.folders().size() == 1);
    }
    CHECK(temp.folders().isEmpty());
    leftByKilled(temp);
    sweepPrivateFolders(always);
    CHECK(temp.folders() == QStringList());
}

TEST_CASE("the working copy of a killed program goes with the next sweep", "[private]")
{
    const OwnTemp temp;
    const DiskFile disk;
    createFile(disk.path, testIdentity());
    killedDuring([&] {
        const WorkingCopy copy(disk.path);
        killMyself();
    });
    CHECK(temp.folders().filter(u"danvan-"_s).size() == 1);
    sweepPrivateFolders(always);
    CHECK(temp.folders().filter(u"danvan-"_s) == QStringList());
}

TEST_CASE("folders in use and folders of others stay", "[private]")
{
    const OwnTemp temp;
    const PrivateFolder own;
    writeByte(own.filePath(u"a"_s));
    const int other = startedProcess([] {
        const PrivateFolder folder;
        writeByte(folder.filePath(u"b"_s));
        // Until the test has looked.
        while (!QFile::exists(folder.filePath(u"end"_s)))
            ::usleep(1000);
    });
    QDir().mkpath(temp.path(u"danvan-của người khác"_s));
    writeByte(temp.path(u"danvan-của người khác/c"_s));
    QDir().mkpath(temp.path(u"khác"_s));
    const auto others = [&] {
        return temp.folders().filter(u"danvan-"_s).filter(QRegularExpression(u"^danvan-[A-Za-z]{6}$"_s));
    };
    while (others().size() < 2 || !QFile::exists(temp.path(others().constFirst() + u"/.danvan-folder"_s)) ||
           !QFile::exists(temp.path(others().constLast() + u"/.danvan-folder"_s)))
        ::usleep(1000);
    const QStringList before = temp.folders();
    sweepPrivateFolders(always);
    CHECK(temp.folders() == before);
    for (const QString &folder : others())
        writeByte(temp.path(folder + u"/end"_s));
    CHECK(endedWell(other));
    CHECK(QFile::exists(own.filePath(u"a"_s)));
    CHECK(QFile::exists(temp.path(u"danvan-của người khác/c"_s)));
}

TEST_CASE("a left folder of which somebody says that it must stay is found again", "[private]")
{
    const OwnTemp temp;
    const QString left = leftByKilled(temp);
    QStringList asked;
    const auto ask = [&](bool mayGo) {
        sweepPrivateFolders([&, mayGo](const QDir &folder) {
            asked.append(folder.dirName());
            return mayGo;
        });
    };
    ask(false);
    CHECK(temp.folders() == QStringList{left});
    ask(true);
    CHECK(asked == QStringList{left, left});
    CHECK(temp.folders().isEmpty());
}
#endif
