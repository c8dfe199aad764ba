// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;
struct Desk;
struct Draft;

/// What had not been saved when the program ended, in a dialog in which it is taken up or dropped. `startNew` is the
/// window's.
void showDrafts(QWidget &window, Desk &desk, const std::function<void()> &startNew);

/// Opens the record, or begins it anew, with the words that were typed in its form or grid; false where no form of the
/// window takes them.
/// `startNew` is the window's.
bool resumeDraft(QWidget &window, Desk &desk, const std::function<void()> &startNew, const Draft &draft);
