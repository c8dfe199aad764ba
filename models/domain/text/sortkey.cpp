// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/sortkey.h"

#include "domain/text/letters.h"

#include <QList>
#include <algorithm>
#include <array>

namespace {
// The characters of a key from low to high: ' ' ends the words, '!' a part of a name, '0'..'5' end a syllable and are
// its tone, ':'..'@' give the length of a number, 'A'..'a' are letters, '~' precedes a letter of another script.
constexpr QChar keyEnd = u' ';
constexpr QChar partEnd = u'!';
constexpr QChar digitZero = u'0';
constexpr QChar firstLength = u':';
constexpr QChar longerNumber = u'@';
constexpr QChar otherScript = u'~';
constexpr qsizetype lengthSteps = 6;
constexpr qsizetype casesInOne = 6;
constexpr qsizetype lastPlace = 9;
constexpr QStringView vietnameseLetters = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

constexpr auto letterWeights = [] {
    std::array<char16_t, u'ư' + 1> made{};
    for (qsizetype place = 0; place < vietnameseLetters.size(); ++place)
        made[vietnameseLetters[place].unicode()] = static_cast<char16_t>(u'A' + place);
    return made;
}();

QChar shifted(QChar first, qsizetype by)
{
    return QChar(static_cast<char16_t>(first.unicode() + by));
}

bool isPlainDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Only NFD text and letters that compose with nothing (ơ̆ of Ê Đê) need the slow way.
QString composed(QStringView text)
{
    const bool already = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c >= QChar(0x0300) &&
               (c < QChar(0x1E00) || (c > QChar(0x1EFF) && c < QChar(0x2000)) || c > QChar(0x206F));
    });
    return already ? text.toString() : text.toString().normalized(QString::NormalizationForm_C);
}

// One key in the making: the words, then the case of all letters, then the places of the tones, each to break a tie.
class KeyText
{
public:
    explicit KeyText(qsizetype length) { m_words.reserve(length * 2); }

    void add(QStringView text);
    void endPart() { m_words += partEnd; }
    QString finished() const { return m_words + keyEnd + m_cases + keyEnd + m_tonePlaces; }

private:
    qsizetype addSyllable(QStringView text);
    qsizetype addNumber(QStringView text);
    qsizetype addLatin(const Letter &letter);
    qsizetype addOther(QStringView text);
    void addCase(bool upper);

    QString m_words;
    QString m_cases;
    QString m_tonePlaces;
    qsizetype m_letters = 0;
};

void KeyText::add(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = text.sliced(at);
        const qsizetype used = isPlainDigit(rest[0]) ? addNumber(rest) : addSyllable(rest);
        at += std::max<qsizetype>(used, 1);
    }
}

// The length goes before the digits, so that 2 stands before 10; zeros in front have no value.
qsizetype KeyText::addNumber(QStringView text)
{
    const qsizetype end = std::find_if_not(text.begin(), text.end(), isPlainDigit) - text.begin();
    qsizetype first = 0;
    while (first + 1 < end && text[first] == digitZero)
        ++first;
    const qsizetype steps = end - first - 1;
    m_words += QString(steps / lengthSteps, longerNumber);
    m_words += shifted(firstLength, steps % lengthSteps);
    m_words += text.sliced(first, end - first);
    return end;
}

qsizetype KeyText::addSyllable(QStringView text)
{
    const qsizetype before = m_words.size();
    Tone tone = Tone::Level;
    qsizetype at = 0;
    for (qsizetype used = 1; at < text.size() && used > 0; at += used) {
        const Letter &letter = letterOf(text[at]);
        used = letter.base == 0 ? addOther(text.sliced(at)) : addLatin(letter);
        if (letter.tone != Tone::Level) {
            tone = letter.tone;
            m_tonePlaces += shifted(digitZero, std::min(at, lastPlace));
        }
    }
    if (m_words.size() > before)
        m_words += shifted(digitZero, static_cast<qsizetype>(tone));
    return at;
}

qsizetype KeyText::addLatin(const Letter &letter)
{
    m_words += QChar(letterWeights[letter.plain]);
    addCase(letter.upper);
    return 1;
}

// A mark is passed over; a pair of surrogates is one letter.
qsizetype KeyText::addOther(QStringView text)
{
    const QChar c = text[0];
    const bool pair = c.isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate();
    const char32_t code = pair ? QChar::surrogateToUcs4(c, text[1]) : c.unicode();
    if (QChar::isMark(code))
        return pair ? 2 : 1;
    if (isPlainDigit(c) || !QChar::isLetterOrNumber(code))
        return 0;
    m_words += otherScript;
    m_words += QChar::fromUcs4(QChar::toCaseFolded(code));
    addCase(QChar::isUpper(code));
    return pair ? 2 : 1;
}

void KeyText::addCase(bool upper)
{
    const qsizetype place = m_letters++ % casesInOne;
    if (place == 0)
        m_cases += digitZero;
    if (upper)
        m_cases.back() = shifted(m_cases.back(), qsizetype{1} << (casesInOne - 1 - place));
}

// A dash or a picture among the words is no name.
QList<QStringView> namesIn(QStringView text)
{
    QList<QStringView> names;
    for (qsizetype at = 0, end = 0; at < text.size(); at = end + 1) {
        end = std::find_if(text.begin() + at, text.end(), [](QChar c) { return c.isSpace(); }) - text.begin();
        const QStringView word = text.sliced(at, end - at);
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            names += word;
    }
    return names;
}
} // namespace

QString sortKey(QStringView text)
{
    KeyText key(text.size());
    key.add(composed(text));
    return key.finished();
}

QString personKey(QStringView fullName)
{
    const QString text = composed(fullName);
    const QList<QStringView> names = namesIn(text);
    KeyText key(text.size());
    if (!names.isEmpty())
        key.add(names.last());
    key.endPart();
    for (qsizetype place = 1; place + 1 < names.size(); ++place)
        key.add(names[place]);
    key.endPart();
    if (names.size() > 1)
        key.add(names.first());
    return key.finished();
}
