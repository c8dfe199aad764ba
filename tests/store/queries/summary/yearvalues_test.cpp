// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/summary/yearvalues.h"

#include "store/queries/summary/summarytexts.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

Id<Indicator> addedIndicator(Database &database, int position, IndicatorSource source = IndicatorSource::Typed)
{
    return added(
        database,
        Indicator{.position = position, .title = u"Mô hình “Dân vận khéo”"_s, .unit = u"mô hình"_s, .source = source});
}

qsizetype valuesIn(Database &database)
{
    return Table<IndicatorValue>(database).select().size();
}

} // namespace

TEST_CASE("the figures of a year stand beside those of the year before and counted indicators are left out")
{
    const TestFile file;
    const auto second = addedIndicator(file.database, 2);
    const auto first = addedIndicator(file.database, 1);
    addedIndicator(file.database, 3, IndicatorSource::Counted);
    added(file.database, IndicatorValue{.indicator = second,
                                        .periodFrom = QDate(2023, 1, 1),
                                        .periodUntil = QDate(2023, 12, 31),
                                        .figure = {6120000}});
    const auto values = yearValues(file.database, 2024);
    REQUIRE(values.size() == 2);
    CHECK(values.at(0).indicator.id == first);
    CHECK(!values.at(0).before);
    CHECK(!values.at(1).now);
    REQUIRE(values.at(1).before);
    CHECK(values.at(1).before->figure == Decimal{6120000});
}

TEST_CASE("a figure of the year is entered and changed and taken out again")
{
    const TestFile file;
    addedIndicator(file.database, 1);
    const auto value = [&] { return yearValues(file.database, 2024).constFirst(); };
    setYearFigure(file.database, value(), 2024, std::nullopt);
    CHECK(valuesIn(file.database) == 0);
    setYearFigure(file.database, value(), 2024, Decimal{10000});
    setYearFigure(file.database, value(), 2024, Decimal{20000});
    CHECK(valuesIn(file.database) == 1);
    REQUIRE(value().now);
    CHECK(value().now->figure == Decimal{20000});
    CHECK(value().now->periodUntil == QDate(2024, 12, 31));
    setYearFigure(file.database, value(), 2024, std::nullopt);
    CHECK(valuesIn(file.database) == 0);
}

TEST_CASE("a text of the summary is one row for year and section and goes when it is blank")
{
    const TestFile file;
    const auto texts = [&] { return summaryTexts(file.database, 2024); };
    writeSummaryText(file.database, 2024, u"system.front"_s, u"Mặt trận Tổ quốc"_s, u"Mặt trận"_s);
    writeSummaryText(file.database, 2024, u"system.front"_s, u"Mặt trận Tổ quốc các cấp"_s, u"Mặt trận"_s);
    CHECK(texts() == QHash<QString, QString>{{u"system.front"_s, u"Mặt trận Tổ quốc các cấp"_s}});
    CHECK(summaryTexts(file.database, 2023).isEmpty());
    writeSummaryText(file.database, 2024, u"system.front"_s, u" \n"_s, u"Mặt trận"_s);
    CHECK(texts().isEmpty());
}
