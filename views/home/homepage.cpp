// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homepage.h"

#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"
#include "domain/text/dates.h"
#include "home/homelines.h"
#include "home/sectioncard.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/base/scrolled.h"
#include "kit/base/wrappedlabel.h"
#include "kit/copies/copystate.h"
#include "kit/look/icons.h"
#include "reports/texts.h"
#include "store/records.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersForTwo = 120; ///< below this width the parts stand one below the other

} // namespace

HomePage::HomePage(Desk &desk, QWidget *parent)
    : Room(parent), m_desk(desk), m_day(wrappedLabel({}, u"muted"_s, this)), m_first(new QWidget(this))
{
    setObjectName(u"home"_s);
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    addScrolled(*this, m_content);
    addHead();
    addFirstSteps();
    addCards();
    addCopies();
    arrange();
    connect(&desk.database, &Database::changed, this, &HomePage::follow);
}

void HomePage::addHead()
{
    auto *head = new QWidget(m_content);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->addWidget(wrappedLabel(tr("Desk"), u"title"_s, head));
    m_day->setObjectName(u"home_day"_s);
    column->addWidget(m_day);
    m_grid->addWidget(head, 0, 0, 1, 2);
}

void HomePage::addFirstSteps()
{
    m_first->setObjectName(u"home_first"_s);
    auto *column = new QVBoxLayout(m_first);
    column->setContentsMargins({});
    column->addWidget(wrappedLabel(tr("This file is still empty. Begin with the bodies and people of the directory, or "
                                      "enter the next conference straight away."),
                                   {}, m_first));
    auto *buttons = new FlowLayout(nullptr);
    const auto add = [&](const char *name, const QString &iconName, const QString &text, const QString &room) {
        auto *button = new QPushButton(icon(iconName), text, m_first);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, room] { m_desk.navigator.open(Place{.room = room}); });
        buttons->addWidget(button);
    };
    add("first_directory", u"directory"_s, tr("Enter bodies and people"), u"directory"_s);
    add("first_conference", u"conference"_s, tr("Enter a conference"), u"conferences"_s);
    column->addLayout(buttons);
    m_grid->addWidget(m_first, 1, 0, 1, 2);
}

void HomePage::addCards()
{
    for (const char *key : {"overdue", "due_soon", "conferences", "missing_plans", "ending"})
        m_cards.append(new SectionCard(m_desk, QString::fromLatin1(key), m_content));
}

void HomePage::addCopies()
{
    auto *frame = new QFrame(m_content);
    frame->setObjectName(u"home_copies"_s);
    auto *column = new QVBoxLayout(frame);
    column->addWidget(wrappedLabel(tr("Last copy of the file"), u"section"_s, frame));
    m_noCopy = wrappedLabel(tr("No copy has been made yet."), u"warning"_s, frame);
    m_lastCopy = wrappedLabel({}, u"body"_s, frame);
    m_lastCopy->setObjectName(u"home_last_copy"_s);
    column->addWidget(m_noCopy);
    column->addWidget(m_lastCopy);
    QLabel *path = wrappedLabel(tr("The file lies here: %1").arg(QFileInfo(m_desk.database.path()).absoluteFilePath()),
                                u"muted"_s, frame);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(path);
    m_copies = frame;
    connect(&m_desk.database, &Database::copied, this, &HomePage::tellCopy);
    tellCopy();
}

void HomePage::tellCopy()
{
    const QString last = lastCopyText(m_desk.database);
    m_noCopy->setVisible(last.isEmpty());
    m_lastCopy->setVisible(!last.isEmpty());
    m_lastCopy->setText(last);
}

void HomePage::arrange()
{
    const int columns = width() > lettersForTwo * fontMetrics().averageCharWidth() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    QList<QWidget *> parts(m_cards.begin(), m_cards.end());
    parts.append(m_copies);
    constexpr int firstRow = 2;
    for (qsizetype i = 0; i < parts.size(); ++i)
        m_grid->addWidget(parts.at(i), firstRow + int(i) / columns, int(i) % columns, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
    for (int row = 0; row < firstRow + parts.size(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(firstRow + int(parts.size()), 1);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    arrange();
}

void HomePage::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    if (m_stale || m_shown != m_desk.today())
        refresh();
}

void HomePage::follow()
{
    if (std::exchange(m_stale, true))
        return;
    // Several steps in a row are shown once.
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            refresh();
    });
}

bool HomePage::isBlankFile() const
{
    return countOf(m_desk.database, schema<Conference>().type) == 0 &&
           countOf(m_desk.database, schema<Task>().type) == 0;
}

void HomePage::refresh()
{
    m_shown = m_desk.today();
    m_day->setText(capitalised(u"%1, %2"_s.arg(weekday(m_shown), longDate(m_shown))));
    attempt(m_desk.notices, [this] {
        m_first->setVisible(isBlankFile() && !m_desk.database.isReadOnly());
        const QList<HomeSection> sections = homeSections(m_desk.database, m_shown);
        for (qsizetype i = 0; i < m_cards.size(); ++i)
            m_cards.at(i)->show(sections.at(i));
        m_stale = false;
    });
}
