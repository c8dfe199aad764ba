// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/files/attachmentspane.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/files/attachmentmodel.h"
#include "kit/files/outsidecopies.h"
#include "kit/look/look.h"
#include "kit/look/toolbutton.h"
#include "store/files/attachments.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 6;
// Below these a column leaves the name its room.
constexpr int lettersForNote = 56;
constexpr int lettersForDay = 40;
constexpr int lettersOfNote = 18;

} // namespace

AttachmentsPane::AttachmentsPane(Desk &desk, const RecordType &owner, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_type(owner)
    , m_copies(new OutsideCopies(desk.database, this))
    , m_model(new AttachmentModel(desk, *m_copies, this))
    , m_heading(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_tools(new FlowLayout(nullptr))
    , m_table(new QTableView(this))
{
    setObjectName(nameOf("files"));
    setAcceptDrops(!desk.database.isReadOnly());
    setUpTable();
    layOut();
    connect(m_copies, &OutsideCopies::looked, this, &AttachmentsPane::tellChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttachmentsPane::showActs);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AttachmentsPane::showActs);
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        m_stale = m_stale || changes.contains(QString::fromLatin1(Attachment::table));
        if (m_stale && isVisible())
            refresh();
    });
    setOwner(0);
}

QString AttachmentsPane::nameOf(const char *part) const
{
    return QLatin1StringView(m_type.table) + u'_' + QLatin1StringView(part);
}

void AttachmentsPane::layOut()
{
    m_heading->setProperty("kind", u"section"_s);
    m_hint->setProperty("kind", u"muted"_s);
    m_hint->setWordWrap(true);
    m_hint->setText(m_desk.database.isReadOnly() ? tr("There are no files beside this record.")
                                                 : tr("No files yet. Drop them here, or choose “Add files”."));
    if (!m_desk.database.isReadOnly())
        m_add = addTool("file_add", u"plus"_s, tr("Add files …"), &AttachmentsPane::choose);
    m_open = addTool("file_open", u"eye"_s, tr("Open"), &AttachmentsPane::open);
    m_save = addTool("file_save", u"save"_s, tr("Save as …"), &AttachmentsPane::save);
    if (!m_desk.database.isReadOnly()) {
        m_remove = addTool("file_delete", u"delete"_s, tr("Delete"), &AttachmentsPane::remove);
        m_takeBack = addTool("file_take_back", u"refresh"_s, tr("Take the new version in"), &AttachmentsPane::takeBack);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addLayout(m_tools);
    column->addWidget(m_hint);
    column->addWidget(m_table);
}

QToolButton *AttachmentsPane::addTool(const char *name, const QString &icon, const QString &text,
                                      void (AttachmentsPane::*act)())
{
    QToolButton *button = toolButton(nameOf(name), icon, text, this);
    button->setAccessibleName(tr("Attached files: %1").arg(text));
    connect(button, &QToolButton::clicked, this, act);
    m_tools->addWidget(button);
    return button;
}

void AttachmentsPane::setUpTable()
{
    m_table->setObjectName(nameOf("file_list"));
    m_table->setAccessibleName(tr("Attached files"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setAccessibleName(tr("%1: columns").arg(m_table->accessibleName()));
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AttachmentModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(AttachmentModel::Note, QHeaderView::Interactive);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &AttachmentsPane::open);
    addKeys(tr("Open"), {Qt::Key_Return, Qt::Key_Enter}, &AttachmentsPane::open);
    addKeys(tr("Save as …"), {}, &AttachmentsPane::save);
    if (!m_desk.database.isReadOnly())
        addKeys(tr("Delete"), {Qt::Key_Delete}, &AttachmentsPane::remove);
}

void AttachmentsPane::addKeys(const QString &text, const QList<QKeySequence> &keys, void (AttachmentsPane::*act)())
{
    auto *action = new QAction(text, m_table);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
}

void AttachmentsPane::setOwner(qint64 owner)
{
    setVisible(owner > 0);
    if (owner == m_owner && !m_stale)
        return;
    m_owner = owner;
    refresh();
}

void AttachmentsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void AttachmentsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
}

void AttachmentsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letters = width() / fontMetrics().averageCharWidth();
    m_table->setColumnHidden(AttachmentModel::Note, letters < lettersForNote);
    m_table->setColumnHidden(AttachmentModel::Added, letters < lettersForDay);
}

void AttachmentsPane::refresh()
{
    m_stale = false;
    attempt(m_desk.notices, [this] { m_model->setFiles(attachmentsOf(m_desk.database, {&m_type, m_owner})); });
    const auto count = m_model->files().size();
    m_heading->setText(count == 0 ? tr("Attached files") : tr("Attached files (%1)").arg(count));
    m_hint->setVisible(count == 0);
    m_table->setVisible(count > 0);
    m_open->setVisible(count > 0);
    m_save->setVisible(count > 0);
    if (m_remove != nullptr)
        m_remove->setVisible(count > 0);
    fitRows();
    showActs();
}

void AttachmentsPane::fitRows()
{
    const int row = lookOf(*this).rowHeight();
    m_table->horizontalHeader()->resizeSection(AttachmentModel::Note, lettersOfNote * fontMetrics().averageCharWidth());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const int rows = std::min(rowsShown, m_model->rowCount());
    m_table->setFixedHeight(rows * row + m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth());
}

void AttachmentsPane::showActs()
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    m_open->setEnabled(chosen);
    m_save->setEnabled(chosen);
    if (m_remove == nullptr)
        return;
    m_add->setEnabled(m_run == nullptr);
    m_remove->setEnabled(chosen);
    m_takeBack->setVisible(!m_copies->changed().isEmpty());
}

void AttachmentsPane::tellChanged()
{
    showActs();
    m_table->viewport()->update();
    const auto changed = m_copies->changed();
    if (changed.isEmpty())
        return;
    const int row = m_model->rowOf(changed.first().value);
    const QString sentence =
        changed.size() == 1 && row >= 0
            ? tr("“%1” was changed in another program.").arg(m_model->files().at(row).fileName)
            : tr("%n attached file(s) were changed in another program.", nullptr, int(changed.size()));
    m_desk.notices.say(sentence, {{tr("Take the new version in"), [this] { takeBack(); }}});
}

QList<Attachment> AttachmentsPane::selected() const
{
    QList<Attachment> files;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        files.append(m_model->files().at(index.row()));
    return files;
}

bool AttachmentsPane::select(const RecordRef &attachment)
{
    const int row = attachment.type == &schema<Attachment>().type ? m_model->rowOf(attachment.id) : -1;
    if (row < 0)
        return false;
    m_table->selectRow(row);
    m_table->setFocus();
    // Once what was just loaded has its place.
    QTimer::singleShot(0, this, &AttachmentsPane::reveal);
    return true;
}

void AttachmentsPane::reveal()
{
    for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (area == nullptr)
            continue;
        if (QLayout *layout = area->widget()->layout())
            layout->activate();
        return area->ensureWidgetVisible(m_table);
    }
}
