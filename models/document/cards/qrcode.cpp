// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/qrcode.h"

#include "document/formaterror.h"

#include <QCoreApplication>

#include <memory>

#include <qrencode.h>

namespace {

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

/// The number of dark modules side by side from this one on.
int darkRun(const QrCode &code, int column, int row)
{
    int length = 0;
    while (column + length < code.width && code.isDark(column + length, row))
        ++length;
    return length;
}

} // namespace

QrCode qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    constexpr int smallestThatFits = 0;
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()),
                          smallestThatFits, QR_ECLEVEL_M));
    if (!code)
        throw FormatError(QCoreApplication::translate("Document", "The text is too long for a QR code."));
    QrCode result{code->width, QBitArray(code->width * code->width)};
    for (int module = 0; module < result.dark.size(); ++module)
        result.dark.setBit(module, (code->data[module] & 1) != 0);
    return result;
}

QList<QRectF> darkRects(const QrCode &code, const QRectF &box)
{
    QList<QRectF> rects;
    const qreal side = box.width() / (code.width + 2 * qrQuietZone);
    const QPointF corner = box.topLeft() + QPointF(qrQuietZone * side, qrQuietZone * side);
    for (int row = 0; row < code.width; ++row) {
        for (int column = 0; column < code.width;) {
            const int length = darkRun(code, column, row);
            if (length > 0)
                rects.append({corner.x() + column * side, corner.y() + row * side, length * side, side});
            column += length + 1;
        }
    }
    return rects;
}
