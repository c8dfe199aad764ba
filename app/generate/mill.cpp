// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generate/mill.h"

#include <QUuid>

#include <array>
#include <cstring>

QString Mill::uid()
{
    const std::array<quint64, 2> thrown{dice.next(), dice.next()};
    QByteArray bytes(sizeof(thrown), '\0');
    std::memcpy(bytes.data(), thrown.data(), sizeof(thrown));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}
