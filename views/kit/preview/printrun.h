// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/layout.h"
#include "document/paint/pagedevice.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QPrinter;

/// Prints pages a few at a time, so that the window goes on. Prints the range that was asked of the printer.
class PrintRun : public QObject
{
    Q_OBJECT

public:
    PrintRun(PagedDocument paper, std::unique_ptr<QPrinter> printer, QObject *parent);
    ~PrintRun() override;

    void start() { m_slices.start(); }
    /// Nothing more is sent; finished() is not emitted then.
    void cancel();

signals:
    void progressed(int done, int total);
    void finished();
    void failed(const QString &sentence);

private:
    void printSlice();
    void addSome();

    PagedDocument m_paper;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<PageDevice> m_device; ///< goes before the printer that it draws on
    QTimer m_slices;
    qsizetype m_first = 0;
    qsizetype m_next = 0;
    qsizetype m_end;
};
