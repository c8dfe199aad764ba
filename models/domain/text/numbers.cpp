// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/numbers.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr QChar groupMark = u'.';
constexpr QChar decimalMark = u',';
constexpr int percentDigits = 3; // of the quotient: 0,985 is 98,5 %

// Negated without sign: the lowest qint64 has no positive counterpart.
quint64 magnitude(qint64 number)
{
    return number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
}

QString signOf(bool negative)
{
    return negative ? u"-"_s : QString();
}

QString withGroups(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, groupMark);
    return digits;
}

// rest < whole; the next digit of rest / whole, by adding, since ten times the rest may not fit.
quint64 nextDigit(quint64 &rest, quint64 whole)
{
    quint64 digit = 0;
    quint64 sum = 0;
    for (int time = 0; time < 10; ++time) {
        const bool over = rest >= whole - sum;
        sum = over ? rest - (whole - sum) : sum + rest;
        digit += over ? 1 : 0;
    }
    rest = sum;
    return digit;
}

// part / whole in thousandths, halves up, as digits: the number itself may not fit.
QString thousandths(quint64 part, quint64 whole)
{
    quint64 quotient = part / whole;
    quint64 rest = part % whole;
    quint64 fraction = 0;
    for (int digit = 0; digit < percentDigits; ++digit)
        fraction = fraction * 10 + nextDigit(rest, whole);
    fraction += rest >= whole - rest ? 1 : 0;
    quotient += fraction / 1000;
    return QString::number(quotient) + QString::number(fraction % 1000).rightJustified(percentDigits, u'0');
}

QString withoutZerosBefore(const QString &digits)
{
    qsizetype at = 0;
    while (at + 1 < digits.size() && digits[at] == u'0')
        ++at;
    return digits.sliced(at);
}

// The fraction as exactly that many digits; nothing when it is finer.
std::optional<QString> fractionDigits(const QString &typed, int decimals)
{
    const QString beyond = typed.mid(decimals);
    if (std::any_of(beyond.begin(), beyond.end(), [](QChar c) { return c != u'0'; }))
        return std::nullopt;
    return typed.left(decimals).leftJustified(decimals, u'0');
}
} // namespace

QString grouped(qint64 number)
{
    return signOf(number < 0) + withGroups(QString::number(magnitude(number)));
}

QString decimalText(qint64 scaled, int decimals)
{
    const QString digits = QString::number(magnitude(scaled)).rightJustified(decimals + 1, u'0');
    QString fraction = digits.last(decimals);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString whole = signOf(scaled < 0) + withGroups(digits.chopped(decimals));
    return fraction.isEmpty() ? whole : whole + decimalMark + fraction;
}

std::optional<qint64> parseScaled(QStringView typed, int decimals)
{
    // A dot only between groups of three, and no group of zeros first: "1.5" and "0.500" may mean a fraction.
    static const QRegularExpression pattern(u"^([-−]?)([0-9]+|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,([0-9]+))?$"_s);
    const QRegularExpressionMatch match = pattern.match(typed.trimmed().toString());
    const auto fraction = fractionDigits(match.captured(3), decimals);
    if (!match.hasMatch() || !fraction)
        return std::nullopt;
    bool fits = false;
    const QString whole = match.captured(2).remove(groupMark);
    const qint64 scaled = (signOf(!match.captured(1).isEmpty()) + whole + *fraction).toLongLong(&fits);
    return fits ? std::optional(scaled) : std::nullopt;
}

QString percentText(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    const QString digits = thousandths(magnitude(part), magnitude(whole));
    const bool isZero = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; });
    const QString percents = withGroups(withoutZerosBefore(digits.chopped(1)));
    return signOf(!isZero && (part < 0) != (whole < 0)) + percents + decimalMark + digits.last(1) + u" %"_s;
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 step = 1024;
    if (bytes < step)
        return grouped(bytes) + u" byte"_s;
    const std::array<QLatin1StringView, 4> names{"KB"_L1, "MB"_L1, "GB"_L1, "TB"_L1};
    qint64 unit = step;
    size_t at = 0;
    // In tenths; what rounds up to a whole of the next unit is one of those.
    const auto tenths = [&] { return bytes / unit * 10 + (bytes % unit * 10 + unit / 2) / unit; };
    while (tenths() >= step * 10 && at + 1 < names.size()) {
        unit *= step;
        ++at;
    }
    return decimalText(tenths(), 1) + u' ' + names.at(at);
}
