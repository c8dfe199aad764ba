// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"

#include <QObject>

#include <functional>

class HistoryPane;
class QToolButton;
class QWidget;
struct Desk;

/// The button that opens the history of one record, and the pane that it opens, which is made when it is first wanted.
class HistoryToggle : public QObject
{
    Q_OBJECT

public:
    /// The button is called `name`_history; `whose` history it is stands before assistive tools. `place` puts the pane
    /// where it is to stand.
    HistoryToggle(Desk &desk, const QString &name, const QString &whose, std::function<void(QWidget *)> place,
                  QWidget *parent);

    [[nodiscard]] QToolButton &button() { return *m_button; }
    /// Without a record there is no history, and `whyNone` says why.
    void setRecord(const RecordRef &record, const QString &whyNone = {});

signals:
    void opened(bool open);

private:
    void open(bool open);

    Desk &m_desk;
    std::function<void(QWidget *)> m_place;
    QToolButton *m_button;
    HistoryPane *m_pane = nullptr;
    RecordRef m_record;
};
