// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/wordingpage.h"

#include "kit/pages/undonotice.h"
#include "store/file/opening.h"
#include "store/queries/papers/officetexts.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/kept/filedesk.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// The page on a desk of any kind, with one text chosen.
struct ShownWording
{
    WordingPage page;

    explicit ShownWording(Desk &desk) : page(desk)
    {
        page.resize(1200, 700);
        showActive(page);
    }
    QTreeWidgetItem *choose(const QString &label)
    {
        auto *tree = child<QTreeWidget>(page, "wording_texts");
        const auto found = tree->findItems(label, Qt::MatchStartsWith | Qt::MatchRecursive);
        REQUIRE(found.size() == 1);
        tree->setCurrentItem(found.first());
        return found.first();
    }
    template<class W>
    W *part(const char *name)
    {
        for (W *found : page.findChildren<W *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
        FAIL("nothing visible called " << name);
        return nullptr;
    }
    QPlainTextEdit *text() { return part<QPlainTextEdit>("text"); }
    void write(const QString &words)
    {
        text()->setFocus();
        text()->selectAll();
        typeText(words);
    }
    void insertField(const char *place)
    {
        auto *action = part<QToolButton>("wording_insert")->menu()->findChild<QAction *>(QString::fromLatin1(place));
        REQUIRE(action != nullptr);
        action->trigger();
    }
};

struct WordingCase : TestDesk, ShownWording
{
    WordingCase() : TestDesk(FileContent::Sample), ShownWording(desk()) {}
    QHash<QString, QString> stored() { return officeTexts(database()); }
};

} // namespace

TEST_CASE("a text in the office's words is saved when it is left and marked in the list")
{
    WordingCase c;
    QTreeWidgetItem *item = c.choose(u"Câu mời"_s);
    CHECK(c.text()->toPlainText() == u"{office} {greeting} {guest} tới dự {title}."_s);
    c.write(u"{office} kính mời {guest} dự {title}."_s);
    CHECK(c.stored().isEmpty());
    pressKey(Qt::Key_Tab);
    CHECK(c.stored() == QHash<QString, QString>{{u"invitation.asked"_s, u"{office} kính mời {guest} dự {title}."_s}});
    CHECK(item->text(0) != u"Câu mời"_s);
    CHECK(c.part<QLabel>("wording_built_in")->text() == u"{office} {greeting} {guest} tới dự {title}."_s);
    CHECK_FALSE(c.part<QLabel>("office_text_status")->text().isEmpty());
}

TEST_CASE("nothing is saved while a text is only looked at")
{
    WordingCase c;
    c.choose(u"Câu mời"_s);
    c.text()->setFocus();
    pressKey(Qt::Key_Tab);
    c.choose(u"Bế mạc"_s);
    CHECK(c.stored().isEmpty());
}

TEST_CASE("the result follows while a text is typed and an empty one waits for words")
{
    WordingCase c;
    c.choose(u"Câu mời"_s);
    auto *result = c.part<QLabel>("wording_result");
    CHECK(result->text().startsWith(u"Ban Dân vận Tỉnh ủy trân trọng kính mời"_s));
    c.write(u"Mời {guest} 🎉"_s);
    CHECK(result->text() == u"Mời đồng chí Nguyễn Văn An, Trưởng ban 🎉"_s);
    c.write(u" "_s);
    pressKey(Qt::Key_Tab);
    CHECK(c.stored().isEmpty());
}

TEST_CASE("a field that is not there keeps the text from being saved and the text waits at its place")
{
    WordingCase c;
    c.choose(u"Câu mời"_s);
    c.write(u"Mời {guset}."_s);
    pressKey(Qt::Key_Tab);
    CHECK(c.stored().isEmpty());
    CHECK(c.part<QLabel>("wording_result")->text() == u"–"_s);
    c.choose(u"Tuyên bố lý do"_s);
    CHECK(c.text()->toPlainText().startsWith(u"{circumstances}"_s));
    c.choose(u"Câu mời"_s);
    CHECK(c.text()->toPlainText() == u"Mời {guset}."_s);
    c.write(u"Mời {guest}."_s);
    pressKey(Qt::Key_Tab);
    CHECK(c.stored().value(u"invitation.asked"_s) == u"Mời {guest}."_s);
}

TEST_CASE("a field comes from the menu to where the cursor stands")
{
    WordingCase c;
    c.choose(u"Câu mời"_s);
    c.write(u"Mời "_s);
    c.insertField("guest");
    CHECK(QApplication::focusWidget() == c.text());
    typeText(u" dự."_s);
    pressKey(Qt::Key_Tab);
    CHECK(c.stored().value(u"invitation.asked"_s) == u"Mời {guest} dự."_s);
    c.choose(u"Lời chào"_s);
    CHECK_FALSE(c.part<QToolButton>("wording_insert")->isEnabled());
}

TEST_CASE("the built-in words come back and that is undone")
{
    WordingCase c;
    QTreeWidgetItem *item = c.choose(u"Lời chào"_s);
    auto *restore = c.part<QToolButton>("wording_restore");
    CHECK_FALSE(restore->isEnabled());
    c.write(u"Thưa các đồng chí!"_s);
    pressKey(Qt::Key_Tab);
    CHECK(restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    CHECK(c.stored().isEmpty());
    CHECK(c.text()->toPlainText() == u"Kính thưa các đồng chí đại biểu!"_s);
    CHECK(c.text()->isEnabled());
    CHECK(item->text(0) == u"Lời chào"_s);
    c.act();
    CHECK(c.stored().value(u"script.greeting"_s) == u"Thưa các đồng chí!"_s);
    CHECK(c.text()->toPlainText() == u"Thưa các đồng chí!"_s);
    undoLast(c.desk());
    CHECK(c.stored().isEmpty());
    CHECK(c.text()->toPlainText() == u"Kính thưa các đồng chí đại biểu!"_s);
    c.write(u"Thưa đại biểu!"_s);
    pressKey(Qt::Key_Tab);
    CHECK(c.stored().value(u"script.greeting"_s) == u"Thưa đại biểu!"_s);
}

TEST_CASE("a list of recipients is edited line by line")
{
    WordingCase c;
    c.choose(u"Trích theo nội dung"_s);
    auto *tree = child<QTreeWidget>(c.page, "wording_texts");
    QTreeWidgetItem *extract = tree->currentItem()->parent();
    tree->setCurrentItem(extract->child(extract->childCount() - 1));
    c.write(u"- Như trên,"_s);
    pressKey(Qt::Key_Return);
    typeText(u"- Lưu {office}."_s);
    pressKey(Qt::Key_Return, Qt::ControlModifier);
    CHECK(c.stored().value(u"extract.recipients"_s) == u"- Như trên,\n- Lưu {office}."_s);
}

TEST_CASE("a stored text opens at its place")
{
    WordingCase c;
    Step step(c.database(), u"Lời văn"_s);
    const Id<OfficeText> id = Table<OfficeText>(c.database()).insert({.key = u"cover.lines"_s, .text = u"Số tờ:"_s});
    step.commit();
    c.page.open({}, {&schema<OfficeText>().type, id.value});
    CHECK(c.text()->toPlainText() == u"Số tờ:"_s);
}

TEST_CASE("in a file that may only be read texts are shown and not changed")
{
    FileDesk file;
    const Id<OfficeText> id = file.add(OfficeText{.key = u"script.greeting"_s, .text = u"Thưa các đồng chí!"_s});
    const auto reading = openForReading(file.database->path());
    Desk desk{*reading, file.preferences, file.ask, file.notices, file.navigator, file.desk.today};
    ShownWording shown(desk);
    shown.choose(u"Lời chào"_s);
    CHECK(shown.text()->toPlainText() == u"Thưa các đồng chí!"_s);
    CHECK(shown.text()->isReadOnly());
    CHECK_FALSE(shown.part<QToolButton>("wording_restore")->isEnabled());
    shown.write(u"Chào!"_s);
    pressKey(Qt::Key_Tab);
    CHECK(officeTextOf(*file.database, u"script.greeting"_s)->text == u"Thưa các đồng chí!"_s);
    CHECK(id.isValid());
}
