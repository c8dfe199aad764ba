// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

/// A table to type into: Tab goes through its cells and from the last one on to what comes after the table.
class LeavableTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

protected:
    bool focusNextPrevChild(bool next) override;
    /// From any cell; what Esc does.
    bool leave(bool next);

private:
    [[nodiscard]] bool isAtEdge(bool last) const;
};
