// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/finder.h"

#include "domain/conferences/conference.h"
#include "domain/tasks/task.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The finder on the sample, with what it shows.
struct FinderCase
{
    TestDesk test{FileContent::Sample};
    QWidget window;
    std::unique_ptr<Finder> finder;

    FinderCase()
    {
        window.resize(1366, 700);
        finder = std::make_unique<Finder>(test.desk(), &window);
        finder->show();
        finder->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(finder.get()));
    }

    QStringList lines() const
    {
        const auto *list = finder->findChild<QListView *>(u"finderList"_s);
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all.append(list->model()->index(row, 0).data().toString());
        return all;
    }
};

} // namespace

TEST_CASE("the finder goes through all kinds by itself", "[finder]")
{
    const FinderCase finder;
    typeText(u"hoi nghi"_s);
    const QString kind = u"·   "_s + translatedLabel(schema<Conference>().type);
    REQUIRE(QTest::qWaitFor([&] { return !finder.lines().filter(kind).isEmpty(); }));
    CHECK(finder.lines().filter(u"Nothing begins"_s).isEmpty());
}

TEST_CASE("Enter in the finder waits for the kinds that have not been asked yet", "[finder]")
{
    FinderCase finder;
    Database &database = finder.test.database();
    Step step(database, u"Thêm"_s);
    Table<Task>(database).insert({.title = u"Xylophon"_s, .lead = {1}});
    step.commit();
    // No event is handled between the last letter and Enter.
    typeText(u"xylophon"_s);
    pressKey(Qt::Key_Return);
    REQUIRE(finder.test.opened().size() == 1);
    CHECK(finder.test.opened().first().record.type == &schema<Task>().type);
}

TEST_CASE("the finder says so when nothing is found in any kind", "[finder]")
{
    const FinderCase finder;
    typeText(u"zzzz"_s);
    REQUIRE(QTest::qWaitFor([&] { return finder.lines().size() == 1; }));
    CHECK(finder.lines().first().contains(u"zzzz"_s));
}
