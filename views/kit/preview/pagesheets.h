// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/page.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

/// Pages of a paper, as many side by side as there is room for. Paints what is in view, and only that.
class PageSheets : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageSheets(QWidget *parent = nullptr);

    /// `paper` is the size of a page in layout units. Scroll and zoom stay where they can.
    void setPages(QSizeF paper, const QList<Page> &pages);
    [[nodiscard]] const QList<Page> &pages() const { return m_pages; }
    /// Per cent of the size on paper.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    [[nodiscard]] bool fitsWidth() const { return m_fitsWidth; }
    void setFitsWidth(bool fits);
    void zoomBy(int steps);
    void toTop();
    /// The page, counted from 0, that takes up the middle of the view.
    [[nodiscard]] int currentPage() const;
    /// The smallest record that stands at this point of the viewport.
    [[nodiscard]] Origin originAt(QPoint point) const;
    /// Where a page lies in the viewport.
    [[nodiscard]] QRect sheet(int page) const;
    /// Pages of which an image is kept.
    [[nodiscard]] qsizetype cachedPages() const { return m_images.size(); }

signals:
    void zoomChanged(int percent);
    void moved();
    void originActivated(const Origin &origin);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] double pixelsPerUnit() const;
    [[nodiscard]] QSize sheetSize() const;
    [[nodiscard]] int inRow() const;
    [[nodiscard]] int zoomThatFits() const;
    [[nodiscard]] QPixmap image(int page);
    void applyZoom(int percent);
    void fitScrollBars();

    QSizeF m_paper;
    QList<Page> m_pages;
    int m_zoom = 100;
    bool m_fitsWidth = false;
    QCache<int, QPixmap> m_images;
};
