// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/history/layoutwords.h"

#include "document/profile/profilevalues.h"
#include "domain/settings/layoutprofile.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct LayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(LayoutWords)
};

QString shownValue(const ProfileValue &value, const QJsonObject &values)
{
    if (!values.contains(value.path))
        return LayoutWords::tr("as in the layout it was copied from");
    const QJsonValue stored = values.value(value.path);
    if (stored.isNull())
        return LayoutWords::tr("none");
    switch (value.form->kind) {
    case ValueKind::Flag:
        return stored.toBool() ? LayoutWords::tr("yes") : LayoutWords::tr("no");
    case ValueKind::Choice:
        return choiceText(stored.toString());
    default:
        return value.form->unit.isEmpty() ? valueText(value, stored)
                                          : valueText(value, stored) + QChar::Nbsp + value.form->unit;
    }
}

QJsonObject valuesOf(const QVariant &stored)
{
    return QJsonDocument::fromJson(stored.toString().toUtf8()).object();
}

} // namespace

void sayLayoutValues(LoggedChange &change)
{
    if (change.field == nullptr || change.record.type != &schema<OwnProfile>().type ||
        !change.field->flags.testFlag(FieldFlag::Remembered))
        return;
    const QJsonObject before = valuesOf(change.before);
    const QJsonObject after = valuesOf(change.after);
    QStringList was;
    QStringList is;
    for (const ProfileGroup &group : profileGroups()) {
        for (const ProfileValue &value : group.values) {
            if (before.value(value.path) == after.value(value.path))
                continue;
            // Some values of different groups are called the same.
            const QString label = u"%1 – %2: "_s.arg(translatedLabel(group), translatedLabel(value));
            was.append(label + shownValue(value, before));
            is.append(label + shownValue(value, after));
        }
    }
    // A layout that came has no values before.
    change.shownBefore = change.kind == ChangeKind::Added ? QString() : was.join(u"; "_s);
    change.shownAfter = is.join(u"; "_s);
}
