// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/busywindow.h"

#include "kit/preview/backgroundrun.h"
#include "support.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#include <stdexcept>

using namespace Qt::StringLiterals;

TEST_CASE("while the file is worked at no timer and no other thread comes to its turn, and all do afterwards", "[busy]")
{
    QWidget page;
    page.show();
    QStringList came;
    BackgroundRun ends;
    BackgroundRun fails;
    QObject::connect(&fails, &BackgroundRun::failed, [&](const QString &sentence) { came.append(sentence); });
    QTimer timer;
    timer.callOnTimeout([&] { came.append(u"đến giờ"_s); });
    {
        BusyWindow busy(&page, u"Đang xóa dữ liệu …"_s);
        timer.start(10);
        ends.start([&](const std::stop_token &) { return [&] { came.append(u"xong"_s); }; });
        fails.start([](const std::stop_token &) -> std::function<void()> { throw std::runtime_error("hỏng"); });
        QThread::msleep(300);
        busy.tick();
        CHECK(busy.isVisible());
        CHECK(came.isEmpty());
    }
    REQUIRE(QTest::qWaitFor(
        [&] { return came.contains(u"xong"_s) && came.contains(u"hỏng"_s) && came.contains(u"đến giờ"_s); }, 60'000));
    CHECK(came.count(u"xong"_s) == 1);
    CHECK(came.count(u"hỏng"_s) == 1);
}

TEST_CASE("what takes no time shows no window that says so", "[busy]")
{
    QWidget page;
    page.show();
    BusyWindow busy(&page, u"Đang tìm …"_s, std::chrono::hours(1));
    busy.tick();
    CHECK_FALSE(busy.isVisible());
    BusyWindow late(&page, u"Đang tìm …"_s, std::chrono::milliseconds(1));
    QThread::msleep(5);
    late.tick();
    CHECK(late.isVisible());
}
