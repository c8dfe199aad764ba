// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/documentlines.h"

#include "document/check/papertexts.h"

#include <algorithm>
#include <utility>

namespace {

/// Pairs of lines: beyond it two papers have little in common, and finding that out would take the office PC's memory.
constexpr qsizetype mostCompared = 4'000'000;

/// What stands between two lines that both papers have.
void addGap(QList<LineChange> &changes, const QStringList &before, const QStringList &now)
{
    for (qsizetype i = 0; i < std::max(before.size(), now.size()); ++i)
        changes.append({before.value(i), now.value(i)});
}

/// Lengths of the longest common rests of the two lists, from every pair of places on.
class CommonRests
{
public:
    CommonRests(const QStringList &before, const QStringList &now)
        : m_width(now.size() + 1), m_lengths((before.size() + 1) * m_width)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = now.size() - 1; j >= 0; --j)
                m_lengths[i * m_width + j] =
                    before.at(i) == now.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    [[nodiscard]] int at(qsizetype i, qsizetype j) const { return m_lengths.at(i * m_width + j); }

private:
    qsizetype m_width;
    QList<int> m_lengths;
};

/// Alike lines at both ends of the paper are taken off first, so that a long list with one changed row costs little.
void dropAlike(QStringList &before, QStringList &now)
{
    const auto starts = std::ranges::mismatch(std::as_const(before), std::as_const(now));
    const qsizetype start = std::distance(before.cbegin(), starts.in1);
    before.remove(0, start);
    now.remove(0, start);
    while (!before.isEmpty() && !now.isEmpty() && before.constLast() == now.constLast()) {
        before.removeLast();
        now.removeLast();
    }
}

QStringList textLines(const Document &document)
{
    QStringList lines;
    for (const PaperText &text : textsOf(document))
        lines.append(text.text);
    return lines;
}

} // namespace

QList<LineChange> changedLines(const Document &before, const Document &now)
{
    QStringList then = textLines(before);
    QStringList today = textLines(now);
    dropAlike(then, today);
    QList<LineChange> changes;
    if (then.size() * today.size() > mostCompared) {
        addGap(changes, then, today);
        return changes;
    }
    const CommonRests rests(then, today);
    QStringList gone;
    QStringList come;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < then.size() || j < today.size()) {
        if (i < then.size() && j < today.size() && then.at(i) == today.at(j)) {
            addGap(changes, std::exchange(gone, {}), std::exchange(come, {}));
            ++i, ++j;
        } else if (j == today.size() || (i < then.size() && rests.at(i + 1, j) >= rests.at(i, j + 1))) {
            gone.append(then.at(i++));
        } else {
            come.append(today.at(j++));
        }
    }
    addGap(changes, gone, come);
    return changes;
}
