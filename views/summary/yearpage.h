// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"
#include "reports/wording.h"

#include <QTimer>

class EmptyState;
class FiguresPane;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class TextsPane;
struct Desk;

/// The summary of a year: its figures, the office's own texts, and the paper that comes of both.
class YearPage : public Room
{
    Q_OBJECT

public:
    explicit YearPage(Desk &desk, QWidget *parent = nullptr);

    void open(const Place &place, const RecordRef &owner) override;
    void print() override;

    [[nodiscard]] int year() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead();
    void changeYear();
    void refreshSoon();
    void refreshIfStale();
    void refresh();
    void fill();
    void showNoOffice();

    Desk &m_desk;
    Wording m_wording;
    QSpinBox *m_year;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_split;
    FiguresPane *m_figures;
    TextsPane *m_texts;
    QTimer m_soon;
    bool m_stale = true;
    QString m_wantedSection;
};
