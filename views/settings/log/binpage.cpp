// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/log/binpage.h"

#include "domain/text/dates.h"
#include "domain/text/fold.h"
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/base/wrappedlabel.h"
#include "kit/history/logtext.h"
#include "kit/lists/emptystate.h"
#include "kit/lists/rowsmodel.h"
#include "kit/lists/rowstable.h"
#include "kit/look/icons.h"
#include "kit/pages/pagehead.h"
#include "kit/pages/undonotice.h"
#include "settings/settingspages.h"
#include "store/queries/directory/directoryqueries.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 128;
constexpr int deletionsOfSlice = 128;

QStringList binCells(const BinEntry &entry)
{
    return {translatedLabel(*entry.record.type), entry.title, shortMoment(entry.step.at), writerText(entry.step)};
}

QList<qint64> deletionsOf(const QList<BinEntry> &entries)
{
    QList<qint64> deletions;
    for (const BinEntry &entry : entries)
        deletions.append(entry.deletion);
    return deletions;
}

} // namespace

BinPage::BinPage(Desk &desk, QWidget *parent)
    : Room(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_model(new RowsModel({tr("Kind"), tr("Title"), tr("Deleted"), tr("By")}, this))
    , m_table(new RowsTable(u"bin_table"_s, tr("Bin"), m_model, m_stack, KeptPlace::WhenGone::Neighbour))
    , m_empty(new EmptyState(m_stack))
    , m_along(wrappedLabel({}, u"body"_s, this))
    , m_kept(wrappedLabel({}, u"muted"_s, this))
{
    setObjectName(u"bin_page"_s);
    auto *column = new QVBoxLayout;
    setLayout(column);
    addHead();
    m_search->setObjectName(u"bin_search"_s);
    m_search->setAccessibleName(tr("Find in the bin"));
    m_search->setPlaceholderText(tr("Find in the bin (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(40 * fontMetrics().averageCharWidth());
    m_along->setObjectName(u"bin_along"_s);
    m_kept->setObjectName(u"bin_kept"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWidths({22, 60, 18, 24});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_stack),
                          static_cast<QWidget *>(m_along), static_cast<QWidget *>(m_kept)})
        column->addWidget(part, part == m_stack ? 1 : 0);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &BinPage::readSlice);
    connect(m_search, &QLineEdit::textChanged, this, &BinPage::fill);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BinPage::showAlong);
    connect(m_table, &RowsTable::opened, this, &BinPage::bringBack);
    connect(&desk.database, &Database::changed, this, &BinPage::follow);
}

void BinPage::addHead()
{
    auto *head = new PageHead(tr("Bin"), this);
    layout()->addWidget(head);
    if (m_desk.database.isReadOnly())
        return;
    const auto addTool = [&](const char *name, const char *icon, const QString &text, void (BinPage::*act)()) {
        QToolButton *tool = head->addTool(QString::fromLatin1(name), QString::fromLatin1(icon), text);
        connect(tool, &QToolButton::clicked, this, act);
        return tool;
    };
    m_forChosen = {addTool("bin_restore", "undo", tr("Bring back"), &BinPage::bringBack),
                   addTool("bin_remove", "delete", tr("Delete for good"), &BinPage::emptyChosen)};
    m_emptyAll = addTool("bin_empty", "close", tr("Empty the bin"), &BinPage::emptyAll);
    auto *remove = new QAction(tr("Delete for good"), this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &BinPage::emptyChosen);
    m_table->addAction(remove);
}

void BinPage::startFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BinPage::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    if (m_stale)
        refresh();
}

void BinPage::follow()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void BinPage::refresh()
{
    m_stale = false;
    m_slices.stop();
    try {
        m_reader.emplace(m_desk.database);
        m_all.clear();
        const int wanted = std::max(entriesAtOnce, m_table->currentRow() + 1);
        while (!isRead() && m_all.size() < wanted)
            m_all += m_reader->read(deletionsOfSlice);
        m_kept->setText(keptText());
        fill();
    } catch (const std::exception &error) {
        m_reader.reset();
        m_stack->setCurrentWidget(m_empty);
        return m_empty->say(QString::fromUtf8(error.what()), tr("Try again"), [this] { refresh(); });
    }
    if (!isRead())
        m_slices.start();
}

void BinPage::readSlice()
{
    const auto before = m_all.size();
    if (!attempt(m_desk.notices, [this] { m_all += m_reader->read(deletionsOfSlice); }))
        m_reader.reset();
    append(m_all.mid(before));
    if (isRead())
        m_slices.stop();
    showState();
}

void BinPage::readAll()
{
    while (!isRead())
        readSlice();
}

BinPage::Rows BinPage::rowsOf(const QList<BinEntry> &entries) const
{
    const QStringList typed = words(m_search->text());
    Rows found;
    for (const BinEntry &entry : entries) {
        const QStringList row = binCells(entry);
        if (!typed.isEmpty() && !matches(searchText(row), typed))
            continue;
        found.entries.append(entry);
        found.cells.append(row);
    }
    return found;
}

void BinPage::fill()
{
    const Rows rows = rowsOf(m_all);
    m_shown = rows.entries;
    m_model->setRows(rows.cells, deletionsOf(rows.entries));
    showState();
    showAlong();
}

void BinPage::append(const QList<BinEntry> &entries)
{
    const Rows rows = rowsOf(entries);
    m_shown += rows.entries;
    m_model->append(rows.cells, deletionsOf(rows.entries));
}

void BinPage::showState()
{
    const bool nothing = m_shown.isEmpty() && isRead();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_table);
    m_table->chooseSomething();
    if (m_emptyAll != nullptr)
        m_emptyAll->setEnabled(!m_all.isEmpty());
    if (!nothing)
        return;
    if (m_all.isEmpty())
        m_empty->say(tr("The bin is empty. What is deleted waits here and can be brought back."));
    else
        m_empty->say(tr("Nothing in the bin matches “%1”.").arg(m_search->text().trimmed()), tr("Clear the filter"),
                     [this] { m_search->clear(); });
}

QList<qint64> BinPage::chosen() const
{
    QList<qint64> deletions;
    for (const int row : m_table->selectedRows())
        deletions.append(m_shown.at(row).deletion);
    return m_shown.isEmpty() ? QList<qint64>() : deletions;
}

void BinPage::showAlong()
{
    const QList<qint64> deletions = chosen();
    for (QToolButton *tool : std::as_const(m_forChosen))
        tool->setEnabled(!deletions.isEmpty());
    QString parts;
    attempt(m_desk.notices, [&] { parts = inWords(goneAlong(m_desk.database, deletions)); });
    m_along->setText(parts.isEmpty() ? QString() : tr("Went along and comes back with it: %1").arg(parts));
    m_along->setVisible(!parts.isEmpty());
}

void BinPage::bringBack()
{
    const QList<qint64> deletions = chosen();
    if (deletions.isEmpty() || m_desk.database.isReadOnly())
        return;
    attempt(m_desk.notices, [&] {
        const QList<RecordRef> back = restoreFromBin(m_desk.database, deletions);
        m_desk.notices.say(tr("%n record(s) brought back.", nullptr, int(back.size())),
                           {{tr("Undo"), [this] { undoLast(m_desk); }},
                            {tr("Open"), [this, record = back.first()] { m_desk.navigator.open(record); }}});
    });
}

void BinPage::emptyChosen()
{
    const QList<qint64> deletions = chosen();
    emptyOf(deletions, tr("Delete %n record(s) for good, with all that belongs to them? They cannot be brought back "
                          "after that.",
                          nullptr, int(deletions.size())));
}

void BinPage::emptyAll()
{
    readAll();
    emptyOf(deletionsOf(m_all),
            tr("Empty the bin? %n record(s) are deleted for good, with all that belongs to them, and cannot be brought "
               "back after that.",
               nullptr, int(m_all.size())));
}

void BinPage::emptyOf(const QList<qint64> &deletions, const QString &question)
{
    if (deletions.isEmpty() || m_desk.database.isReadOnly() ||
        !m_desk.ask.confirm(this, question, tr("Delete for good")))
        return;
    attempt(m_desk.notices, [&] {
        emptyBin(m_desk.database, deletions);
        m_desk.notices.say(tr("%n record(s) deleted for good.", nullptr, int(deletions.size())));
    });
    refresh();
}

QString BinPage::keptText() const
{
    const auto office = officeOf(m_desk.database);
    if (!office || office->binDays == 0)
        return tr("What is deleted stays here until the bin is emptied by hand. The settings of the office can name a "
                  "number of days after which it goes by itself.");
    return tr("What was deleted more than %n day(s) ago goes for good when the file is closed; the number of days "
              "stands in the settings of the office.",
              nullptr, office->binDays);
}

Room *makeBinPage(Desk &desk)
{
    return new BinPage(desk);
}
