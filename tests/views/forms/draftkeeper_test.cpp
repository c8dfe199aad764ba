// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/forms/draftkeeper.h"

#include "domain/directory/person.h"
#include "support.h"
#include "views/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A keeper of one person that is being typed, or of nothing.
struct KeeperCase
{
    TestDesk test;
    bool typing = true;
    int asked = 0;
    DraftKeeper keeper{test.database(), [this] { return unsaved(); }, nullptr};

    QList<Draft> unsaved()
    {
        ++asked;
        const Draft person{{&schema<Person>().type, 0}, {{u"full_name"_s, u"Lò Thị Ửng"_s, u"Lò Thị Ửng"_s}}};
        return typing ? QList<Draft>{person} : QList<Draft>{};
    }
    qint64 kept() { return test.database().connection().value(u"SELECT count(*) FROM draft"_s).toLongLong(); }
    void setWritable(bool writable)
    {
        test.database().connection().execute(writable ? u"PRAGMA query_only = OFF"_s : u"PRAGMA query_only = ON"_s);
    }
};

} // namespace

TEST_CASE("a draft that could not be written is written soon after, without another key", "[forms][drafts]")
{
    KeeperCase c;
    c.setWritable(false);
    c.keeper.settle();
    CHECK(c.kept() == 0);
    c.setWritable(true);
    CHECK(QTest::qWaitFor([&] { return c.kept() == 1; }, 4000));
    CHECK(c.test.said().isEmpty());
}

TEST_CASE("a draft is tried again ever more rarely, and no more once it is given up", "[forms][drafts]")
{
    KeeperCase c;
    c.setWritable(false);
    c.keeper.settle();
    // After a second and a half, and then after three more.
    CHECK(QTest::qWaitFor([&] { return c.asked == 2; }, 4000));
    QTest::qWait(2000);
    CHECK(c.asked == 2);
    c.typing = false;
    CHECK(QTest::qWaitFor([&] { return c.asked == 3; }, 4000));
    QTest::qWait(2000);
    CHECK(c.asked == 3);
    CHECK(c.test.said().isEmpty());
}
