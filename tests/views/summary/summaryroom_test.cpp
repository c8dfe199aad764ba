// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/summaryroom.h"

#include "domain/summary/figures.h"
#include "kit/pages/tabbedroom.h"
#include "store/lists/listcount.h"
#include "store/queries/summary/summaryqueries.h"
#include "store/queries/summary/summarytexts.h"
#include "store/queries/summary/yearvalues.h"
#include "store/table.h"
#include "summary/figurelines.h"
#include "support.h"
#include "views/testdesk.h"
#include "views/window/pagewalk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct SummaryCase
{
    TestDesk test{FileContent::Sample};
    std::unique_ptr<TabbedRoom> room;

    void show(int tab = 0)
    {
        room.reset(static_cast<TabbedRoom *>(makeSummaryRoom(test.desk(), nullptr)));
        room->tabs().setCurrentIndex(tab);
        room->resize(1300, 700);
        room->show();
        REQUIRE(QTest::qWaitForWindowActive(room.get()));
        settle();
    }

    [[nodiscard]] QString text(const QString &section) { return summaryTexts(test.database(), 2024).value(section); }
};

/// Figures that count heads, not the conferences behind them.
bool countsHeads(const QString &name)
{
    return name == u"summoned"_s || name == u"present"_s || name == u"persons"_s;
}

} // namespace

TEST_CASE("every figure of the summary opens exactly the records that it counts")
{
    TestDesk test(FileContent::Sample);
    const Summary summary = summaryOf(test.database(), 2024, yearOf(2024), test.today);
    int checked = 0;
    for (const FigureLine &line : figureLines(test.database(), summary, test.today)) {
        if (line.name.isEmpty() || countsHeads(line.name))
            continue;
        INFO(line.name.toStdString());
        for (const CountedFigure &figure : {line.now, line.before}) {
            CHECK(countOf(test.database(), *figure.place.list, figure.place.conditions) == figure.count);
            ++checked;
        }
    }
    CHECK(checked > 20);
}

TEST_CASE("a figure of the summary is a link to its list")
{
    SummaryCase c;
    c.show();
    auto *figure = c.room->findChild<QToolButton *>(u"figure_tasks"_s);
    REQUIRE(figure != nullptr);
    figure->setFocus();
    pressKey(Qt::Key_Space);
    REQUIRE(c.test.opened().size() == 1);
    CHECK(c.test.opened().constFirst().list == &schema<Task>().type);
    CHECK(c.test.opened().constFirst().chip.contains(u"2024"_s));
    CHECK(c.test.said().isEmpty());
}

TEST_CASE("a text of the summary is saved when it is left")
{
    SummaryCase c;
    c.show();
    auto *text = c.room->findChild<QPlainTextEdit *>(u"text_office.training"_s);
    REQUIRE(text != nullptr);
    text->setFocus();
    typeText(u"Mở ba lớp tập huấn"_s);
    CHECK(c.text(u"office.training"_s).isEmpty());
    pressKey(Qt::Key_Tab);
    CHECK(c.text(u"office.training"_s) == u"Mở ba lớp tập huấn"_s);
}

TEST_CASE("a text of the summary is kept as a draft while the typing does not pause")
{
    SummaryCase c;
    c.show();
    auto *text = c.room->findChild<QPlainTextEdit *>(u"text_office.training"_s);
    REQUIRE(text != nullptr);
    text->setFocus();
    const auto kept = [&] {
        return c.test.database().connection().value(u"SELECT typed FROM draft WHERE field = 'text'"_s).toString();
    };
    for (int letters = 0; letters < 100 && kept().isEmpty(); ++letters) {
        typeText(u"ơ"_s);
        QTest::qWait(100);
    }
    CHECK(kept().startsWith(u"ơơ"_s));
    CHECK(c.text(u"office.training"_s).isEmpty());
    pressKey(Qt::Key_Tab);
    CHECK(kept().isEmpty());
    CHECK(c.text(u"office.training"_s).startsWith(u"ơơ"_s));
}

TEST_CASE("a text of the summary is saved when the typing pauses and another year has its own")
{
    SummaryCase c;
    c.show();
    auto *text = c.room->findChild<QPlainTextEdit *>(u"text_office.training"_s);
    text->setFocus();
    typeText(u"Mở ba lớp"_s);
    CHECK(QTest::qWaitFor([&] { return !c.text(u"office.training"_s).isEmpty(); }, 4000));
    CHECK(text->hasFocus());
    typeText(u" tập huấn"_s);
    c.room->findChild<QSpinBox *>(u"summary_year"_s)->setValue(2023);
    QCoreApplication::processEvents();
    CHECK(c.text(u"office.training"_s) == u"Mở ba lớp tập huấn"_s);
    CHECK(summaryTexts(c.test.database(), 2023).isEmpty());
    CHECK(c.room->findChild<QPlainTextEdit *>(u"text_office.training"_s)->toPlainText().isEmpty());
}

TEST_CASE("the report of the year goes to the preview")
{
    SummaryCase c;
    c.show();
    QTest::mouseClick(c.room->findChild<QToolButton *>(u"summary_print"_s), Qt::LeftButton);
    CHECK(c.test.papers().size() == 1);
}

TEST_CASE("figures of the year are typed one below the other with Enter")
{
    SummaryCase c;
    c.show(3);
    auto *view = c.room->findChild<QTableView *>(u"values"_s);
    REQUIRE(view != nullptr);
    c.room->findChild<QSpinBox *>(u"values_year"_s)->setValue(2025);
    view->setFocus();
    QTest::keyClicks(view, u"1"_s);
    typeText(u"5"_s);
    pressKey(Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(view->currentIndex().row() == 1);
    QTest::keyClicks(view, u"9"_s);
    typeText(u"3,2"_s);
    pressKey(Qt::Key_Return);
    QCoreApplication::processEvents();
    const auto values = yearValues(c.test.database(), 2025);
    REQUIRE(values.at(0).now);
    CHECK(values.at(0).now->figure == Decimal{15000});
    REQUIRE(values.at(1).now);
    CHECK(values.at(1).now->figure == Decimal{93200});
    CHECK(values.at(0).before);
}

TEST_CASE("a column of figures is pasted in one step and what is no figure is named")
{
    SummaryCase c;
    c.show(3);
    auto *view = c.room->findChild<QTableView *>(u"values"_s);
    c.room->findChild<QSpinBox *>(u"values_year"_s)->setValue(2025);
    view->setFocus();
    QGuiApplication::clipboard()->setText(u"20\n1.234,5\nnhiều\n"_s);
    pressKey(Qt::Key_V, Qt::ControlModifier);
    const auto values = yearValues(c.test.database(), 2025);
    REQUIRE(values.at(1).now);
    CHECK(values.at(1).now->figure == Decimal{1234500});
    CHECK(!values.at(2).now);
    REQUIRE(!c.test.said().isEmpty());
    CHECK(c.test.said().constLast().contains(u"nhiều"_s));
}

TEST_CASE("the figures of a year are exported as they stand")
{
    SummaryCase c;
    c.show(3);
    const QAbstractItemModel &model = *c.room->findChild<QTableView *>(u"values"_s)->model();
    REQUIRE(model.rowCount() > 0);
    const QTemporaryDir folder;
    c.test.ask.savePath = folder.filePath(u"số liệu.csv"_s);
    c.room->exportList();
    QFile file(c.test.ask.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    CHECK(lines.size() == model.rowCount() + 1);
    CHECK(lines.first().contains(u";2023;2024;"_s));
    c.room->print();
    CHECK(c.test.papers().size() == 1);
}

TEST_CASE("the box of a section grows with its text")
{
    SummaryCase c;
    c.show();
    auto *text = c.room->findChild<QPlainTextEdit *>(u"text_office.training"_s);
    REQUIRE(text != nullptr);
    const int before = text->height();
    text->setPlainText(QStringList(20, u"Mở lớp bồi dưỡng nghiệp vụ công tác dân vận"_s).join(u'\n'));
    QCoreApplication::processEvents();
    CHECK(text->height() >= 20 * text->fontMetrics().lineSpacing());
    CHECK(text->verticalScrollBar()->maximum() == 0);
    text->clear();
    QCoreApplication::processEvents();
    CHECK(text->height() <= before);
}
