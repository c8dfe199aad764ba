// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

#include <memory>

/// A bare Qt view of the same size with the cells that stand in the other one now, without filter, file or delegate:
/// what painting them costs at least.
class StillView
{
public:
    explicit StillView(const QAbstractItemView &like);

    void paint() { m_view->viewport()->repaint(); }
    void paintRow(int row);
    /// Milliseconds of painting it all.
    double milliseconds();

private:
    std::unique_ptr<QAbstractItemView> m_view;
};
