// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/recordtable.h"

#include "kit/base/afterpaint.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/base/notices.h"
#include "kit/lists/hitdelegate.h"
#include "kit/look/look.h"
#include "store/lists/listsource.h"
#include "store/rows.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstPage = 128;

} // namespace

RecordTable::RecordTable(Desk &desk, const RecordType &type, const ListSpec &spec, QWidget *parent)
    : QTableView(parent)
    , m_desk(desk)
    , m_type(type)
    , m_source(std::make_shared<ListSource>(desk.database, type, ListQuery{}))
    , m_model(new RecordModel(type, feedOf(m_source), this, spec.computed))
{
    setUp(spec);
    restoreColumns(spec);
    connect(m_model, &RecordModel::failed, this, [this](const QString &sentence) { m_desk.notices.fail(sentence); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &RecordTable::chooseColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordTable::keepColumns);
    // The table itself makes the last one as wide as there is room.
    horizontalHeader()->viewport()->installEventFilter(this);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_dragging)
            keepColumns();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { emit opened(currentId()); });
    connect(&m_slices, &QTimer::timeout, this, &RecordTable::fetchSlice);
}

RecordTable::~RecordTable() = default;

void RecordTable::setUp(const ListSpec &)
{
    setObjectName(QLatin1StringView(m_type.table) + "_table"_L1);
    setAccessibleName(tr("List: %1").arg(translatedLabel(m_type)));
    setModel(m_model);
    setItemDelegate(new HitDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("%1: columns").arg(translatedLabel(m_type)));
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_slices.setInterval(0);
    fitRows();
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RecordTable::copySelection);
    addAction(copy);
}

void RecordTable::fitRows()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lookOf(*this).rowHeight());
}

RowFeed RecordTable::feedOf(const std::shared_ptr<ListSource> &source) const
{
    return {[source] { return source->ids().size(); }, [source](qsizetype row) { return source->ids().at(row); },
            [source] { return source->isComplete(); }, [source](qsizetype count) { source->fetch(count); },
            [source](qsizetype first, qsizetype count) { return source->page(first, count); }};
}

void RecordTable::setQuery(ListQuery query)
{
    query.order = m_order;
    query.descending = m_descending;
    const bool sameRows = query == m_query;
    auto source = std::make_shared<ListSource>(m_desk.database, m_type, query);
    // What was in reach stays in reach; a new filter starts with its first page.
    source->fetch(sameRows ? std::max(firstPage, qsizetype(m_model->rowCount())) : firstPage);
    m_source = source;
    m_query = query;
    static_cast<HitDelegate *>(itemDelegate())->setWords(query.words);
    m_place.keep();
    m_model->setFeed(feedOf(m_source));
    m_place.restore(sameRows ? KeptPlace::Rows::Same : KeptPlace::Rows::Others);
    m_slices.stop();
    if (isVisible())
        afterPaint(*viewport(), [this] { m_slices.start(); });
    else
        m_slices.start();
}

void RecordTable::fetchSlice()
{
    if (m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (!m_model->canFetchMore({}))
        m_slices.stop();
    m_place.grow();
    emit grown();
}

bool RecordTable::isComplete() const
{
    return m_source->isComplete();
}

qint64 RecordTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(RecordModel::IdRole).toLongLong() : 0;
}

QList<qint64> RecordTable::selectedIds() const
{
    QList<qint64> ids;
    // By ranges: asking for the selected rows one by one takes seconds where all of a large table are selected.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model->index(row, 0).data(RecordModel::IdRole).toLongLong());
    }
    return ids;
}

bool RecordTable::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index =
        m_model->index(row, std::max(currentIndex().column(), horizontalHeader()->logicalIndex(0)));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_place.isRestoring() && current.row() != previous.row())
        emit currentChangedTo(currentId());
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (opens && currentId() > 0)
        emit opened(currentId());
    else if (event->key() == Qt::Key_F4)
        openReferenced();
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecordTable::copySelection() const
{
    QStringList lines;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        QStringList cells;
        for (const int column : visibleColumns())
            cells.append(index.siblingAtColumn(column).data().toString().replace(u'\t', u' ').replace(u'\n', u' '));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordTable::openReferenced()
{
    QList<int> columns = visibleColumns();
    // The cell that the focus is on comes first.
    columns.prepend(currentIndex().column());
    const auto isReference = [this](int column) {
        const FieldInfo *field = m_model->fieldAt(column);
        return field != nullptr && field->kind == FieldKind::Reference;
    };
    const auto at = std::ranges::find_if(columns, isReference);
    if (currentId() == 0 || at == columns.end())
        return;
    const FieldInfo &field = *m_model->fieldAt(*at);
    attempt(m_desk.notices, [&] {
        if (const auto stored = Rows(m_desk.database, m_type).find(currentId()))
            m_desk.navigator.openReferenced(field, stored->at(m_type.indexOf(field.column)));
    });
}

void RecordTable::sortBy(int column)
{
    const FieldInfo *field = m_model->fieldAt(column);
    if (field == nullptr)
        return;
    m_descending = m_order == field->column && !m_descending;
    m_order = field->column;
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(column, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    emit sortWanted(m_order, m_descending);
}
