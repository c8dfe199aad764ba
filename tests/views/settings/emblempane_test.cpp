// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/emblempane.h"

#include "store/log/undo.h"
#include "store/queries/papers/officepictures.h"
#include "support.h"
#include "tests/views/kept/filedesk.h"
#include "tests/views/testdesk.h"

#include <QImage>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct EmblemCase : TestDesk
{
    EmblemPane pane{desk()};
    QTemporaryDir folder;

    EmblemCase() : TestDesk(FileContent::Sample) { showActive(pane); }
    void click(const char *name) { QTest::mouseClick(child<QToolButton>(pane, name), Qt::LeftButton); }
    void choose(const QString &name)
    {
        ask.openPath = folder.filePath(name);
        click("emblem_choose");
    }
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QImage stored()
    {
        const auto picture = officePictureOf(database(), u"emblem"_s);
        return picture ? QImage::fromData(bytesOf(*picture)) : QImage();
    }
    bool showsPicture() { return !child<QLabel>(pane, "emblem_picture")->pixmap().isNull(); }
};

} // namespace

TEST_CASE("an emblem is chosen from a file, stored, shown and taken away again")
{
    EmblemCase c;
    CHECK_FALSE(c.showsPicture());
    CHECK_FALSE(child<QToolButton>(c.pane, "emblem_remove")->isEnabled());
    QImage image(900, 300, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    REQUIRE(image.save(c.folder.filePath(u"Biểu trưng.png"_s)));
    c.choose(u"Biểu trưng.png"_s);
    CHECK(c.stored().size() == QSize(600, 200));
    CHECK(c.showsPicture());
    c.click("emblem_remove");
    CHECK(c.stored().isNull());
    CHECK_FALSE(c.showsPicture());
    REQUIRE(undo(c.database()));
    CHECK(c.stored().size() == QSize(600, 200));
    CHECK(c.showsPicture());
}

TEST_CASE("a file that is no picture is refused by name and the emblem stays")
{
    EmblemCase c;
    keepOfficePicture(c.database(), u"emblem"_s, "cũ", u"Chọn"_s);
    c.write(u"thư.png"_s, "Đây là một bức thư");
    c.choose(u"thư.png"_s);
    CHECK(c.said().join(u' ').contains(u"thư.png"_s));
    CHECK(bytesOf(*officePictureOf(c.database(), u"emblem"_s)) == "cũ");
    c.choose(u"không có.png"_s);
    CHECK(c.said().join(u' ').contains(u"không có.png"_s));
}

TEST_CASE("an emblem that is damaged in the file says so, and cancelling changes nothing")
{
    EmblemCase c;
    keepOfficePicture(c.database(), u"emblem"_s, "hỏng", u"Chọn"_s);
    CHECK_FALSE(child<QLabel>(c.pane, "emblem_picture")->text().isEmpty());
    c.ask.openPath.clear();
    c.click("emblem_choose");
    CHECK(bytesOf(*officePictureOf(c.database(), u"emblem"_s)) == "hỏng");
}
