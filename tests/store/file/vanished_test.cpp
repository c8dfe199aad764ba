// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "store/file/filelock.h"
#include "store/file/holder.h"
#include "store/file/opening.h"
#include "store/log/undo.h"
#include "store/storeerror.h"
#include "support.h"
#include "tests/store/storesupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct OpenFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"sổ.danvan"_s);
    QString elsewhere = folder.filePath(u"nơi khác"_s);
    std::unique_ptr<Database> opened = createFile(path, testIdentity());
    Database &database = *opened;

    OpenFile() { addedBody(database, u"Ban Dân vận"_s); }
    QString refused() const
    {
        return sentenceOf([this] { addedBody(database, u"Không được"_s); });
    }
    void checkUnharmed() const
    {
        CHECK(refused().isEmpty());
        CHECK(undo(database));
        CHECK(countOf(database.connection(), u"organisation"_s) == 1);
        CHECK(brokenIndexes(database).isEmpty());
    }
};

} // namespace

TEST_CASE("nothing is written while the file is gone and work goes on when it is back")
{
    const OpenFile file;
    REQUIRE(QFile::rename(file.path, file.elsewhere));
    CHECK(file.refused().startsWith(u"“%1” is no longer there"_s.arg(file.path)));
    CHECK(sentenceOf([&] { undo(file.database); }).contains(file.path));
    CHECK_FALSE(QFile::exists(file.path));
    CHECK(countOf(file.database.connection(), u"organisation"_s) == 1);
    REQUIRE(QFile::rename(file.elsewhere, file.path));
    file.checkUnharmed();
}

TEST_CASE("nothing is written into a file whose place another has taken")
{
    const OpenFile file;
    REQUIRE(QFile::rename(file.path, file.elsewhere));
    REQUIRE(QFile::copy(file.elsewhere, file.path));
    CHECK(file.refused().startsWith(u"Another file has taken the place of “%1”"_s.arg(file.path)));
    REQUIRE(QFile::remove(file.path));
    REQUIRE(QFile::rename(file.elsewhere, file.path));
    file.checkUnharmed();
}

TEST_CASE("a file that vanishes in the middle of a step leaves the step undone")
{
    const OpenFile file;
    const QString sentence = sentenceOf([&] {
        Step step(file.database, u"Thêm"_s);
        Table<Organisation>(file.database).insert({.title = u"Công an"_s});
        REQUIRE(QFile::rename(file.path, file.elsewhere));
        step.commit();
    });
    CHECK(sentence.contains(file.path));
    REQUIRE(QFile::rename(file.elsewhere, file.path));
    file.checkUnharmed();
}

TEST_CASE("a file in memory has no place that it could vanish from")
{
    const TestFile file;
    addedBody(file.database, u"Ban Dân vận"_s);
    file.database.checkFile();
}

TEST_CASE("a folder in which no journal can be made is said and work goes on when it can")
{
    const OpenFile file;
    const QString journal = file.path + u"-journal"_s;
    REQUIRE(QDir().mkdir(journal));
    CHECK(file.refused().startsWith(u"“%1” cannot be read or written"_s.arg(file.path)));
    REQUIRE(QDir().rmdir(journal));
    file.checkUnharmed();
}

#ifndef Q_OS_WIN
TEST_CASE("a folder that became read-only is said in a sentence of its own")
{
    const OpenFile file;
    const QByteArray folder = QFile::encodeName(file.folder.path());
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto reopened = std::make_unique<Database>(std::make_unique<Connection>(file.path, Access::ReadWrite),
                                                         Access::ReadWrite, testIdentity());
        // Rights do not bind root.
        if (::chmod(folder.constData(), 0555) != 0 || (::geteuid() == 0 && ::setuid(65534) != 0))
            ::_exit(1);
        const QString sentence = sentenceOf([&] { addedBody(*reopened, u"Không được"_s); });
        ::_exit(sentence.contains(u"its folder is read-only"_s) ? 0 : 2);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(::chmod(folder.constData(), 0700) == 0);
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(countOf(file.database.connection(), u"organisation"_s) == 1);
}
#endif

TEST_CASE("a reader hears of what a writer has committed")
{
    const OpenFile file;
    const auto reader = openForReading(file.path);
    QList<Changes> heard;
    QObject::connect(reader.get(), &Database::changed, reader.get(), [&](const Changes &c) { heard.append(c); });
    CHECK_FALSE(reader->pollForeignChange());
    addedBody(file.database, u"Công an"_s);
    CHECK(heard.isEmpty());
    CHECK(reader->pollForeignChange());
    REQUIRE(heard.size() == 1);
    CHECK(heard.first().contains(u"organisation"_s));
    CHECK(heard.first().contains(u"holiday"_s));
    CHECK(heard.first().value(u"task"_s).isEmpty());
    CHECK(countOf(reader->connection(), u"organisation"_s) == 2);
    CHECK_FALSE(reader->pollForeignChange());
    CHECK_FALSE(file.database.pollForeignChange());
}

TEST_CASE("a writer does not take its own commits for foreign ones")
{
    const OpenFile file;
    CHECK_FALSE(file.database.pollForeignChange());
    addedBody(file.database, u"Công an"_s);
    CHECK_FALSE(file.database.pollForeignChange());
}

TEST_CASE("others are told who writes the file where and since when")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sổ.danvan"_s);
    const QDateTime since(QDate(2024, 2, 28), QTime(8, 5));
    CHECK_FALSE(lockHolder(path));
    {
        const auto writer = createFile(path, {u"Chị Hoa · văn phòng"_s, u"MÁY-02"_s, [&] { return since.toUTC(); }});
        CHECK(lockHolder(path) == Holder{u"Chị Hoa · văn phòng"_s, u"MÁY-02"_s, since});
    }
    CHECK_FALSE(lockHolder(path));
    CHECK(holderFrom(u"ai đó"_s) == Holder{u"ai đó"_s, {}, {}});
}
