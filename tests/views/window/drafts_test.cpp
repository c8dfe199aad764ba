// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "views/keyboard.h"

#include "domain/conferences/conference.h"
#include "domain/directory/person.h"
#include "store/drafts/drafts.h"
#include "store/file/opening.h"
#include "store/storeerror.h"
#include "window/draftsdialog.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

const QString ugly = u"=1+1 \"ngoặc\" 😀 dài "_s + u"dài "_s.repeated(120) + u"hết"_s;

qint64 draftRows(Database &database)
{
    return database.connection().value(u"SELECT count(*) FROM draft"_s).toLongLong();
}

/// The file as a program that is killed now leaves it.
QString diedNow(KeyboardUser &user)
{
    user.waitFor([&] { return draftRows(user.database()) > 0; });
    const QString left = user.path(u"sau khi tắt.danvan"_s);
    REQUIRE(QFile::copy(user.database().path(), left));
    return left;
}

void pressButton(const User &user, const QString &name)
{
    user.seenAs<QAbstractButton>(name).click();
}

/// Takes the one draft over that the bar offers.
void takeOver(KeyboardUser &user)
{
    user.waitFor([&] { return user.said().contains(u"had not been saved"_s); });
    const auto takeByKey = [&] {
        user.seen(u"draft_take_0"_s)->setFocus();
        user.key(Qt::Key_Return);
    };
    user.answerDialog([&] { pressButton(user, u"messageAction0"_s); }, takeByKey);
}

/// A desk with drafts of an opening that is over.
struct LeftCase
{
    TestDesk test{FileContent::Sample};
    QList<Draft> resumed;
    bool takes = true;
    QString fails; ///< what going on in the form throws

    void leave(const QString &keeper, const Draft &draft)
    {
        REQUIRE(keepDrafts(test.database(), keeper, {draft}));
        test.database().connection().execute(u"UPDATE draft SET writer = 'trước'"_s);
    }
    std::unique_ptr<DraftsDialog> dialog()
    {
        auto made = std::make_unique<DraftsDialog>(
            test.desk(),
            [this](const Draft &draft) {
                resumed.append(draft);
                if (!fails.isEmpty())
                    throw StoreError(fails);
                return takes;
            },
            nullptr);
        made->show();
        return made;
    }
};

const RecordRef firstPerson{&schema<Person>().type, 1};

} // namespace

TEST_CASE("what has findings stands in its field again after the program has died", "[window][drafts]")
{
    QString left;
    KeyboardUser user;
    user.startWithSample();
    const Conference conference = user.all<Conference>().constFirst();
    user.file().desk().navigator.open(RecordRef{&schema<Conference>().type, conference.id.value});
    user.tabTo(u"starts_on"_s);
    user.key(Qt::Key_A, Qt::ControlModifier);
    user.type(u"31/2/24"_s);
    left = diedNow(user);

    KeyboardUser after;
    after.start(left);
    takeOver(after);
    CHECK(after.seenAs<QLineEdit>(u"starts_on"_s).text() == u"31/2/24"_s);
    CHECK(after.stored(conference.id) == conference);
    CHECK(leftDrafts(after.database()).isEmpty());
    // It is kept from there on, until it is saved.
    CHECK(draftRows(after.database()) == 1);
    after.tabTo(u"starts_on"_s);
    after.key(Qt::Key_A, Qt::ControlModifier);
    after.type(u"27/2/24"_s);
    after.tabTo(u"location"_s);
    CHECK(after.stored(conference.id).startsOn == QDate(2024, 2, 27));
    CHECK(draftRows(after.database()) == 0);
}

TEST_CASE("a long text that is valid is saved when it is taken over", "[window][drafts]")
{
    KeyboardUser user;
    user.startWithSample();
    user.file().desk().navigator.open(firstPerson);
    const Person person = user.stored(Id<Person>{1});
    user.tabTo(u"note"_s);
    user.key(Qt::Key_A, Qt::ControlModifier);
    user.type(ugly);
    const QString left = diedNow(user);
    CHECK(user.stored(Id<Person>{1}).note == person.note);

    KeyboardUser after;
    after.start(left);
    takeOver(after);
    CHECK(after.stored(Id<Person>{1}).note == ugly);
    CHECK(draftRows(after.database()) == 0);
    // Once it is saved nothing is offered any more.
    after.file().window().showDrafts();
    CHECK(after.said().contains(u"saved"_s));
}

TEST_CASE("what is being typed into a cell is kept, and nothing once it is saved", "[window][drafts]")
{
    KeyboardUser user;
    user.startWithSample();
    const Conference conference = user.all<Conference>().constFirst();
    user.file().desk().navigator.open(RecordRef{&schema<Conference>().type, conference.id.value});
    user.tabTo(u"session_grid"_s);
    user.goToCell(0, 2);
    user.key(Qt::Key_F2);
    user.key(Qt::Key_A, Qt::ControlModifier);
    user.type(u"Phát biểu khai mạc =1+1"_s);
    user.waitFor([&] { return draftRows(user.database()) > 0; });
    CHECK(user.database().connection().value(u"SELECT typed FROM draft"_s).toString() == u"Phát biểu khai mạc =1+1"_s);
    user.key(Qt::Key_Return);
    user.waitFor([&] { return draftRows(user.database()) == 0; });
}

TEST_CASE("a window that is closed in order leaves nothing to offer", "[window][drafts]")
{
    KeyboardUser user;
    user.startWithSample();
    const QString path = user.database().path();
    user.file().desk().navigator.open(RecordRef{&schema<Conference>().type, 1});
    user.tabTo(u"starts_on"_s);
    user.key(Qt::Key_A, Qt::ControlModifier);
    user.type(u"31/2/24"_s);
    user.waitFor([&] { return draftRows(user.database()) > 0; });
    const QPointer<QWidget> window(&user.file().window());
    window->close();
    user.waitFor([&] { return window.isNull(); });
    const auto database = openForReading(path);
    CHECK(draftRows(*database) == 0);
}

TEST_CASE("a file that is open for reading keeps nothing that is typed", "[window][drafts]")
{
    KeyboardUser user;
    user.startWithSample();
    const QString copy = user.path(u"để đọc.danvan"_s);
    REQUIRE(QFile::copy(user.database().path(), copy));
    const auto writer = openForWriting(copy, {u"Chị Hoa"_s, u"VP-02"_s});
    REQUIRE(keepDrafts(*writer, u"form"_s, {{firstPerson, {{u"note"_s, u"Đang gõ"_s, u"Đang gõ"_s}}}}));
    writer->connection().execute(u"UPDATE draft SET writer = 'trước'"_s);
    KeyboardUser reader;
    reader.start(copy);
    QTest::qWait(50);
    CHECK_FALSE(reader.said().contains(u"had not been saved"_s));
    reader.file().desk().navigator.open(firstPerson);
    reader.tabTo(u"note"_s);
    const QString before = reader.seenAs<QPlainTextEdit>(u"note"_s).toPlainText();
    reader.key(Qt::Key_A, Qt::ControlModifier);
    reader.type(ugly);
    reader.key(Qt::Key_X);
    CHECK(reader.seenAs<QPlainTextEdit>(u"note"_s).toPlainText() == before);
    CHECK(reader.said().contains(copy));
    // Longer than it takes to keep what is typed.
    QTest::qWait(1800);
    CHECK(draftRows(*writer) == 1);
    reader.file().window().showDrafts();
    CHECK(reader.said().contains(copy));
    CHECK(draftRows(*writer) == 1);
}

TEST_CASE("drafts show what the file says and what was typed, and go one by one or all at once", "[window][drafts]")
{
    LeftCase office;
    office.leave(u"a"_s, {firstPerson, {{u"telephone"_s, u"0123 456"_s, u"0123 456"_s}}});
    office.leave(u"b"_s, {{&schema<Person>().type, 0}, {{u"full_name"_s, u"Lò Thị Ửng"_s, u"Lò Thị Ửng"_s}}});
    const auto dialog = office.dialog();
    QStringList shown;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        shown.append(label->text());
    CHECK(shown.contains(u"0123 456"_s));
    CHECK(shown.contains(u"Lò Thị Ửng"_s));
    CHECK(shown.contains(u"(nothing)"_s));

    SECTION("taken over")
    {
        dialog->findChild<QAbstractButton *>(u"drafts_take_all"_s)->click();
        CHECK(Table<Person>(office.test.database()).find({1})->telephone == u"0123 456"_s);
        CHECK(Table<Person>(office.test.database()).select(u"WHERE full_name = 'Lò Thị Ửng'"_s).size() == 1);
        CHECK(dialog->result() == QDialog::Accepted);
        CHECK(draftRows(office.test.database()) == 0);
    }
    SECTION("discarded after a question")
    {
        dialog->findChild<QAbstractButton *>(u"drafts_discard_all"_s)->click();
        CHECK(office.test.ask.questions.size() == 1);
        CHECK(draftRows(office.test.database()) == 0);
        CHECK(dialog->result() == QDialog::Accepted);
    }
    SECTION("not discarded where the answer is no")
    {
        office.test.ask.confirms = false;
        dialog->findChild<QAbstractButton *>(u"draft_discard_0"_s)->click();
        CHECK(draftRows(office.test.database()) == 2);
        CHECK(dialog->isVisible());
    }
}

TEST_CASE("a draft that cannot be saved says why and stays, or goes on in its form", "[window][drafts]")
{
    LeftCase office;
    office.leave(u"a"_s, {firstPerson, {{u"full_name"_s, u"  "_s, u"  "_s}}});
    office.takes = GENERATE(false, true);
    const auto dialog = office.dialog();
    dialog->findChild<QAbstractButton *>(u"draft_take_0"_s)->click();
    REQUIRE(office.resumed.size() == 1);
    CHECK(draftRows(office.test.database()) == (office.takes ? 0 : 1));
    CHECK(dialog->isVisible() != office.takes);
    if (office.takes)
        CHECK(office.test.said().size() == 1);
}

TEST_CASE("what goes wrong while a draft is taken up is a sentence, and the draft stays", "[window][drafts]")
{
    LeftCase office;
    office.leave(u"a"_s, {firstPerson, {{u"full_name"_s, u"  "_s, u"  "_s}, {u"note"_s, ugly, ugly}}});
    office.fails = u"Không đọc được tệp “sổ.danvan”."_s;
    const auto dialog = office.dialog();
    dialog->findChild<QAbstractButton *>(u"draft_take_0"_s)->click();
    CHECK(office.test.said() == QStringList{office.fails});
    CHECK(draftRows(office.test.database()) == 2);
    CHECK(dialog->isVisible());
    // The next try may come off.
    office.fails.clear();
    dialog->findChild<QAbstractButton *>(u"draft_take_0"_s)->click();
    CHECK(office.resumed.size() == 2);
    CHECK(draftRows(office.test.database()) == 0);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("a list of drafts that can no longer be read stays as it is and says why", "[window][drafts]")
{
    LeftCase office;
    office.leave(u"a"_s, {firstPerson, {{u"telephone"_s, u"0123 456"_s, u"0123 456"_s}}});
    const auto dialog = office.dialog();
    office.test.database().connection().execute(u"ALTER TABLE draft RENAME TO elsewhere"_s);
    for (const QString &button : {u"drafts_take_all"_s, u"drafts_discard_all"_s, u"draft_discard_0"_s})
        dialog->findChild<QAbstractButton *>(button)->click();
    CHECK(office.test.said().size() == 3);
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<QAbstractButton *>(u"draft_take_0"_s) != nullptr);
}

TEST_CASE("a draft of a record that is gone can only be given up", "[window][drafts]")
{
    LeftCase office;
    office.takes = false;
    office.leave(u"a"_s, {{&schema<Person>().type, 9999}, {{u"note"_s, ugly, ugly}}});
    const auto dialog = office.dialog();
    dialog->findChild<QAbstractButton *>(u"draft_take_0"_s)->click();
    CHECK(draftRows(office.test.database()) == 1);
    dialog->findChild<QAbstractButton *>(u"draft_discard_0"_s)->click();
    CHECK(draftRows(office.test.database()) == 0);
}
