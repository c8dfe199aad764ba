// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/files/attachmentmodel.h"

#include "domain/text/dates.h"
#include "domain/text/numbers.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/files/outsidecopies.h"
#include "kit/look/icons.h"
#include "store/records.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

AttachmentModel::AttachmentModel(Desk &desk, OutsideCopies &copies, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_copies(copies)
{
}

void AttachmentModel::setFiles(const QList<Attachment> &files)
{
    if (std::ranges::equal(files, m_files, {}, &Attachment::id, &Attachment::id)) {
        m_files = files;
        if (!files.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_files = files;
    endResetModel();
}

int AttachmentModel::rowOf(qint64 id) const
{
    const auto at = std::ranges::find(m_files, Id<Attachment>{id}, &Attachment::id);
    return at == m_files.end() ? -1 : int(at - m_files.begin());
}

int AttachmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int AttachmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString AttachmentModel::textOf(const Attachment &file, int column) const
{
    switch (column) {
    case Name:
        return file.fileName;
    case Size:
        return sizeText(file.size);
    case Added:
        return shortDate(file.addedOn);
    default:
        return file.note;
    }
}

QVariant AttachmentModel::data(const QModelIndex &index, int role) const
{
    const Attachment &file = m_files.at(index.row());
    const bool changed = index.column() == Name && m_copies.changed().contains(file.id);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return textOf(file, index.column());
    if (role == Qt::ToolTipRole)
        return changed ? tr("Changed in another program") : textOf(file, index.column());
    if (role == Qt::DecorationRole && changed)
        return icon(u"edit"_s);
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant AttachmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("File"), tr("Size"), tr("Added"), tr("Note")};
    return titles[section];
}

Qt::ItemFlags AttachmentModel::flags(const QModelIndex &index) const
{
    const bool typed = (index.column() == Name || index.column() == Note) && !m_desk.database.isReadOnly();
    const Qt::ItemFlags all = QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
    return typed ? all | Qt::ItemIsEditable : all;
}

bool AttachmentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Attachment file = m_files.at(index.row());
    if (role != Qt::EditRole || value.toString() == textOf(file, index.column()))
        return false;
    const QString column = index.column() == Name ? u"file_name"_s : u"note"_s;
    return attempt(m_desk.notices, [&] {
        changeRecord(m_desk.database, {&schema<Attachment>().type, file.id.value},
                     {{column, StoredAs<QString>::to(value.toString())}});
    });
}

QStringList AttachmentModel::mimeTypes() const
{
    return {u"text/uri-list"_s};
}

QMimeData *AttachmentModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    QList<QUrl> urls;
    const bool copied = attempt(m_desk.notices, [&] {
        for (const int row : rows)
            urls.append(QUrl::fromLocalFile(m_copies.copyOf(m_files.at(row))));
    });
    if (!copied || urls.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}
