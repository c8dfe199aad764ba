// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/shownbodies.h"

#include "domain/text/fold.h"

#include <QSet>

namespace {

/// Finds the way up among bodies.
class Above
{
public:
    explicit Above(const QList<BodyOnDay> &bodies)
    {
        for (const BodyOnDay &body : bodies)
            m_parents.insert(body.id, body.parent);
    }

    /// Everything above the body, the nearest first; nothing where that runs in a circle.
    [[nodiscard]] QList<qint64> of(qint64 id) const
    {
        QList<qint64> above;
        for (qint64 at = m_parents.value(id); at > 0; at = m_parents.value(at)) {
            if (at == id || above.contains(at))
                return {};
            above.append(at);
        }
        return above;
    }

private:
    QHash<qint64, qint64> m_parents;
};

/// What the filter finds and everything above it.
QSet<qint64> wanted(const QList<BodyOnDay> &bodies, const Above &above, const QStringList &prefixes)
{
    QSet<qint64> ids;
    for (const BodyOnDay &body : bodies) {
        if (!matches(body.searchText, prefixes))
            continue;
        const QList<qint64> higher = above.of(body.id);
        ids.insert(body.id);
        ids.unite(QSet<qint64>(higher.begin(), higher.end()));
    }
    return ids;
}

} // namespace

QList<BodyOnDay> shownBodies(const QList<BodyOnDay> &all, const QString &typed, bool withAbsent)
{
    const Above above(all);
    QList<BodyOnDay> shown = all;
    shown.removeIf([&](const BodyOnDay &body) { return !body.exists && !withAbsent; });
    const QSet<qint64> ids = wanted(shown, above, words(typed));
    shown.removeIf([&](const BodyOnDay &body) { return !ids.contains(body.id); });
    QSet<qint64> left;
    for (const BodyOnDay &body : std::as_const(shown))
        left.insert(body.id);
    for (BodyOnDay &body : shown) {
        QList<qint64> higher = above.of(body.id);
        higher.removeIf([&](qint64 id) { return !left.contains(id); });
        body.parent = higher.value(0);
    }
    return shown;
}
