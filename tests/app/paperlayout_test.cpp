// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QImage>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 300;

bool hasInk(const QImage &page, int column)
{
    for (int y = 0; y < page.height(); ++y) {
        if (qGray(page.pixel(column, y)) < 128)
            return true;
    }
    return false;
}

double millimeters(int dots)
{
    return dots * 25.4 / dotsPerInch;
}

void checkMargins(const QImage &page)
{
    REQUIRE_FALSE(page.isNull());
    int left = 0;
    int right = page.width() - 1;
    while (left < right && !hasInk(page, left))
        ++left;
    while (right > left && !hasInk(page, right))
        --right;
    CHECK(millimeters(left) == Approx(30).margin(0.5));
    CHECK(millimeters(page.width() - 1 - right) == Approx(15).margin(0.5));
}

} // namespace

TEST_CASE("the sample's papers keep the margins and their pages through LibreOffice", "[layout][office]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"mẫu.danvan"_s);
    REQUIRE(runInside({u"sample"_s, file}).status == 0);
    const int which = GENERATE(0, 1, 2);
    const QList<QStringList> commands{QStringList{u"print"_s, u"agenda"_s, file, u"--id"_s, u"1"_s, u"--to"_s},
                                      QStringList{u"print"_s, u"attendees"_s, file, u"--id"_s, u"1"_s, u"--to"_s},
                                      QStringList{u"summary"_s, file, u"--year"_s, u"2024"_s, u"--to"_s}};
    const QStringList &words = commands.at(which);
    const QString pdf = folder.filePath(u"paper.pdf"_s);
    const QString docx = folder.filePath(u"office.docx"_s);
    REQUIRE(runInside(words + QStringList{pdf}).status == 0);
    REQUIRE(runInside(words + QStringList{docx}).status == 0);
    CHECK(statusOf(u"qpdf"_s, {u"--check"_s, pdf}) == 0);
    REQUIRE(statusOf(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-png"_s, u"-singlefile"_s, pdf,
                                     folder.filePath(u"page"_s)}) == 0);
    checkMargins(QImage(folder.filePath(u"page.png"_s)));
    throughOffice(folder, {docx});
    const QString office = folder.filePath(u"office/office.pdf"_s);
    CHECK(std::abs(pagesOf(office) - pagesOf(pdf)) <= 1);
    CHECK(pagesOf(pdf) >= 2);
}
