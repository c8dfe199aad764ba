// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/reportdialog.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int reportLetters = 90;
constexpr int reportRows = 24;

} // namespace

ReportDialog::ReportDialog(const QString &title, const QString &text, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"report"_s);
    setWindowTitle(title);
    auto *shown = new QPlainTextEdit(text, this);
    shown->setObjectName(u"report_text"_s);
    shown->setAccessibleName(title);
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"report_close"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(shown);
    column->addWidget(buttons);
    // No higher than a small screen, whatever the size of the letters.
    constexpr int highest = 600;
    resize(reportLetters * fontMetrics().averageCharWidth(), qMin(reportRows * fontMetrics().lineSpacing(), highest));
}
