// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/finder.h"

#include "domain/recordtypes.h"
#include "domain/text/fold.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "store/queries/recordqueries.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int perKind = 6;
constexpr int tableRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int lettersWide = 90;
constexpr int rowsHigh = 14;
constexpr qint64 sliceMilliseconds = 4; ///< the rest of the 16 that a letter has is for painting

QStandardItem *itemFor(const Suggestion &s)
{
    QString text = u"%1   ·   %2"_s.arg(s.title.simplified(), translatedLabel(*s.record.type));
    if (!s.detail.isEmpty())
        text += u"   ·   "_s + s.detail;
    auto *item = new QStandardItem(text);
    item->setData(QLatin1StringView(s.record.type->table), tableRole);
    item->setData(s.record.id, idRole);
    return item;
}

/// Rows are as wide as the list, so that long titles end in an ellipsis instead of a scroll bar.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

} // namespace

Finder::Finder(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_line(new QLineEdit(this))
    , m_found(new QStandardItemModel(this))
    , m_list(new QListView(this))
{
    setObjectName(u"finder"_s);
    setWindowTitle(tr("Find anything"));
    m_line->setObjectName(u"finderLine"_s);
    m_line->setAccessibleName(tr("Words or initials"));
    m_line->setPlaceholderText(tr("A name, a title, a number, or initials"));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"finderList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *hint = new QLabel(tr("↑ ↓ choose · Enter opens · Esc closes"), this);
    hint->setProperty("kind", u"muted"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    resize(std::min(lettersWide * fontMetrics().averageCharWidth(), parent->width()),
           std::min(rowsHigh * 2 * fontMetrics().height(), 600));
    connect(m_line, &QLineEdit::textChanged, this, &Finder::search);
    connect(m_list, &QListView::clicked, this, &Finder::take);
    connect(&m_rest, &QTimer::timeout, this, &Finder::goOn);
    search();
}

void Finder::search()
{
    m_found->clear();
    m_left = words(m_line->text()).isEmpty() ? QList<const RecordType *>() : kindsToFind();
    goOn();
}

/// Asks kind after kind until a letter's time is over, and goes on when what was found has been painted or another
/// letter has been answered.
void Finder::goOn()
{
    m_rest.stop();
    QElapsedTimer timer;
    timer.start();
    const bool any = !m_left.isEmpty();
    while (!m_left.isEmpty() && timer.elapsed() < sliceMilliseconds)
        ask(*m_left.takeFirst());
    if (!m_left.isEmpty())
        return m_rest.start();
    if (any && m_found->rowCount() == 0) {
        auto *none = new QStandardItem(tr("Nothing begins with “%1”.").arg(m_line->text().trimmed()));
        none->setEnabled(false);
        m_found->appendRow(none);
    }
}

void Finder::finish()
{
    while (!m_left.isEmpty())
        goOn();
}

void Finder::ask(const RecordType &kind)
{
    attempt(m_desk.notices, [&] {
        for (const Suggestion &s : suggestions(m_desk.database, kind, m_line->text(), perKind, m_desk.today()))
            m_found->appendRow(itemFor(s));
    });
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, 0));
}

void Finder::take(const QModelIndex &index)
{
    const RecordRef record{recordTypeOf(index.data(tableRole).toString()), index.data(idRole).toLongLong()};
    if (!record.isValid())
        return;
    accept();
    m_desk.navigator.open(record);
}

void Finder::step(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(m_found->rowCount() - 1, 0));
    m_list->setCurrentIndex(m_found->index(row, 0));
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        take(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}
