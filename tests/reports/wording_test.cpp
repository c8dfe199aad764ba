// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wording.h"

#include "document/formaterror.h"
#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "domain/cooperation/plan.h"
#include "domain/directory/organisation.h"
#include "domain/tasks/timestate.h"
#include "support.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Every literal of the sources that looks like a key: words joined by dots.
QStringList keysInSources()
{
    static const QRegularExpression literal(u"u\"([a-z_]+(?:\\.[a-z_]+)+)\"_s"_s);
    QStringList keys;
    QDirIterator files(QStringLiteral(DANVAN_SOURCE_DIR "/models/reports"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = literal.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            keys.append(found.next().captured(1));
    }
    return keys;
}

bool isDefined(QJsonValue value, const QString &key)
{
    for (const QString &part : key.split(u'.'))
        value = value.toObject().value(part);
    return !value.isUndefined();
}

/// The paths of everything that is no object with further keys below.
QStringList leafPaths(const QJsonObject &object, const QString &prefix = {})
{
    QStringList paths;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject())
            paths += leafPaths(it->toObject(), prefix + it.key() + u'.');
        else
            paths.append(prefix + it.key());
    }
    return paths;
}

template<class E>
void checkWords(const QString &list, bool mayBeEmpty = false)
{
    const Wording wording = builtInWording();
    for (size_t i = 0; i < choices<E>().size(); ++i) {
        INFO(list.toStdString() << '.' << choices<E>()[i].code);
        CHECK(wording.word(list, static_cast<E>(i)).isEmpty() <= mayBeEmpty);
    }
}

} // namespace

TEST_CASE("Every key that the papers use is in the built-in wording")
{
    const QStringList keys = keysInSources();
    const QJsonObject json = builtInWords();
    REQUIRE(keys.size() > 50);
    for (const QString &key : keys) {
        INFO(key.toStdString());
        CHECK(isDefined(json, key));
    }
}

TEST_CASE("Nothing stands in the built-in wording that no paper uses")
{
    const QStringList keys = keysInSources();
    for (const QString &path : leafPaths(builtInWords())) {
        const bool used = std::any_of(keys.begin(), keys.end(),
                                      [&](const QString &key) { return path == key || path.startsWith(key + u'.'); });
        INFO(path.toStdString());
        CHECK(used);
    }
}

TEST_CASE("Every choice that papers print has its word")
{
    checkWords<Honorific>(u"choice.honorific"_s, true);
    checkWords<Honorific>(u"choice.formal_honorific"_s, true);
    checkWords<AgendaKind>(u"course.performed"_s);
    checkWords<OpinionKind>(u"course.opinion"_s);
    checkWords<OpinionKind>(u"course.opinion_to"_s);
    checkWords<AttendeeRole>(u"choice.attendee_role"_s);
    checkWords<AttendanceState>(u"choice.attendance_state"_s);
    checkWords<ConferenceKind>(u"choice.conference_kind"_s);
    checkWords<ConferenceForm>(u"choice.conference_form"_s);
    checkWords<ConferenceState>(u"choice.conference_state"_s);
    checkWords<PlanEventKind>(u"choice.plan_event"_s);
    checkWords<DueKind>(u"choice.due_kind"_s);
    checkWords<TimeState>(u"choice.time_state"_s);
    checkWords<ProgrammeKind>(u"programme.kind"_s);
    checkWords<ProgrammeKind>(u"programme.symbol"_s);
    checkWords<PaperStyle>(u"joint.end"_s, true);
    checkWords<PaperStyle>(u"joint.recipients.superior"_s);
    checkWords<PaperStyle>(u"joint.recipients.kept"_s);
    checkWords<Priority>(u"slip.priorities"_s, true);
    checkWords<TaskState>(u"slip.states"_s);
    checkWords<TaskEntryKind>(u"slip.entry"_s);
}

TEST_CASE("What a wording lacks is refused with its key")
{
    const Wording wording(
        R"({"a": {"b": "có", "list": ["một", 2], "column": {"title": "STT"}}, "half": {"weight": 3}})");
    CHECK(wording.text(u"a.b"_s) == u"có"_s);
    CHECK_THROWS_WITH(wording.text(u"a.c"_s), Catch::Contains("a.c"));
    CHECK_THROWS_AS(wording.text(u"a"_s), FormatError);
    CHECK_THROWS_AS(wording.text(u"a.b.c"_s), FormatError);
    CHECK_THROWS_AS(wording.texts(u"a.list"_s), FormatError);
    CHECK_THROWS_AS(wording.texts(u"a.b"_s), FormatError);
    CHECK_THROWS_AS(wording.column(u"a.column"_s), FormatError);
    CHECK_THROWS_AS(wording.columns(u"a.columns"_s), FormatError);
}

TEST_CASE("What is no wording at all is refused")
{
    CHECK_THROWS_AS(Wording(""), FormatError);
    CHECK_THROWS_AS(Wording("[1]"), FormatError);
    CHECK_THROWS_AS(Wording("{\"a\": "), FormatError);
}

TEST_CASE("Places of a pattern are filled once")
{
    CHECK(filled(u"{a} và {b}"_s, {{"a", u"{b}"_s}, {"b", u"hai"_s}}) == u"{b} và hai"_s);
    CHECK(filled(u"không có gì"_s, {}) == u"không có gì"_s);
    CHECK(filled(u"dở dang {a"_s, {{"a", u"x"_s}}) == u"dở dang {a"_s);
    CHECK_THROWS_WITH(filled(u"{c}"_s, {{"a", u"x"_s}}), Catch::Contains("{c}"));
}

TEST_CASE("A column has title and weight and alignment")
{
    const Wording wording(R"({"c": [{"title": "STT", "weight": 12, "align": "center"}],
                              "bad": [{"title": "STT", "weight": 12, "align": "middle"}],
                              "flat": [{"title": "STT", "weight": 0, "align": "left"}]})");
    CHECK(wording.columns(u"c"_s) == QList<GridColumn>{{u"STT"_s, 12, Align::Center}});
    CHECK_THROWS_AS(wording.columns(u"bad"_s), FormatError);
    CHECK_THROWS_AS(wording.columns(u"flat"_s), FormatError);
}
