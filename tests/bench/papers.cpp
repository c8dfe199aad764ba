// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/parts.h"

#include "bench/measure.h"

#include "document/paper.h"
#include "document/profile.h"
#include "reports/conference/agendapaper.h"
#include "reports/conference/guests/attendeepaper.h"
#include "reports/summarypaper.h"
#include "reports/wording.h"
#include "store/queries/conferences/conferencequeries.h"
#include "store/queries/summary/summaryqueries.h"

#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr int year = 2023;

/// The same words in one column, as plainly as QPainter can put them on PDF pages.
void drawPlainly(const QList<QStringList> &rows, const QString &path)
{
    QPdfWriter writer(path);
    writer.setResolution(600);
    writer.setPageMargins(QMarginsF(30, 20, 15, 20), QPageLayout::Millimeter);
    QPainter painter(&writer);
    painter.setFont(QFont(u"Tinos"_s, 13));
    const int lineHeight = 150;
    const int perPage = writer.height() / lineHeight;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (row > 0 && row % perPage == 0)
            writer.newPage();
        const int width = writer.width() / int(std::max<qsizetype>(1, rows.at(row).size()));
        for (int column = 0; column < rows.at(row).size(); ++column) {
            const QRect cell(column * width, int(row % perPage) * lineHeight, width, lineHeight);
            painter.drawRect(cell);
            painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, rows.at(row).at(column));
        }
    }
}

QList<QStringList> cellsOf(const Document &document)
{
    QList<QStringList> rows;
    for (const Block &block : document.blocks) {
        const Grid *grid = std::get_if<Grid>(&block.content);
        if (!grid)
            continue;
        for (const GridRow &row : grid->rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells.append(cell.text);
            rows.append(cells);
        }
    }
    return rows;
}

void readAll(Database &office, const QStringList &statements)
{
    for (const QString &statement : statements) [[maybe_unused]]
        const auto rows = office.connection().select(statement);
}

} // namespace

Id<Conference> largestConference(Database &office)
{
    return {office.connection()
                .value(u"SELECT conference_id FROM attendee GROUP BY conference_id ORDER BY count(*) DESC, 1 LIMIT 1"_s)
                .toLongLong()};
}

void benchPapers(Database &office, const QString &folder)
{
    const Wording &wording = builtInWording();
    const auto id = largestConference(office);
    const Document agenda = agendaPaper(conferenceFile(office, id), wording);
    const LayoutProfile profile = profileFor(agenda);
    report(u"agenda of a conference, file to PDF"_s,
           milliseconds(
               9, [&] { writePaper(agendaPaper(conferenceFile(office, id), wording), profile, folder + "/a.pdf"_L1); }),
           milliseconds(9, [&] { drawPlainly(cellsOf(agenda), folder + "/plain.pdf"_L1); }), u"≤ 50 ms"_s);
    const QStringList tables{
        u"SELECT * FROM conference WHERE starts_on BETWEEN '2022-01-01' AND '2023-12-31'"_s,
        u"SELECT * FROM task WHERE issued_on <= '2023-12-31' AND (completed_on IS NULL OR completed_on >= '2022-01-01')"_s,
        u"SELECT a.role, p.state FROM conference c JOIN attendee a ON a.conference_id = c.id "
        "JOIN attendance p ON p.attendee_id = a.id WHERE c.starts_on BETWEEN '2022-01-01' AND '2023-12-31'"_s};
    report(u"summary of a year of the ten-year office"_s,
           milliseconds(5, [&] { summaryPaper(summaryOf(office, year, yearOf(year), QDate(2024, 12, 31)), wording); }),
           milliseconds(5, [&] { readAll(office, tables); }), u"≤ 200 ms"_s);
}

void benchLongList(const QString &folder)
{
    ConferenceFile file;
    file.office.day = QDate(year, 3, 1);
    file.conference = {.id = {1}, .title = u"Hội nghị đông nhất"_s, .startsOn = QDate(year, 3, 1)};
    for (int i = 1; i <= 20'000; ++i)
        file.attendees.append({.id = {i},
                               .fullName = u"Nguyễn Thị Thủy số %1"_s.arg(i),
                               .post = u"Phó Trưởng phòng"_s,
                               .organisationName = u"Công an tỉnh"_s});
    const Document list = attendeePaper(file, builtInWording());
    const LayoutProfile profile = profileFor(list);
    report(u"attendee list of 20,000 rows to PDF"_s,
           milliseconds(3, [&] { writePaper(list, profile, folder + "/list.pdf"_L1); }),
           milliseconds(3, [&] { drawPlainly(cellsOf(list), folder + "/plain.pdf"_L1); }), u"≤ 1.5 × plain"_s);
}
