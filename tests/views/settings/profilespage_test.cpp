// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profiles/profilespage.h"

#include "app/sample.h"
#include "kit/preview/pagesheets.h"
#include "store/file/opening.h"
#include "store/log/undo.h"
#include "store/queries/housequeries.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// The page on a desk, looked at and worked by its object names.
struct LayoutsCase
{
    Desk &desk;
    ProfilesPage page;

    explicit LayoutsCase(Desk &on) : desk(on), page(on)
    {
        page.resize(1300, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    template<class W>
    W &part(const QString &name)
    {
        W *found = nullptr;
        for (W *each : page.findChildren<W *>(name)) {
            if (each->isVisible() || found == nullptr)
                found = each;
        }
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        return *found;
    }

    void press(const QString &name)
    {
        part<QAbstractButton>(name).setFocus();
        pressKey(Qt::Key_Space);
    }

    void enter(const QString &field, const QString &text)
    {
        auto &line = part<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        typeText(text);
        pressKey(Qt::Key_Return);
    }

    void group(const QString &title)
    {
        auto &groups = part<QComboBox>(u"profile_group"_s);
        const int index = groups.findText(title);
        REQUIRE(index >= 0);
        groups.setCurrentIndex(index);
    }

    QList<OwnProfile> own() { return houseProfilesOf(desk.database).own; }
    QJsonObject changes() { return changesOf(own().first()); }
    QString refusal(const QString &path)
    {
        auto &label = part<QLabel>(path + u".refusal"_s);
        return label.isHidden() ? QString() : label.text();
    }
    QList<Page> sheet() { return part<PageSheets>(u"profile_page"_s).pages(); }
};

} // namespace

TEST_CASE("a built-in layout is only looked at until it is copied", "[layouts]")
{
    TestDesk test;
    LayoutsCase c(test.desk());
    CHECK(c.part<QListWidget>(u"profile_list"_s).count() == 3);
    CHECK(c.part<QLineEdit>(u"margins.left"_s).isReadOnly());
    CHECK(c.part<QLineEdit>(u"margins.left"_s).text() == u"30"_s);
    CHECK_FALSE(c.part<QPushButton>(u"profile_delete"_s).isEnabled());
    CHECK(c.sheet().size() == 1);
    c.press(u"profile_copy"_s);
    REQUIRE(c.own().size() == 1);
    CHECK(c.own().first().base == u"party-2018"_s);
    CHECK(c.own().first().validFrom == QDate(2018, 4, 3));
    CHECK(c.own().first().validUntil == QDate(2026, 5, 26));
    CHECK(c.changes().isEmpty());
    CHECK(c.part<QListWidget>(u"profile_list"_s).currentRow() == 3);
    CHECK_FALSE(c.part<QLineEdit>(u"margins.left"_s).isReadOnly());
}

TEST_CASE("a changed value is stored and seen on the sample and taken back", "[layouts]")
{
    TestDesk test;
    LayoutsCase c(test.desk());
    c.press(u"profile_copy"_s);
    const QList<Page> before = c.sheet();
    c.enter(u"margins.top"_s, u"25,5"_s);
    CHECK(c.changes() == QJsonObject{{u"margins.top"_s, 25.5}});
    CHECK_FALSE(c.sheet() == before);
    CHECK(c.part<QLineEdit>(u"margins.top"_s).text() == u"25,5"_s);
    undo(test.database());
    CHECK(c.changes().isEmpty());
    CHECK(c.part<QLineEdit>(u"margins.top"_s).text() == u"20"_s);
    CHECK(c.sheet() == before);
    redo(test.database());
    c.press(u"margins.top.reset"_s);
    CHECK(c.changes().isEmpty());
}

TEST_CASE("all values go back at once", "[layouts]")
{
    TestDesk test;
    LayoutsCase c(test.desk());
    c.press(u"profile_copy"_s);
    c.enter(u"margins.top"_s, u"25"_s);
    c.group(u"Kind of paper"_s);
    c.enter(u"styles.kind.size"_s, u"15"_s);
    c.press(u"styles.kind.italic"_s);
    CHECK(c.changes() ==
          QJsonObject{{u"margins.top"_s, 25}, {u"styles.kind.size"_s, 15}, {u"styles.kind.italic"_s, true}});
    c.press(u"styles.kind.italic"_s);
    CHECK(c.changes().size() == 2);
    c.press(u"profile_reset"_s);
    CHECK(c.changes().isEmpty());
    CHECK(c.part<QLineEdit>(u"styles.kind.size"_s).text() == u"16"_s);
    undo(test.database());
    CHECK(c.changes().size() == 2);
}

TEST_CASE("what is out of range or no number or does not fit is said and not stored", "[layouts]")
{
    TestDesk test;
    LayoutsCase c(test.desk());
    c.press(u"profile_copy"_s);
    c.enter(u"margins.left"_s, u"61"_s);
    CHECK(c.refusal(u"margins.left"_s).contains(u"5 – 60"_s));
    c.enter(u"margins.left"_s, u"rộng"_s);
    CHECK(c.refusal(u"margins.left"_s).contains(u"rộng"_s));
    c.enter(u"margins.left"_s, u"35"_s);
    CHECK(c.refusal(u"margins.left"_s).contains(u"letterhead"_s));
    c.enter(u"fonts.word"_s, u""_s);
    CHECK(c.changes().isEmpty());
    c.enter(u"margins.left"_s, u"25"_s);
    CHECK(c.refusal(u"margins.left"_s).isEmpty());
    CHECK(c.changes() == QJsonObject{{u"margins.left"_s, 25}});
}

TEST_CASE("signs under the abstract and the tone marks are settings of the house", "[layouts]")
{
    TestDesk test;
    LayoutsCase c(test.desk());
    c.part<QListWidget>(u"profile_list"_s).setCurrentRow(1);
    c.press(u"profile_copy"_s);
    c.group(u"Line under the abstract"_s);
    c.part<QLineEdit>(u"abstractRule.signs"_s).setFocus();
    c.part<QLineEdit>(u"abstractRule.signs"_s).selectAll();
    pressKey(Qt::Key_Delete);
    pressKey(Qt::Key_Return);
    CHECK(c.changes() == QJsonObject{{u"abstractRule.signs"_s, QJsonValue()}});
    c.group(u"Usage of the office"_s);
    c.part<QComboBox>(u"toneMarks"_s).setFocus();
    pressKey(Qt::Key_Down);
    CHECK(c.changes().value(u"toneMarks"_s) == QJsonValue(u"firstVowel"_s));
}

TEST_CASE("the day from which a guidance holds is the office's", "[layouts]")
{
    TestDesk test;
    LayoutsCase c(test.desk());
    auto &list = c.part<QListWidget>(u"profile_list"_s);
    list.setCurrentRow(1);
    c.enter(u"valid_from"_s, u"1/7/2026"_s);
    const QList<ProfileStart> starts = houseProfilesOf(test.database()).starts;
    REQUIRE(starts.size() == 1);
    CHECK(starts.first().profile == u"party-2026"_s);
    CHECK(starts.first().validFrom == QDate(2026, 7, 1));
    CHECK(list.item(0)->text().contains(u"30/6/2026"_s));
    c.press(u"profile_start_reset"_s);
    CHECK(houseProfilesOf(test.database()).starts.isEmpty());
    CHECK(list.item(0)->text().contains(u"26/5/2026"_s));
}

TEST_CASE("a layout of the office is deleted and comes back by undo", "[layouts]")
{
    TestDesk test;
    LayoutsCase c(test.desk());
    c.press(u"profile_copy"_s);
    c.enter(u"title"_s, u"Thể thức của Ban"_s);
    CHECK(c.own().first().title == u"Thể thức của Ban"_s);
    c.press(u"profile_delete"_s);
    CHECK(c.own().isEmpty());
    CHECK(c.part<QListWidget>(u"profile_list"_s).count() == 3);
    undo(test.database());
    CHECK(c.own().size() == 1);
    CHECK(c.part<QListWidget>(u"profile_list"_s).count() == 4);
}

TEST_CASE("a file opened for reading shows the layouts and changes none", "[layouts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sổ.danvan"_s);
    createFile(path, {u"Nguyễn Thị Thư Ký"_s, u"VP-01"_s});
    TestDesk test;
    const auto database = openForReading(path);
    Desk desk{*database,           test.desk().preferences, test.ask,
              test.desk().notices, test.desk().navigator,   test.desk().today};
    LayoutsCase c(desk);
    CHECK(c.part<QListWidget>(u"profile_list"_s).count() == 3);
    CHECK_FALSE(c.part<QPushButton>(u"profile_copy"_s).isEnabled());
    CHECK(c.part<QLineEdit>(u"margins.left"_s).isReadOnly());
    CHECK(c.sheet().size() == 1);
    CHECK(c.own().isEmpty());
}
