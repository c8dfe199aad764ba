// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/pagehead.h"

#include "kit/pages/room.h"
#include "support.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Counts what its head asks of it.
class CountingRoom : public Room
{
public:
    using Room::Room;

    void open(const Place &, const RecordRef &) override {}
    void print() override { ++printed; }
    void exportList() override { ++exported; }

    int printed = 0;
    int exported = 0;
};

struct HeadCase
{
    CountingRoom room{nullptr};
    PageHead head{u"Bên phối hợp"_s, nullptr};
    QToolButton *print = nullptr;
    QToolButton *save = nullptr;
    QLabel *title = nullptr;

    explicit HeadCase(int width)
    {
        head.addOutput(room, u"matrix"_s);
        print = head.findChild<QToolButton *>(u"matrix_print"_s);
        save = head.findChild<QToolButton *>(u"matrix_export"_s);
        title = head.findChild<QLabel *>();
        head.resize(width, 200);
        head.show();
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the tools of a page stand at its right end and level with its title")
{
    const HeadCase c(900);
    CHECK(c.title->x() == 0);
    CHECK(c.save->geometry().right() == c.head.width() - 1);
    CHECK(c.print->geometry().right() < c.save->x());
    CHECK(qAbs(c.title->geometry().center().y() - c.print->geometry().center().y()) <= 1);
}

TEST_CASE("the tools of a narrow page go on below its title")
{
    HeadCase c(900);
    c.head.resize(c.title->width() + c.print->width() / 2, 200);
    QCoreApplication::processEvents();
    CHECK(c.print->x() == 0);
    CHECK(c.print->y() > c.title->geometry().bottom());
    CHECK(c.title->width() >= c.title->fontMetrics().horizontalAdvance(c.title->text()));
}

TEST_CASE("a page's head prints and exports and names the page with each tool")
{
    const HeadCase c(900);
    QTest::mouseClick(c.print, Qt::LeftButton);
    QTest::mouseClick(c.save, Qt::LeftButton);
    CHECK(c.room.printed == 1);
    CHECK(c.room.exported == 1);
    CHECK(c.print->accessibleName().startsWith(u"Bên phối hợp: "_s));
}
