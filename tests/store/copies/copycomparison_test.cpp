// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/copycomparison.h"

#include "domain/conferences/conference.h"
#include "domain/recordtypes.h"
#include "store/storeerror.h"
#include "support.h"
#include "tests/store/copies/copiedfile.h"

using namespace Qt::StringLiterals;

namespace {

/// "+" only in the copy, "-" only in the file, "*" changed; then the title.
QStringList linesOf(const QList<DifferingRecord> &records)
{
    QStringList lines;
    for (const DifferingRecord &record : records) {
        const QString sign = record.how == Differing::OnlyInCopy   ? u"+ "_s
                             : record.how == Differing::OnlyInFile ? u"- "_s
                                                                   : u"* "_s;
        lines.append(sign + record.title);
    }
    return lines;
}

} // namespace

TEST_CASE("What a copy would change is counted by kind of record")
{
    const CopiedFile file;
    const CopyComparison comparison(file.path, file.copy);
    CHECK(comparison.kinds() ==
          QList<Difference>{{&schema<Organisation>().type, 1, 1, 1}, {&schema<Conference>().type, 1, 0, 0}});
    CHECK(comparison.countsInCopy() == u"2 organisations"_s);
    CHECK(CopyComparison(file.copy, file.copy).kinds().isEmpty());
}

TEST_CASE("The difference goes down to the records and their fields")
{
    const CopiedFile file;
    const CopyComparison comparison(file.path, file.copy);
    const QList<DifferingRecord> records = comparison.records(schema<Organisation>().type, 10);
    CHECK(linesOf(records) == QStringList{u"+ Báo Thái Nguyên"_s, u"- Đài Phát thanh"_s, u"* Công an tỉnh"_s});
    const QList<DifferingField> fields = comparison.fields(records.last().record);
    REQUIRE(fields.size() == 1);
    CHECK(fields.first().field->isColumn("note"));
    CHECK(fields.first().inFile == u"Đã sửa"_s);
    CHECK(fields.first().inCopy.isEmpty());
    CHECK(comparison.fields(records.first().record).isEmpty());
    CHECK(comparison.records(schema<Organisation>().type, 0).isEmpty());
}

TEST_CASE("A file that is open for writing is compared as it stands and can be written on")
{
    const CopiedFile file;
    const auto writer = openForWriting(file.path, testIdentity());
    const CopyComparison comparison(file.path, file.copy);
    addedBody(*writer, u"Thêm khi đang so"_s);
    CHECK(comparison.kinds().constFirst().onlyInFile == 2);
}

TEST_CASE("A record is named by what it refers to, also where only the copy still has that")
{
    const DiskFile file;
    QString copy;
    {
        const auto database = createFile(file.path, testIdentity());
        const Id<Organisation> board = addedBody(*database, u"Ban Dân vận"_s);
        OrganisationName name{.organisation = board, .fullName = u"BAN DÂN VẬN “A” =1+1 🙂"_s};
        Step step(*database, u"Tên"_s);
        Table<OrganisationName>(*database).insert(name);
        step.commit();
        copy = makeCopy(*database, file.path, copyFolderOf(file.path), evening).path;
        removed(*database, board);
    }
    const CopyComparison comparison(file.path, copy);
    CHECK(comparison.kinds() ==
          QList<Difference>{{&schema<Organisation>().type, 0, 1, 0}, {&schema<OrganisationName>().type, 0, 1, 0}});
    CHECK(linesOf(comparison.records(schema<OrganisationName>().type, 5)) ==
          QStringList{u"+ BAN DÂN VẬN “A” =1+1 🙂"_s});
}

TEST_CASE("A copy that is damaged or not there is refused with a sentence")
{
    const CopiedFile file;
    QFile cut(file.copy);
    REQUIRE(cut.resize(cut.size() / 2));
    CHECK_FALSE(sentenceOf([&] { CopyComparison(file.path, file.copy); }).isEmpty());
    CHECK_FALSE(sentenceOf([&] { CopyComparison(file.path, file.path + u".none"_s); }).isEmpty());
}

TEST_CASE("Where the file is damaged it is the file that is said to be, not the good copy")
{
    const CopiedFile file;
    Connection connection(file.path, Access::ReadOnly);
    const int root = connection.value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'organisation'"_s).toInt();
    const int pageSize = connection.value(u"PRAGMA page_size"_s).toInt();
    QFile damaged(file.path);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    REQUIRE(damaged.seek(qint64(root - 1) * pageSize));
    damaged.write(QByteArray(pageSize, '\0'));
    damaged.close();
    const QString sentence = sentenceOf([&] { static_cast<void>(CopyComparison(file.path, file.copy).everything(5)); });
    CHECK(sentence.contains(u"“%1”"_s.arg(file.path)));
    CHECK_FALSE(sentence.contains(file.copy));
}
