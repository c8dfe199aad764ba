// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/layout.h"
#include "document/profile.h"
#include "kit/base/shownpaper.h"

#include <QWidget>

#include <memory>

class BackgroundRun;
class EmptyState;
class PageSheets;
class PaperPrinter;
class PaperSide;
class PreviewBar;
class ProgressStrip;
class QStackedWidget;
struct Desk;

/// A paper in the window, as it will be printed: pages, findings at the side, print and save. A double click on a line
/// opens the record it was made from.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(Desk &desk, QWidget *parent = nullptr);
    ~PaperPreview() override;

    using QWidget::show;
    /// In the profile that the paper brings, else in the one for its own day and style.
    void show(const ShownPaper &paper);
    void show(const ShownPaper &paper, const LayoutProfile &profile);
    [[nodiscard]] PageSheets &sheets() { return *m_sheets; }
    /// All pages are laid out.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    void print();
    void savePdf();
    void saveWord();

signals:
    /// The user has seen enough.
    void closed();
    void completed();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUp();
    void connectBar();
    void connectSheets();
    void restoreZoom();
    void keepZoom();
    void showFirstPages();
    void layOutRest();
    void take(const PagedDocument &paged);
    void sayNothing(const QString &sentence);
    void showPlace();
    void cancelRuns();
    void openOrigin(const Origin &origin);
    void save(const QString &title, const QString &filter);

    Desk &m_desk;
    PreviewBar *m_bar;
    QStackedWidget *m_stack;
    PageSheets *m_sheets;
    EmptyState *m_nothing;
    ProgressStrip *m_progress;
    PaperPrinter *m_printer;
    PaperSide *m_side;
    ShownPaper m_shown;
    LayoutProfile m_profile;
    PagedDocument m_paged;
    bool m_complete = false;
    bool m_printWanted = false;
    std::unique_ptr<BackgroundRun> m_layout;
};
