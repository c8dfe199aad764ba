// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"
#include "views/mouse.h"

#include "domain/cooperation/commitment.h"
#include "domain/summary/indicator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString values = u"values"_s;
enum ValueColumn { Name, Now = 3 };
constexpr qint64 unit = 1000;
static_assert(Decimal::places == 3);

/// The first section that takes a text, once the page has been filled.
QString firstText(User &user)
{
    QString name;
    user.waitFor([&] {
        const QWidget *texts = user.seen(u"texts"_s);
        const auto all = texts != nullptr ? texts->findChildren<QWidget *>() : QList<QWidget *>();
        const auto at =
            std::ranges::find_if(all, [](const QWidget *w) { return w->objectName().startsWith(u"text_"_s); });
        name = at == all.end() ? QString() : (*at)->objectName();
        return !name.isEmpty();
    });
    return name;
}

std::optional<SummaryText> written(User &user, const QString &text)
{
    const auto all = user.all<SummaryText>();
    const auto at = std::ranges::find_if(all, [&](const SummaryText &t) { return t.text.startsWith(text); });
    return at == all.end() ? std::nullopt : std::optional(*at);
}

Indicator firstIndicator(User &user)
{
    const auto all = user.all<Indicator>();
    const auto at = std::ranges::min_element(all, {}, &Indicator::position);
    REQUIRE(at != all.end());
    return *at;
}

Decimal valueOf(User &user, Id<Indicator> indicator, int year)
{
    const auto all = user.all<IndicatorValue>();
    const auto at = std::ranges::find_if(all, [&](const IndicatorValue &value) {
        return value.indicator == indicator && value.periodFrom == QDate(year, 1, 1);
    });
    REQUIRE(at != all.end());
    return at->figure;
}

} // namespace

TEST_CASE("by keys a text of the summary saves itself while it is typed", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_7, Qt::ControlModifier);
    const QString name = firstText(user);
    user.tabTo(name);
    user.key(Qt::Key_Home, Qt::ControlModifier);
    user.type(u"Năm 2024 có nhiều thuận lợi. "_s);
    user.waitFor([&] { return written(user, u"Năm 2024 có nhiều thuận lợi."_s).has_value(); });
    const auto text = written(user, u"Năm 2024 có nhiều thuận lợi."_s);
    CHECK(text->year == 2024);
    CHECK(u"text_"_s + text->section == name);
    CHECK(user.focusName() == name);
}

TEST_CASE("by keys the figures of a year are typed one below the other", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_7, Qt::ControlModifier);
    user.tabTo(tabBarName);
    user.goToTab(u"Figures of the year"_s);
    user.tabTo(values);
    user.goToCell(0, Now);
    const Indicator first = firstIndicator(user);
    REQUIRE(user.seenAs<QAbstractItemView>(values).model()->index(0, Name).data().toString().contains(first.title));
    user.type(u"21"_s);
    user.key(Qt::Key_Return);
    CHECK(valueOf(user, first.id, 2024).scaled == 21 * unit);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(valueOf(user, first.id, 2024).scaled == 17 * unit);
}

TEST_CASE("by keys a key task of the year is entered", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_7, Qt::ControlModifier);
    user.tabTo(tabBarName);
    user.goToTab(u"Key tasks"_s);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.tabTo(u"title"_s);
    user.type(u"Chuyển đổi số trong công tác dân vận"_s);
    user.key(Qt::Key_Return);
    CHECK(user.all<KeyTask>().constLast().title == u"Chuyển đổi số trong công tác dân vận"_s);
    CHECK(user.all<KeyTask>().constLast().year == 2024);
}

TEST_CASE("by mouse a text of the summary is saved when it is left", "[window][mouse]")
{
    MouseUser user;
    user.startWithSample();
    user.click(u"rail_summary"_s);
    const QString name = firstText(user);
    user.click(name);
    user.type(u"Khối đại đoàn kết được củng cố."_s);
    user.click(u"rail_home"_s);
    const auto all = user.all<SummaryText>();
    CHECK(std::ranges::any_of(all, [&](const SummaryText &text) {
        return u"text_"_s + text.section == name && text.text.contains(u"Khối đại đoàn kết được củng cố."_s);
    }));
}

TEST_CASE("by mouse a figure of the year is typed into its cell", "[window][mouse]")
{
    MouseUser user;
    user.startWithSample();
    user.click(u"rail_summary"_s);
    user.clickTab(u"Figures of the year"_s);
    user.fillCell(values, 0, Now, u"23"_s);
    user.clickCell(values, 1, Now);
    CHECK(valueOf(user, firstIndicator(user).id, 2024).scaled == 23 * unit);
}

TEST_CASE("by mouse a figure of the summary opens what it counts", "[window][mouse]")
{
    MouseUser user;
    user.today = QDate(2024, 11, 20);
    user.startWithSample();
    user.click(u"rail_summary"_s);
    firstText(user);
    const auto figures = user.seenAs<QWidget>(u"figures"_s).findChildren<QWidget *>();
    const auto figure = std::ranges::find_if(
        figures, [](const QWidget *w) { return w->objectName().startsWith(u"figure_"_s) && w->isEnabled(); });
    REQUIRE(figure != figures.end());
    user.click((*figure)->objectName());
    CHECK(user.seen(u"chipNarrowing"_s) != nullptr);
}
