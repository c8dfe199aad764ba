// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/paperpreview.h"

#include "domain/recordtypes.h"
#include "kit/preview/pagesheets.h"
#include "previewdesk.h"

#include <QLabel>
#include <QListWidget>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

void showWhole(PaperPreview &preview, const ShownPaper &paper)
{
    preview.resize(1000, 700);
    preview.QWidget::show();
    preview.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&preview));
    preview.setFocus();
    preview.show(paper);
    REQUIRE(QTest::qWaitFor([&] { return preview.isComplete(); }));
}

void showWhole(PaperPreview &preview, const Document &paper)
{
    showWhole(preview, ShownPaper{.document = paper, .fileName = u"Danh mục"_s});
}

QString textOf(PaperPreview &preview, const char *label)
{
    return child<QLabel>(preview, label)->text();
}

qsizetype pagesIn(const QString &pdf)
{
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().count("/Type /Page\n");
}

/// Millimetres from the left edge of the page (from 1) to the head of the table there.
double firstWordLeft(const QString &pdf, int page)
{
    QProcess process;
    const QString number = QString::number(page);
    process.start(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s});
    REQUIRE(process.waitForFinished());
    static const QRegularExpression head(u"xMin=\"([0-9.]+)\"[^>]*>STT<"_s);
    const auto match = head.match(QString::fromUtf8(process.readAllStandardOutput()));
    REQUIRE(match.hasMatch());
    return match.captured(1).toDouble() / 72 * 25.4;
}

/// The middle of the first line of that record on the first page.
QPoint pointOn(PageSheets &sheets, const Origin &origin)
{
    for (const OriginBox &box : sheets.pages().constFirst().boxes) {
        if (box.origin == origin) {
            const double scale = sheets.sheet(0).width() / (210 * 1440 / 25.4);
            return sheets.sheet(0).topLeft() + (box.box.center() * scale).toPoint();
        }
    }
    return {};
}

} // namespace

TEST_CASE("the first pages of a very long paper are there at once and the rest follows", "[preview]")
{
    PreviewDesk desk;
    PaperPreview preview(desk.desk);
    preview.resize(1000, 700);
    preview.QWidget::show();
    const Document paper = longPaper(20'000);
    preview.show({longPaper(1), u"x"_s}); // the fonts are loaded once
    REQUIRE(QTest::qWaitFor([&] { return preview.isComplete(); }));
    preview.show({paper, u"x"_s});
    CHECK_FALSE(preview.isComplete());
    CHECK(preview.sheets().pages().size() == 2);
    const QList<Page> first = preview.sheets().pages();
    REQUIRE(QTest::qWaitFor([&] { return preview.isComplete(); }, 60'000));
    CHECK(preview.sheets().pages().size() > 300);
    CHECK(preview.sheets().pages().constFirst() == first.first());
    CHECK(preview.sheets().pages().at(1) == first.at(1));
}

TEST_CASE("only pages in view are painted", "[preview]")
{
    PreviewDesk desk;
    PaperPreview preview(desk.desk);
    showWhole(preview, longPaper(800));
    preview.grab();
    CHECK(preview.sheets().cachedPages() <= 2);
}

TEST_CASE("the preview says which page of how many is in view", "[preview]")
{
    PreviewDesk desk;
    PaperPreview preview(desk.desk);
    showWhole(preview, longPaper(200));
    const auto pages = preview.sheets().pages().size();
    CHECK(textOf(preview, "preview.place") == u"Page 1 of %1"_s.arg(pages));
    QTest::keyClick(&preview.sheets(), Qt::Key_End);
    CHECK(textOf(preview, "preview.place") == u"Page %1 of %1"_s.arg(pages));
    QTest::keyClick(&preview.sheets(), Qt::Key_Home);
    CHECK(preview.sheets().verticalScrollBar()->value() == 0);
    QTest::keyClick(&preview.sheets(), Qt::Key_PageDown);
    CHECK(preview.sheets().verticalScrollBar()->value() > 0);
}

TEST_CASE("zoom goes by buttons and by the wheel and is kept for the next paper", "[preview]")
{
    PreviewDesk desk;
    {
        PaperPreview preview(desk.desk);
        showWhole(preview, longPaper(5));
        child<QToolButton>(preview, "preview.zoomIn")->click();
        CHECK(preview.sheets().zoom() == 110);
        child<QToolButton>(preview, "preview.zoomOut")->click();
        CHECK(preview.sheets().zoom() == 100);
        QWheelEvent wheel({50, 50}, {50, 50}, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(preview.sheets().viewport(), &wheel);
        CHECK(textOf(preview, "preview.zoom") == u"110 %"_s);
    }
    PaperPreview next(desk.desk);
    CHECK(next.sheets().zoom() == 110);
    showWhole(next, longPaper(5));
    child<QToolButton>(next, "preview.fitWidth")->click();
    CHECK(next.sheets().sheet(0).width() <= next.sheets().viewport()->width());
    CHECK(PaperPreview(desk.desk).sheets().fitsWidth());
}

TEST_CASE("a double click on a line opens the record it was made from", "[preview]")
{
    PreviewDesk desk;
    PaperPreview preview(desk.desk);
    showWhole(preview, longPaper(20));
    const QPoint point = pointOn(preview.sheets(), {u"task"_s, 3});
    REQUIRE_FALSE(point.isNull());
    QTest::mouseDClick(preview.sheets().viewport(), Qt::LeftButton, {}, point);
    REQUIRE(desk.base.opened().size() == 1);
    CHECK(desk.base.opened().constFirst().record.id == 3);
    CHECK(QLatin1StringView(desk.base.opened().constFirst().record.type->table) == "task"_L1);
    QTest::mouseDClick(preview.sheets().viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    CHECK(desk.base.opened().size() == 1);
}

TEST_CASE("Enter prints all pages and says so", "[preview]")
{
    PreviewDesk desk;
    desk.ask.printPath = desk.folder.filePath(u"in.pdf"_s);
    PaperPreview preview(desk.desk);
    showWhole(preview, longPaper(200));
    QTest::keyClick(&preview.sheets(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !desk.base.said().isEmpty(); }));
    CHECK(desk.base.said().constLast() == u"“Danh mục nhiệm vụ” was sent to the printer."_s);
    CHECK(pagesIn(desk.ask.printPath) == preview.sheets().pages().size());
}

TEST_CASE("where the layout is of both sides even pages have their own margins in print", "[preview]")
{
    PreviewDesk desk;
    desk.ask.printPath = desk.folder.filePath(u"in.pdf"_s);
    const Document paper = longPaper(200);
    LayoutProfile profile = profileFor(paper);
    profile.twoSided = GENERATE(false, true);
    PaperPreview preview(desk.desk);
    showWhole(preview, {.document = paper, .fileName = u"Danh mục"_s, .profile = profile});
    QTest::keyClick(&preview.sheets(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !desk.base.said().isEmpty(); }));
    const double shift = firstWordLeft(desk.ask.printPath, 1) - firstWordLeft(desk.ask.printPath, 2);
    CHECK(shift == Approx(profile.twoSided ? 15 : 0).margin(0.5));
    CHECK_FALSE(desk.desk.preferences.state(u"print/choice"_s).contains("duplex"));
}

TEST_CASE("a range of pages prints only those", "[preview]")
{
    PreviewDesk desk;
    desk.ask.printPath = desk.folder.filePath(u"in.pdf"_s);
    desk.ask.firstPage = 2;
    desk.ask.lastPage = 3;
    PaperPreview preview(desk.desk);
    showWhole(preview, longPaper(300));
    QTest::keyClick(&preview.sheets(), Qt::Key_P, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !desk.base.said().isEmpty(); }));
    CHECK(pagesIn(desk.ask.printPath) == 2);
}

TEST_CASE("saving writes the paper and offers the file and its folder", "[preview]")
{
    PreviewDesk desk;
    PaperPreview preview(desk.desk);
    showWhole(preview, longPaper(20));
    const QString name = GENERATE(as<QString>(), u"preview.pdf"_s, u"preview.word"_s);
    desk.ask.savePath = desk.folder.filePath(u"giấy tờ"_s);
    preview.findChild<QToolButton *>(name)->click();
    REQUIRE(QTest::qWaitFor([&] { return !desk.base.said().isEmpty(); }));
    const QString file = name == u"preview.pdf"_s ? u"giấy tờ.pdf"_s : u"giấy tờ.docx"_s;
    CHECK(desk.base.said().constLast() == u"“%1” was written."_s.arg(file));
    CHECK(QFile::exists(desk.folder.filePath(file)));
    desk.base.act(0);
    desk.base.act(1);
    CHECK(desk.ask.opened == QStringList{QUrl::fromLocalFile(desk.folder.filePath(file)).toString(),
                                         QUrl::fromLocalFile(desk.folder.path()).toString()});
    desk.ask.savePath.clear();
    QTest::keyClick(&preview.sheets(), Qt::Key_E, Qt::ControlModifier);
    CHECK(desk.ask.questions.last() == u"save "_s + desk.folder.filePath(u"Danh mục.pdf"_s));
}

TEST_CASE("a paper that cannot be saved is said in one sentence", "[preview]")
{
    PreviewDesk desk;
    PaperPreview preview(desk.desk);
    showWhole(preview, longPaper(2));
    desk.ask.savePath = desk.folder.filePath(u"không có/giấy.pdf"_s);
    preview.savePdf();
    REQUIRE(QTest::qWaitFor([&] { return !desk.base.said().isEmpty(); }));
    CHECK(desk.base.said().constLast().contains(u"không có/giấy.pdf"_s));
}

TEST_CASE("findings stand at the side while there are any", "[preview]")
{
    PreviewDesk desk;
    PaperPreview preview(desk.desk);
    showWhole(preview, longPaper(2));
    auto *list = child<QListWidget>(preview, "preview.findings");
    CHECK_FALSE(list->isVisible());
    const Finding noSigner{u"signer-missing"_s, u"Thiếu người ký."_s, FindingWeight::Blocking, {u"conference"_s, 3}};
    const Finding noNumber{u"number-form"_s, u"Chưa có số."_s};
    preview.show({longPaper(2), u"x"_s, {noSigner, noNumber}});
    CHECK(list->isVisible());
    CHECK(list->count() == 2);
    CHECK(list->item(0)->data(Qt::AccessibleTextRole).toString() == u"Wrong: Thiếu người ký."_s);
    emit list->itemActivated(list->item(0));
    REQUIRE(desk.base.opened().size() == 1);
    CHECK(desk.base.opened().constLast().record == RecordRef{recordTypeOf(u"conference"), 3});
    preview.show({longPaper(2), u"x"_s});
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("an empty paper and one that cannot be laid out say so and lead back", "[preview]")
{
    PreviewDesk desk;
    PaperPreview preview(desk.desk);
    QSignalSpy closed(&preview, &PaperPreview::closed);
    preview.QWidget::show();
    Document paper;
    SECTION("empty") {}
    SECTION("broken")
    {
        paper.blocks = {{Grid{{{u"Cột"_s}}, {{{{.text = u"a"_s}, {.text = u"b"_s}}}}}, {}}};
    }
    preview.show({paper, u"x"_s});
    auto *sentence = child<QLabel>(preview, "emptySentence");
    CHECK(sentence->isVisible());
    CHECK(sentence->text().size() > 20);
    CHECK_FALSE(child<QToolButton>(preview, "preview.print")->isEnabled());
    preview.print();
    child<QPushButton>(preview, "emptyButton")->click();
    CHECK(closed.size() == 1);
    preview.show({longPaper(1), u"x"_s});
    CHECK(preview.sheets().isVisible());
    CHECK(child<QToolButton>(preview, "preview.print")->isEnabled());
}

TEST_CASE("a preview that goes away while it lays out leaves nothing running", "[preview]")
{
    PreviewDesk desk;
    auto preview = std::make_unique<PaperPreview>(desk.desk);
    preview->show({longPaper(20'000), u"x"_s});
    preview->show({longPaper(10'000), u"y"_s});
    preview.reset();
    QTest::qWait(10);
    CHECK(desk.base.said().isEmpty());
}

TEST_CASE("Enter on a button presses the button", "[preview]")
{
    PreviewDesk desk;
    desk.ask.printPath = desk.folder.filePath(u"in.pdf"_s);
    PaperPreview preview(desk.desk);
    showWhole(preview, longPaper(2));
    auto *button = child<QToolButton>(preview, "preview.pdf");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    CHECK(desk.ask.questions.size() == 1);
    QTest::qWait(20);
    CHECK_FALSE(QFile::exists(desk.ask.printPath));
}
