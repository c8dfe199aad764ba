// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// What is wrong with how a window is laid out, one line for each thing; empty where all is well.

/// Texts of labels and buttons, and fields, that have less room than they need; what is cut says so by a tool tip.
QStringList clippedTexts(const QWidget &window);
/// Visible neighbours in one layout that lie over each other, and widgets that stick out of their parent.
QStringList overlaps(const QWidget &window);
/// What can be seen only by scrolling sideways.
QStringList sidewaysScrolling(const QWidget &window);
/// Lists that scroll sideways or have a column with less room than its heading needs.
QStringList squeezedLists(const QWidget &window);
/// Labels whose text cannot be selected and copied.
QStringList unselectableTexts(const QWidget &window);
/// Controls within reach of Tab whose name is missing or not the only one of its kind.
QStringList unnamedControls(QWidget &window);
/// Forms in which Tab does not go from top to bottom.
QStringList crossedTabOrders(QWidget &window);
