// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// A button with text beside its icon that gives way to the width of the window; what is cut is in the tool tip.
class ElidedButton : public QToolButton
{
    Q_OBJECT

public:
    ElidedButton(const QString &text, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
