// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "store/connection.h"
#include "store/file/migrations.h"
#include "store/file/opening.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"Sổ năm 2024.danvan"_s);
    Fixture() { makeFile(path); }

    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(at);
        REQUIRE(file.write(bytes) == bytes.size());
    }
};

/// Each command that reads refuses with the sentence, prints nothing and leaves file and folder as they were.
void checkRefused(const Fixture &fixture, const QString &words)
{
    const QTemporaryDir target;
    const QStringList before = fingerprint(fixture.folder.path());
    const QString &path = fixture.path;
    const QList<QStringList> commands{
        {u"print"_s, u"agenda"_s, path, u"--id"_s, u"1"_s, u"--to"_s, target.filePath(u"giấy.pdf"_s)},
        {u"print"_s, u"attendees"_s, path, u"--id"_s, u"1"_s, u"--to"_s, target.filePath(u"giấy.docx"_s)},
        {u"summary"_s, path, u"--year"_s, u"2024"_s, u"--to"_s, target.filePath(u"tổng hợp.pdf"_s)},
        {u"list"_s, u"tasks"_s, path, u"--to"_s, target.filePath(u"list.csv"_s)},
        {u"list"_s, u"tasks"_s, path},
        {u"check"_s, path}};
    for (const QStringList &command : commands) {
        const Outcome outcome = runProgram(command);
        INFO(command.join(u' ').toStdString());
        CHECK(outcome.status == 1);
        CHECK(outcome.out == QString());
        checkSentence(outcome.err, path);
        CHECK(outcome.err.contains(words));
    }
    CHECK(fingerprint(fixture.folder.path()) == before);
    CHECK(fingerprint(target.path()).isEmpty());
}

} // namespace

TEST_CASE("a missing file is refused with a sentence", "[conditions]")
{
    const Fixture fixture;
    QFile::remove(fixture.path);
    checkRefused(fixture, u"Không có tệp"_s);
}

TEST_CASE("an empty file is refused with a sentence", "[conditions]")
{
    const Fixture fixture;
    QFile::resize(fixture.path, 0);
    checkRefused(fixture, u"rỗng"_s);
}

TEST_CASE("a file that is no database is refused with a sentence", "[conditions]")
{
    const Fixture fixture;
    fixture.overwrite(0, QByteArray("Đây là một bức thư, không phải sổ."));
    checkRefused(fixture, u"không phải là tệp của chương trình này"_s);
}

TEST_CASE("a database of another program is refused with a sentence", "[conditions]")
{
    const Fixture fixture;
    Connection(fixture.path, Access::ReadWrite).execute(u"PRAGMA application_id = 1234"_s);
    checkRefused(fixture, u"thuộc về chương trình khác"_s);
}

TEST_CASE("a damaged file is refused with a sentence", "[conditions]")
{
    const Fixture fixture;
    // Page 2 onwards holds the tables; its beginning says how to read it.
    fixture.overwrite(4096, QByteArray(20'000, '\x5a'));
    checkRefused(fixture, u"bị hỏng"_s);
}

TEST_CASE("a truncated file is refused with a sentence", "[conditions]")
{
    const Fixture fixture;
    QFile::resize(fixture.path, QFile(fixture.path).size() / 2);
    checkRefused(fixture, u"bị cụt"_s);
}

TEST_CASE("a file cut off within its header is refused with a sentence", "[conditions]")
{
    const Fixture fixture;
    QFile::resize(fixture.path, 60);
    checkRefused(fixture, u"bị cụt"_s);
}

TEST_CASE("a file of a newer version is refused with a sentence", "[conditions]")
{
    const Fixture fixture;
    Connection(fixture.path, Access::ReadWrite).execute(u"PRAGMA user_version = %1"_s.arg(currentVersion() + 1));
    checkRefused(fixture, u"phiên bản mới hơn"_s);
}

TEST_CASE("a file that another program is writing is refused with a sentence", "[conditions]")
{
    const Fixture fixture;
    // In a process of its own: reading the file here, to compare it, would drop this process's locks on it.
    QProcess other;
    other.start(u"sqlite3"_s, {fixture.path});
    other.write("BEGIN EXCLUSIVE;\nSELECT 'held';\n");
    REQUIRE(other.waitForReadyRead());
    checkRefused(fixture, u"đang bị chương trình khác ghi"_s);
    other.closeWriteChannel();
    REQUIRE(other.waitForFinished());
}

TEST_CASE("a read-only file in a read-only folder is read and never written", "[conditions]")
{
    const Fixture fixture;
    const auto everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QFile::setPermissions(fixture.path, everybody);
    QFile::setPermissions(fixture.folder.path(), everybody | enter);
    const QStringList before = fingerprint(fixture.folder.path());
    CHECK(runProgramAsNobody({u"list"_s, u"conferences"_s, fixture.path}).out.contains(u"Hội nghị giao ban"_s));
    CHECK(runProgramAsNobody({u"check"_s, fixture.path}).status == 0);
    for (const QString &path : {fixture.path, fixture.folder.filePath(u"mới.danvan"_s)}) {
        const Outcome outcome = runProgramAsNobody({u"sample"_s, path});
        CHECK(outcome.status == 1);
        CHECK(outcome.out == QString());
        checkSentence(outcome.err, path);
    }
    CHECK(fingerprint(fixture.folder.path()) == before);
    QFile::setPermissions(fixture.folder.path(), everybody | enter | QFile::WriteOwner);
}

TEST_CASE("a paper into a read-only folder is refused with a sentence", "[conditions]")
{
    const Fixture fixture;
    const QString target = fixture.folder.filePath(u"không có/giấy.pdf"_s);
    const Outcome outcome = runProgram({u"print"_s, u"agenda"_s, fixture.path, u"--id"_s, u"1"_s, u"--to"_s, target});
    CHECK(outcome.status == 1);
    checkSentence(outcome.err, target);
}

TEST_CASE("a file whose writer was killed is read from a copy and its journal stays", "[conditions]")
{
    const Fixture fixture;
    {
        Connection writer(fixture.path, Access::ReadWrite);
        writer.execute(u"PRAGMA cache_size = 1"_s);
        writer.execute(u"BEGIN"_s);
        writer.execute(u"UPDATE conference SET title = hex(zeroblob(200000))"_s);
        // What a killed program leaves: the half-written file and the journal with the pages as they were.
        REQUIRE(QFile::copy(fixture.path, fixture.folder.filePath(u"chết.danvan"_s)));
        REQUIRE(QFile::copy(fixture.path + u"-journal"_s, fixture.folder.filePath(u"chết.danvan-journal"_s)));
        writer.execute(u"ROLLBACK"_s);
    }
    const QStringList before = fingerprint(fixture.folder.path());
    const Outcome outcome = runProgram({u"list"_s, u"conferences"_s, fixture.folder.filePath(u"chết.danvan"_s)});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.contains(u"Hội nghị giao ban"_s));
    CHECK(fingerprint(fixture.folder.path()) == before);
}

TEST_CASE("a file that is open for writing can still be read", "[conditions]")
{
    const Fixture fixture;
    const auto writer = openForWriting(fixture.path, {u"Chị Hoa"_s, u"MÁY-02"_s});
    CHECK(runProgram({u"list"_s, u"conferences"_s, fixture.path}).out.contains(u"Hội nghị giao ban"_s));
}
