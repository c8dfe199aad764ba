// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/printrun.h"

#include "document/formaterror.h"

#include <QElapsedTimer>
#include <QPrinter>

#include <algorithm>

PrintRun::PrintRun(PagedDocument paper, std::unique_ptr<QPrinter> printer, QObject *parent)
    : QObject(parent), m_paper(std::move(paper)), m_printer(std::move(printer)), m_end(m_paper.pages.size())
{
    if (m_printer->printRange() == QPrinter::PageRange && m_printer->fromPage() > 0) {
        m_next = std::min<qsizetype>(m_printer->fromPage() - 1, m_end);
        m_end = std::clamp<qsizetype>(m_printer->toPage(), m_next, m_end);
    }
    m_first = m_next;
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &PrintRun::printSlice);
}

PrintRun::~PrintRun() = default;

void PrintRun::cancel()
{
    m_slices.stop();
    m_printer->abort();
    m_device.reset();
}

void PrintRun::addSome()
{
    constexpr int sliceMilliseconds = 15;
    QElapsedTimer timer;
    timer.start();
    if (!m_device)
        m_device = std::make_unique<PageDevice>(*m_printer, m_paper.paper);
    while (m_next < m_end && timer.elapsed() < sliceMilliseconds)
        m_device->add(m_paper.pages.at(m_next++));
}

void PrintRun::printSlice()
{
    try {
        addSome();
    } catch (const FormatError &error) {
        cancel();
        emit failed(QString::fromUtf8(error.what()));
        return;
    }
    emit progressed(int(m_next - m_first), int(m_end - m_first));
    if (m_next < m_end)
        return;
    m_slices.stop();
    m_device.reset();
    emit finished();
}
