// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/agenda/agendatab.h"

#include "conferences/sessionchooser.h"
#include "domain/text/dates.h"
#include "kit/base/attempt.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridpane.h"
#include "kit/grid/gridview.h"
#include "kit/lists/emptystate.h"
#include "kit/look/icons.h"
#include "kit/look/toolbutton.h"
#include "kit/papers/openpaper.h"
#include "store/queries/conferences/attendancequeries.h"
#include "store/queries/conferences/conferenceacts.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

AgendaTab::AgendaTab(Desk &desk, QWidget *parent)
    : WorkspaceTab(desk, {u"session"_s, u"agenda_item"_s, u"conference"_s}, parent)
    , m_sessions(new SessionChooser(u"agenda_session"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_pane(new GridPane(desk, spec(), m_stack))
    , m_findings(new QLabel(this))
{
    m_findings->setObjectName(u"agenda_findings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sessions);
    column->addWidget(m_stack, 1);
    column->addWidget(m_findings);
    if (isWritable())
        addTools();
    connect(m_sessions, &SessionChooser::chosen, this, &AgendaTab::showSession);
    GridModel &model = grid().grid();
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_times.setChanged(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { m_times.setChanged(); });
    connect(&model, &GridModel::reloaded, this, &AgendaTab::showFindings);
}

GridSpec AgendaTab::spec()
{
    const auto number = [this](const GridModel &grid, int row, int role) { return m_times.number(grid, row, role); };
    const auto time = [this](const GridModel &grid, int row, int role) { return m_times.time(grid, row, role); };
    return {.type = &schema<AgendaItem>().type,
            .owner = "session_id",
            .columns = {"kind", "title", "minutes", "pinned_start", "presenter_id", "unit_id", "performer", "numbered",
                        "internal", "level", "remark"},
            .computed = {{QT_TRANSLATE_NOOP("Field", "No."), number}, {QT_TRANSLATE_NOOP("Field", "Runs"), time}},
            .wraps = true};
}

GridView &AgendaTab::grid() const
{
    return m_pane->view();
}

void AgendaTab::addTools()
{
    addLevelTool(u"agenda_outdent"_s, u"left"_s, tr("One level up"),
                 {QKeySequence(u"Ctrl+["_s), QKeySequence(u"Ctrl+Shift+M"_s)}, -1);
    addLevelTool(u"agenda_indent"_s, u"right"_s, tr("One level down"),
                 {QKeySequence(u"Ctrl+]"_s), QKeySequence(u"Ctrl+M"_s)}, 1);
}

void AgendaTab::addLevelTool(const QString &name, const QString &iconName, const QString &label,
                             const QList<QKeySequence> &keys, int by)
{
    auto *action = new QAction(icon(iconName), label, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    grid().addAction(action);
    connect(action, &QAction::triggered, this, [this, by] { moveLevels(by); });
    QToolButton *button = toolButton(name, iconName, label, m_pane);
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Agenda: %1").arg(label));
    button->setToolTip(tr("%1 (%2 or %3)").arg(label, keys.first().toString(), keys.last().toString()));
    connect(button, &QToolButton::clicked, this, [this, by] { moveLevels(by); });
    m_pane->addTool(button);
}

void AgendaTab::moveLevels(int by)
{
    const GridModel &model = grid().grid();
    const qsizetype level = model.spec().type->indexOf(u"level");
    QHash<qint64, int> levels;
    for (const QModelIndex &index : grid().selectionModel()->selectedIndexes()) {
        if (const qint64 id = index.data(GridModel::IdRole).toLongLong(); id > 0)
            levels.insert(id, std::max(model.rows().at(index.row()).values.at(level).toInt() + by, 1));
    }
    if (!levels.isEmpty())
        attempt(desk().notices, [&] { setLevels(database(), levels); });
}

void AgendaTab::load()
{
    m_agenda = agendaOf(database(), conference());
    QList<Session> sessions;
    for (const SessionFile &each : std::as_const(m_agenda))
        sessions.append(each.session);
    m_sessions->setSessions(sessions);
    const bool none = sessions.isEmpty();
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_findings->setVisible(!none);
    m_empty->say(tr("The agenda belongs to a session, and this conference has none yet."),
                 isWritable() ? tr("New session") : QString(), [this] { addSession(); });
    showSession();
}

void AgendaTab::addSession()
{
    attempt(desk().notices, [this] { addFirstSession(database(), conference(), desk().today()); });
    startNew();
}

void AgendaTab::showSession()
{
    const Id<Session> session = m_sessions->session();
    for (const SessionFile &each : std::as_const(m_agenda)) {
        if (each.session.id == session)
            m_times.setSession(each.session, firstNumberOf(m_agenda, session));
    }
    grid().setScope(conferenceRef());
    if (grid().grid().owner() != session.value)
        m_pane->setOwner(session.value);
    showFindings();
    grid().viewport()->update();
}

void AgendaTab::showFindings()
{
    const GridModel &model = grid().grid();
    const Problems found = m_times.findings(model);
    const QDateTime end = m_times.end(model);
    QString text = joinedText(found);
    if (found.isEmpty() && end.isValid())
        text = tr("The session ends at %1.").arg(clockTime(end.time()));
    m_findings->setText(text);
    m_findings->setProperty("kind", found.isEmpty() ? u"muted"_s : u"warning"_s);
    m_findings->style()->polish(m_findings);
}

void AgendaTab::point(const RecordRef &record)
{
    refresh();
    for (const SessionFile &each : std::as_const(m_agenda)) {
        if (std::ranges::any_of(each.items, [&](const AgendaItem &item) { return item.id.value == record.id; })) {
            m_sessions->choose(each.session.id);
            showSession();
        }
    }
    grid().select(record.id);
    grid().setFocus();
}

void AgendaTab::startNew()
{
    if (isWritable() && !m_agenda.isEmpty())
        grid().insertBelow();
}

bool AgendaTab::print()
{
    openPaper(desk(), u"agenda"_s, conferenceRef());
    return true;
}

QWidget *AgendaTab::first()
{
    return m_stack->currentIndex() == 0 ? &grid() : nullptr;
}
