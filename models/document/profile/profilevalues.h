// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

enum class ValueKind { Number, Flag, Choice, Text };

/// What a value may be. Numbers are `factor` times what is written in the profile.
struct ValueForm
{
    ValueKind kind = ValueKind::Number;
    QString unit; ///< "mm", "pt", "%" or empty
    double least = 0;
    double greatest = 0;
    int decimals = 0;
    double factor = 1;
    QStringList choices; ///< as the profile writes them
};

/// One value of a layout profile: where it stands, what the user calls it, and what it may be.
struct ProfileValue
{
    QString path;
    const char *label; ///< English source text, context "Profile"
    const ValueForm *form;
    QJsonValue absent; ///< what holds where the profile does not say; undefined where it must
};

struct ProfileGroup
{
    const char *label;
    QList<ProfileValue> values;
};

/// Every value of a profile that an office may change; reading, range check and editing follow this table.
const QList<ProfileGroup> &profileGroups();

QString translatedLabel(const ProfileGroup &group);
QString translatedLabel(const ProfileValue &value);
/// "5 – 60 mm"; empty for what has no range.
QString rangeText(const ProfileValue &value);
/// The value in this profile, or what holds in its place.
QJsonValue valueIn(const QJsonObject &profile, const ProfileValue &value);
/// The number as the user reads it; a text as it is.
QString valueText(const ProfileValue &value, const QJsonValue &stored);
QString choiceText(const QString &choice);
/// A sentence where the value may not be this, else empty.
QString refusal(const ProfileValue &value, const QJsonValue &stored);

/// Throws FormatError for the first value that is out of its range.
void checkRanges(const QJsonObject &profile);

/// The names of Align and ToneMarks in a profile, in their order.
const QStringList &alignNames();
const QStringList &toneMarkNames();
