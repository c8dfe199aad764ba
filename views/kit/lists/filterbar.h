// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/lists/listspec.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

/// The search box and the chips of a list. A chip from elsewhere ("the overdue ones of summary 2024") comes and goes.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const QList<ChipSpec> &chips, QWidget *parent);

    /// Words and conditions, without an order.
    [[nodiscard]] ListQuery query() const;
    [[nodiscard]] bool isOn() const;
    /// What is on, in words, for prints and empty lists.
    [[nodiscard]] QString inWords() const;
    void clear();
    void narrow(const QString &label, const QList<Condition> &conditions);
    void focusSearch();

signals:
    void changed();
    /// Down or Enter in the search box.
    void leftDown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *makeChip(const QString &label);
    void toggled(qsizetype chip);
    void dropNarrowing();

    QList<ChipSpec> m_specs;
    QList<QToolButton *> m_chips;
    QLineEdit *m_search;
    QToolButton *m_narrowing;
    QList<Condition> m_narrowed;
};
