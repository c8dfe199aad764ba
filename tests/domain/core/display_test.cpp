// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/field.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/conference.h"
#include "domain/cooperation/plan.h"
#include "domain/recordtypes.h"
#include "domain/summary/indicator.h"
#include "domain/tasks/task.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

template<class R>
QString shown(QStringView column, const QVariant &stored)
{
    const RecordType &type = schema<R>().type;
    return displayText(type.fields.at(size_t(type.indexOf(column))), stored);
}

} // namespace

TEST_CASE("Stored values are shown as the user writes them")
{
    CHECK(shown<Task>(u"title", u"Dân vận khéo <b>"_s) == u"Dân vận khéo <b>"_s);
    CHECK(shown<Task>(u"due_on", u"2024-03-05"_s) == u"05/3/2024"_s);
    CHECK(shown<Task>(u"percent", qint64(100)) == u"100"_s);
    CHECK(shown<AgendaItem>(u"pinned_start", u"08:05"_s) == u"08h05"_s);
    CHECK(shown<Session>(u"starts_at", u"2024-03-05T13:30"_s) == u"13h30, 05/3/2024"_s);
    CHECK(shown<IndicatorValue>(u"figure", qint64(1'234'500)) == u"1.234,5"_s);
    CHECK(shown<Task>(u"lead_id", u"Ban Dân vận Tỉnh ủy"_s) == u"Ban Dân vận Tỉnh ủy"_s);
}

TEST_CASE("Numbers are grouped but years are not")
{
    CHECK(shown<Indicator>(u"position", qint64(12'345)) == u"12.345"_s);
    CHECK(shown<Plan>(u"year", qint64(2024)) == u"2024"_s);
}

TEST_CASE("A flag is shown only where it is set")
{
    CHECK(shown<Conference>(u"invited", qint64(1)) == u"Yes"_s);
    CHECK(shown<Conference>(u"invited", qint64(0)).isEmpty());
}

TEST_CASE("A choice is shown by its label and a strange code as it is")
{
    CHECK(shown<Task>(u"state", u"in_progress"_s) == labelOf(TaskState::InProgress));
    CHECK(shown<Task>(u"state", u"gone_fishing"_s) == u"gone_fishing"_s);
}

TEST_CASE("What is empty is shown as nothing")
{
    for (const RecordType *type : recordTypes()) {
        for (const FieldInfo &field : type->fields) {
            INFO(type->table << '.' << field.column);
            CHECK(displayText(field, QVariant()).isEmpty());
        }
    }
    CHECK(shown<Task>(u"due_on", u"never"_s).isEmpty());
    CHECK(shown<Session>(u"starts_at", u"never"_s).isEmpty());
}
