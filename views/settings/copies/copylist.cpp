// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/copies/copylist.h"

#include "domain/text/dates.h"
#include "domain/text/numbers.h"
#include "kit/base/desk.h"
#include "kit/base/preferences.h"
#include "kit/look/icons.h"
#include "store/database.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum CopyListColumn { MadeColumn, SizeColumn, WhereColumn };

} // namespace

CopyList::CopyList(Desk &desk, QWidget *parent) : QTreeWidget(parent), m_desk(desk)
{
    setObjectName(u"copies_list"_s);
    setAccessibleName(tr("Copies of the file"));
    header()->setAccessibleName(tr("Copies of the file: columns"));
    setHeaderLabels({tr("Made"), tr("Size"), tr("Where")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    header()->setSectionResizeMode(MadeColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(SizeColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, &CopyList::chosen);
}

QList<FileCopy> CopyList::elsewhere() const
{
    const QString path = m_desk.database.path();
    const SecondPlace place = m_desk.preferences.secondPlace(path);
    if (!isConnected(path, place))
        return {};
    QList<FileCopy> copies = copiesIn(secondFolderOf(path, place), path);
    copies.removeIf([this](const FileCopy &copy) {
        return std::ranges::any_of(m_copies, [&](const FileCopy &own) { return own.at == copy.at; });
    });
    return copies;
}

bool CopyList::isElsewhere(const FileCopy &copy) const
{
    return QFileInfo(copy.path).absolutePath() != QFileInfo(copyFolderOf(m_desk.database.path())).absoluteFilePath();
}

QString CopyList::madeText(const QDateTime &at) const
{
    constexpr qint64 minute = 60;
    const auto minuteOf = [](const QDateTime &moment) { return moment.toSecsSinceEpoch() / minute; };
    const auto alike =
        std::ranges::count_if(m_copies, [&](const FileCopy &copy) { return minuteOf(copy.at) == minuteOf(at); });
    return alike > 1 ? tr("%1 (second %2)").arg(shortMoment(at)).arg(at.time().second()) : shortMoment(at);
}

void CopyList::addCopy(const FileCopy &copy, const QString &where)
{
    auto *item = new QTreeWidgetItem(this, {madeText(copy.at), sizeText(copy.size), where});
    item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(MadeColumn, copy.path);
    if (copy.isSealed)
        item->setIcon(WhereColumn, icon(u"lock"_s));
}

void CopyList::refresh()
{
    const QString before = current().path;
    const QString path = m_desk.database.path();
    {
        const QSignalBlocker quiet(this);
        clear();
        m_copies = copiesIn(copyFolderOf(path), path);
        const qsizetype own = m_copies.size();
        m_copies += elsewhere();
        for (qsizetype i = 0; i < m_copies.size(); ++i)
            addCopy(m_copies.at(i), i < own                   ? tr("beside the file")
                                    : m_copies.at(i).isSealed ? tr("second place, locked")
                                                              : tr("second place"));
        const auto found = std::ranges::find(m_copies, before, &FileCopy::path);
        setCurrentItem(topLevelItem(found == m_copies.end() ? 0 : int(found - m_copies.begin())));
    }
    emit chosen();
}

FileCopy CopyList::current() const
{
    return m_copies.value(indexOfTopLevelItem(currentItem()));
}
