// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/organisationtree.h"

#include "domain/core/schema.h"
#include "kit/look/look.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

const QString bodiesMime = u"application/x-danvan-bodies"_s;

QList<qint64> idsIn(const QMimeData *data)
{
    QList<qint64> ids;
    QDataStream stream(data->data(bodiesMime));
    stream >> ids;
    return ids;
}

} // namespace

void OrganisationTree::show(const QList<BodyOnDay> &bodies)
{
    beginResetModel();
    m_nodes.assign(1, Node{});
    m_places.clear();
    for (const BodyOnDay &body : bodies) {
        m_places.insert(body.id, int(m_nodes.size()));
        m_nodes.push_back({body, 0, 0, {}});
    }
    for (int at = 1; at < int(m_nodes.size()); ++at) {
        Node &node = m_nodes[size_t(at)];
        node.parent = m_places.value(node.body.parent);
        std::vector<int> &siblings = m_nodes[size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings.push_back(at);
    }
    endResetModel();
}

QModelIndex OrganisationTree::indexOf(qint64 id) const
{
    const int at = m_places.value(id);
    return at > 0 ? createIndex(m_nodes[size_t(at)].row, 0, quintptr(at)) : QModelIndex();
}

QModelIndex OrganisationTree::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, quintptr(m_nodes[size_t(nodeAt(parent))].children[size_t(row)]));
}

QModelIndex OrganisationTree::parent(const QModelIndex &child) const
{
    const int at = m_nodes[size_t(nodeAt(child))].parent;
    return at > 0 ? createIndex(m_nodes[size_t(at)].row, 0, quintptr(at)) : QModelIndex();
}

int OrganisationTree::rowCount(const QModelIndex &parent) const
{
    return int(m_nodes[size_t(nodeAt(parent))].children.size());
}

QVariant OrganisationTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BodyOnDay &body = m_nodes[size_t(nodeAt(index))].body;
    switch (role) {
    case IdRole:
        return body.id;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return body.exists ? body.name : tr("%1 (not on this day)").arg(body.name);
    case Qt::ForegroundRole:
        return body.exists ? QVariant() : QVariant(currentLook().color(Role::Muted));
    default:
        return {};
    }
}

QVariant OrganisationTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return translatedLabel(schema<Organisation>().type);
    return QAbstractItemModel::headerData(section, orientation, role);
}

Qt::ItemFlags OrganisationTree::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags moves = m_readOnly ? Qt::NoItemFlags : Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    // The empty space below the tree takes what is to stand at the top.
    return index.isValid() ? moves | Qt::ItemIsEnabled | Qt::ItemIsSelectable : moves & Qt::ItemIsDropEnabled;
}

QStringList OrganisationTree::mimeTypes() const
{
    return {bodiesMime};
}

QMimeData *OrganisationTree::mimeData(const QModelIndexList &indexes) const
{
    QList<qint64> ids;
    for (const QModelIndex &index : indexes)
        ids.append(index.data(IdRole).toLongLong());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << ids;
    auto *data = new QMimeData;
    data->setData(bodiesMime, bytes);
    return data;
}

bool OrganisationTree::isWithin(int node, qint64 id) const
{
    for (int at = node; at > 0; at = m_nodes[size_t(at)].parent) {
        if (m_nodes[size_t(at)].body.id == id)
            return true;
    }
    return false;
}

bool OrganisationTree::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (m_readOnly || !data->hasFormat(bodiesMime))
        return false;
    const QList<qint64> ids = idsIn(data);
    return std::ranges::none_of(ids, [&](qint64 id) { return isWithin(nodeAt(parent), id); });
}

bool OrganisationTree::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                    const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    emit parentWanted(idsIn(data), parent.data(IdRole).toLongLong());
    return true;
}
