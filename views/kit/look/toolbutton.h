// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QToolButton;
class QWidget;

/// A button with icon and words that Tab comes to; assistive tools call it by its words until it has another name.
QToolButton *toolButton(const QString &name, const QString &iconName, const QString &text, QWidget *parent);
