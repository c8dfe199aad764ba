// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/attendees/attendeetable.h"
#include "domain/directory/term.h"
#include "domain/settings/layoutprofile.h"
#include "domain/settings/officetext.h"
#include "kit/history/historypane.h"
#include "kit/lists/rowstable.h"
#include "settings/profiles/profilespage.h"
#include "settings/settingspages.h"
#include "settings/wordingpage.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/queries/housequeries.h"
#include "store/queries/papers/officetexts.h"
#include "store/queries/summary/summarytexts.h"
#include "store/records.h"
#include "summary/summaryroom.h"
#include "support.h"
#include "tests/views/conferences/openroom.h"
#include "views/testdesk.h"
#include "views/window/pagewalk.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr auto training = "office.training"_L1;

/// The history beside something on a page, opened by its button.
class PlacedHistory
{
public:
    PlacedHistory(QWidget &page, const QString &name) : m_page(page), m_name(name) {}

    /// Of several pages in a stack the one that can be seen.
    [[nodiscard]] QToolButton &button() const
    {
        for (QToolButton *each : m_page.findChildren<QToolButton *>(m_name)) {
            if (each->isVisible())
                return *each;
        }
        FAIL("no button " << m_name.toStdString());
        throw std::exception();
    }
    [[nodiscard]] HistoryPane *pane() const
    {
        for (HistoryPane *each : m_page.findChildren<HistoryPane *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void open() const
    {
        REQUIRE(button().isEnabled());
        button().setFocus();
        pressKey(Qt::Key_Space);
        REQUIRE(pane() != nullptr);
        REQUIRE(pane()->first()->hasFocus());
    }
    [[nodiscard]] RowsTable &versions() const { return *child<RowsTable>(*pane(), "history_versions"); }
    [[nodiscard]] QString changed(int row, int column) const
    {
        return child<RowsTable>(*pane(), "history_changes")->model()->index(row, column).data().toString();
    }
    void restoreValue() const
    {
        auto *restore = child<QToolButton>(*pane(), "history_restore_field");
        REQUIRE(restore->isEnabled());
        restore->setFocus();
        pressKey(Qt::Key_Space);
    }
    void restoreVersion(int row) const
    {
        versions().selectRow(row);
        auto *restore = child<QToolButton>(*pane(), "history_restore_version");
        REQUIRE(restore->isEnabled());
        restore->setFocus();
        pressKey(Qt::Key_Space);
    }
    /// Shows that it is off and says why.
    void checkOff() const
    {
        CHECK_FALSE(button().isEnabled());
        CHECK(button().toolTip().contains(u"history"_s));
        CHECK(pane() == nullptr);
    }

private:
    QWidget &m_page;
    QString m_name;
};

void showPage(QWidget &page)
{
    page.resize(1400, 1000);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
}

} // namespace

TEST_CASE("the office has its history, and a value comes back from it", "[history]")
{
    TestDesk test(FileContent::Sample);
    const auto office = *officeOf(test.database());
    const std::unique_ptr<Room> page(makeOfficePage(test.desk()));
    showPage(*page);
    const PlacedHistory history(*page, u"office_history"_s);
    changeRecord(test.database(), {&schema<Office>().type, office.id.value}, {{u"note"_s, u"Phòng “3” 🎉"_s}});
    history.open();
    CHECK(history.changed(0, 3) == u"Phòng “3” 🎉"_s);
    history.restoreValue();
    CHECK(officeOf(test.database())->note == office.note);
    test.act();
    CHECK(officeOf(test.database())->note == u"Phòng “3” 🎉"_s);
    history.button().click();
    CHECK(history.pane() == nullptr);
}

TEST_CASE("without an office there is no history, and the button says so", "[history]")
{
    TestDesk test;
    const std::unique_ptr<Room> page(makeOfficePage(test.desk()));
    showPage(*page);
    PlacedHistory(*page, u"office_history"_s).checkOff();
}

TEST_CASE("a layout of the office tells its values in words and gives one back", "[history]")
{
    TestDesk test;
    ProfilesPage page(test.desk());
    showPage(page);
    const PlacedHistory history(page, u"profile_history"_s);
    history.checkOff();
    page.findChild<QPushButton *>(u"profile_copy"_s)->click();
    const OwnProfile copied = houseProfilesOf(test.database()).own.first();
    const RecordRef record{&schema<OwnProfile>().type, copied.id.value};
    changeRecord(test.database(), record, {{u"changes"_s, uR"({"margins.left":31,"verso.twoSided":true})"_s}});
    changeRecord(test.database(), record, {{u"changes"_s, uR"({"margins.left":32,"verso.twoSided":true})"_s}});
    history.open();
    CHECK(history.changed(0, 2) == u"Page – Left margin: 31\u00a0mm"_s.simplified());
    CHECK(history.changed(0, 3) == u"Page – Left margin: 32\u00a0mm"_s.simplified());
    history.versions().selectRow(1);
    CHECK(history.changed(0, 2).contains(u"Left margin: as in the layout it was copied from; "_s));
    CHECK(history.changed(0, 3).contains(u"Both sides are printed: yes"_s));
    history.versions().selectRow(0);
    history.restoreValue();
    CHECK(changesOf(houseProfilesOf(test.database()).own.first()).value(u"margins.left"_s) == 31);
    history.restoreVersion(3);
    CHECK(changesOf(houseProfilesOf(test.database()).own.first()).isEmpty());
    // The values stand there again when it is closed, and a built-in layout takes it away.
    history.button().click();
    CHECK(page.findChild<QWidget *>(u"profile_group"_s)->isVisible());
    history.button().click();
    page.findChild<QListWidget *>(u"profile_list"_s)->setCurrentRow(0);
    history.checkOff();
    CHECK(page.findChild<QWidget *>(u"profile_group"_s)->isVisible());
}

TEST_CASE("the office's wording has its history, the built-in one has none", "[history]")
{
    TestDesk test(FileContent::Sample);
    WordingPage page(test.desk());
    showPage(page);
    const PlacedHistory history(page, u"wording_history"_s);
    history.checkOff();
    auto *tree = child<QTreeWidget>(page, "wording_texts");
    const QString built = page.findChild<QPlainTextEdit *>(u"text"_s)->toPlainText();
    REQUIRE(tree->currentItem() != nullptr);
    const QString key = tree->currentItem()->data(0, Qt::UserRole).toString();
    const qint64 id =
        insertRecord(test.database(), schema<OfficeText>().type, {{u"key"_s, key}, {u"text"_s, u"Một"_s}});
    changeRecord(test.database(), {&schema<OfficeText>().type, id}, {{u"text"_s, u"Hai “x”"_s}});
    history.open();
    CHECK(history.versions().model()->rowCount() == 2);
    history.restoreValue();
    CHECK(officeTextOf(test.database(), key)->text == u"Một"_s);
    deleteRecords(test.database(), schema<OfficeText>().type, {id});
    history.checkOff();
    CHECK(page.findChild<QPlainTextEdit *>(u"text"_s)->toPlainText() == built);
}

TEST_CASE("a text of the summary has its history as soon as it is written", "[history]")
{
    TestDesk test(FileContent::Sample);
    const std::unique_ptr<QWidget> room(makeSummaryRoom(test.desk(), nullptr));
    showPage(*room);
    settle();
    const PlacedHistory history(*room, u"text_office.training_history"_s);
    history.checkOff();
    const QString longText = u"Mở “ba” lớp tập huấn 🎉 "_s.repeated(30).trimmed();
    writeSummaryText(test.database(), 2024, training, u"Mở hai lớp"_s, u"Tập huấn"_s);
    writeSummaryText(test.database(), 2024, training, longText, u"Tập huấn"_s);
    settle();
    history.open();
    CHECK(history.changed(0, 2) == u"Mở hai lớp"_s);
    history.restoreValue();
    CHECK(summaryTexts(test.database(), 2024).value(training) == u"Mở hai lớp"_s);
    settle();
    CHECK(room->findChild<QPlainTextEdit *>(u"text_office.training"_s)->toPlainText() == u"Mở hai lớp"_s);
    writeSummaryText(test.database(), 2024, training, {}, u"Tập huấn"_s);
    settle();
    history.checkOff();
}

TEST_CASE("an attendee has his history beside his details", "[history]")
{
    OpenRoom c;
    c.openTab(2);
    auto *table = child<AttendeeTable>(c.room, "attendee_table");
    table->select(c.firstOf<Attendee>());
    const qint64 id = table->currentId();
    REQUIRE(id > 0);
    child<QToolButton>(c.room, "attendee_details")->click();
    const RecordRef record{&schema<Attendee>().type, id};
    const QString name = Table<Attendee>(c.desk.database()).find({id})->fullName;
    changeRecord(c.desk.database(), record, {{u"full_name"_s, u"Y Bion Niê “A”"_s}});
    const PlacedHistory history(c.room, u"attendee_history"_s);
    history.open();
    CHECK(history.changed(0, 2) == name);
    history.restoreValue();
    CHECK(Table<Attendee>(c.desk.database()).find({id})->fullName == name);
    // Another row, another history.
    table->select(c.lastOf<Attendee>());
    REQUIRE(table->currentId() != id);
    REQUIRE(history.pane() != nullptr);
    CHECK(history.versions().model()->rowCount() == 1);
}
