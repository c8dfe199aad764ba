// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/navigator.h"

#include <QWidget>

/// A room of the window. It shows places that name it, and records of the kinds that the table of rooms gives to it.
class Room : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the place; `owner` is the record that the place's record belongs to, as far up as the room knows it.
    virtual void open(const Place &place, const RecordRef &owner) = 0;
    /// What Ctrl+N, Ctrl+F, Ctrl+P and Ctrl+E do here.
    virtual void startNew() {}
    virtual void startFilter() {}
    virtual void print() {}
    virtual void exportList() {}
};
