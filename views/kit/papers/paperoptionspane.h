// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperkinds.h"

#include <QWidget>

class QFormLayout;
class QScrollArea;

/// The options of a kind of paper as ticks, numbers and lists to pick from, scrolling where they do not fit; not there
/// where a kind has none.
class PaperOptionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit PaperOptionsPane(QWidget *parent = nullptr);

    void clear();
    /// What shows this already stays as it is: whoever has just chosen keeps his place.
    void show(const PaperKind &kind, const PaperSource &source, const PaperChoices &choices);

signals:
    void chosen(const PaperChoices &choices);

private:
    void addRow(const PaperOption &option, QWidget *editor);
    QWidget *editorFor(const PaperOption &option, const QList<PaperPick> &picks);
    void choose(const char *key, int value);

    QScrollArea *m_area;
    QFormLayout *m_form;
    const PaperKind *m_kind = nullptr;
    PaperChoices m_choices;
    QList<QList<PaperPick>> m_picks; ///< of each option
};
