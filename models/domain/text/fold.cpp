// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/fold.h"

#include "domain/text/letters.h"

#include <algorithm>

namespace {
QChar foldedAlone(QChar c)
{
    const QChar lower = c.toCaseFolded();
    const char16_t base = letterOf(lower).base;
    return base == 0 ? lower : QChar(base);
}

bool isConsonant(QChar folded)
{
    return folded >= u'b' && folded <= u'z' && !QStringView(u"eiouy").contains(folded);
}

// y is written for i after a lone consonant (kỹ/kĩ, lý/lí) and after qu (quý/quí, quýt/quít), where u belongs to the
// onset. Only what stands to the left counts: no Vietnamese syllable goes on after such a y except behind qu, and
// typing "quy" still finds "quyết", "my" still finds "Myanmar". A y alone stays: ý and y tế are never written with i,
// and a typed "y" would lose yên and yết.
bool standsForI(QStringView before)
{
    const qsizetype onset = before.endsWith(u"qu") ? 2 : 1;
    if (before.size() < onset || (onset == 1 && !isConsonant(before.last(1)[0])))
        return false;
    return before.size() == onset || !before[before.size() - onset - 1].isLetter();
}

// Calls act(start, word). A mark that has no composed letter (ɔ̂) lies inside the word but is no part of its spelling.
template<typename Act>
void forEachWord(QStringView folded, Act act)
{
    for (qsizetype start = 0, end = 0; start < folded.size(); start = end + 1) {
        for (end = start;
             end < folded.size() && (folded[end].isLetterOrNumber() || (end > start && folded[end].isMark()));)
            ++end;
        if (end > start)
            act(start, folded.sliced(start, end - start));
    }
}

void appendWord(QString &to, QStringView word)
{
    for (const QChar c : word) {
        if (!c.isMark())
            to += c;
    }
}

bool begins(QStringView word, const QStringList &prefixes)
{
    QString spelt;
    appendWord(spelt, word);
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const QString &prefix) { return !prefix.isEmpty() && spelt.startsWith(prefix); });
}

bool hasWord(QStringView searchText, QStringView prefix)
{
    for (qsizetype at = searchText.indexOf(prefix); at >= 0; at = searchText.indexOf(prefix, at + 1)) {
        if (at == 0 || searchText[at - 1] == u' ')
            return true;
    }
    return false;
}
} // namespace

QString fold(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *const out = folded.data();
    for (qsizetype at = 0; at < text.size(); ++at) {
        out[at] = foldedAlone(text[at]);
        if (out[at] == u'y' && standsForI(QStringView(out, at)))
            out[at] = u'i';
    }
    return folded;
}

QStringList words(QStringView text)
{
    QStringList found;
    forEachWord(fold(text), [&](qsizetype, QStringView word) { appendWord(found.emplaceBack(), word); });
    return found;
}

QString searchText(const QStringList &fields)
{
    QString text;
    for (const QString &field : fields) {
        forEachWord(fold(field), [&](qsizetype, QStringView word) {
            if (!text.isEmpty())
                text += u' ';
            appendWord(text, word);
        });
    }
    return text;
}

bool matches(QStringView searchText, const QStringList &foldedPrefixes)
{
    return std::all_of(foldedPrefixes.begin(), foldedPrefixes.end(),
                       [&](const QString &prefix) { return hasWord(searchText, prefix); });
}

QList<std::pair<qsizetype, qsizetype>> hits(QStringView text, const QStringList &foldedPrefixes)
{
    QList<std::pair<qsizetype, qsizetype>> found;
    forEachWord(fold(text), [&](qsizetype start, QStringView word) {
        if (begins(word, foldedPrefixes))
            found.emplaceBack(start, word.size());
    });
    return found;
}
