// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperation/matrixpage.h"

#include "cooperation/matrixmodel.h"
#include "cooperation/planacts.h"
#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/lists/emptystate.h"
#include "kit/lists/exportlist.h"
#include "kit/look/look.h"
#include "kit/pages/pagehead.h"
#include "kit/papers/openpaper.h"
#include "reports/listpaper.h"
#include "reports/paperkinds.h"
#include "store/queries/recordqueries.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsBack = 2;
constexpr int mostYears = 20;
constexpr int partnerLetters = 42;
constexpr int cellLetters = 24;
constexpr int yearLetters = 14;

} // namespace

MatrixPage::MatrixPage(Desk &desk, QWidget *parent)
    : Room(parent)
    , m_desk(desk)
    , m_model(new MatrixModel(desk, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_place(*m_table, MatrixModel::IdRole)
    , m_empty(new EmptyState(m_stack))
{
    setObjectName(u"matrix_page"_s);
    PageHead *head = makeHead();
    setUpTable();
    m_empty->say(tr("No partner yet. Enter the programmes with their parties first."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    auto *hint = new QLabel(tr("Enter opens the plans of a cell, or begins the plan that is missing."), this);
    hint->setProperty("kind", u"muted"_s);
    hint->setWordWrap(true);
    column->addWidget(hint);
    connect(&desk.database, &Database::changed, this, &MatrixPage::follow);
}

PageHead *MatrixPage::makeHead()
{
    auto *head = new PageHead(tr("Partners by years"), this);
    const int year = m_desk.today().year();
    m_first = addYear(*head, u"matrix_first"_s, tr("From the year"), year - yearsBack);
    m_last = addYear(*head, u"matrix_last"_s, tr("to the year"), year + 1);
    head->addOutput(*this, u"matrix"_s);
    connect(head->addTool(u"matrix_paper"_s, u"paper"_s, tr("Summary table")), &QToolButton::clicked, this,
            &MatrixPage::openSummary);
    connect(m_first, &QSpinBox::valueChanged, this, [this](int first) {
        m_last->setRange(first, first + mostYears);
        refresh();
    });
    connect(m_last, &QSpinBox::valueChanged, this, &MatrixPage::refresh);
    m_last->setRange(m_first->value(), m_first->value() + mostYears);
    return head;
}

QSpinBox *MatrixPage::addYear(PageHead &head, const QString &name, const QString &text, int year)
{
    auto *label = new QLabel(text, this);
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(text);
    box->setRange(1990, 2199);
    box->setValue(year);
    box->setKeyboardTracking(false);
    label->setBuddy(box);
    head.addControl(label);
    head.addControl(box);
    return box;
}

void MatrixPage::setUpTable()
{
    m_table->setObjectName(u"matrix_table"_s);
    m_table->setAccessibleName(tr("Partners by years"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setAccessibleName(tr("Partners by years: columns"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &MatrixPage::openCurrent);
}

void MatrixPage::fit()
{
    const int letter = fontMetrics().averageCharWidth();
    for (QSpinBox *year : {m_first, m_last})
        year->setMinimumWidth(yearLetters * letter);
    m_table->verticalHeader()->setDefaultSectionSize(lookOf(*this).rowHeight());
    const int years = (m_model->columnCount() - 1) * cellLetters * letter;
    for (int i = 1; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, cellLetters * letter);
    // What the years leave goes to the names of the partners.
    m_table->setColumnWidth(0, std::max(partnerLetters * letter, m_table->viewport()->width() - years));
}

void MatrixPage::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    // After the layout has told the table.
    QTimer::singleShot(0, this, &MatrixPage::fit);
}

void MatrixPage::changeEvent(QEvent *event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void MatrixPage::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    if (m_stale)
        refresh();
}

void MatrixPage::follow(const Changes &changes)
{
    const bool concerned = std::ranges::any_of(changes.keyBegin(), changes.keyEnd(), [](const QString &table) {
        return table.startsWith("plan"_L1) || table.startsWith("programme"_L1) || table == "organisation"_L1 ||
               table == "office"_L1;
    });
    m_stale = m_stale || concerned;
    if (concerned && isVisible())
        refresh();
}

void MatrixPage::refresh()
{
    m_stale = false;
    const int firstBefore = m_model->yearAt(1);
    m_place.keep();
    attempt(m_desk.notices, [this] {
        m_model->show(partnerMatrix(m_desk.database, m_first->value(), m_last->value()), m_last->value());
    });
    m_place.shiftColumns(firstBefore - m_model->yearAt(1));
    fit();
    m_place.restore();
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

bool MatrixPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Room::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy))
        copySelection();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        openCurrent();
    else
        return false;
    return true;
}

void MatrixPage::copySelection() const
{
    const QItemSelectionRange range = m_table->selectionModel()->selection().value(0);
    QStringList lines;
    for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

ListTable MatrixPage::shown() const
{
    ListTable table = shownTable(tr("Partners by years"), *m_model);
    table.narrowedBy = tr("From %1 to %2").arg(m_first->value()).arg(m_last->value());
    for (int row = 0; row < m_model->rowCount(); ++row)
        table.origins.append(
            {QString::fromLatin1(Organisation::table), m_model->partnerAt(m_model->index(row, 0)).value});
    return table;
}

void MatrixPage::print()
{
    printTable(m_desk, shown());
}

void MatrixPage::openSummary()
{
    const PaperKind &kind = *paperKindNamed(u"matrix");
    const PaperChoices years(kind.options, {{u"from"_s, m_first->value()}, {u"until"_s, m_last->value()}});
    openOfficePaper(m_desk, kind, years);
}

void MatrixPage::exportList()
{
    exportTable(m_desk, this, shown());
}

void MatrixPage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    if (const MatrixCell *cell = m_model->cellAt(index))
        return openCell(*cell, m_model->yearAt(index.column()), m_model->partnerName(index));
    m_desk.navigator.open(RecordRef{&schema<Organisation>().type, m_model->partnerAt(index).value});
}

void MatrixPage::openCell(const MatrixCell &cell, int year, const QString &partner)
{
    if (cell.plans.isEmpty() && cell.missing.isEmpty())
        return m_desk.notices.say(tr("No programme with this partner is in force in %1.").arg(year));
    if (cell.plans.isEmpty())
        return begin(cell, year);
    if (cell.plans.size() == 1)
        return m_desk.navigator.open(RecordRef{&schema<Plan>().type, cell.plans.first().value});
    QVariantList ids;
    for (const Id<Plan> plan : cell.plans)
        ids.append(plan.value);
    m_desk.navigator.open(Place{.room = u"cooperation"_s,
                                .record = {},
                                .list = &schema<Plan>().type,
                                .chip = u"%1 · %2"_s.arg(partner, QString::number(year)),
                                .conditions = {{.column = "id", .values = ids}}});
}

void MatrixPage::begin(const MatrixCell &cell, int year)
{
    // The act redraws the matrix, and with it the cell.
    const Id<Programme> programme = cell.missing.first();
    if (m_desk.database.isReadOnly())
        m_desk.navigator.open(RecordRef{&schema<Programme>().type, programme.value});
    else
        beginPlan(m_desk, programme, year);
}
