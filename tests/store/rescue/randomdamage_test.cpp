// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagedfile.h"
#include "support.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

QByteArray noise(QRandomGenerator &dice, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(dice.bounded(256));
    return bytes;
}

/// A flipped bit, a page of one byte or from elsewhere in the file, a stretch of noise.
void hit(QByteArray &bytes, const QByteArray &whole, QRandomGenerator &dice)
{
    const qsizetype at = dice.bounded(int(bytes.size()));
    const qsizetype page = at / pageSize * pageSize;
    switch (dice.bounded(4)) {
    case 0:
        bytes[at] = char(bytes.at(at) ^ (1 << dice.bounded(8)));
        break;
    case 1:
        bytes.replace(page, pageSize, QByteArray(pageSize, char(dice.bounded(256))));
        break;
    case 2:
        bytes.replace(page, pageSize, whole.mid(dice.bounded(int(whole.size() / pageSize)) * pageSize, pageSize));
        break;
    default:
        bytes.replace(at, 300, noise(dice, std::min<qsizetype>(300, bytes.size() - at)));
    }
}

QByteArray damaged(const QByteArray &whole, int seed)
{
    QRandomGenerator dice(quint32(seed) + 7);
    QByteArray bytes = whole;
    for (int hits = dice.bounded(1, 40); hits > 0; --hits)
        hit(bytes, whole, dice);
    if (dice.bounded(5) == 0)
        bytes.truncate(dice.bounded(int(bytes.size())));
    return bytes;
}

} // namespace

TEST_CASE("whatever the damage, a rescue ends with a sound file or a sentence", "[rescue]")
{
    const DamagedCase file(4);
    const QByteArray whole = file.content();
    for (int seed = 0; seed < 10; ++seed) {
        CAPTURE(seed);
        const QByteArray bytes = damaged(whole, seed);
        QFile::resize(file.path, 0);
        file.overwrite(0, bytes);
        std::optional<RescueReport> report;
        const QString sentence = sentenceOf([&] { report = rescue(file.path, file.target, testIdentity()); });
        CHECK(file.content() == bytes);
        CHECK((report ? damageIn(*report).isEmpty() : sentence.contains(file.path)));
        CHECK(report.has_value() == QFile::exists(file.target));
        QFile::remove(file.target);
    }
}
