// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/damage/damaging.h"

#include <algorithm>
#include <random>

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype headerSize = 100;

class Damager
{
public:
    Damager(QByteArray content, const QByteArray &foreign, quint32 number)
        : m_content(std::move(content)), m_foreign(foreign), m_dice(number)
    {
    }
    [[nodiscard]] const QByteArray &content() const { return m_content; }

    void flipBits()
    {
        for (qsizetype left = 1 + dice(64); left > 0; --left)
            flip(dice(m_content.size()));
    }
    void cutOff() { m_content.truncate(dice(m_content.size())); }
    void putForeignPages()
    {
        for (qsizetype left = 1 + dice(6); left > 0; --left) {
            const QByteArray &from = dice(2) == 0 ? m_foreign : QByteArray(m_content);
            put(page(m_content), from.mid(page(from), pageSize));
        }
    }
    void putZeroPages()
    {
        for (qsizetype left = 1 + dice(6); left > 0; --left)
            put(page(m_content), QByteArray(pageSize, '\0'));
    }
    /// Behind the sixteen letters that say what it is, or anywhere in the first page.
    void damageHeader()
    {
        const qsizetype end = dice(2) == 0 ? headerSize : pageSize;
        for (qsizetype left = 1 + dice(8); left > 0; --left)
            put(16 + dice(end - 16), noise(1));
    }
    void putNoise() { put(dice(m_content.size()), noise(1 + dice(3 * pageSize))); }
    /// In the heads of pages, where their cells are counted and found.
    void damagePageHeads()
    {
        for (qsizetype left = 1 + dice(12); left > 0; --left)
            put(page(m_content) + dice(24), noise(1 + dice(4)));
    }
    [[nodiscard]] QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, '\0');
        std::ranges::generate(bytes, [this] { return char(dice(256)); });
        return bytes;
    }
    qsizetype dice(qsizetype end) { return std::uniform_int_distribution<qsizetype>(0, end - 1)(m_dice); }

private:
    qsizetype page(const QByteArray &in) { return dice(in.size() / pageSize) * pageSize; }
    void flip(qsizetype at) { m_content[at] = char(m_content.at(at) ^ (1 << dice(8))); }
    void put(qsizetype at, const QByteArray &bytes)
    {
        const qsizetype size = std::min(bytes.size(), m_content.size() - at);
        m_content.replace(at, size, bytes.first(size));
    }

    QByteArray m_content;
    QByteArray m_foreign;
    std::mt19937 m_dice;
};

struct DamageKind
{
    const char *name;
    void (Damager::*damage)();
};

const DamageKind damageKinds[] = {{"flipped bits", &Damager::flipBits},         {"cut off", &Damager::cutOff},
                                  {"foreign pages", &Damager::putForeignPages}, {"zero pages", &Damager::putZeroPages},
                                  {"header", &Damager::damageHeader},           {"noise", &Damager::putNoise},
                                  {"heads of pages", &Damager::damagePageHeads}};

} // namespace

SpoiledFile spoiledFile(const QByteArray &good, const QByteArray &foreign, quint32 number)
{
    Damager damager(good, foreign, number);
    const DamageKind &kind = damageKinds[number % std::size(damageKinds)];
    (damager.*kind.damage)();
    const bool hasJournal = damager.dice(20) == 0;
    return {kind.name, damager.content(), hasJournal ? damager.noise(1 + damager.dice(9000)) : QByteArray()};
}
