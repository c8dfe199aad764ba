// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangesupport.h"

#include "document/formaterror.h"
#include "exchange/csvwriter.h"
#include "exchange/tablewriters.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QStringList &titles)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nhiệm vụ.csv"_s);
    const auto writer = tableWriter(path, schema<Task>().type);
    for (const QString &title : titles)
        writer->row(taskRow(title));
    writer->finish();
    return contentOf(path);
}

QStringList writtenLines(const QStringList &titles)
{
    return QString::fromUtf8(written(titles)).split(u"\r\n"_s);
}

} // namespace

TEST_CASE("a CSV file begins with the UTF-8 mark so that Excel reads Vietnamese", "[csv]")
{
    CHECK(written({}).startsWith("\xEF\xBB\xBF"));
    const QStringList lines = writtenLines({u"Báo cáo quý"_s});
    CHECK(lines.size() == 3);
    CHECK(lines.at(1).startsWith(u"Báo cáo quý;"_s));
}

TEST_CASE("a CSV row holds references as text and dates as they are read", "[csv]")
{
    const QString line = writtenLines({u"Báo cáo"_s}).at(1);
    CHECK(line.contains(u";Công an tỉnh;"_s));
    CHECK(line.contains(u";05/3/2024;"_s));
    CHECK(line.contains(u";31/12/2024;"_s));
    CHECK(line.contains(u";45;"_s));
}

TEST_CASE("text that a spreadsheet would run as a formula gets an apostrophe", "[csv]")
{
    CHECK(csvCell(u"=1+1"_s) == u"'=1+1"_s);
    CHECK(csvCell(u"@SUM(A1)"_s) == u"'@SUM(A1)"_s);
    CHECK(csvCell(u"-1 việc"_s) == u"'-1 việc"_s);
    CHECK(csvCell(u"1=1"_s) == u"1=1"_s);
    CHECK(csvCell({}) == QString());
}

TEST_CASE("separators quotes and line breaks are quoted in CSV", "[csv]")
{
    CHECK(csvCell(u"a;b"_s) == u"\"a;b\""_s);
    CHECK(csvCell(u"đồng chí \"Hai\""_s) == u"\"đồng chí \"\"Hai\"\"\""_s);
    CHECK(csvCell(u"một\nhai"_s) == u"\"một\nhai\""_s);
    CHECK(csvCell(u"một, hai"_s) == u"một, hai"_s);
}

TEST_CASE("ugly text comes out of CSV as it went in", "[csv]")
{
    const QString ugly = GENERATE(as<QString>(), u"'; DROP TABLE task; --"_s, u"<b>đậm</b>"_s, u"Xong 🎉 rồi"_s);
    CHECK(writtenLines({ugly}).at(1).contains(QString(ugly).replace(u'"', u"\"\""_s)));
    const QString longText(10'000, u'ễ');
    CHECK(writtenLines({longText}).at(1).contains(longText));
}

TEST_CASE("a list holds the chosen columns in the chosen order and worked out ones among them", "[csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nhiệm vụ.csv"_s);
    const auto writer = tableWriter(path, schema<Task>().type, chosenColumns());
    writer->row(taskRow(u"=1+1"_s));
    writer->finish();
    CHECK(QString::fromUtf8(contentOf(path)).split(u"\r\n"_s) ==
          QStringList{u"Percent;Time state;Task"_s, u"45;'=quá hạn: =1+1;'=1+1"_s, {}});
}

TEST_CASE("a list that cannot be written leaves nothing behind", "[csv]")
{
    const QTemporaryDir folder;
    CHECK_THROWS_AS(tableWriter(folder.filePath(u"không có/list.csv"_s), schema<Task>().type), FormatError);
    CHECK_THROWS_AS(tableWriter(folder.filePath(u"list.doc"_s), schema<Task>().type), FormatError);
    {
        const auto unfinished = tableWriter(folder.filePath(u"list.csv"_s), schema<Task>().type);
        unfinished->row(taskRow(u"dở dang"_s));
    }
    CHECK(QDir(folder.path()).isEmpty());
}
