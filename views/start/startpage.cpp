// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/startpage.h"

#include "kit/base/elidedbutton.h"
#include "kit/base/enterpresses.h"
#include "kit/base/messagebar.h"
#include "kit/base/preferences.h"
#include "kit/base/scrolled.h"
#include "kit/base/wrappedlabel.h"
#include "kit/look/icons.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersWide = 90;

} // namespace

StartPage::StartPage(Preferences &preferences, Notices &notices, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_column(new QVBoxLayout)
{
    setObjectName(u"startPage"_s);
    setWindowTitle(u"Sổ Dân vận"_s);
    auto *content = new QWidget(this);
    auto *middle = new QWidget(content);
    middle->setLayout(m_column);
    middle->setMaximumWidth(lettersWide * fontMetrics().averageCharWidth());
    auto *row = new QHBoxLayout(content);
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(new MessageBar(notices, this));
    all->addWidget(scrolled(content, this), 1);
    m_column->addWidget(wrappedLabel(u"Sổ Dân vận"_s, u"title"_s, this));
    m_column->addWidget(wrappedLabel(tr("The register of conferences, co-operation and tasks, in one file on this PC."),
                                     u"muted"_s, this));
    addAct(u"startSample"_s, u"star"_s, tr("Try it with the sample"),
           tr("A year of a real office, to look at and to change; nothing can go wrong."), &StartPage::sampleWanted);
    addAct(u"startNew"_s, u"plus"_s, tr("New file for the office"),
           tr("Asks for the office's name, its superior and its place, once."), &StartPage::newFileWanted);
    addAct(u"startOpen"_s, u"open-folder"_s, tr("Open a file"), tr("A register that is there already."),
           &StartPage::openWanted);
    m_column->addStretch(1);
    refresh();
}

void StartPage::addAct(const QString &name, const QString &iconName, const QString &title, const QString &explained,
                       void (StartPage::*act)())
{
    auto *button = new QCommandLinkButton(title, explained, this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAccessibleDescription(explained);
    connect(button, &QCommandLinkButton::clicked, this, act);
    m_column->addWidget(button);
}

void StartPage::refresh()
{
    delete m_recent;
    m_recent = new QWidget(this);
    auto *column = new QVBoxLayout(m_recent);
    column->setContentsMargins({});
    m_column->insertWidget(m_column->count() - 1, m_recent);
    const QStringList paths = m_preferences.recentFiles();
    m_recent->setVisible(!paths.isEmpty());
    column->addWidget(wrappedLabel(tr("Opened before"), u"section"_s, m_recent));
    for (const QString &path : paths)
        addRecent(path);
}

void StartPage::addRecent(const QString &path)
{
    auto *line = new QWidget(m_recent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *open = new ElidedButton(u"%1  –  %2"_s.arg(QFileInfo(path).fileName(), QFileInfo(path).path()), line);
    open->setAccessibleName(tr("Open %1").arg(path));
    connect(open, &ElidedButton::clicked, this, [this, path] { emit fileChosen(path); });
    auto *forget = new QToolButton(line);
    forget->setIcon(icon(u"close"_s));
    forget->setAutoRaise(true);
    forget->setToolTip(tr("Take off this list; the file stays"));
    forget->setAccessibleName(tr("Take %1 off the list").arg(path));
    connect(forget, &QToolButton::clicked, this, [this, path] {
        m_preferences.removeRecentFile(path);
        refresh();
    });
    row->addWidget(open);
    row->addWidget(forget);
    row->addStretch(1);
    m_recent->layout()->addWidget(line);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (!enterPresses(*event))
        QWidget::keyPressEvent(event);
}
