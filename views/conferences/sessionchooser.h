// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"

#include <QWidget>

class QComboBox;
class QLabel;

/// Which session of the conference is worked on. Where there is only one, there is nothing to choose.
class SessionChooser : public QWidget
{
    Q_OBJECT

public:
    /// `name` tells the choosers of the tabs apart.
    SessionChooser(const QString &name, QWidget *parent);

    /// Keeps the chosen one where it is still there.
    void setSessions(const QList<Session> &sessions);
    void choose(Id<Session> session);
    [[nodiscard]] Id<Session> session() const;

signals:
    void chosen();

private:
    QLabel *m_label;
    QComboBox *m_list;
};
