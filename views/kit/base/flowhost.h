// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

/// A part of a splitter with rows that wrap. A splitter does not ask how high they get in a narrow part, so the part
/// says it with every change of its width.
class FlowHost : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
    }
};
