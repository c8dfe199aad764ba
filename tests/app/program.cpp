// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "domain/conferences/conferencefile.h"
#include "domain/directory/term.h"
#include "store/file/opening.h"
#include "store/step.h"
#include "store/table.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Outcome finished(QProcess &process, const QString &program, const QStringList &words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    process.setProcessEnvironment(environment);
    process.start(program, words);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

Outcome runProgram(const QStringList &words)
{
    QProcess process;
    return finished(process, QStringLiteral(DANVAN_PROGRAM), words);
}

Outcome runProgramAsNobody(const QStringList &words)
{
    // The build folder may lie where nobody may look.
    const QTemporaryDir open;
    QFile::setPermissions(open.path(), QFile::Permissions(0x7755));
    const QString copy = open.filePath(u"danvan"_s);
    REQUIRE(QFile::copy(QStringLiteral(DANVAN_PROGRAM), copy));
    QFile::setPermissions(copy, QFile::Permissions(0x7755));
    QProcess process;
    return finished(process, u"setpriv"_s,
                    QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, copy} + words);
}

void makeFile(const QString &path)
{
    const auto database = createFile(path, {u"Người thử"_s, u"MÁY-01"_s});
    Step step(*database, u"Tạo"_s);
    const auto office = Table<Organisation>(*database).insert({.title = u"Ban Dân vận Tỉnh ủy"_s});
    Table<Office>(*database).insert({.organisation = office, .place = u"Thái Nguyên"_s});
    const auto conference = Table<Conference>(*database).insert(
        {.title = u"Hội nghị giao ban"_s, .state = ConferenceState::Scheduled, .startsOn = QDate(2024, 2, 28)});
    const auto session = Table<Session>(*database).insert(
        {.conference = conference, .startsAt = QDateTime(QDate(2024, 2, 28), QTime(8, 0))});
    Table<AgendaItem>(*database).insert({.session = session, .title = u"Báo cáo"_s, .minutes = 30});
    for (const QString &name : {u"Tạ Văn Lộc"_s, u"Đỗ Thị Ủy"_s})
        Table<Attendee>(*database).insert({.conference = conference, .fullName = name});
    step.commit();
}

QStringList fingerprint(const QString &folder)
{
    QStringList prints;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
        prints.append(info.fileName() + u' ' + QString::fromLatin1(hash.toHex()));
    }
    return prints;
}

void checkSentence(const QString &err, const QString &path)
{
    INFO(err.toStdString());
    CHECK(err.endsWith(u".\n"_s));
    CHECK(err.count(u'\n') == 1);
    CHECK(err.contains(path));
    CHECK(err.contains(u"; hãy "_s));
}
