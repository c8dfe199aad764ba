// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/attendee.h"
#include "kit/lists/keptplace.h"

#include <QTableView>

#include <optional>

class AttendeeModel;

/// The list of attendees. One key marks how somebody came: C present, M late, V absent with reason, K absent without,
/// S left early, Backspace takes the mark off. Alt+Up and Alt+Down move, Del deletes, Enter shows the details.
class AttendeeTable : public QTableView
{
    Q_OBJECT

public:
    AttendeeTable(AttendeeModel &model, QWidget *parent);

    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    void select(qint64 id);
    /// Selects several; the first becomes the current one.
    void select(const QList<qint64> &ids);

signals:
    void currentChangedTo(qint64 id);
    void marked(std::optional<AttendanceState> state);
    void moveWanted(int by);
    void deleteWanted();
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void fit();
    void restorePlace();
    bool handleMark(const QKeyEvent &event);
    bool handleAct(const QKeyEvent &event);
    void copySelection() const;

    AttendeeModel &m_model;
    KeptPlace m_place;
};

/// The keys that mark attendance, with what they mean.
struct MarkKey
{
    Qt::Key key;
    AttendanceState state;
};
std::span<const MarkKey> markKeys();
