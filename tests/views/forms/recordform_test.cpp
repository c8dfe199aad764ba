// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/forms/recordform.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/conference.h"
#include "domain/settings/officetext.h"
#include "store/log/undo.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/kept/filedesk.h"
#include "views/testdesk.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

FormPlan fewFields()
{
    return {{nullptr, {"title", "starts_on", "location"}}};
}

/// A form of conferences, two of which are there.
struct FormCase
{
    TestDesk test;
    Id<Conference> first = added(u"Hội nghị quý I"_s);
    Id<Conference> second = added(u"Hội nghị quý II"_s);
    RecordForm form{test.desk(), schema<Conference>().type, fewFields()};

    FormCase() { showActive(form); }
    Id<Conference> added(const QString &title)
    {
        Step step(test.database(), u"Chuẩn bị"_s);
        const auto id = Table<Conference>(test.database()).insert({.title = title, .location = u"Phòng họp"_s});
        step.commit();
        return id;
    }
    QLineEdit &line(const char *field) { return *child<QLineEdit>(form, field); }
    void type(const char *field, const QString &text)
    {
        line(field).setFocus();
        line(field).selectAll();
        text.isEmpty() ? pressKey(Qt::Key_Delete) : typeText(text);
    }
    Conference stored(Id<Conference> id) { return *Table<Conference>(test.database()).find(id); }
    qint64 draftFields() { return test.database().connection().value(u"SELECT count(*) FROM draft"_s).toLongLong(); }
};

} // namespace

TEST_CASE("what cannot be read stands in its field again, as it was typed, when one comes back", "[forms]")
{
    FormCase c;
    c.form.load(c.first.value);
    c.type("starts_on", u"31/2/24"_s);
    c.form.load(c.second.value);
    CHECK(c.line("starts_on").text().isEmpty());
    CHECK(c.form.hasUnsaved());
    CHECK(c.draftFields() == 1);
    c.form.load(c.first.value);
    CHECK(c.line("starts_on").text() == u"31/2/24"_s);
    CHECK(c.form.isDirty());
    c.type("starts_on", u"27/2/24"_s);
    REQUIRE(c.form.save());
    CHECK(c.stored(c.first).startsOn == QDate(2024, 2, 27));
    CHECK_FALSE(c.form.hasUnsaved());
    CHECK(c.draftFields() == 0);
}

TEST_CASE("day and hour that cannot be read stand in their fields again, each in its own", "[forms]")
{
    TestDesk test;
    RecordForm form(test.desk(), schema<Session>().type, {{nullptr, {"starts_at", "title"}}});
    showActive(form);
    const QList<QLineEdit *> lines{child<QLineEdit>(form, "starts_at"), child<QLineEdit>(form, "starts_at_time")};
    const QString day = GENERATE(u"31/2/24"_s, u"ngày kia"_s, u""_s);
    const QString hour = GENERATE(u"8h75"_s, u""_s);
    form.startNew({{u"location"_s, u"Phòng họp"_s}});
    for (const auto &[line, text] : {std::pair(lines[0], day), std::pair(lines[1], hour)}) {
        line->setFocus();
        text.isEmpty() ? line->clear() : typeText(text);
    }
    form.startNew({{u"location"_s, u"Hội trường"_s}});
    CHECK(lines[0]->text().isEmpty());
    form.startNew({{u"location"_s, u"Phòng họp"_s}});
    CHECK(lines[0]->text() == day);
    CHECK(lines[1]->text() == hour);
}

TEST_CASE("an ugly text that is not saved comes back letter by letter", "[forms]")
{
    FormCase c;
    const QString ugly = u"=1+1 “ngoặc” \"kép\" 🙂 "_s + u"dài "_s.repeated(120) + u"hết"_s;
    c.form.load(c.first.value);
    c.type("title", {});
    c.type("location", ugly);
    c.form.load(c.second.value);
    c.form.load(c.first.value);
    CHECK(c.line("location").text() == ugly);
    CHECK(c.line("title").text().isEmpty());
    CHECK(c.stored(c.first).location == u"Phòng họp"_s);
    c.type("title", u"Hội nghị"_s);
    REQUIRE(c.form.save());
    CHECK(c.stored(c.first).location == ugly);
}

TEST_CASE("what was changed elsewhere while a record was left unsaved is not written back", "[forms]")
{
    FormCase c;
    c.form.load(c.first.value);
    c.type("title", {});
    c.form.load(c.second.value);
    changeOne<Conference>(c.test.database(), c.first.value, [](Conference &one) { one.location = u"Hội trường"_s; });
    c.form.load(c.first.value);
    CHECK(c.line("location").text() == u"Hội trường"_s);
    changeOne<Conference>(c.test.database(), c.first.value, [](Conference &one) { one.location = u"Tầng 3"_s; });
    CHECK(c.line("location").text() == u"Tầng 3"_s);
    c.type("title", u"Hội nghị mới"_s);
    REQUIRE(c.form.save());
    CHECK(c.stored(c.first).title == u"Hội nghị mới"_s);
    CHECK(c.stored(c.first).location == u"Tầng 3"_s);
}

TEST_CASE("a new record that was left comes back as it was typed, also where a default was taken out", "[forms]")
{
    FormCase c;
    const FieldValues defaults{{u"starts_on"_s, u"2024-11-20"_s}, {u"location"_s, u"Phòng họp"_s}};
    c.form.startNew(defaults);
    c.type("starts_on", u"31/2"_s);
    c.type("location", {});
    c.form.load(c.second.value);
    c.form.startNew(defaults);
    CHECK(c.form.recordId() == 0);
    CHECK(c.line("starts_on").text() == u"31/2"_s);
    CHECK(c.line("location").text().isEmpty());
    CHECK(Table<Conference>(c.test.database()).select().size() == 2);
}

TEST_CASE("what was typed into a new record goes into none that belongs to something else", "[forms]")
{
    TestDesk test;
    RecordForm form(test.desk(), schema<OfficeText>().type, {{nullptr, {"text"}}});
    showActive(form);
    auto &text = *child<QPlainTextEdit>(form, "text");
    const auto begin = [&](const QString &key) { form.startNew({{u"key"_s, key}}); };
    const auto type = [&](const QString &typed) {
        text.setFocus();
        text.selectAll();
        typeText(typed);
    };
    begin(u"invitation.asked"_s);
    type(u"Kính mời {khong_co}"_s);
    begin(u"invitation.abstract"_s);
    CHECK(text.toPlainText().isEmpty());
    type(u"Bắt đầu {khong_co}"_s);
    begin(u"invitation.asked"_s);
    CHECK(text.toPlainText() == u"Kính mời {khong_co}"_s);
    CHECK(test.database().connection().value(u"SELECT count(DISTINCT entry) FROM draft"_s).toLongLong() == 2);
    type(u"Kính mời"_s);
    REQUIRE(form.save());
    const auto kept = Table<OfficeText>(test.database()).select();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().key == u"invitation.asked"_s);
    CHECK(form.hasUnsaved());
}

TEST_CASE("what cannot be read stays in its field when the record is changed elsewhere, and is not saved", "[forms]")
{
    FormCase c;
    changeOne<Conference>(c.test.database(), c.first.value, [](Conference &one) { one.startsOn = {2024, 2, 28}; });
    c.form.load(c.first.value);
    c.type("starts_on", u"31/2/24"_s);
    changeOne<Conference>(c.test.database(), c.first.value, [](Conference &one) { one.location = u"Tầng 3"_s; });
    CHECK(c.line("starts_on").text() == u"31/2/24"_s);
    CHECK(c.line("location").text() == u"Tầng 3"_s);
    CHECK_FALSE(c.form.save());
    CHECK(c.stored(c.first).startsOn == QDate(2024, 2, 28));
    CHECK(c.draftFields() == 1);
    c.type("starts_on", u"27/2/24"_s);
    REQUIRE(c.form.save());
    CHECK(c.stored(c.first).startsOn == QDate(2024, 2, 27));
    CHECK(c.stored(c.first).location == u"Tầng 3"_s);
}

TEST_CASE("a number that cannot be read stays in its field when the record is changed elsewhere", "[forms]")
{
    TestDesk test(FileContent::Sample);
    RecordForm form(test.desk(), schema<AgendaItem>().type, {{nullptr, {"title", "minutes"}}});
    showActive(form);
    changeOne<AgendaItem>(test.database(), 1, [](AgendaItem &one) { one.minutes = 45; });
    form.load(1);
    auto &minutes = *child<QLineEdit>(form, "minutes");
    minutes.setFocus();
    minutes.selectAll();
    typeText(u"ba mươi"_s);
    changeOne<AgendaItem>(test.database(), 1, [](AgendaItem &one) { one.title = u"Thảo luận"_s; });
    CHECK(minutes.text() == u"ba mươi"_s);
    CHECK_FALSE(form.save());
    CHECK(Table<AgendaItem>(test.database()).find({1})->minutes == 45);
    CHECK(Table<AgendaItem>(test.database()).find({1})->title == u"Thảo luận"_s);
}

TEST_CASE("a field that was put back takes what it is elsewhere", "[forms]")
{
    FormCase c;
    c.form.load(c.first.value);
    c.type("title", u"Hội nghị"_s);
    c.type("location", u"Phòng họp"_s);
    changeOne<Conference>(c.test.database(), c.first.value, [](Conference &one) { one.location = u"Tầng 3"_s; });
    CHECK(c.line("title").text() == u"Hội nghị"_s);
    CHECK(c.line("location").text() == u"Tầng 3"_s);
    REQUIRE(c.form.save());
    CHECK(c.stored(c.first).location == u"Tầng 3"_s);
}

TEST_CASE("what was typed into a record that is deleted elsewhere stands there again once that is undone", "[forms]")
{
    FormCase c;
    c.form.load(c.first.value);
    c.type("title", {});
    c.type("starts_on", u"31/2/24"_s);
    removeOne<Conference>(c.test.database(), c.first.value);
    CHECK_FALSE(c.form.isActive());
    CHECK(c.line("starts_on").text().isEmpty());
    CHECK(c.form.hasUnsaved());
    CHECK(c.draftFields() == 2);
    c.form.load(c.second.value);
    CHECK(c.line("starts_on").text().isEmpty());
    REQUIRE(undo(c.test.database()));
    c.form.load(c.first.value);
    CHECK(c.line("title").text().isEmpty());
    CHECK(c.line("starts_on").text() == u"31/2/24"_s);
    CHECK(c.stored(c.first).title == u"Hội nghị quý I"_s);
}

TEST_CASE("what a refused save said goes when the field is put back to what is saved", "[forms]")
{
    FormCase c;
    bool taken = false;
    QObject::connect(&c.test.desk().notices, &Notices::cleared, &c.form, [&] { taken = true; });
    c.test.database().connection().execute(u"CREATE TEMP TRIGGER refusal BEFORE UPDATE ON main.conference "
                                           "BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    c.form.load(c.first.value);
    c.type("location", u"Hội trường"_s);
    REQUIRE_FALSE(c.form.save());
    CHECK_FALSE(taken);
    c.type("location", u"Phòng họp"_s);
    CHECK(c.form.save());
    CHECK(taken);
    CHECK_FALSE(c.form.hasUnsaved());
}

TEST_CASE("what a refused save said goes when it is tried again, and stays where another record is saved", "[forms]")
{
    FormCase c;
    bool taken = false;
    QObject::connect(&c.test.desk().notices, &Notices::cleared, &c.form, [&] { taken = true; });
    Connection &connection = c.test.database().connection();
    connection.execute(u"CREATE TEMP TRIGGER refusal BEFORE UPDATE ON main.conference WHEN OLD.id = %1 "
                       "BEGIN SELECT RAISE(ABORT, 'no'); END"_s.arg(c.first.value));
    c.form.load(c.first.value);
    c.type("location", u"Hội trường"_s);
    c.form.load(c.second.value);
    c.type("location", u"Phòng khách"_s);
    REQUIRE(c.form.save());
    CHECK(c.stored(c.second).location == u"Phòng khách"_s);
    CHECK(c.stored(c.first).location == u"Phòng họp"_s);
    CHECK_FALSE(taken);
    c.form.load(c.first.value);
    CHECK_FALSE(c.form.save());
    connection.execute(u"DROP TRIGGER temp.refusal"_s);
    REQUIRE(c.form.save());
    CHECK(taken);
    CHECK(c.stored(c.first).location == u"Hội trường"_s);
}
