// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/plan.h"
#include "kit/pages/recorddetail.h"

class GridView;
class QToolButton;

/// A plan with its parties, what happened to it, its commitments and the bodies that co-operate on the chosen one.
class PlanDetail : public RecordDetail
{
    Q_OBJECT

public:
    PlanDetail(Desk &desk, QWidget *parent);

    void load(qint64 id) override;
    void startNew(const FieldValues &defaults) override;
    void point(const RecordRef &record) override;

private:
    QToolButton *addAct(const RecordType &grid, const QString &name, const QString &icon, const QString &text);
    void addActs();
    void listen();
    void showActs();
    void showBodies();
    void note(PlanEventKind kind);
    [[nodiscard]] GridPane *paneOf(const RecordType &type) const;

    Desk &m_desk;
    GridPane *m_bodies;
    GridView *m_commitments;
    QToolButton *m_take = nullptr;
    QToolButton *m_adopted = nullptr;
    QToolButton *m_signed = nullptr;
    QToolButton *m_assign = nullptr;
};
