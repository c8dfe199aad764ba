// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile.h"
#include "domain/settings/layoutprofile.h"

#include <QCoreApplication>

class Database;

/// A layout that stands in the settings: a built-in one, or one of the office's own.
struct ProfileEntry
{
    Q_DECLARE_TR_FUNCTIONS(ProfileEntry)

public:
    LayoutProfile profile; ///< as papers are laid out in it
    LayoutProfile base;    ///< the built-in one whose values it changes, or itself
    OwnProfile own;        ///< without id for a built-in one
    qint64 startId = 0;    ///< of the day from which the office goes by a built-in one
    QString fault;         ///< why it cannot be used

    [[nodiscard]] bool isOwn() const { return own.id.isValid(); }
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString time() const;
};

QString entryId(Id<OwnProfile> own);

/// The built-in ones first. Throws StoreError.
QList<ProfileEntry> profileEntries(Database &database);

/// As it would be with these changes of its base; they may not be possible together, which its fault says.
ProfileEntry withChanges(ProfileEntry entry, const QJsonObject &changes);
