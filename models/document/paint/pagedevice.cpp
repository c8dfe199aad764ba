// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/paint/pagedevice.h"

#include "document/formaterror.h"
#include "document/layout/layout.h"
#include "document/layout/units.h"
#include "document/paint/painter.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

namespace {
[[noreturn]] void refuse()
{
    throw FormatError(QCoreApplication::translate("Document", "The pages cannot be drawn on this device."));
}
} // namespace

void setPaper(QPagedPaintDevice &device, QSizeF paper)
{
    const bool lies = paper.width() > paper.height();
    device.setPageSize(QPageSize((lies ? paper.transposed() : paper) / unitsPerPoint, QPageSize::Point));
    device.setPageOrientation(lies ? QPageLayout::Landscape : QPageLayout::Portrait);
    device.setPageMargins(QMarginsF());
}

PageDevice::PageDevice(QPagedPaintDevice &device, QSizeF paper) : m_device(device)
{
    setPaper(device, paper);
    if (!m_painter.begin(&device))
        refuse();
    m_painter.scale(device.logicalDpiX() / qreal{unitsPerInch}, device.logicalDpiY() / qreal{unitsPerInch});
}

void PageDevice::add(const Page &page)
{
    if (!m_first && !m_device.newPage())
        refuse();
    m_first = false;
    paintPage(page, m_painter);
}

void paint(const PagedDocument &document, QPagedPaintDevice &device)
{
    PageDevice sheets(device, document.paper);
    for (const Page &page : document.pages)
        sheets.add(page);
}
