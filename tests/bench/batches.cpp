// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/parts.h"

#include "bench/measure.h"

#include "document/check/papertexts.h"
#include "document/paper.h"
#include "document/profile.h"
#include "domain/conferences/conferencefile.h"
#include "kit/preview/layingout.h"
#include "reports/conference/guests/invitationpaper.h"
#include "reports/wording.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

/// A conference with that many guests.
Document invitations(int guests)
{
    ConferenceFile file;
    file.office.day = QDate(2024, 2, 20);
    file.conference = {.id = {1}, .title = u"Hội nghị triển khai công tác dân vận"_s, .startsOn = QDate(2024, 3, 1)};
    for (int i = 1; i <= guests; ++i)
        file.attendees.append({.id = {i},
                               .fullName = u"Nguyễn Thị Thủy số %1"_s.arg(i),
                               .post = u"Phó Trưởng phòng"_s,
                               .organisationName = u"Công an tỉnh"_s});
    return invitationPaper(file, PaperChoices(invitationOptions()), builtInWording());
}

/// The same texts one below the other, each wrapped once by Qt, as many pages as there are letters.
void drawPlainly(const QList<PaperText> &texts, int letters, const QString &path)
{
    QPdfWriter writer(path);
    writer.setResolution(600);
    writer.setPageMargins(QMarginsF(30, 20, 15, 20), QPageLayout::Millimeter);
    QPainter painter(&writer);
    const QFont font(u"Tinos"_s, 14);
    const qsizetype perPage = std::max<qsizetype>(1, texts.size() / letters);
    double y = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0 && i % perPage == 0) {
            writer.newPage();
            y = 0;
        }
        QTextLayout layout(texts.at(i).text, font, &writer);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(writer.width());
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
        layout.draw(&painter, {});
    }
}

} // namespace

void benchBatches(const QString &folder)
{
    constexpr int guests = 500;
    const Document paper = invitations(guests);
    const Document one = invitations(1);
    const LayoutProfile profile = profileFor(paper);
    const QList<PaperText> texts = textsOf(paper);
    const auto word = [&](const Document &document) {
        return milliseconds(5, [&] { writePaper(document, profile, folder + "/in.docx"_L1); });
    };
    report(u"500 invitations to one PDF"_s, milliseconds(3, [&] { writePaper(paper, profile, folder + "/in.pdf"_L1); }),
           milliseconds(3, [&] { drawPlainly(texts, guests, folder + "/plain.pdf"_L1); }), u"≤ 1.5 × plain"_s);
    report(u"500 invitations to one DOCX (plain: one invitation)"_s, word(paper), word(one), u"≤ 200 ms more"_s);
    report(u"first page of 500 invitations in the preview"_s, milliseconds(9, [&] { firstPages(1, paper, profile); }),
           milliseconds(9, [&] { firstPages(1, one, profile); }), u"≤ 50 ms"_s);
}
