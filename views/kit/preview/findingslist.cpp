// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/findingslist.h"

#include "kit/look/icons.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct WeightLook
{
    QString icon;
    QString spoken;
};

WeightLook lookOf(const Finding &finding)
{
    switch (finding.weight) {
    case FindingWeight::Blocking:
        return {u"failure"_s, FindingsList::tr("Wrong: %1").arg(finding.sentence)};
    case FindingWeight::Warning:
        return {u"warning"_s, FindingsList::tr("To check: %1").arg(finding.sentence)};
    case FindingWeight::Hint:
        break;
    }
    return {u"info"_s, FindingsList::tr("Hint: %1").arg(finding.sentence)};
}

} // namespace

FindingsList::FindingsList(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    auto *heading = new QLabel(tr("To look at before printing"), this);
    heading->setObjectName(u"preview.findingsHeading"_s);
    heading->setWordWrap(true);
    m_list->setObjectName(u"preview.findings"_s);
    m_list->setAccessibleName(heading->text());
    m_list->setToolTip(tr("A double click or Enter opens the record that the finding comes from"));
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { open(m_list->row(item)); });
    hide();
}

void FindingsList::setFindings(const Findings &findings)
{
    m_findings = findings;
    m_list->clear();
    for (const Finding &finding : findings) {
        const WeightLook look = lookOf(finding);
        auto *item = new QListWidgetItem(icon(look.icon), finding.sentence, m_list);
        item->setData(Qt::AccessibleTextRole, look.spoken);
    }
    setVisible(!findings.isEmpty());
}

void FindingsList::open(int row)
{
    if (row >= 0 && row < m_findings.size())
        emit originWanted(m_findings.at(row).origin);
}
