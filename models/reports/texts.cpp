// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/texts.h"

#include "domain/text/numbers.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// How many of the first words of `body` are the last words of `post`.
qsizetype sharedWords(const QStringList &post, const QStringList &body)
{
    for (qsizetype count = std::min(post.size(), body.size()); count > 0; --count) {
        const QString end = post.last(count).join(u' ');
        if (end.compare(body.first(count).join(u' '), Qt::CaseInsensitive) == 0)
            return count;
    }
    return 0;
}

} // namespace

QString oneLine(const QString &text)
{
    QString line = text;
    line.replace("\r\n"_L1, " "_L1);
    std::ranges::replace_if(line, isLineEnd, QChar(u' '));
    return line;
}

QStringList paragraphsOf(const QString &text)
{
    QString lines = text;
    std::ranges::replace_if(lines, isLineEnd, QChar(u'\n'));
    QStringList paragraphs = lines.split(u'\n');
    paragraphs.removeIf(isBlank);
    return paragraphs;
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList kept = parts;
    kept.removeIf(isBlank);
    return kept.join(separator);
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString sentence(const QString &text)
{
    static const QString ends = u".:;!?…"_s;
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || ends.contains(trimmed.back()) ? trimmed : trimmed + u'.';
}

QString withoutEnd(const QString &text)
{
    QString open = text.trimmed();
    while (open.endsWith(u'.') || open.endsWith(u':') || open.endsWith(u';'))
        open.chop(1);
    return open;
}

QString countText(qsizetype count)
{
    return count > 0 && count < 10 ? u'0' + QString::number(count) : grouped(count);
}

QString postAndBody(const QString &post, const QString &body)
{
    QString first = oneLine(post);
    QString second = oneLine(body);
    if (isBlank(first))
        return second;
    if (isBlank(second) || first.contains(second, Qt::CaseInsensitive))
        return first;
    const QStringList words = first.split(u' ');
    const qsizetype shared = sharedWords(words, second.split(u' '));
    return joined({words.first(words.size() - shared).join(u' '), second}, u" "_s);
}

QString roman(int number)
{
    constexpr std::array<std::pair<int, const char *>, 13> digits{{{1000, "M"},
                                                                   {900, "CM"},
                                                                   {500, "D"},
                                                                   {400, "CD"},
                                                                   {100, "C"},
                                                                   {90, "XC"},
                                                                   {50, "L"},
                                                                   {40, "XL"},
                                                                   {10, "X"},
                                                                   {9, "IX"},
                                                                   {5, "V"},
                                                                   {4, "IV"},
                                                                   {1, "I"}}};
    QString text;
    for (const auto &[value, digit] : digits) {
        for (; number >= value; number -= value)
            text += QLatin1StringView(digit);
    }
    return text;
}
