// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/attachmentspage.h"

#include "domain/text/numbers.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/files/exportfiles.h"
#include "kit/look/look.h"
#include "kit/look/toolbutton.h"
#include "settings/settingspages.h"
#include "store/files/attachments.h"
#include "store/queries/recordqueries.h"
#include "store/table.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int largestShown = 20;

} // namespace

AttachmentsPage::AttachmentsPage(Desk &desk)
    : m_desk(desk)
    , m_export(toolButton(u"attachments_export"_s, u"export"_s, tr("Export all files …"), nullptr))
    , m_table(new QTableWidget(0, 3))
{
    setObjectName(u"attachments_page"_s);
    addHeading(tr("Attached files"));
    m_totals = addNote({});
    m_totals->setObjectName(u"attachments_totals"_s);
    addPart(m_export);
    addNote(tr("Each file may have up to %1. What is attached twice takes its room once; what is deleted stays in the "
               "bin, and so in the file and its copies, until the bin is emptied.")
                .arg(sizeText(mostBytesOfAttachment())));
    addHeading(tr("The largest files"));
    setUpTable();
    addPart(m_table);
    connect(m_export, &QToolButton::clicked, this, &AttachmentsPage::exportAll);
}

void AttachmentsPage::setUpTable()
{
    m_table->setObjectName(u"attachments_largest"_s);
    m_table->setAccessibleName(tr("The largest files"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Size"), tr("Belongs to")});
    m_table->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setAccessibleName(tr("%1: columns").arg(m_table->accessibleName()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    auto *open = new QAction(tr("Go to the record"), m_table);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(open);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(open, &QAction::triggered, this, &AttachmentsPage::openCurrent);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &AttachmentsPage::openCurrent);
}

void AttachmentsPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    read();
}

void AttachmentsPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
}

void AttachmentsPage::read()
{
    attempt(m_desk.notices, [this] {
        const AttachmentTotals totals = attachmentTotals(m_desk.database);
        m_totals->setText(totals.files == 0 ? tr("There are no attached files yet. They are added beside a conference, "
                                                 "programme, plan, task or paper.")
                                            : tr("%n file(s) of %1 together; they take %2.", nullptr, totals.files)
                                                  .arg(sizeText(totals.bytes), sizeText(totals.kept)));
        m_export->setEnabled(totals.files > 0);
        m_largest = largestAttachments(m_desk.database, largestShown);
        fill();
    });
}

void AttachmentsPage::fill()
{
    m_table->setRowCount(int(m_largest.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Attachment &file = m_largest.at(row);
        const QString belongs =
            titleOf(m_desk.database, ownerOf(m_desk.database, {&schema<Attachment>().type, file.id.value}))
                .simplified();
        const QString texts[] = {file.fileName, sizeText(file.size), belongs};
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (column == 1)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setVisible(!m_largest.isEmpty());
    fitRows();
}

void AttachmentsPage::fitRows()
{
    const int row = lookOf(*this).rowHeight();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(m_table->rowCount() * row + m_table->horizontalHeader()->sizeHint().height() +
                            2 * m_table->frameWidth());
}

void AttachmentsPage::exportAll()
{
    attempt(m_desk.notices, [this] {
        exportFiles(m_desk, this, Table<Attachment>(m_desk.database).select(u"ORDER BY id"_s),
                    ExportFolders::PerRecord);
    });
}

void AttachmentsPage::openCurrent()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_largest.size())
        m_desk.navigator.open({&schema<Attachment>().type, m_largest.at(row).id.value});
}

Room *makeAttachmentsPage(Desk &desk)
{
    return new AttachmentsPage(desk);
}
