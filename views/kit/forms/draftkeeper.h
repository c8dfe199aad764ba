// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafts/drafts.h"

#include <QTimer>

#include <functional>

/// Sees to it that what is being typed outlives the program: within two seconds the file holds it as a draft, until it
/// is saved or given up.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `unsaved` gives all that its form or grid holds and has not saved.
    DraftKeeper(Database &database, std::function<QList<Draft>()> unsaved, QObject *parent);

    /// Something was typed.
    void touch();
    /// Something was saved or given up: the file is brought up to date at once.
    void settle();

private:
    void keep();

    Database &m_database;
    std::function<QList<Draft>()> m_unsaved;
    QString m_name;
    QTimer m_soon;
    int m_pause;          ///< before the next try, in milliseconds, where this one fails
    bool m_holds = false; ///< the file has something of it
};
