// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "store/file/opening.h"
#include "store/log/undo.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("wrong words end with status 2 one sentence and nothing done", "[cli]")
{
    const QStringList words = GENERATE(
        QStringList{}, QStringList{u"fly"_s}, QStringList{u"print"_s},
        QStringList{u"print"_s, u"poem"_s, u"a.danvan"_s},
        QStringList{u"print"_s, u"agenda"_s, u"a.danvan"_s, u"--to"_s, u"a.pdf"_s},
        QStringList{u"print"_s, u"agenda"_s, u"a.danvan"_s, u"--id"_s, u"không"_s, u"--to"_s, u"a.pdf"_s},
        QStringList{u"print"_s, u"agenda"_s, u"a.danvan"_s, u"--id"_s, u"0"_s, u"--to"_s, u"a.pdf"_s},
        QStringList{u"print"_s, u"agenda"_s, u"a.danvan"_s, u"--id"_s},
        QStringList{u"print"_s, u"sign-in"_s, u"a.danvan"_s, u"--id"_s, u"1"_s, u"--to"_s, u"a.pdf"_s, u"--with"_s,
                    u"colour=1"_s},
        QStringList{u"print"_s, u"sign-in"_s, u"a.danvan"_s, u"--id"_s, u"1"_s, u"--to"_s, u"a.pdf"_s, u"--with"_s,
                    u"blank_lines=nhiều"_s},
        QStringList{u"check"_s, u"a"_s, u"b"_s},
        QStringList{u"summary"_s, u"a.danvan"_s, u"--year"_s, u"24"_s, u"--to"_s, u"a.pdf"_s},
        QStringList{u"summary"_s, u"a.danvan"_s, u"--year"_s, u"2024"_s, u"--to"_s, u"a.pdf"_s, u"--from"_s, u"1/1"_s},
        QStringList{u"summary"_s, u"a.danvan"_s, u"--year"_s, u"2024"_s, u"--to"_s, u"a.pdf"_s, u"--from"_s, u"30/2"_s,
                    u"--until"_s, u"1/3"_s},
        QStringList{u"list"_s, u"poems"_s, u"a.danvan"_s},
        QStringList{u"list"_s, u"tasks"_s, u"a"_s, u"--colour"_s, u"red"_s},
        QStringList{u"list"_s, u"tasks"_s, u"a"_s, u"--filter"_s, u"x"_s, u"--filter"_s, u"y"_s},
        QStringList{u"generate"_s, u"a.danvan"_s});
    const Outcome outcome = runInside(words);
    INFO(words.join(u' ').toStdString());
    CHECK(outcome.status == 2);
    CHECK(outcome.out == QString());
    CHECK(outcome.err.count(u'\n') == 1);
    CHECK_FALSE(QFile::exists(u"a.danvan"_s));
}

TEST_CASE("help names every command and every kind of record", "[cli]")
{
    const Outcome outcome = runInside({u"--help"_s});
    CHECK(outcome.status == 0);
    for (const QString &word :
         {u"print PAPER"_s, u"agenda, run-sheet"_s, u"summary"_s, u"list"_s, u"check"_s, u"sample"_s, u"restore FILE"_s,
          u"a checked copy of the file"_s, u"generate"_s, u"conferences"_s, u"task-entries"_s})
        CHECK(outcome.out.contains(word));
}

TEST_CASE("the sample is made once and never over a file that is there", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mẫu.danvan"_s);
    CHECK(runInside({u"sample"_s, path}).status == 0);
    CHECK(runInside({u"check"_s, path}).status == 0);
    const QStringList before = fingerprint(folder.path());
    CHECK(runInside({u"sample"_s, path}).status == 1);
    CHECK(fingerprint(folder.path()) == before);
}

TEST_CASE("making the sample is one step that can be undone", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mẫu.danvan"_s);
    runInside({u"sample"_s, path});
    const auto database = openForWriting(path, {u"Người thử"_s, u"MÁY-01"_s});
    REQUIRE(undo(*database));
    CHECK_FALSE(nextUndo(*database));
    CHECK(database->connection().value(u"SELECT count(*) FROM conference"_s).toInt() == 0);
    REQUIRE(redo(*database));
    CHECK(database->connection().value(u"SELECT count(*) FROM plan"_s).toInt() > 6);
}

TEST_CASE("a list is filtered and written as shown", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sổ.danvan"_s);
    makeFile(path);
    CHECK(runInside({u"list"_s, u"attendees"_s, path}).out.count(u'\n') == 3);
    const QString found = runInside({u"list"_s, u"attendees"_s, path, u"--filter"_s, u"uy"_s}).out;
    CHECK(found.count(u'\n') == 2);
    CHECK(found.contains(u"Đỗ Thị Ủy"_s));
    const QString csv = folder.filePath(u"đại biểu.csv"_s);
    CHECK(runInside({u"list"_s, u"attendees"_s, path, u"--filter"_s, u"loc"_s, u"--to"_s, csv}).status == 0);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"Tạ Văn Lộc"_s));
    CHECK_FALSE(text.contains(u"Đỗ Thị Ủy"_s));
}

TEST_CASE("a conference that is not there is named in the sentence", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sổ.danvan"_s);
    makeFile(path);
    const Outcome outcome =
        runInside({u"print"_s, u"agenda"_s, path, u"--id"_s, u"77"_s, u"--to"_s, folder.filePath(u"a.pdf"_s)});
    CHECK(outcome.status == 1);
    CHECK(outcome.err.contains(u"77"_s));
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.pdf"_s)));
}

TEST_CASE("a paper of another kind than pdf or docx is refused", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sổ.danvan"_s);
    makeFile(path);
    CHECK(
        runInside({u"print"_s, u"agenda"_s, path, u"--id"_s, u"1"_s, u"--to"_s, folder.filePath(u"a.odt"_s)}).status ==
        1);
    CHECK(fingerprint(folder.path()).size() == 1);
}

TEST_CASE("what is chosen for a paper is printed", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mẫu.danvan"_s);
    REQUIRE(runInside({u"sample"_s, path}).status == 0);
    const QString pdf = folder.filePath(u"ký nhận.pdf"_s);
    const QStringList print{u"print"_s, u"sign-in"_s, path, u"--id"_s, u"1"_s, u"--to"_s, pdf};
    REQUIRE(runInside(print).status == 0);
    CHECK_FALSE(pdfWords(pdf).contains(u"150.000"_s));
    REQUIRE(runInside(print + QStringList{u"--with"_s, u"allowance=150000, blank_lines=0"_s}).status == 0);
    CHECK(pdfWords(pdf).contains(u"Số tiền (đồng)"_s));
    CHECK(pdfWords(pdf).contains(u"150.000"_s));
}
