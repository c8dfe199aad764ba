// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/papernumber.h"

#include "domain/settings/rulefile.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonObject numberFile()
{
    return ruleFile(u"papernumbers"_s);
}

QJsonObject rulesOf(PaperStyle style)
{
    const QJsonObject rules = numberFile().value("styles"_L1).toObject().value(codeOf(style)).toObject();
    Q_ASSERT_X(!rules.isEmpty(), "papernumber", "a style of papers has no rules for its numbers");
    return rules;
}

} // namespace

QList<PaperType> paperTypes()
{
    QList<PaperType> types;
    for (const QJsonValue &type : numberFile().value("types"_L1).toArray())
        types.append({type["code"_L1].toString(), type["title"_L1].toString()});
    return types;
}

std::optional<PaperType> paperTypeOf(const QString &kind)
{
    const QString code = numberFile().value("kinds"_L1).toObject().value(kind).toString();
    const QList<PaperType> types = paperTypes();
    const auto at = std::ranges::find(types, code, &PaperType::code);
    return code.isEmpty() || at == types.end() ? std::nullopt : std::optional(*at);
}

NumberRun numberRunOf(PaperStyle style)
{
    return rulesOf(style).value("run"_L1).toString() == "term"_L1 ? NumberRun::Term : NumberRun::Year;
}

QString numberDigits(PaperStyle style, int number, const QString &suffix)
{
    return u"%1"_s.arg(number, rulesOf(style).value("digits"_L1).toInt(), 10, QChar(u'0')) + suffix;
}

QString numberSymbol(PaperStyle style, int number, const QString &suffix, const QString &code,
                     const QStringList &symbols)
{
    const QJsonObject rules = rulesOf(style);
    const QString digits = numberDigits(style, number, suffix);
    const QString bodies = jointSymbol(style, symbols);
    if (code.isEmpty())
        return rules.value("withoutCode"_L1).toString().arg(digits, bodies);
    return rules.value("pattern"_L1).toString().arg(digits, code, bodies);
}

QString jointSymbol(PaperStyle style, const QStringList &symbols)
{
    return symbols.join(rulesOf(style).value("between"_L1).toString());
}

QString numberLine(PaperStyle style, const QString &symbol)
{
    return rulesOf(style).value("line"_L1).toString().arg(symbol);
}

QString numberText(PaperStyle style, int number, const QString &suffix, const QString &code, const QStringList &symbols)
{
    return numberLine(style, numberSymbol(style, number, suffix, code, symbols));
}
