// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profiles/profileeditor.h"

#include "document/profile/valuepath.h"
#include "kit/base/scrolled.h"
#include "settings/profiles/valuerow.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProfileEditor::ProfileEditor(QWidget *parent)
    : QWidget(parent), m_groups(new QComboBox(this)), m_host(new QWidget(this)), m_resetAll(new QPushButton(this))
{
    m_groups->setObjectName(u"profile_group"_s);
    m_groups->setAccessibleName(tr("Part of the layout"));
    for (const ProfileGroup &group : profileGroups())
        m_groups->addItem(translatedLabel(group));
    m_resetAll->setObjectName(u"profile_reset"_s);
    m_resetAll->setText(tr("Reset all values"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_groups);
    column->addWidget(m_host, 1);
    column->addWidget(m_resetAll, 0, Qt::AlignLeft);
    auto *host = new QVBoxLayout(m_host);
    host->setContentsMargins({});
    connect(m_groups, &QComboBox::currentIndexChanged, this, &ProfileEditor::showGroup);
    connect(m_resetAll, &QPushButton::clicked, this, [this] { emit changed({}, {}); });
    showGroup(0);
}

void ProfileEditor::showGroup(int index)
{
    delete m_page;
    m_rows.clear();
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const ProfileValue &value : profileGroups().at(index).values)
        addRow(value);
    for (ValueRow *row : std::as_const(m_rows)) {
        auto *label = new QLabel(translatedLabel(row->value()));
        label->setBuddy(&row->editor());
        form->addRow(label, row);
    }
    QScrollArea *area = scrolled(content, m_host);
    m_page = area;
    m_host->layout()->addWidget(area);
    area->show();
    fill();
    keepWidth(*area);
}

void ProfileEditor::addRow(const ProfileValue &value)
{
    auto *row = new ValueRow(value);
    connect(row, &ValueRow::chosen, this, [this, &value](const QJsonValue &stored) { change(value, stored); });
    connect(row, &ValueRow::resetWanted, this, [this, &value] { reset(value.path); });
    m_rows.append(row);
}

void ProfileEditor::show(const QJsonObject &base, const QJsonObject &changes, bool isEditable)
{
    m_base = base;
    m_changes = changes;
    m_editable = isEditable;
    fill();
}

void ProfileEditor::fill()
{
    for (ValueRow *row : std::as_const(m_rows)) {
        const bool isChanged = m_changes.contains(row->value().path);
        const QJsonValue changed = m_changes.value(row->value().path);
        const QJsonValue stored = !isChanged         ? valueIn(m_base, row->value())
                                  : changed.isNull() ? row->value().absent
                                                     : changed;
        row->show(stored, isChanged, m_editable);
    }
    m_resetAll->setVisible(m_editable);
    m_resetAll->setEnabled(!m_changes.isEmpty());
}

void ProfileEditor::refuse(const QString &path, const QString &sentence)
{
    for (ValueRow *row : std::as_const(m_rows)) {
        if (row->value().path == path)
            row->refuse(sentence);
    }
}

void ProfileEditor::change(const ProfileValue &value, const QJsonValue &stored)
{
    const QJsonValue base = valueIn(m_base, value);
    if (stored == base || (stored.isNull() && base == value.absent))
        return reset(value.path);
    QJsonObject changes = m_changes;
    changes[value.path] = stored;
    emit changed(changes, value.path);
}

void ProfileEditor::reset(const QString &path)
{
    QJsonObject changes = m_changes;
    changes.remove(path);
    emit changed(changes, path);
}
