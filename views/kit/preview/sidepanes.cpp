// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/sidepanes.h"

#include "kit/look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int worthShowing = 500;

} // namespace

FindingsList::FindingsList(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    auto *heading = new QLabel(tr("To look at before printing"), this);
    heading->setObjectName(u"preview.findingsHeading"_s);
    heading->setWordWrap(true);
    m_list->setObjectName(u"preview.findings"_s);
    m_list->setAccessibleName(heading->text());
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    hide();
}

void FindingsList::setFindings(const Problems &findings)
{
    m_list->clear();
    for (const Problem &finding : findings) {
        const bool isError = finding.severity == Severity::Error;
        auto *item = new QListWidgetItem(icon(isError ? u"failure"_s : u"warning"_s), finding.text, m_list);
        item->setData(Qt::AccessibleTextRole, (isError ? tr("Wrong: %1") : tr("To check: %1")).arg(finding.text));
    }
    setVisible(!findings.isEmpty());
}

ProgressStrip::ProgressStrip(QWidget *parent) : QWidget(parent), m_what(new QLabel(this)), m_bar(new QProgressBar(this))
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"preview.cancel"_s);
    m_bar->setObjectName(u"preview.progress"_s);
    m_what->setObjectName(u"preview.progressText"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    m_wait.setSingleShot(true);
    m_wait.setInterval(worthShowing);
    connect(&m_wait, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, this, &ProgressStrip::canceled);
    hide();
}

void ProgressStrip::begin(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_wait.start();
}

void ProgressStrip::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressStrip::end()
{
    m_wait.stop();
    hide();
}
