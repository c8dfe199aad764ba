// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/testdesk.h"

#include "app/sample.h"
#include "document/document.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPrinter>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

Identity clerk()
{
    return {u"Nguyễn Thị Thư Ký"_s, u"VP-01"_s,
            [] { return QDateTime(QDate(2024, 11, 20), QTime(3, 32), QTimeZone::utc()); }};
}

QWidget *focused()
{
    QWidget *widget = QApplication::focusWidget();
    return widget != nullptr ? widget : QApplication::activeWindow();
}

} // namespace

bool TestAsk::printer(QWidget *, QPrinter &printer)
{
    printer.setOutputFileName(printsTo);
    return prints;
}

TestDesk::TestDesk(FileContent content)
    : m_database(memoryDatabase(clerk()))
    , m_preferences(m_folder.filePath(u"danvan.ini"_s))
    , m_desk{*m_database, m_preferences, ask, m_notices, m_navigator, [this] { return today; }}
{
    if (content == FileContent::Sample)
        fillSample(*m_database);
    QObject::connect(&m_notices, &Notices::posted, &m_notices, [this](const Notice &notice) {
        m_said.append(notice.text);
        m_actions = notice.actions;
    });
    QObject::connect(&m_navigator, &Navigator::opened, &m_navigator,
                     [this](const Place &place) { m_opened.append(place); });
    QObject::connect(&m_navigator, &Navigator::paperOpened, &m_navigator,
                     [this](const ShownPaper &paper) { m_papers.append(paper.document.title); });
}

TestDesk::~TestDesk() = default;

QStringList TestDesk::offered() const
{
    QStringList labels;
    for (const NoticeAction &action : m_actions)
        labels.append(action.label);
    return labels;
}

void TestDesk::act(qsizetype action)
{
    m_actions.at(action).run();
}

void typeText(const QString &text)
{
    // As Unikey does: each letter stands as preedit until the syllable is whole. A platform sends nothing to what
    // cannot be written into.
    if (!focused()->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    for (const QChar letter : text) {
        QInputMethodEvent composing(QString(letter), {});
        QApplication::sendEvent(focused(), &composing);
        QInputMethodEvent composed;
        composed.setCommitString(QString(letter));
        QApplication::sendEvent(focused(), &composed);
    }
}

void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup != nullptr ? popup : focused(), key, modifiers);
}
