// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/wrappedlabel.h"

#include <QLabel>

QLabel *wrappedLabel(const QString &text, const QString &kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("kind", kind);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
