// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings/layoutprofile.h"

#include "domain/core/period.h"

#include <QJsonDocument>

namespace {

/// Whether the values are allowed is known where papers are laid out.
Problems profileRules(const OwnProfile &p)
{
    Problems found = checkPeriod({p.validFrom, p.validUntil}, "valid_until");
    if (!QJsonDocument::fromJson(p.changes.toUtf8()).isObject())
        found.append(problem("changes", Rule::tr("The changed values of this layout cannot be read.")));
    return found;
}

} // namespace

QJsonObject changesOf(const OwnProfile &profile)
{
    return QJsonDocument::fromJson(profile.changes.toUtf8()).object();
}

void setChanges(OwnProfile &profile, const QJsonObject &changes)
{
    profile.changes = QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact));
}

template<>
const Schema<OwnProfile> &schema<OwnProfile>()
{
    using P = OwnProfile;
    static const auto s = makeSchema<P>(
        {"layout-profiles", QT_TRANSLATE_NOOP("Record", "Layouts of papers"), "title", "valid_from", true},
        {field<&P::base>("base", QT_TRANSLATE_NOOP("Field", "Made from"), FieldFlag::Required | FieldFlag::Automatic),
         field<&P::title>("title", QT_TRANSLATE_NOOP("Field", "Name of the layout"), FieldFlag::Required),
         field<&P::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from"), FieldFlag::Required),
         field<&P::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until")),
         field<&P::changes>("changes", QT_TRANSLATE_NOOP("Field", "Changed values"),
                            FieldFlag::Required | FieldFlag::Automatic | FieldFlag::Remembered)},
        profileRules);
    return s;
}

template<>
const Schema<ProfileStart> &schema<ProfileStart>()
{
    using P = ProfileStart;
    static const auto s = makeSchema<P>(
        {"profile-starts", QT_TRANSLATE_NOOP("Record", "Beginnings of layouts"), "profile"},
        {field<&P::profile>("profile", QT_TRANSLATE_NOOP("Field", "Layout"),
                            FieldFlag::Required | FieldFlag::Automatic),
         field<&P::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from"), FieldFlag::Required)});
    return s;
}
