// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/sidepanes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int worthShowing = 500;

} // namespace

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
