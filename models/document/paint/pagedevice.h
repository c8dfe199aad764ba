// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QSizeF>

class QPagedPaintDevice;
struct Page;
struct PagedDocument;

/// Sets a page of that size (layout units) without margins. What is wider than high is a sheet that lies on its side,
/// as printers take it.
void setPaper(QPagedPaintDevice &device, QSizeF paper);

/// Draws pages on a device as they come, each on a new sheet of the given size (layout units).
class PageDevice
{
public:
    /// Throws FormatError when the device cannot be drawn on.
    PageDevice(QPagedPaintDevice &device, QSizeF paper);

    void add(const Page &page);

private:
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    bool m_first = true;
};

/// Draws all pages on a printer or a PDF, one to a sheet. Throws FormatError when the device cannot be drawn on.
void paint(const PagedDocument &document, QPagedPaintDevice &device);
