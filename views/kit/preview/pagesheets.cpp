// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/pagesheets.h"

#include "document/layout/units.h"
#include "document/paint/painter.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 16;
constexpr int leastZoom = 25;
constexpr int mostZoom = 400;
constexpr int zoomSteps[] = {25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400};
constexpr qsizetype cacheBytes = 64 * 1024 * 1024;

} // namespace

PageSheets::PageSheets(QWidget *parent) : QAbstractScrollArea(parent), m_images(cacheBytes)
{
    setObjectName(u"preview.pages"_s);
    setAccessibleName(tr("Pages of the paper"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PageSheets::setPages(QSizeF paper, const QList<Page> &pages)
{
    m_paper = paper;
    m_pages = pages;
    m_images.clear();
    if (m_fitsWidth)
        applyZoom(zoomThatFits());
    fitScrollBars();
    viewport()->update();
    emit moved();
}

double PageSheets::pixelsPerUnit() const
{
    return logicalDpiX() / double{unitsPerInch} * m_zoom / 100;
}

QSize PageSheets::sheetSize() const
{
    return (m_paper * pixelsPerUnit()).toSize();
}

int PageSheets::inRow() const
{
    const int room = (viewport()->width() - gap) / std::max(1, sheetSize().width() + gap);
    return std::clamp(room, 1, std::max(1, int(m_pages.size())));
}

QRect PageSheets::sheet(int page) const
{
    const QSize size = sheetSize();
    const int columns = inRow();
    const int width = columns * (size.width() + gap) - gap;
    const int left = std::max(gap, (viewport()->width() - width) / 2) + page % columns * (size.width() + gap);
    const int top = gap + page / columns * (size.height() + gap);
    return {QPoint(left - horizontalScrollBar()->value(), top - verticalScrollBar()->value()), size};
}

int PageSheets::currentPage() const
{
    const int step = sheetSize().height() + gap;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / std::max(step, 1) * inRow(), 0, std::max(0, int(m_pages.size()) - 1));
}

int PageSheets::zoomThatFits() const
{
    const double atFullSize = m_paper.width() * logicalDpiX() / unitsPerInch;
    // As wide as with the bar that long papers have, so that its coming and going changes nothing.
    const int bar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    const int room = viewport()->width() - 2 * gap - bar;
    return atFullSize > 0 ? std::clamp(int(100 * room / atFullSize), leastZoom, mostZoom) : m_zoom;
}

void PageSheets::setZoom(int percent)
{
    m_fitsWidth = false;
    applyZoom(std::clamp(percent, leastZoom, mostZoom));
}

void PageSheets::setFitsWidth(bool fits)
{
    m_fitsWidth = fits;
    if (fits)
        applyZoom(zoomThatFits());
    emit zoomChanged(m_zoom);
}

void PageSheets::zoomBy(int steps)
{
    const auto *above =
        steps > 0 ? std::ranges::upper_bound(zoomSteps, m_zoom) : std::ranges::lower_bound(zoomSteps, m_zoom) - 1;
    const auto *first = std::begin(zoomSteps);
    setZoom(*std::clamp(above, first, std::end(zoomSteps) - 1));
}

void PageSheets::applyZoom(int percent)
{
    if (percent == m_zoom)
        return;
    // What stands in the middle stays there, or its page where the pages stand otherwise now.
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double factor = double(percent) / m_zoom;
    const int columns = inRow();
    const int page = currentPage();
    m_zoom = percent;
    m_images.clear();
    fitScrollBars();
    verticalScrollBar()->setValue(columns == inRow() ? qRound(middle * factor - viewport()->height() / 2.0)
                                                     : page / inRow() * (sheetSize().height() + gap));
    viewport()->update();
    emit zoomChanged(m_zoom);
}

void PageSheets::fitScrollBars()
{
    const QSize size = sheetSize();
    const int columns = inRow();
    const int rows = (int(m_pages.size()) + columns - 1) / columns;
    const int height = gap + rows * (size.height() + gap);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(16, size.height() / 24));
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(32);
}

QPixmap PageSheets::image(int page)
{
    if (const QPixmap *known = m_images.object(page))
        return *known;
    const double ratio = devicePixelRatioF();
    QPixmap image(sheetSize() * ratio);
    // Paper is white and its ink black in every theme.
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerUnit() * ratio, pixelsPerUnit() * ratio);
    paintPage(m_pages.at(page), painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    const qsizetype bytes = qsizetype{image.width()} * image.height() * 4;
    m_images.insert(page, new QPixmap(image), bytes);
    return image;
}

void PageSheets::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Dark));
    const int step = sheetSize().height() + gap;
    const int first = std::max(0, (verticalScrollBar()->value() + event->rect().top() - gap) / step);
    for (int page = first; page < m_pages.size(); ++page) {
        const QRect place = sheet(page);
        if (place.top() > event->rect().bottom())
            break;
        painter.drawPixmap(place.topLeft(), image(page));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void PageSheets::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        applyZoom(zoomThatFits());
    fitScrollBars();
    emit moved();
}

void PageSheets::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    emit moved();
}

void PageSheets::toTop()
{
    verticalScrollBar()->setValue(0);
}

void PageSheets::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        return toTop();
    if (event->key() == Qt::Key_End)
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus)
        return zoomBy(1);
    if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus)
        return zoomBy(-1);
    QAbstractScrollArea::keyPressEvent(event);
}

void PageSheets::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

Origin PageSheets::originAt(QPoint point) const
{
    for (int page = 0; page < m_pages.size(); ++page) {
        const QRect place = sheet(page);
        if (!place.contains(point))
            continue;
        const QPointF at = QPointF(point - place.topLeft()) / pixelsPerUnit();
        const OriginBox *smallest = nullptr;
        for (const OriginBox &box : m_pages.at(page).boxes) {
            const auto area = [](const QRectF &r) { return r.width() * r.height(); };
            if (box.box.contains(at) && (!smallest || area(box.box) < area(smallest->box)))
                smallest = &box;
        }
        return smallest ? smallest->origin : Origin{};
    }
    return {};
}

void PageSheets::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Origin origin = originAt(event->position().toPoint());
    if (origin.id > 0)
        emit originActivated(origin);
}

void PageSheets::contextMenuEvent(QContextMenuEvent *event)
{
    const Origin origin = originAt(viewport()->mapFromGlobal(event->globalPos()));
    if (origin.id <= 0)
        return;
    QMenu menu(this);
    QAction *open = menu.addAction(tr("Open the record of this line"));
    open->setObjectName(u"preview.openRecord"_s);
    if (menu.exec(event->globalPos()) == open)
        emit originActivated(origin);
}
