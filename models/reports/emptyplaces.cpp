// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/emptyplaces.h"

using namespace Qt::StringLiterals;

namespace {

const QString openers = u"([“‘«\""_s;
const QString closers = u")]”’»\""_s;
const QString joiners = u",;:"_s;
const QString stops = u",;:.!?…"_s;

bool isSpace(QChar letter)
{
    return letter == u' ' || letter == QChar::Nbsp;
}

/// A pattern with a hole in it, where an empty place was.
struct Torn
{
    QString left;
    QString right;

    [[nodiscard]] bool leftEndsIn(const QString &letters) const
    {
        return !left.isEmpty() && letters.contains(left.back());
    }
    [[nodiscard]] bool rightBeginsWith(const QString &letters) const
    {
        return !right.isEmpty() && letters.contains(right.front());
    }
    [[nodiscard]] bool leftIsLineStart() const { return left.isEmpty() || left.back() == u'\n'; }
    [[nodiscard]] bool rightIsLineEnd() const { return right.isEmpty() || right.front() == u'\n'; }
    /// "- " at the beginning of a line.
    [[nodiscard]] bool leftIsBullet() const
    {
        const QStringView line = QStringView(left).sliced(left.lastIndexOf(u'\n') + 1);
        return line == u"-" || line == u"–" || line == u"+";
    }

    /// Takes the spaces on both sides away and says whether there were any.
    bool takeSpaces()
    {
        const qsizetype before = left.size() + right.size();
        while (!left.isEmpty() && isSpace(left.back()))
            left.chop(1);
        while (!right.isEmpty() && isSpace(right.front()))
            right.remove(0, 1);
        return left.size() + right.size() < before;
    }
};

bool takeBrackets(Torn &torn)
{
    const qsizetype kind = torn.left.isEmpty() ? -1 : openers.indexOf(torn.left.back());
    if (kind < 0 || torn.right.isEmpty() || torn.right.front() != closers.at(kind))
        return false;
    torn.left.chop(1);
    torn.right.remove(0, 1);
    return true;
}

/// " –" between two things of which one is gone.
bool endsInDash(const QString &left)
{
    return left.size() > 2 && (left.endsWith(u" –"_s) || left.endsWith(u" -"_s)) && left.at(left.size() - 3) != u'\n';
}

bool takeJoinerOnLeft(Torn &torn)
{
    const bool ends = torn.rightIsLineEnd() || torn.rightBeginsWith(stops + closers);
    // "Thời gian:" stays a label where nothing follows.
    const bool isJoiner = torn.leftEndsIn(torn.rightIsLineEnd() ? u",;"_s : joiners) || endsInDash(torn.left);
    if (!ends || !isJoiner)
        return false;
    torn.left.chop(1);
    return true;
}

bool takeJoinerOnRight(Torn &torn)
{
    const bool begins = torn.leftIsLineStart() || torn.leftIsBullet() || torn.leftEndsIn(openers.chopped(1));
    const bool isDash = torn.right.startsWith(u"– "_s) || torn.right.startsWith(u"- "_s);
    if (!begins || (!torn.rightBeginsWith(joiners) && !isDash))
        return false;
    torn.right.remove(0, 1);
    return true;
}

/// One space at most, and none where a stop, a bracket or the end of the line would follow it.
bool needsSpace(const Torn &torn)
{
    return !torn.leftIsLineStart() && !torn.rightIsLineEnd() && !torn.rightBeginsWith(stops + closers.chopped(1)) &&
           !torn.leftEndsIn(openers.chopped(1));
}

/// A line of which nothing is left.
bool takeLine(Torn &torn)
{
    if (!torn.leftIsLineStart() || !torn.rightIsLineEnd() || (torn.left.isEmpty() && torn.right.isEmpty()))
        return false;
    if (torn.left.isEmpty())
        torn.right.remove(0, 1);
    else
        torn.left.chop(1);
    return true;
}

QString mended(Torn torn)
{
    bool hadSpace = torn.takeSpaces();
    while (takeBrackets(torn) || takeJoinerOnLeft(torn) || takeJoinerOnRight(torn) || takeLine(torn))
        hadSpace = torn.takeSpaces() || hadSpace;
    return torn.left + (hadSpace && needsSpace(torn) ? u" "_s : QString()) + torn.right;
}

} // namespace

QString withoutEmptyPlaces(QString pattern, const Places &places)
{
    for (const PlaceText &place : places) {
        if (!place.text.isEmpty())
            continue;
        const QString name = u'{' + QLatin1StringView(place.name) + u'}';
        for (qsizetype at = pattern.indexOf(name); at >= 0; at = pattern.indexOf(name))
            pattern = mended({pattern.first(at), pattern.sliced(at + name.size())});
    }
    return pattern;
}
