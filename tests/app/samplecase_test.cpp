// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleoffice.h"
#include "support.h"

#include "domain/conferences/proceedings.h"
#include "domain/tasks/task.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/queries/summary/summaryqueries.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<Conclusion> launchConclusions()
{
    return sampleRecords<Conclusion>([](const Conclusion &c) { return c.conference.value == launchId; });
}

QSet<qint64> addresseesOf(const Conclusion &conclusion)
{
    QSet<qint64> bodies;
    for (const ConclusionAddressee &addressee : sampleRecords<ConclusionAddressee>()) {
        if (addressee.conclusion == conclusion.id)
            bodies.insert(addressee.organisation.value);
    }
    return bodies;
}

QString nameOnDay(const QString &title, QDate day)
{
    const auto bodies = sampleRecords<Organisation>([&](const Organisation &o) { return o.title == title; });
    REQUIRE(bodies.size() == 1);
    const auto names =
        sampleRecords<OrganisationName>([&](const OrganisationName &n) { return n.organisation == bodies.first().id; });
    const auto name = nameOn(names, day);
    return name ? name->fullName : QString();
}

Summary summary2024()
{
    return summaryOf(sampleOffice(), 2024, yearOf(2024), QDate(2026, 3, 2));
}

} // namespace

TEST_CASE("Difficulties solutions and proposals were put forward and answer each other")
{
    const QList<Opinion> opinions = sampleRecords<Opinion>();
    const auto count = [&](OpinionKind kind) { return std::ranges::count(opinions, kind, &Opinion::kind); };
    CHECK(count(OpinionKind::Difficulty) == 3);
    CHECK(count(OpinionKind::Solution) == 3);
    CHECK(count(OpinionKind::Proposal) == 3);
    for (const Opinion &opinion : opinions) {
        CHECK(opinion.speaker.isValid());
        CHECK((opinion.kind == OpinionKind::Solution) <= opinion.answersTo.isValid());
        CHECK((opinion.kind == OpinionKind::Proposal) <= opinion.addressee.isValid());
    }
}

TEST_CASE("Each assignment of the chair becomes one task without deadline for each body it addresses")
{
    const QList<Conclusion> conclusions = launchConclusions();
    CHECK(conclusions.size() == 4);
    CHECK(std::ranges::count(conclusions, ConclusionKind::Task, &Conclusion::kind) == 3);
    for (const Conclusion &conclusion : conclusions) {
        INFO(conclusion.text.toStdString());
        QSet<qint64> leads;
        for (const Task &task : sampleRecords<Task>([&](const Task &t) { return t.conclusion == conclusion.id; })) {
            CHECK(task.dueKind == DueKind::None);
            CHECK_FALSE(task.dueOn.isValid());
            CHECK(task.issuedOn == QDate(2024, 2, 28));
            CHECK_FALSE(leads.contains(task.lead.value));
            leads.insert(task.lead.value);
        }
        CHECK_FALSE(addresseesOf(conclusion).isEmpty());
        CHECK(leads == (conclusion.kind == ConclusionKind::Task ? addresseesOf(conclusion) : QSet<qint64>()));
    }
}

TEST_CASE("Bodies keep the names of 2024 and lose them when they ended")
{
    const QDate before(2024, 2, 28);
    const QDate after(2026, 3, 2);
    CHECK(nameOnDay(u"Ban Dân tộc tỉnh Thái Nguyên"_s, before) == u"Ban Dân tộc tỉnh Thái Nguyên");
    CHECK(nameOnDay(u"Ban Dân tộc tỉnh Thái Nguyên"_s, after) == QString());
    CHECK(nameOnDay(u"Sở Dân tộc và Tôn giáo tỉnh Thái Nguyên"_s, before) == QString());
    CHECK(nameOnDay(u"Sở Dân tộc và Tôn giáo tỉnh Thái Nguyên"_s, after) == u"Sở Dân tộc và Tôn giáo tỉnh Thái Nguyên");
    CHECK(nameOnDay(u"Ban Dân vận Huyện ủy Đại Từ"_s, QDate(2025, 6, 30)) == u"Ban Dân vận Huyện ủy Đại Từ");
    CHECK(nameOnDay(u"Ban Dân vận Huyện ủy Đại Từ"_s, QDate(2025, 7, 1)) == QString());
    CHECK(nameOnDay(u"Tỉnh ủy Thái Nguyên"_s, after) == u"Tỉnh ủy Thái Nguyên");
    CHECK(sampleRecords<Succession>().size() == 4);
}

TEST_CASE("The names on the conference's papers are those of its day even in 2026")
{
    const QStringList names = organisationNamesOn(sampleOffice(), QDate(2024, 2, 28)).values();
    CHECK(names.contains(u"Ban Dân tộc tỉnh"_s));
    CHECK(names.contains(u"Ban Cán sự đảng UBND tỉnh"_s));
    CHECK(officeOn(sampleOffice(), QDate(2026, 3, 2)).superior.fullName == u"Tỉnh ủy Thái Nguyên");
}

TEST_CASE("The summary of 2024 has tasks in every time state and figures to compare with 2023")
{
    const Summary summary = summary2024();
    QSet<TimeState> states;
    for (const TaskLine &line : summary.now.tasks)
        states.insert(line.state);
    for (const TimeState state : {TimeState::OnTime, TimeState::DueSoon, TimeState::Overdue, TimeState::DoneOnTime,
                                  TimeState::DoneLate, TimeState::OpenEnded}) {
        INFO(codeOf(state).toStdString());
        CHECK(states.contains(state));
    }
    CHECK(summary.now.conferences.size() == 5);
    CHECK(summary.before.conferences.size() == 3);
    CHECK(summary.now.indicators.size() == summary.before.indicators.size());
    CHECK(summary.now.indicators.size() >= 15);
    CHECK_FALSE(summary.before.tasks.isEmpty());
    CHECK_FALSE(summary.before.plans.isEmpty());
    CHECK(summary.now.persons > 34);
}

TEST_CASE("The texts of the summary stand under sections that the report has")
{
    QFile wording(QStringLiteral(DANVAN_SOURCE_DIR "/resources/wording/vi.json"));
    REQUIRE(wording.open(QIODevice::ReadOnly));
    const QString outline = QString::fromUtf8(wording.readAll());
    const QHash<QString, QString> texts = summary2024().texts;
    CHECK(texts.size() >= 10);
    for (const QString &section : texts.keys()) {
        INFO(section.toStdString());
        CHECK(outline.contains(u"\"key\": \"%1\""_s.arg(section)));
    }
}

TEST_CASE("What the sample invents is marked in its notes")
{
    for (const Conference &conference : sampleRecords<Conference>()) {
        INFO(conference.title.toStdString());
        CHECK(conference.note.contains(u"giả định"_s, Qt::CaseInsensitive));
    }
    for (const IndicatorValue &value : sampleRecords<IndicatorValue>())
        CHECK(value.source.contains(u"giả định"_s));
    for (const Programme &programme : sampleRecords<Programme>())
        CHECK(programme.note.contains(u"giả định"_s));
}
