// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profiles/profilespage.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/scrolled.h"
#include "kit/base/wrappedlabel.h"
#include "kit/forms/recordform.h"
#include "kit/history/historytoggle.h"
#include "kit/preview/layingout.h"
#include "kit/preview/pagesheets.h"
#include "reports/house/samplepaper.h"
#include "reports/wording.h"
#include "settings/profiles/profileeditor.h"
#include "settings/profiles/profileentries.h"
#include "settings/settingspages.h"

#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int entrySpacing = 3;

QPushButton *makeButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

ProfilesPage::ProfilesPage(Desk &desk, QWidget *parent)
    : Room(parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_copy(makeButton("profile_copy", tr("Copy")))
    , m_delete(makeButton("profile_delete", tr("Delete")))
    , m_resetStart(makeButton("profile_start_reset", tr("The layout's own day")))
    , m_identity(new QStackedWidget)
    , m_own(new RecordForm(desk, schema<OwnProfile>().type, {{nullptr, {"title", "valid_from", "valid_until"}}}))
    , m_start(new RecordForm(desk, schema<ProfileStart>().type, {{nullptr, {"valid_from"}}}))
    , m_fault(wrappedLabel({}, u"error"_s, nullptr))
    , m_editor(new ProfileEditor)
    , m_sheets(new PageSheets)
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(makeSide());
    split->addWidget(makeMiddle());
    split->addWidget(m_sheets);
    split->setStretchFactor(1, 2);
    split->setStretchFactor(2, 3);
    m_sheets->setObjectName(u"profile_page"_s);
    m_sheets->setAccessibleName(tr("Page one of a sample"));
    m_sheets->setFitsWidth(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(split);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesPage::showCurrent);
    connect(m_editor, &ProfileEditor::changed, this, &ProfilesPage::take);
    connect(m_copy, &QPushButton::clicked, this, &ProfilesPage::copy);
    connect(m_delete, &QPushButton::clicked, this, &ProfilesPage::remove);
    connect(m_resetStart, &QPushButton::clicked, this, &ProfilesPage::resetStart);
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        if (changes.contains(QString::fromLatin1(OwnProfile::table)) ||
            changes.contains(QString::fromLatin1(ProfileStart::table)))
            read();
    });
    read();
}

QWidget *ProfilesPage::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_list->setObjectName(u"profile_list"_s);
    m_list->setAccessibleName(tr("Layouts of papers"));
    m_list->setWordWrap(true);
    m_list->setSpacing(entrySpacing);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return side;
}

QWidget *ProfilesPage::makeMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(8, 0, 8, 0);
    addHistory(*column);
    auto *builtIn = new QWidget;
    auto *start = new QVBoxLayout(builtIn);
    start->setContentsMargins({});
    QLabel *note =
        wrappedLabel(tr("This layout is built in. Copy it to change its values; here you can say from which day "
                        "the office goes by it."),
                     u"muted"_s, nullptr);
    start->addWidget(note);
    start->addWidget(m_start);
    start->addWidget(m_resetStart, 0, Qt::AlignLeft);
    m_identity->addWidget(builtIn);
    m_identity->addWidget(m_own);
    m_fault->setObjectName(u"profile_fault"_s);
    column->addWidget(m_identity);
    column->addWidget(m_fault);
    column->addWidget(m_editor, 1);
    return middle;
}

void ProfilesPage::addHistory(QVBoxLayout &column)
{
    // In the place of the values, so that page one shows what a restored one does.
    QScrollArea *area = scrolled(nullptr, this);
    area->hide();
    m_history = new HistoryToggle(
        m_desk, u"profile"_s, tr("Layout of papers"), [area](QWidget *pane) { area->setWidget(pane); }, this);
    connect(m_history, &HistoryToggle::opened, this, [this, area](bool open) {
        m_editor->setVisible(!open);
        area->setVisible(open);
    });
    column.addWidget(&m_history->button(), 0, Qt::AlignRight);
    column.addWidget(area, 1);
}

void ProfilesPage::showHistory(const ProfileEntry &entry)
{
    const RecordType &type = entry.isOwn() ? schema<OwnProfile>().type : schema<ProfileStart>().type;
    const qint64 id = entry.isOwn() ? entry.own.id.value : entry.startId;
    m_history->setRecord(id > 0 ? RecordRef{&type, id} : RecordRef(),
                         tr("This layout is built in and goes by its own day; it has no history."));
}

void ProfilesPage::read()
{
    attempt(m_desk.notices, [&] {
        m_entries = profileEntries(m_desk.database);
        fillList();
    });
}

void ProfilesPage::fillList()
{
    const int row = std::max(0, m_list->currentRow());
    const QString id =
        m_list->currentItem() == nullptr ? QString() : m_list->currentItem()->data(Qt::UserRole).toString();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const ProfileEntry &entry : std::as_const(m_entries)) {
            auto *item = new QListWidgetItem(entry.title() + u'\n' + entry.time(), m_list);
            item->setData(Qt::UserRole, entry.id());
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
        select(id);
    }
    showCurrent();
}

void ProfilesPage::select(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

const ProfileEntry *ProfilesPage::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_entries.size() ? nullptr : &m_entries[row];
}

void ProfilesPage::showCurrent()
{
    const ProfileEntry *entry = current();
    if (entry == nullptr)
        return;
    const bool isOwn = entry->isOwn();
    const bool mayWrite = !m_desk.database.isReadOnly();
    m_copy->setEnabled(mayWrite && entry->fault.isEmpty());
    m_delete->setEnabled(mayWrite && isOwn);
    m_resetStart->setVisible(mayWrite && entry->startId != 0);
    showIdentity(*entry);
    showHistory(*entry);
    m_fault->setText(entry->fault);
    m_fault->setVisible(!entry->fault.isEmpty());
    m_editor->show(QJsonDocument::fromJson(entry->base.source).object(), changesOf(entry->own), isOwn && mayWrite);
    showPage(*entry);
}

void ProfilesPage::showIdentity(const ProfileEntry &entry)
{
    const bool isOwn = entry.isOwn();
    const QString id = entry.id();
    m_identity->setCurrentIndex(isOwn ? 1 : 0);
    RecordForm &form = isOwn ? *m_own : *m_start;
    const qint64 record = isOwn ? entry.own.id.value : entry.startId;
    // What is being typed stays when something else of the same layout changes.
    if (std::exchange(m_shown, id) == id && form.recordId() == record)
        return;
    if (record != 0)
        form.load(record);
    else
        form.startNew({{u"profile"_s, id}, {u"valid_from"_s, entry.profile.validFrom.toString(Qt::ISODate)}});
    m_start->setEnabled(!m_desk.database.isReadOnly());
}

void ProfilesPage::showPage(const ProfileEntry &entry)
{
    if (!entry.fault.isEmpty())
        return m_sheets->setPages({}, {});
    attempt(m_desk.notices, [&] {
        const PagedDocument paged = firstPages(1, samplePaper(entry.profile, builtInWording()), entry.profile);
        m_sheets->setPages(paged.paper, paged.pages);
    });
}

void ProfilesPage::copy()
{
    const ProfileEntry *entry = current();
    if (entry == nullptr)
        return;
    const LayoutProfile &profile = entry->profile;
    FieldValues values{{u"base"_s, entry->isOwn() ? entry->own.base : profile.id},
                       {u"title"_s, tr("%1 (copy)").arg(profile.name)},
                       {u"valid_from"_s, profile.validFrom.toString(Qt::ISODate)},
                       {u"changes"_s, entry->own.changes}};
    if (profile.validUntil.isValid())
        values[u"valid_until"_s] = profile.validUntil.toString(Qt::ISODate);
    attempt(m_desk.notices, [&] {
        const qint64 id = insertRecord(m_desk.database, schema<OwnProfile>().type, values);
        select(entryId({id}));
        m_own->focusFirst();
    });
}

void ProfilesPage::remove()
{
    const ProfileEntry *entry = current();
    if (entry == nullptr || !entry->isOwn())
        return;
    const qint64 id = entry->own.id.value;
    attempt(m_desk.notices, [&] { deleteRecords(m_desk.database, schema<OwnProfile>().type, {id}); });
    m_list->setFocus();
}

void ProfilesPage::resetStart()
{
    const ProfileEntry *entry = current();
    if (entry == nullptr || entry->startId == 0)
        return;
    const qint64 id = entry->startId;
    attempt(m_desk.notices, [&] { deleteRecords(m_desk.database, schema<ProfileStart>().type, {id}); });
    m_list->setFocus();
}

void ProfilesPage::take(const QJsonObject &changes, const QString &path)
{
    const ProfileEntry *entry = current();
    if (entry == nullptr || !entry->isOwn())
        return;
    // The values together may not be possible, though each of them is.
    const ProfileEntry changed = withChanges(*entry, changes);
    if (!changed.fault.isEmpty())
        return m_editor->refuse(path, changed.fault);
    attempt(m_desk.notices, [&] {
        changeRecord(m_desk.database, {&schema<OwnProfile>().type, changed.own.id.value},
                     {{u"changes"_s, changed.own.changes}});
    });
}

void ProfilesPage::open(const Place &, const RecordRef &owner)
{
    if (owner.type == &schema<OwnProfile>().type)
        select(entryId({owner.id}));
}

Room *makeProfilesPage(Desk &desk)
{
    return new ProfilesPage(desk);
}
