// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangesupport.h"

#include "document/formaterror.h"
#include "exchange/tablewriters.h"

#include <QDir>
#include <QProcess>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct SheetCell
{
    QString type;
    QString text;
    bool formula = false;
};

QByteArray sheetXml(const QString &path)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s});
    REQUIRE(unzip.waitForFinished());
    REQUIRE(unzip.exitCode() == 0);
    return unzip.readAllStandardOutput();
}

/// Cells by reference ("A2"); the writer puts strings into the cells themselves.
QHash<QString, SheetCell> cellsOf(const QString &path)
{
    QHash<QString, SheetCell> cells;
    QXmlStreamReader xml(sheetXml(path));
    QString at;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "c"_L1) {
            at = xml.attributes().value("r"_L1).toString();
            cells[at].type = xml.attributes().value("t"_L1).toString();
        } else if (xml.isStartElement() && xml.name() == "f"_L1) {
            cells[at].formula = true;
        } else if (xml.isStartElement() && (xml.name() == "t"_L1 || xml.name() == "v"_L1)) {
            cells[at].text = xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return cells;
}

QHash<QString, SheetCell> written(const QString &title)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nhiệm vụ.xlsx"_s);
    const auto writer = tableWriter(path, schema<Task>().type);
    writer->row(taskRow(title));
    writer->finish();
    return cellsOf(path);
}

QString columnOf(const char *column)
{
    const RecordType &type = schema<Task>().type;
    const qsizetype at = listedFields(type).indexOf(type.indexOf(QString::fromLatin1(column)));
    return QChar(char16_t(u'A' + at)) + u"2"_s;
}

} // namespace

TEST_CASE("a workbook holds text as strings and figures and dates as numbers", "[xlsx]")
{
    const auto cells = written(u"Báo cáo quý"_s);
    CHECK(cells[columnOf("title")].text == u"Báo cáo quý"_s);
    CHECK(cells[columnOf("title")].type == u"inlineStr"_s);
    CHECK(cells[columnOf("lead_id")].text == u"Công an tỉnh"_s);
    CHECK(cells[columnOf("percent")].text == u"45"_s);
    CHECK(cells[columnOf("percent")].type.isEmpty());
    // 31 December 2024 in the format's count of days.
    CHECK(cells[columnOf("due_on")].text == u"45657"_s);
}

TEST_CASE("ugly text goes into a workbook unharmed and is never a formula", "[xlsx]")
{
    const QString ugly = GENERATE(as<QString>(), u"=1+1"_s, u"'; DROP TABLE task; --"_s, u"<b>đậm</b> & \"nháy\""_s,
                                  u"Xong 🎉"_s, u"hai\ndòng"_s, QString(10'000, u'ễ'));
    const SheetCell cell = written(ugly)[columnOf("title")];
    CHECK(cell.text == ugly);
    CHECK_FALSE(cell.formula);
}

TEST_CASE("a workbook holds the chosen columns in the chosen order and worked out ones among them", "[xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nhiệm vụ.xlsx"_s);
    const auto writer = tableWriter(path, schema<Task>().type, chosenColumns());
    writer->row(taskRow(u"Báo cáo quý"_s));
    writer->finish();
    auto cells = cellsOf(path);
    CHECK(cells.size() == 6);
    CHECK(cells[u"B1"_s].text == u"Time state"_s);
    CHECK(cells[u"A2"_s].text == u"45"_s);
    CHECK(cells[u"B2"_s].text == u"=quá hạn: Báo cáo quý"_s);
    CHECK_FALSE(cells[u"B2"_s].formula);
    CHECK(cells[u"C2"_s].text == u"Báo cáo quý"_s);
}

TEST_CASE("a text too long for a cell of Excel is refused and not cut", "[xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const auto writer = tableWriter(path, schema<Task>().type);
    CHECK_THROWS_AS(writer->row(taskRow(QString(40'000, u'a'))), FormatError);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a workbook opens in a spreadsheet program with the same words", "[xlsx][office]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const auto writer = tableWriter(path, schema<Task>().type);
    writer->row(taskRow(u"=1+1 là chữ"_s));
    writer->finish();
    QProcess office;
    office.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                                u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):59,34,76"_s, u"--outdir"_s,
                                folder.path(), path});
    REQUIRE(office.waitForFinished(120'000));
    const QString csv = QString::fromUtf8(contentOf(folder.filePath(u"list.csv"_s)));
    CHECK(csv.contains(u"=1+1 là chữ;"_s));
    CHECK(csv.contains(u"31/12/2024"_s));
}
