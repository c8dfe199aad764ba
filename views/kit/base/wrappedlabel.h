// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

/// Plain text that goes on in the next line; `kind` is how the look draws it: title, section, body, muted or error.
QLabel *wrappedLabel(const QString &text, const QString &kind, QWidget *parent);
