// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/cardcase.h"

#include "document/cards/cardformat.h"
#include "support.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

bool hasPlace(const CardFormat &format, CardRole role)
{
    return std::ranges::any_of(format.bands, [role](const CardBand &band) { return band.roles.contains(role); });
}

} // namespace

Card cardCase(const QString &format, const QString &name, int number)
{
    const CardFormat measures = cardFormat(format);
    Card card;
    for (const CardLine &line :
         {CardLine{CardRole::Sender, u"Ban Dân vận Tỉnh ủy Thái Nguyên"_s},
          CardLine{CardRole::Remark, u"Hội nghị triển khai công tác dân vận năm 2024"_s},
          CardLine{CardRole::Name, name}, CardLine{CardRole::Post, u"Phó Trưởng Ban Dân tộc tỉnh"_s}}) {
        if (hasPlace(measures, line.role))
            card.lines.append(line);
    }
    if (measures.pictureColumn() > 0)
        card.qr = u"0190a5c2-7d1e-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    card.origin = {u"attendee"_s, number};
    return card;
}

Document cardsDocument(const QString &format, int count)
{
    CardSheet sheet{format, {}};
    for (int i = 1; i <= count; ++i)
        sheet.cards.append(cardCase(format, u"Nguyễn Thị Hường %1"_s.arg(i), i));
    return {u"Biển tên"_s, {}, {}, {{sheet, {}}}};
}

Document cardDocument(const QString &format, const QString &name)
{
    return {{}, {}, {}, {{CardSheet{format, {cardCase(format, name)}}, {}}}};
}

QStringList codesOn(const QString &pdf, int page)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page.png"_s);
    REQUIRE(pictureOf(pdf, page, 200).save(file));
    const QByteArray found = outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    QStringList codes = QString::fromUtf8(found).split(u'\n', Qt::SkipEmptyParts);
    codes.sort();
    return codes;
}

QRectF inMillimeters(const QRectF &points)
{
    constexpr double scale = 25.4 / 72;
    return {points.topLeft() * scale, points.size() * scale};
}

double letterSize(const PrintedWord &word)
{
    // Ascent and descent of the font together are so many times its size.
    constexpr double boxOfFont = 1.107;
    return word.box.height() / boxOfFont;
}

double difference(const QImage &one, const QImage &other)
{
    REQUIRE(one.size() == other.size());
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += std::abs(one.constScanLine(y)[x] - other.constScanLine(y)[x]) > 128 ? 1 : 0;
    }
    return double(different) / (double(one.width()) * one.height());
}
