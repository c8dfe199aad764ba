// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/profile/profilevalues.h"

#include "document/formaterror.h"
#include "document/profile/valuepath.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Profile
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

/// Papers and their clerks write a comma.
QString numberText(double number)
{
    return QString::number(number).replace(u'.', u',');
}

QString withUnit(const QString &text, const ValueForm &form)
{
    return form.unit.isEmpty() ? text : text + QChar::Nbsp + form.unit;
}

bool isOfKind(const ValueForm &form, const QJsonValue &stored)
{
    switch (form.kind) {
    case ValueKind::Number:
        return stored.isDouble();
    case ValueKind::Flag:
        return stored.isBool();
    case ValueKind::Choice:
        return form.choices.contains(stored.toString());
    case ValueKind::Text:
        return stored.isString();
    }
    return false;
}

/// What is written may be off by the last bit of a binary fraction.
bool isInRange(const ValueForm &form, double shown)
{
    constexpr double rounding = 1e-6;
    return shown >= form.least - rounding && shown <= form.greatest + rounding;
}
} // namespace

QString translatedLabel(const ProfileGroup &group)
{
    return QCoreApplication::translate("Profile", group.label);
}

QString translatedLabel(const ProfileValue &value)
{
    return QCoreApplication::translate("Profile", value.label);
}

QString rangeText(const ProfileValue &value)
{
    const ValueForm &form = *value.form;
    if (form.kind != ValueKind::Number)
        return {};
    //: A range of numbers: from, to.
    return withUnit(Profile::tr("%1 – %2").arg(numberText(form.least), numberText(form.greatest)), form);
}

QJsonValue valueIn(const QJsonObject &profile, const ProfileValue &value)
{
    const QJsonValue stored = valueAt(profile, value.path);
    return stored.isUndefined() ? value.absent : stored;
}

QString valueText(const ProfileValue &value, const QJsonValue &stored)
{
    return value.form->kind == ValueKind::Number ? numberText(stored.toDouble() * value.form->factor)
                                                 : stored.toString();
}

QString choiceText(const QString &choice)
{
    static const QList<std::pair<const char *, const char *>> texts{
        {"left", QT_TRANSLATE_NOOP("Profile", "To the left")},
        {"center", QT_TRANSLATE_NOOP("Profile", "Centred")},
        {"right", QT_TRANSLATE_NOOP("Profile", "To the right")},
        {"justify", QT_TRANSLATE_NOOP("Profile", "Justified")},
        {"asWritten", QT_TRANSLATE_NOOP("Profile", "As it is written")},
        {"firstVowel", QT_TRANSLATE_NOOP("Profile", "On the first vowel: ủy, hòa")},
        {"secondVowel", QT_TRANSLATE_NOOP("Profile", "On the second vowel: uỷ, hoà")}};
    for (const auto &[name, text] : texts) {
        if (choice == QLatin1StringView(name))
            return QCoreApplication::translate("Profile", text);
    }
    return choice;
}

QString refusal(const ProfileValue &value, const QJsonValue &stored)
{
    const ValueForm &form = *value.form;
    if (!isOfKind(form, stored))
        return Profile::tr("“%1” cannot be this.").arg(translatedLabel(value));
    if (form.kind == ValueKind::Number && !isInRange(form, stored.toDouble() * form.factor))
        return Profile::tr("“%1” lies within %2.").arg(translatedLabel(value), rangeText(value));
    return {};
}

void checkRanges(const QJsonObject &profile)
{
    for (const ProfileGroup &group : profileGroups()) {
        for (const ProfileValue &value : group.values) {
            const QJsonValue stored = valueAt(profile, value.path);
            if (stored.isUndefined())
                continue;
            if (const QString sentence = refusal(value, stored); !sentence.isEmpty())
                throw FormatError(translatedLabel(group) + u": "_s + sentence);
        }
    }
}
