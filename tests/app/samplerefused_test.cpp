// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleoffice.h"
#include "support.h"

#include "app/sample.h"
#include "domain/conferences/agendaitem.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/summary/indicator.h"
#include "store/storeerror.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

const auto body = uR"({"key": "bdv", "title": "Ban Dân vận", "kind": "party", "bloc": "party", "style": "party"})"_s;

QString withBody(const QString &more)
{
    return uR"({"organisation": [%1], %2})"_s.arg(body, more);
}

void load(Database &database, const QString &json)
{
    SampleRows rows;
    readSampleRows(json.toUtf8(), u"thử.json"_s, rows);
    writeSampleRows(database, rows);
}

/// What is said about a text that is refused; "" where it is taken.
QString complaintAbout(const QString &json)
{
    const auto database = emptyOffice();
    try {
        load(*database, json);
    } catch (const StoreError &error) {
        CHECK(Table<Organisation>(*database).select().isEmpty());
        return error.text();
    }
    return {};
}

} // namespace

TEST_CASE("A sample is read with owned rows inside their owner and references by key")
{
    const auto database = emptyOffice();
    load(*database,
         withBody(uR"("conference": [{"title": "Hội nghị", "kind": "launch", "form": "in_person", "state": "closed",
        "starts_on": "2024-02-28", "organizer_id": "bdv", "session": [{"starts_at": "2024-02-28T08:00", "agenda_item":
        [{"level": 1, "kind": "report", "numbered": true, "title": "Báo cáo", "pinned_start": "08:05"}]}]}],
        "indicator": [{"title": "Tỷ lệ", "unit": "%", "source": "typed", "indicator_value":
        [{"period_from": "2024-01-01", "period_until": "2024-12-31", "figure": 98.5}]}])"_s));
    const auto conference = Table<Conference>(*database).find({1});
    REQUIRE(conference);
    CHECK(conference->startsOn == QDate(2024, 2, 28));
    CHECK(conference->organizer.value == 1);
    const auto session = Table<Session>(*database).find({1});
    REQUIRE(session);
    CHECK(session->conference == conference->id);
    CHECK(session->startsAt.time() == QTime(8, 0));
    const auto item = Table<AgendaItem>(*database).find({1});
    REQUIRE(item);
    CHECK(item->session == session->id);
    CHECK(item->numbered);
    CHECK(item->pinnedStart == QTime(8, 5));
    CHECK(Table<IndicatorValue>(*database).find({1})->figure == Decimal{98'500});
}

TEST_CASE("A sample that is not sound is refused with the place of the mistake and leaves nothing behind")
{
    struct Case
    {
        QString json;
        QString said;
    };
    const auto succession = [](const QString &columns) {
        return withBody(uR"("succession": [{"key": "x", %1}])"_s.arg(columns));
    };
    const auto post = [](const QString &table) { return withBody(uR"("term": [{"%1": []}])"_s.arg(table)); };
    const auto term = [](const QString &columns) {
        return withBody(uR"("term": [{"key": "xx", "organisation_id": "bdv", %1}])"_s.arg(columns));
    };
    const Case cases[] = {
        {u"{"_s, u"thử.json: this is not JSON with tables"_s},
        {u"[1]"_s, u"thử.json: this is not JSON with tables"_s},
        {withBody(u"\"organisations\": []"_s), u"thử.json: “organisations” is not a table"_s},
        {withBody(u"\"term\": {}"_s), u"thử.json: “term” is not a table"_s},
        {post(u"post"_s), u"thử.json: “post” does not belong into “term”"_s},
        {term(uR"("title": "XX", "valid_from": "2020-10-14", "colour": "đỏ")"_s),
         u"thử.json, term “xx”: there is no column “colour”"_s},
        {term(uR"("title": "XX", "valid_from": "2020-13-14")"_s),
         u"thử.json, term “xx”: “2020-13-14” does not fit the column “valid_from”"_s},
        {term(uR"("title": "XX", "valid_from": 2020)"_s),
         u"thử.json, term “xx”: “2020” does not fit the column “valid_from”"_s},
        {term(uR"("title": true, "valid_from": "2020-10-14")"_s),
         u"thử.json, term “xx”: “true” does not fit the column “title”"_s},
        {term(uR"("title": " ", "valid_from": "2020-10-14")"_s), u"thử.json, term “xx”: Please fill in"_s},
        {term(uR"("title": "XX", "valid_from": "2020-10-14", "valid_until": "2019-01-01")"_s),
         u"thử.json, term “xx”: "_s},
        {succession(uR"("from_id": "bdv", "to_id": "tu", "date": "2025-07-01", "kind": "merge")"_s),
         u"thử.json, succession “x”: no record “tu” of “organisation”"_s},
        {succession(uR"("from_id": 1, "to_id": "bdv", "date": "2025-07-01", "kind": "merge")"_s),
         u"thử.json, succession “x”: “1” does not fit the column “from_id”"_s},
        {succession(uR"("from_id": "bdv", "to_id": "bdv", "date": "2025-07-01", "kind": "fusion")"_s),
         u"thử.json, succession “x”: “fusion” does not fit the column “kind”"_s},
        {succession(uR"("from_id": "bdv", "to_id": "bdv", "date": "2025-07-01")"_s),
         u"thử.json, succession “x”: “” does not fit the column “kind”"_s},
        {succession(uR"("from_id": "bdv", "to_id": "bdv", "date": "2025-07-01", "kind": "merge")"_s),
         u"thử.json, succession “x”: A body cannot succeed itself."_s},
        {uR"({"organisation": [%1, %1]})"_s.arg(body), u"thử.json, organisation “bdv”: the key stands twice."_s},
        {uR"({"indicator": [{"key": "i", "title": "A", "unit": "%", "source": "typed", "position": 1.5}]})"_s,
         u"thử.json, indicator “i”: “1.5” does not fit the column “position”"_s},
    };
    for (const Case &refused : cases) {
        INFO(refused.json.toStdString());
        CHECK(complaintAbout(refused.json).left(refused.said.size()) == refused.said);
    }
}

TEST_CASE("A file that already holds an office is not filled a second time")
{
    const auto database = emptyOffice();
    load(*database, withBody(u"\"office\": [{\"organisation_id\": \"bdv\", \"place\": \"Thái Nguyên\"}]"_s));
    CHECK_THROWS_AS(fillSample(*database), StoreError);
    CHECK(Table<Organisation>(*database).select().size() == 1);
}
