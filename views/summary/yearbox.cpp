// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/yearbox.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1930;
constexpr int lastYear = 2100;

} // namespace

QSpinBox *makeYearBox(const QString &objectName, const QString &accessibleName, int year, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setRange(firstYear, lastYear);
    box->setKeyboardTracking(false);
    // Room for four digits beside the arrows, at any zoom.
    box->setSuffix(u"      "_s);
    box->setValue(year);
    return box;
}
