// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/layout.h"

#include <QObject>

#include <memory>

class PrintRun;
class ProgressStrip;
class QPrinter;
class QWidget;
struct Desk;
struct LayoutProfile;

/// Asks for a printer, beginning with what was chosen last, and prints a paper at a time.
class PaperPrinter : public QObject
{
    Q_OBJECT

public:
    PaperPrinter(Desk &desk, ProgressStrip &progress, QWidget *parent);
    ~PaperPrinter() override;

    /// `profile` is that of the paper's own page: printed on both sides, even pages have their own margins.
    void print(const PagedDocument &paper, const LayoutProfile &profile);
    [[nodiscard]] bool isBusy() const { return m_run != nullptr; }
    void cancel();

private:
    void start(const PagedDocument &paper, std::unique_ptr<QPrinter> printer);
    void end();

    Desk &m_desk;
    ProgressStrip &m_progress;
    QWidget *m_window;
    std::unique_ptr<PrintRun> m_run;
};
