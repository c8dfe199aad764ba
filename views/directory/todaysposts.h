// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

struct Desk;

/// What everybody is today, read when it is first asked for and again after changes and on another day.
class TodaysPosts : public QObject
{
    Q_OBJECT

public:
    TodaysPosts(Desk &desk, QObject *parent);

    /// Empty for who holds no post; "…" where it cannot be read.
    [[nodiscard]] QString of(const QString &personUid) const;

signals:
    void changed();

private:
    void follow(const Changes &changes);
    [[nodiscard]] bool read() const;

    Desk &m_desk;
    mutable QHash<QString, QString> m_posts;
    mutable QDate m_day; ///< invalid: to be read
};
