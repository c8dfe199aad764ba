// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/entrypanel.h"

#include "kit/base/desk.h"
#include "kit/base/enterpresses.h"
#include "kit/forms/fieldrows.h"
#include "kit/look/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Entries as they are asked for here: nothing may be left out.
const RecordType &askedType()
{
    static const RecordType type = [] {
        RecordType t = schema<RegisterEntry>().type;
        for (FieldInfo &field : t.fields)
            field.flags |= FieldFlag::Required;
        return t;
    }();
    return type;
}

} // namespace

EntryPanel::EntryPanel(Desk &desk, const QString &name, const QString &label, const QList<const char *> &columns,
                       Act act, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_columns(columns)
    , m_rows(new FieldRows(askedType(), {{nullptr, columns}}, {desk}, this))
    , m_act(std::move(act))
{
    setObjectName(name);
    for (const FieldEditor *editor : m_rows->editors())
        editor->focusProxy()->setObjectName(u"%1_%2"_s.arg(name, QLatin1StringView(editor->field().column)));
    auto *apply = new QPushButton(icon(u"check"_s), label, this);
    apply->setObjectName(name + u"_apply"_s);
    auto *cancel = new QPushButton(icon(u"close"_s), tr("Leave it"), this);
    cancel->setObjectName(name + u"_cancel"_s);
    cancel->setAccessibleName(tr("Leave it: %1").arg(label));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(apply);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_rows);
    column->addLayout(buttons);
    connect(apply, &QPushButton::clicked, this, &EntryPanel::apply);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_rows, &FieldRows::edited, this, [this] { m_rows->showFindings({}); });
    hide();
}

void EntryPanel::start()
{
    m_rows->show(toStored(RegisterEntry{.date = m_desk.today()}));
    m_rows->showFindings({});
    show();
    m_rows->first()->setFocus();
}

Problems EntryPanel::missing(const RegisterEntry &entry) const
{
    Problems found = m_rows->complaints();
    for (const Problem &problem : missingFields(askedType(), toStored(entry))) {
        const bool asked = std::ranges::any_of(
            m_columns, [&](const char *column) { return problem.column == QLatin1StringView(column); });
        if (asked)
            found.append(problem);
    }
    return found;
}

void EntryPanel::apply()
{
    const auto entry = fromStored<RegisterEntry>(m_rows->readInto(askedType().blank()));
    const Problems found = missing(entry);
    m_rows->showFindings(found);
    if (!found.isEmpty())
        return m_rows->first()->setFocus();
    if (m_act(entry))
        hide();
}

void EntryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (!enterPresses(*event))
        QFrame::keyPressEvent(event);
}
