// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/copies/secondplacepane.h"

#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/base/preferences.h"
#include "kit/base/wrappedlabel.h"
#include "kit/copies/copystate.h"
#include "kit/look/toolbutton.h"
#include "store/copies/secondplace.h"
#include "store/database.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SecondPlacePane::SecondPlacePane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(wrappedLabel({}, u"muted"_s, this))
    , m_locked(wrappedLabel({}, u"muted"_s, this))
{
    m_words->setObjectName(u"second_words"_s);
    m_locked->setObjectName(u"second_locked"_s);
    auto *buttons = new FlowLayout(nullptr);
    const ActRow<SecondPlacePane> acts{this, buttons};
    acts.add(u"second_choose"_s, u"open-folder"_s, tr("Choose a folder…"), &SecondPlacePane::chooseFolder);
    m_leave = acts.add(u"second_leave"_s, u"close"_s, tr("No second place"), &SecondPlacePane::leaveFolder);
    m_lock = acts.add(u"second_lock"_s, u"lock"_s, tr("Lock with a password…"), &SecondPlacePane::lock);
    m_unlock = acts.add(u"second_unlock"_s, u"close"_s, tr("No password any more"), &SecondPlacePane::unlock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    column->addWidget(m_locked);
    column->addLayout(buttons);
    connect(&desk.preferences, &Preferences::secondPlaceChanged, this, &SecondPlacePane::tell);
    connect(&desk.database, &Database::copied, this, &SecondPlacePane::tell);
    tell();
}

QString SecondPlacePane::path() const
{
    return m_desk.database.path();
}

void SecondPlacePane::tell()
{
    const SecondPlace place = m_desk.preferences.secondPlace(path());
    const bool isThere = !place.folder.isEmpty();
    m_words->setText(isThere ? secondPlaceText(m_desk.preferences, path())
                             : tr("None yet. Choose a folder on another disk, a stick or the office's share: each copy "
                                  "is brought there as well, as soon as it is connected."));
    m_locked->setText(place.seal.isEmpty() ? tr("The copies there are not locked: who finds the stick can read them.")
                                           : tr("New copies there are locked. Keep the password in a safe place: "
                                                "without it nobody can open them, not even you."));
    m_locked->setVisible(isThere);
    m_leave->setVisible(isThere);
    m_lock->setVisible(isThere && place.seal.isEmpty());
    m_unlock->setVisible(isThere && !place.seal.isEmpty());
}

void SecondPlacePane::chooseFolder()
{
    const QString folder = m_desk.ask.folder(this, tr("The second place for the copies"));
    if (folder.isEmpty())
        return;
    attempt(m_desk.notices, [&] {
        const SecondPlace place{folder, m_desk.preferences.secondPlace(path()).seal, {}};
        prepareSecondPlace(path(), place);
        m_desk.preferences.setSecondPlace(path(), place);
        m_desk.notices.say(tr("From the next copy on, copies are brought to “%1” as well.").arg(folder));
    });
}

void SecondPlacePane::leaveFolder()
{
    m_desk.preferences.setSecondPlace(path(), {});
    m_desk.notices.say(tr("Copies are no longer brought to a second place; those that are there stay."));
}

void SecondPlacePane::lock()
{
    const auto password = m_desk.ask.password(this, tr("Password for the copies in the second place:"));
    if (!password)
        return;
    if (m_desk.ask.password(this, tr("The same password once more:")) != password)
        return m_desk.notices.warn(tr("The two passwords differ; nothing has changed."));
    attempt(m_desk.notices, [&] {
        SecondPlace place = m_desk.preferences.secondPlace(path());
        place.seal = sealFor(*password);
        m_desk.preferences.setSecondPlace(path(), place);
        m_desk.notices.say(tr("Copies brought there from now on are locked; those that are there stay as they are."));
    });
}

void SecondPlacePane::unlock()
{
    SecondPlace place = m_desk.preferences.secondPlace(path());
    place.seal = {};
    m_desk.preferences.setSecondPlace(path(), place);
    m_desk.notices.say(tr("Copies brought there from now on are not locked."));
}
