// SPDX-License-Identifier: GPL-3.0-or-later
#include "seentext.h"

#include "outside.h"

#include <QMap>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
/// Whole numbers are all that the program prints, so it is asked for larger ones.
constexpr int scale = 3;

SeenText readText(QXmlStreamReader &xml, const QMap<QString, int> &sizes)
{
    SeenText seen;
    const auto number = [at = xml.attributes()](QLatin1StringView name) {
        return at.value(name).toDouble() / scale / 72 * 25.4;
    };
    seen.size = sizes.value(xml.attributes().value("font"_L1).toString());
    seen.box = QRectF(number("left"_L1), number("top"_L1), number("width"_L1), number("height"_L1));
    for (int depth = 1; depth > 0;) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            seen.bold = seen.bold || xml.name() == "b"_L1;
            seen.italic = seen.italic || xml.name() == "i"_L1;
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            seen.text += xml.text();
        }
    }
    return seen;
}

} // namespace

QList<SeenText> seenIn(const QString &pdf)
{
    QMap<QString, int> sizes;
    QList<SeenText> result;
    QXmlStreamReader xml(
        outputOf(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-zoom"_s, QString::number(scale), u"-stdout"_s, pdf}));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "fontspec"_L1)
            sizes[xml.attributes().value("id"_L1).toString()] = xml.attributes().value("size"_L1).toInt() / scale;
        else if (xml.name() == "text"_L1)
            result.append(readText(xml, sizes));
    }
    return result;
}
