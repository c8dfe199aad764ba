// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "domain/summary/indicator.h"
#include "domain/tasks/task.h"
#include "store/file/opening.h"
#include "store/step.h"
#include "store/table.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// The same text wherever a record of a paper takes text.
void fillWith(const QString &path, const QString &ugly)
{
    const auto database = createFile(path, {ugly, ugly});
    Step step(*database, ugly);
    const auto unit = Table<Organisation>(*database).insert({.title = ugly});
    Table<Office>(*database).insert({.organisation = unit, .place = u"Thái Nguyên"_s});
    const auto conference = Table<Conference>(*database).insert(
        {.title = ugly, .state = ConferenceState::Closed, .startsOn = QDate(2024, 2, 28), .location = ugly});
    const auto session = Table<Session>(*database).insert(
        {.conference = conference, .startsAt = QDateTime(QDate(2024, 2, 28), QTime(8, 0))});
    Table<AgendaItem>(*database).insert(
        {.session = session, .title = ugly, .minutes = 10, .performer = ugly, .remark = ugly});
    Table<Attendee>(*database).insert(
        {.conference = conference, .fullName = ugly, .post = ugly, .organisationName = ugly});
    Table<Task>(*database).insert({.title = ugly, .lead = unit, .issuedOn = QDate(2024, 3, 1)});
    Table<SummaryText>(*database).insert({.year = 2024, .section = u"situation.people"_s, .text = ugly});
    step.commit();
}

QString withoutSpaces(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

QString xmlWords(const QString &source)
{
    QString words;
    QXmlStreamReader xml(source);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            words += xml.text();
    }
    REQUIRE_FALSE(xml.hasError());
    return words;
}

} // namespace

TEST_CASE("ugly text comes out of every paper and list unharmed and unexecuted", "[ugly]")
{
    const QString typed = GENERATE(as<QString>(), u"'; DROP TABLE task; --"_s, u"<b>đậm</b> & “nháy” \"kép\""_s,
                                   u"=1+1"_s, u"Ti\u00eau \u0111e\u0302\u0300 de\u0323ng NFD"_s, u"Xong 🎉 rồi"_s,
                                   u"trước\u0007\u001bsau"_s, u"chữ dài "_s + QString(10'000, u'ễ'));
    const QString kept = QString(typed).remove(QChar(7)).remove(QChar(0x1b)).normalized(QString::NormalizationForm_C);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sổ.danvan"_s);
    fillWith(path, typed);
    const QString wanted = withoutSpaces(kept);
    const QList<std::pair<QString, QStringList>> papers{
        {u"agenda"_s, {u"print"_s, u"agenda"_s, path, u"--id"_s, u"1"_s, u"--to"_s}},
        {u"attendees"_s, {u"print"_s, u"attendees"_s, path, u"--id"_s, u"1"_s, u"--to"_s}},
        {u"summary"_s, {u"summary"_s, path, u"--year"_s, u"2024"_s, u"--to"_s}}};
    for (const auto &[name, words] : papers) {
        INFO(name.toStdString());
        const QString pdf = folder.filePath(name + u".pdf"_s);
        const QString docx = folder.filePath(name + u".docx"_s);
        REQUIRE(runInside(words + QStringList{pdf}).err == QString());
        REQUIRE(runInside(words + QStringList{docx}).status == 0);
        CHECK(withoutSpaces(xmlWords(packagePart(docx, u"word/document.xml"_s))).contains(wanted));
        // A text longer than a page is cut by the page's head, so its letters are counted instead.
        const QString printed = withoutSpaces(pdfWords(pdf));
        INFO(printed.left(1500).toStdString());
        CHECK((printed.contains(wanted) || printed.count(u'ễ') >= 10'000));
    }
    const QString listed = runInside({u"list"_s, u"tasks"_s, path}).out;
    CHECK(listed.contains(kept));
    CHECK(runInside({u"list"_s, u"tasks"_s, path, u"--to"_s, folder.filePath(u"tasks.csv"_s)}).status == 0);
    CHECK(runInside({u"list"_s, u"tasks"_s, path, u"--to"_s, folder.filePath(u"tasks.xlsx"_s)}).status == 0);
    CHECK_FALSE(packagePart(folder.filePath(u"tasks.xlsx"_s), u"xl/worksheets/sheet1.xml"_s).contains(u"<f>"_s));
    CHECK(runInside({u"check"_s, path}).status == 0);
}
