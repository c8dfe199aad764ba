// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusline.h"

#include "domain/text/dates.h"
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/base/notices.h"
#include "kit/base/preferences.h"
#include "kit/copies/copystate.h"
#include "kit/look/icons.h"
#include "store/database.h"
#include "store/log/undo.h"

#include <QFileInfo>
#include <QToolButton>
#include <QUrl>

#include <chrono>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(Desk &desk, QWidget *parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_file(addPart(u"statusFile"_s, tr("Folder of the file")))
    , m_writer(addPart(u"statusWriter"_s, tr("Who writes")))
    , m_saved(addPart(u"statusSaved"_s, tr("Last saved")))
    , m_copy(addPart(u"statusCopy"_s, tr("Last copy")))
    , m_zoom(addPart(u"statusZoom"_s, tr("Zoom back to 100 %")))
{
    setSizeGripEnabled(false);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_file->setText(QFileInfo(desk.database.path()).fileName());
    m_file->setToolTip(tr("%1 – a click opens its folder").arg(desk.database.path()));
    const Identity &who = desk.database.identity();
    m_writer->setText(desk.database.isReadOnly() ? tr("read-only") : u"%1 @ %2"_s.arg(who.author, who.computer));
    connect(m_file, &QToolButton::clicked, this, &StatusLine::openFolder);
    connect(m_writer, &QToolButton::clicked, this, &StatusLine::settingsWanted);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { m_desk.navigator.open(Place{.room = u"settings"_s, .page = u"copies"_s}); });
    connect(m_saved, &QToolButton::clicked, this, [this] {
        const auto step = lastStep(m_desk.database);
        m_desk.notices.say(step ? tr("Last saved: %1").arg(step->label) : tr("Nothing has been changed yet."));
    });
    connect(m_zoom, &QToolButton::clicked, this, [this] { m_desk.preferences.setZoom(100); });
    connect(&desk.database, &Database::changed, this, &StatusLine::showSaved);
    connect(&desk.preferences, &Preferences::lookChanged, this, &StatusLine::showZoom);
    connect(&desk.database, &Database::copied, this, &StatusLine::showCopy);
    connect(&desk.database, &Database::changed, this, &StatusLine::showCopy);
    connect(&desk.preferences, &Preferences::secondPlaceChanged, this, &StatusLine::showCopy);
    // What has not been copied grows old by itself.
    connect(&m_minutes, &QTimer::timeout, this, &StatusLine::showCopy);
    m_minutes.start(std::chrono::minutes(1));
    showSaved();
    showCopy();
    showZoom();
}

QToolButton *StatusLine::addPart(const QString &name, const QString &label)
{
    auto *part = new QToolButton(this);
    part->setObjectName(name);
    part->setAccessibleName(label);
    part->setAutoRaise(true);
    part->setFocusPolicy(Qt::TabFocus);
    addPermanentWidget(part);
    return part;
}

void StatusLine::showSaved()
{
    const auto step = lastStep(m_desk.database);
    m_saved->setText(step ? tr("saved %1").arg(shortMoment(step->at)) : tr("not changed yet"));
}

void StatusLine::showCopy()
{
    attempt(m_desk.notices, [this] {
        const CopyState state = copyState(m_desk.database, m_desk.preferences);
        m_copy->setIcon(icon(state.light));
        m_copy->setText(state.text);
        m_copy->setToolTip(state.where);
    });
}

void StatusLine::showZoom()
{
    m_zoom->setText(u"%1 %"_s.arg(m_desk.preferences.zoom()));
    m_zoom->setToolTip(tr("Ctrl+wheel zooms; a click goes back to 100 %"));
}

void StatusLine::openFolder()
{
    m_desk.ask.openOutside(QUrl::fromLocalFile(QFileInfo(m_desk.database.path()).absolutePath()));
}
