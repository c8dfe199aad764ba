// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/// A long text to be read and copied from, such as the report of a rescue.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const QString &title, const QString &text, QWidget *parent);
};
