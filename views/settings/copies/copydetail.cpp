// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/copies/copydetail.h"

#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/base/navigator.h"
#include "kit/base/wrappedlabel.h"
#include "kit/look/toolbutton.h"
#include "settings/copies/differencetree.h"
#include "store/copies/secondplace.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRows = 8;

} // namespace

CopyDetail::CopyDetail(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_words(wrappedLabel({}, u"body"_s, this)), m_tree(new DifferenceTree(this))
{
    m_words->setObjectName(u"copy_words"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree->setMinimumHeight(leastRows * fontMetrics().height());
    auto *buttons = new FlowLayout(nullptr);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addWidget(m_tree, 1);
    // Without the tree the words stay where they are.
    column->addStretch(0);
    const ActRow<CopyDetail> acts{this, buttons};
    m_restore = acts.add(u"copy_restore"_s, u"undo"_s, tr("Put in the place of the file…"), &CopyDetail::restore);
    m_open = acts.add(u"copy_open"_s, u"eye"_s, tr("Open for reading"), &CopyDetail::openCopy);
    m_fetch = acts.add(u"copy_fetch"_s, u"import"_s, tr("Fetch from the second place"), &CopyDetail::fetch);
    connect(&m_run, &BackgroundRun::failed, this,
            [this](const QString &sentence) { endComparing([&] { m_words->setText(sentence); }); });
}

void CopyDetail::show(const FileCopy &copy, const QString &made, bool isElsewhere)
{
    m_copy = copy;
    m_made = made;
    m_tree->clear();
    m_restore->setVisible(!isElsewhere && !m_desk.database.isReadOnly());
    m_open->setVisible(!isElsewhere);
    m_fetch->setVisible(isElsewhere);
    m_tree->setVisible(!isElsewhere);
    m_isWaiting = false;
    if (!isElsewhere)
        return compare();
    m_words->setText(copy.isSealed
                         ? tr("This copy lies in the second place alone, locked with a password. Fetched, it "
                              "can be looked at and put in the place of the file.")
                         : tr("This copy lies in the second place alone. Fetched, it can be looked at and put "
                              "in the place of the file."));
}

void CopyDetail::compare()
{
    m_words->setText(tr("Comparing with the file…"));
    // The one that runs must come to its end, and the window does not stand still for it.
    m_isWaiting = !m_comparing.isEmpty();
    if (m_isWaiting)
        return;
    m_comparing = m_copy.path;
    m_run.start([this, file = m_desk.database.path(), copy = m_comparing](const std::stop_token &) {
        const CopyComparison comparison(file, copy);
        return [this, counts = comparison.countsInCopy(), kinds = comparison.everything(DifferenceTree::mostRecords)] {
            endComparing([&] { tell(counts, kinds); });
        };
    });
}

void CopyDetail::endComparing(const std::function<void()> &show)
{
    const QString compared = std::exchange(m_comparing, {});
    if (m_isWaiting)
        return compare();
    // Another one may have been chosen that needs no comparison.
    if (compared == m_copy.path)
        show();
}

void CopyDetail::tell(const QString &counts, const QList<DifferingKind> &kinds)
{
    m_tree->show(kinds);
    m_tree->setVisible(!kinds.isEmpty());
    QStringList lines{tr("Copy of %1").arg(m_made), counts.isEmpty() ? tr("It is empty.") : counts};
    if (kinds.isEmpty())
        lines.append(tr("The file holds what this copy holds."));
    m_words->setText(lines.join(u'\n'));
}

void CopyDetail::restore()
{
    if (m_desk.ask.confirm(
            this,
            tr("Put the copy of %1 in the place of the file? The window closes for a moment; the file as "
               "it is now stays beside it.")
                .arg(m_made),
            tr("Put in place")))
        m_desk.navigator.restore(m_copy.path);
}

void CopyDetail::openCopy()
{
    m_desk.navigator.openFile(m_copy.path);
}

void CopyDetail::fetch()
{
    std::optional<QString> password;
    if (m_copy.isSealed) {
        password = m_desk.ask.password(this, tr("Password of the copies in the second place:"));
        if (!password)
            return;
    }
    const bool done =
        attempt(m_desk.notices, [&] { fetchCopy(m_desk.database.path(), m_copy, password.value_or(QString())); });
    if (done)
        emit fetched();
}
