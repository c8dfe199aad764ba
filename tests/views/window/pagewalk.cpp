// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/pagewalk.h"

#include "domain/conferences/conference.h"
#include "domain/papers/register.h"
#include "domain/recordtypes.h"
#include "domain/text/fold.h"
#include "kit/base/notices.h"
#include "kit/forms/recordform.h"
#include "kit/lists/recordtable.h"
#include "kit/papers/openpaper.h"
#include "reports/paperkinds.h"
#include "store/rows.h"
#include "window/finder.h"
#include "window/rooms.h"
#include "window/tourbar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The conference with the longest agenda.
Id<Conference> fullestConference(Database &database)
{
    const QVariant id = database.connection().value(
        u"SELECT conference_id FROM session GROUP BY conference_id ORDER BY (SELECT count(*) FROM agenda_item "
        "WHERE session_id = session.id) DESC LIMIT 1"_s);
    return {id.toLongLong()};
}

/// "Cơ quan, tổ chức" as "co-quan-to-chuc".
QString fileName(const QString &title)
{
    QString name = fold(title);
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return name.simplified().replace(u' ', u'-');
}

template<class W>
W *visibleChild(QWidget &parent)
{
    const auto all = parent.findChildren<W *>();
    const auto at = std::ranges::find_if(all, [](const W *w) { return w->isVisible(); });
    return at == all.end() ? nullptr : *at;
}

/// All fields of the form have been come to, so that each says what is wrong with it.
void touchAll(RecordForm &form)
{
    for (FieldEditor *editor : form.fields().editors())
        emit editor->edited();
}

} // namespace

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

PageWalk::PageWalk(TestDesk &desk, QSize size, Visit visit)
    : m_desk(desk), m_window(desk.desk()), m_visit(std::move(visit))
{
    m_window.setWindowState(Qt::WindowNoState);
    m_window.resize(size);
    m_window.show();
    settle();
    QApplication::setActiveWindow(&m_window);
}

void PageWalk::everything()
{
    rooms();
    workspace();
    tasks();
    registers();
    files();
    messages();
    papers();
    past();
    tour();
    finder();
    drafts();
}

void PageWalk::visit(const QString &name)
{
    settle();
    m_visit(name, m_window);
}

void PageWalk::rooms()
{
    for (const RoomKind &kind : roomKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        m_window.enter(key);
        settle();
        Room &room = m_window.room(key);
        auto *found = visibleChild<QTabWidget>(room);
        if (found != nullptr)
            tabs(key, *found);
        else
            page(key, room);
    }
}

void PageWalk::tabs(const QString &name, QTabWidget &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        tabs.setCurrentIndex(i);
        settle();
        page(u"%1-%2"_s.arg(name, fileName(tabs.tabText(i))), *tabs.currentWidget());
    }
}

void PageWalk::page(const QString &name, QWidget &page)
{
    visit(name);
    auto *table = visibleChild<RecordTable>(page);
    if (table == nullptr)
        return;
    if (table->model()->rowCount() > 0) {
        table->selectRow(0);
        visit(name + u"-record"_s);
    }
    m_window.currentRoom().startNew();
    if (auto *form = visibleChild<RecordForm>(page))
        touchAll(*form);
    visit(name + u"-new"_s);
    m_window.currentRoom().startFilter();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (line == nullptr || table->model()->rowCount() == 0)
        return;
    line->setText(u"zzzz"_s);
    visit(name + u"-nothing-matches"_s);
    line->clear();
    settle();
}

void PageWalk::workspace()
{
    m_desk.desk().navigator.open({&schema<Conference>().type, fullestConference(m_desk.database()).value});
    settle();
    if (auto *found = m_window.findChild<QTabWidget *>(u"workspace_tabs"_s)) {
        for (int i = 0; i < found->count(); ++i) {
            found->setCurrentIndex(i);
            visit(u"conference-"_s + fileName(found->tabText(i)));
            auto *view = visibleChild<QAbstractItemView>(*found->currentWidget());
            if (view == nullptr || view->model() == nullptr || view->model()->rowCount() == 0)
                continue;
            view->setCurrentIndex(view->model()->index(0, 0));
            visit(u"conference-"_s + fileName(found->tabText(i)) + u"-row"_s);
        }
    }
}

void PageWalk::tasks()
{
    m_window.enter(u"tasks"_s);
    settle();
    auto *several = m_window.findChild<QToolButton *>(u"task_several"_s);
    auto *table = visibleChild<RecordTable>(m_window.currentRoom());
    if (several == nullptr || table == nullptr || table->model()->rowCount() == 0)
        return;
    table->selectAll();
    several->click();
    visit(u"tasks-several"_s);
    several->click();
    table->selectRow(0);
    settle();
    if (auto *extend = m_window.findChild<QToolButton *>(u"task_extend"_s)) {
        extend->click();
        visit(u"tasks-extension"_s);
        pressKey(Qt::Key_Escape);
    }
}

void PageWalk::registers()
{
    m_desk.desk().navigator.open(
        {&schema<Register>().type, Rows(m_desk.database(), schema<Register>().type).newestId()});
    for (const QString &act : {u"register_reserve"_s, u"register_external"_s}) {
        auto *button = m_window.findChild<QToolButton *>(act);
        if (button == nullptr || !button->isVisible())
            continue;
        button->click();
        visit(QString(act).replace(u'_', u'-'));
    }
}

void PageWalk::papers()
{
    const Id<Conference> conference = fullestConference(m_desk.database());
    for (const PaperKind &kind : paperKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        const RecordType &subject = *recordTypeOf(kind.subject);
        const bool ofConference = &subject == &schema<Conference>().type;
        const qint64 id = ofConference ? conference.value : Rows(m_desk.database(), subject).newestId();
        if (id == 0)
            continue;
        openPaper(m_desk.desk(), key, {&subject, id});
        visit(u"paper-"_s + key);
    }
    openPaper(m_desk.desk(), u"minutes"_s, {&schema<Conference>().type, conference.value});
    settle();
    if (auto *issue = m_window.findChild<QToolButton *>(u"preview.issue"_s)) {
        issue->click();
        visit(u"paper-issue"_s);
        for (int source = 1; source < 3; ++source) {
            auto *numbers = m_window.findChild<QComboBox *>(u"issue_number"_s);
            numbers->setCurrentIndex(numbers->count() - source);
            visit(u"paper-issue-number-%1"_s.arg(source));
        }
        pressKey(Qt::Key_Escape);
    }
    // The last page of the co-operation is the matrix.
    const std::pair<QString, int> pages[] = {
        {u"summary"_s, 0}, {u"tasks"_s, 0}, {u"directory"_s, 0}, {u"cooperation"_s, 2}};
    for (const auto &[key, tab] : pages) {
        m_window.enter(key);
        if (auto *found = visibleChild<QTabWidget>(m_window.currentRoom()))
            found->setCurrentIndex(tab);
        m_window.currentRoom().print();
        visit(u"paper-"_s + key);
    }
}

void PageWalk::messages()
{
    Notices &notices = m_desk.desk().notices;
    m_window.enter(u"home"_s);
    notices.say(u"Đã xóa 3 nhiệm vụ."_s, {{u"Hoàn tác"_s, [] {}}});
    visit(u"message-info"_s);
    notices.warn(
        u"Nội dung vừa nhập chưa được lưu. Hạn hoàn thành đứng trước ngày giao; đề nghị xem lại ngày giao, hạn "
        "hoàn thành và đơn vị chủ trì trước khi sang nhiệm vụ khác."_s,
        {{u"Nhập tiếp"_s, [] {}}});
    visit(u"message-warning"_s);
    notices.fail(
        u"Không ghi được tệp “/home/van-phong/Sổ Dân vận/Báo cáo tổng kết công tác dân vận năm 2024.docx”: ổ đĩa "
        "đã đầy. Hãy chọn thư mục khác hoặc dọn bớt tệp cũ."_s,
        {{u"Chọn nơi khác"_s, [] {}}, {u"Mở thư mục"_s, [] {}}});
    visit(u"message-failure"_s);
    notices.clear();
}

void PageWalk::tour()
{
    showTour(m_window);
    int step = 0;
    while (auto *next = m_window.findChild<QToolButton *>(u"tourNext"_s)) {
        visit(u"tour-%1"_s.arg(++step));
        next->click();
        settle();
    }
}

void PageWalk::finder()
{
    Finder finder(m_desk.desk(), &m_window);
    finder.show();
    settle();
    m_visit(u"finder-empty"_s, finder);
    for (const QString &words : {u"hoi nghi"_s, u"zzzz"_s}) {
        finder.findChild<QLineEdit *>()->setText(words);
        settle();
        m_visit(u"finder-"_s + fileName(words), finder);
    }
}
