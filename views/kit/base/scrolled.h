// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

/// A frameless area that scrolls the content, which may come later, and takes no focus itself.
QScrollArea *scrolled(QWidget *content, QWidget *parent);
/// Never narrower than what is in it now: it scrolls up and down only.
void keepWidth(QScrollArea &area);
/// Fills the host with it.
void addScrolled(QWidget &host, QWidget *content);
