// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/apply.h"
#include "kit/look/interfacefont.h"
#include "tests/support.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRawFont>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Gives the application its first look back.
class Applied
{
public:
    explicit Applied(const Look &look) { applyLook(*qApp, look); }
    ~Applied() { applyLook(*qApp, lookOf(u"light"_s, 100, false)); }
    Q_DISABLE_COPY_MOVE(Applied)
};

int countOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

std::vector<std::unique_ptr<QWidget>> focusableControls()
{
    std::vector<std::unique_ptr<QWidget>> controls;
    controls.push_back(std::make_unique<QLineEdit>());
    controls.push_back(std::make_unique<QPlainTextEdit>());
    controls.push_back(std::make_unique<QComboBox>());
    controls.push_back(std::make_unique<QSpinBox>());
    controls.push_back(std::make_unique<QDateEdit>());
    controls.push_back(std::make_unique<QCheckBox>(u"Vắng"_s));
    controls.push_back(std::make_unique<QPushButton>(u"Lưu"_s));
    auto tabs = std::make_unique<QTabBar>();
    tabs->addTab(u"Đại biểu"_s);
    controls.push_back(std::move(tabs));
    for (const QString &kind : {u"plain"_s, u"chip"_s, u"rail"_s}) {
        auto button = std::make_unique<QToolButton>();
        button->setText(u"Quá hạn"_s);
        button->setProperty("kind", kind);
        button->setFocusPolicy(Qt::StrongFocus);
        controls.push_back(std::move(button));
    }
    return controls;
}

} // namespace

TEST_CASE("zoom scales text and rows and spaces alike")
{
    const Look plain = lookOf(u"light"_s, 100, false);
    const Look twice = lookOf(u"light"_s, 200, false);
    CHECK(plain.rowHeight() == 36);
    CHECK(lookOf(u"light"_s, 100, true).rowHeight() == 28);
    CHECK(twice.rowHeight() == 72);
    CHECK(plain.space(Space::Tiny) == 4);
    CHECK(plain.space(Space::Huge) == 24);
    CHECK(twice.space(Space::Huge) == 48);
    CHECK(twice.pointSize(TextSize::Body) == Approx(2 * plain.pointSize(TextSize::Body)));
    CHECK(lookOf(u"light"_s, 20, false).zoom == 80);
    CHECK(lookOf(u"light"_s, 900, false).zoom == 200);
}

TEST_CASE("an applied zoom reaches the fonts of widgets that exist already")
{
    const Applied plain(lookOf(u"light"_s, 100, false));
    QLabel label(u"Hội nghị"_s);
    label.show();
    const Applied applied(lookOf(u"light"_s, 150, false));
    CHECK(QApplication::font().pointSizeF() == Approx(15.75));
    CHECK(label.font().pointSizeF() == Approx(15.75));
    CHECK(lookOf(label).zoom == 150);
}

TEST_CASE("the family on the screen has all letters of Vietnamese")
{
    const QString letters = vietnameseLetters();
    CHECK(letters.size() == 134);
    CHECK(letters.contains(u'Ễ'));
    CHECK(letters.contains(u'ậ'));
    const Applied applied(lookOf(u"light"_s, 100, false));
    const QRawFont font = QRawFont::fromFont(QApplication::font());
    CHECK(font.familyName() == interfaceFamily());
    QString missing;
    for (const QChar letter : letters) {
        if (!font.supportsCharacter(letter))
            missing += letter;
    }
    CHECK(missing == QString());
}

TEST_CASE("labels leave room for the marks above capital letters at every zoom")
{
    for (const int zoom : {80, 100, 150, 200}) {
        const Applied applied(lookOf(u"light"_s, zoom, false));
        for (const QString &kind : {u"body"_s, u"title"_s, u"section"_s, u"small"_s}) {
            INFO(kind.toStdString() << " at " << zoom);
            QLabel label(u"ỄẬẪẨỖỔ"_s);
            label.setProperty("kind", kind);
            label.resize(label.sizeHint());
            const QImage image = label.grab().toImage();
            const QColor back = image.pixelColor(0, 0);
            CHECK(countOf(image.copy(0, 0, image.width(), 1), back) == image.width());
            CHECK(countOf(image.copy(0, image.height() - 1, image.width(), 1), back) == image.width());
        }
    }
}

TEST_CASE("the style sheet has no placeholder left in any theme")
{
    for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
        const QString sheet = styleSheetOf(lookOf(theme, 125, true));
        CHECK_FALSE(sheet.isEmpty());
        CHECK_FALSE(sheet.contains(u'@'));
    }
}

TEST_CASE("every control that takes the focus shows it by a ring")
{
    for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
        const Look look = lookOf(theme, 100, false);
        const Applied applied(look);
        for (const std::unique_ptr<QWidget> &control : focusableControls()) {
            INFO(theme.toStdString() << ' ' << control->metaObject()->className() << ' '
                                     << control->property("kind").toString().toStdString());
            control->show();
            control->activateWindow();
            const int before = countOf(control->grab().toImage(), look.color(Role::Focus));
            control->setFocus();
            QApplication::processEvents();
            REQUIRE(control->hasFocus());
            const int after = countOf(control->grab().toImage(), look.color(Role::Focus));
            CHECK(after - before > control->width());
        }
    }
}

TEST_CASE("fields of one form have one height in both densities")
{
    for (const bool compact : {false, true}) {
        const Look look = lookOf(u"light"_s, 100, compact);
        const Applied applied(look);
        QWidget form;
        const QList<QWidget *> fields{new QLineEdit(&form), new QComboBox(&form), new QSpinBox(&form),
                                      new QDateEdit(&form), new QPushButton(u"Lưu"_s, &form)};
        for (const QWidget *field : fields) {
            INFO(field->metaObject()->className());
            CHECK(field->sizeHint().height() == look.controlHeight());
        }
    }
}

TEST_CASE("text that cannot be used now stays readable")
{
    for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
        const QPalette palette = paletteOf(lookOf(theme, 100, false));
        CHECK(contrast(palette.color(QPalette::Disabled, QPalette::Text),
                       palette.color(QPalette::Disabled, QPalette::Base)) >= 4.5);
        CHECK(contrast(palette.color(QPalette::Inactive, QPalette::HighlightedText),
                       palette.color(QPalette::Inactive, QPalette::Highlight)) >= 4.5);
    }
}
