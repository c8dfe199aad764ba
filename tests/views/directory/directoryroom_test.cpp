// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/undo.h"
#include "tests/views/directory/directorycase.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

Id<Organisation> renamedBody(DirectoryCase &office)
{
    const auto body = office.add(Organisation{.title = u"Ban Dân vận"_s});
    office.add(
        OrganisationName{.organisation = body, .fullName = u"Ban Dân vận Tỉnh ủy"_s, .validUntil = QDate(2025, 1, 31)});
    office.add(OrganisationName{
        .organisation = body, .fullName = u"Ban Tuyên giáo và Dân vận Tỉnh ủy"_s, .validFrom = QDate(2025, 2, 1)});
    return body;
}

Organisation stored(DirectoryCase &office, Id<Organisation> id)
{
    return Table<Organisation>(office.test.database()).find(id).value_or(Organisation());
}

} // namespace

TEST_CASE("The directory names bodies as on the day that is typed")
{
    DirectoryCase office;
    renamedBody(office);
    office.show();
    CHECK(office.lines() == QStringList{u"Ban Dân vận Tỉnh ủy"_s});
    office.setDay("31/1/2025");
    CHECK(office.lines() == QStringList{u"Ban Dân vận Tỉnh ủy"_s});
    office.setDay("1/2/2025");
    CHECK(office.lines() == QStringList{u"Ban Tuyên giáo và Dân vận Tỉnh ủy"_s});
}

TEST_CASE("A body that had gone over is hidden from that day on unless it is asked for or opened")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    CHECK(office.lines().contains(u".Ban Dân tộc tỉnh"_s));
    CHECK_FALSE(office.lines().contains(u".Sở Dân tộc và Tôn giáo"_s));
    office.setDay("1/3/2025");
    CHECK_FALSE(office.lines().join(u'|').contains(u"Ban Dân tộc tỉnh"_s));
    CHECK(office.lines().contains(u".Sở Dân tộc và Tôn giáo"_s));
    const qint64 gone = office.test.database()
                            .connection()
                            .value(u"SELECT id FROM organisation WHERE title LIKE 'Ban Dân tộc%'"_s)
                            .toLongLong();
    office.open(Id<Organisation>{gone});
    CHECK(office.tree().currentIndex().data().toString().startsWith(u"Ban Dân tộc tỉnh"_s));
    CHECK(office.room->findChild<QAbstractButton *>(u"with_absent"_s)->isChecked());
}

TEST_CASE("The filter leaves what matches and everything above it")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    office.room->startFilter();
    typeText(u"nội vụ"_s);
    CHECK(office.lines() == QStringList{u"UBND tỉnh"_s, u".Sở Nội vụ"_s});
    typeText(u" không có"_s);
    CHECK(office.lines().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(office.lines().size() > 20);
}

TEST_CASE("A new body made by keys stands beside the current one")
{
    DirectoryCase office;
    const auto top = office.add(Organisation{.title = u"Tỉnh ủy"_s, .bloc = Bloc::Superior});
    const auto sibling = office.add(Organisation{.title = u"Văn phòng"_s, .bloc = Bloc::Party, .parent = top});
    office.show();
    office.tree().setFocus();
    pressKey(Qt::Key_Home);
    pressKey(Qt::Key_Down);
    CHECK(office.tree().currentIndex().data(Qt::UserRole).toLongLong() == sibling.value);
    office.room->startNew();
    typeText(u"Ban Tổ chức Tỉnh ủy"_s);
    pressKey(Qt::Key_Return);
    const auto bodies = Table<Organisation>(office.test.database()).select();
    REQUIRE(bodies.size() == 3);
    CHECK(bodies.last().title == u"Ban Tổ chức Tỉnh ủy"_s);
    CHECK(bodies.last().parent == top);
    CHECK(bodies.last().bloc == Bloc::Party);
    CHECK(office.lines() == QStringList{u"Tỉnh ủy"_s, u".Ban Tổ chức Tỉnh ủy"_s, u".Văn phòng"_s});
    CHECK(office.tree().currentIndex().data().toString() == u"Ban Tổ chức Tỉnh ủy"_s);
}

TEST_CASE("Del takes a body out with its undo and refuses one that is in use")
{
    DirectoryCase office;
    const auto top = office.add(Organisation{.title = u"Tỉnh ủy"_s});
    const auto below = office.add(Organisation{.title = u"Văn phòng"_s, .parent = top});
    office.show();
    office.open(top);
    office.tree().setFocus();
    pressKey(Qt::Key_Delete);
    CHECK(stored(office, top).id.isValid());
    CHECK(office.test.said().constLast().contains(u"Tỉnh ủy"_s));
    office.open(below);
    office.tree().setFocus();
    pressKey(Qt::Key_Delete);
    CHECK_FALSE(stored(office, below).id.isValid());
    CHECK(office.tree().currentIndex().data().toString() == u"Tỉnh ủy"_s);
    office.test.act();
    CHECK(stored(office, below).parent == top);
    CHECK(office.lines() == QStringList{u"Tỉnh ủy"_s, u".Văn phòng"_s});
}

TEST_CASE("A body dropped on another belongs to it and never goes below itself")
{
    DirectoryCase office;
    const auto top = office.add(Organisation{.title = u"Tỉnh ủy"_s, .rank = 1});
    const auto body = office.add(Organisation{.title = u"Văn phòng"_s, .rank = 2});
    office.show();
    QAbstractItemModel &model = *office.tree().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex moved = model.index(1, 0);
    const std::unique_ptr<QMimeData> carried(model.mimeData({moved}));
    CHECK_FALSE(model.canDropMimeData(carried.get(), Qt::MoveAction, -1, -1, moved));
    REQUIRE(model.dropMimeData(carried.get(), Qt::MoveAction, -1, -1, model.index(0, 0)));
    CHECK(stored(office, body).parent == top);
    CHECK(office.lines() == QStringList{u"Tỉnh ủy"_s, u".Văn phòng"_s});
    const std::unique_ptr<QMimeData> above(model.mimeData({model.index(0, 0)}));
    CHECK_FALSE(model.dropMimeData(above.get(), Qt::MoveAction, -1, -1, model.index(0, 0, model.index(0, 0))));
    CHECK(stored(office, top).parent == Id<Organisation>());
    office.test.act();
    CHECK(stored(office, body).parent == Id<Organisation>());
}

TEST_CASE("Bodies whose superiors run in a circle are still shown")
{
    DirectoryCase office;
    const auto one = office.add(Organisation{.title = u"Ban A"_s});
    const auto two = office.add(Organisation{.title = u"Ban B"_s, .parent = one});
    Organisation changed = stored(office, one);
    changed.parent = two;
    Step step(office.test.database(), u"Sửa"_s);
    Table<Organisation>(office.test.database()).update(changed);
    step.commit();
    office.show();
    CHECK(office.lines() == QStringList{u"Ban A"_s, u"Ban B"_s});
}

TEST_CASE("A change elsewhere keeps the current body and what is folded")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    office.tree().collapse(office.tree().model()->index(0, 0));
    office.tree().setCurrentIndex(office.tree().model()->index(1, 0));
    const QString current = office.tree().currentIndex().data().toString();
    office.add(Organisation{.title = u"Hội Người cao tuổi tỉnh"_s, .bloc = Bloc::Front});
    CHECK(office.tree().currentIndex().data().toString() == current);
    CHECK_FALSE(office.tree().isExpanded(office.tree().model()->index(0, 0)));
    CHECK(office.lines().contains(u"Hội Người cao tuổi tỉnh"_s));
}

TEST_CASE("Names and successions are entered in the grids of a body")
{
    DirectoryCase office;
    const auto body = office.add(Organisation{.title = u"Ban Dân tộc"_s});
    const auto heir = office.add(Organisation{.title = u"Sở Dân tộc và Tôn giáo"_s});
    office.add(Succession{.from = body, .to = heir, .date = QDate(2025, 3, 1), .kind = SuccessionKind::Merge});
    office.show();
    office.open(heir);
    auto *cameFrom = office.room->findChild<QAbstractItemView *>(u"predecessor_grid"_s);
    REQUIRE(cameFrom != nullptr);
    CHECK(cameFrom->model()->index(0, 0).data().toString() == u"Ban Dân tộc"_s);
    auto *names = office.room->findChild<QAbstractItemView *>(u"organisation_name_grid"_s);
    REQUIRE(names != nullptr);
    names->setFocus();
    names->setCurrentIndex(names->model()->index(0, 0));
    names->edit(names->currentIndex());
    typeText(u"Sở Dân tộc và Tôn giáo tỉnh Thái Nguyên"_s);
    pressKey(Qt::Key_Return);
    const auto stored = Table<OrganisationName>(office.test.database()).select();
    REQUIRE(stored.size() == 1);
    CHECK(stored.first().organisation == heir);
    CHECK(stored.first().fullName == u"Sở Dân tộc và Tôn giáo tỉnh Thái Nguyên"_s);
}

TEST_CASE("The tree is exported as it is unfolded and set in by its levels")
{
    DirectoryCase office;
    const auto top = office.add(Organisation{.title = u"Tỉnh ủy"_s});
    const auto board = office.add(Organisation{.title = u"Ban Dân vận"_s, .parent = top});
    office.add(Organisation{.title = u"Văn phòng"_s, .parent = board});
    office.show();
    const QTemporaryDir folder;
    const auto exported = [&] {
        office.test.ask.savePath = folder.filePath(u"cây.csv"_s);
        office.room->exportList();
        QFile file(office.test.ask.savePath);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts).sliced(1);
    };
    const QString step(4, QChar::Nbsp);
    CHECK(exported() == QStringList{u"Tỉnh ủy"_s, step + u"Ban Dân vận"_s, step + step + u"Văn phòng"_s});
    office.tree().collapse(office.tree().model()->index(0, 0, office.tree().model()->index(0, 0)));
    CHECK(exported() == QStringList{u"Tỉnh ủy"_s, step + u"Ban Dân vận"_s});
    office.room->print();
    CHECK(office.test.papers().size() == 1);
}
