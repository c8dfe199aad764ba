// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/directory/directorytree.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

/// Bodies under the bodies they belong to.
class OrganisationTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The body's id.
    static constexpr int IdRole = Qt::UserRole;

    using QAbstractItemModel::QAbstractItemModel;

    /// `bodies` as shownBodies() gives them.
    void show(const QList<BodyOnDay> &bodies);
    [[nodiscard]] int shownCount() const { return int(m_nodes.size()) - 1; }
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// The user wants these bodies to belong to another one (0: to none).
    void parentWanted(const QList<qint64> &ids, qint64 parent);

private:
    /// The first is the invisible root.
    struct Node
    {
        BodyOnDay body;
        int parent = 0;
        int row = 0;
        std::vector<int> children;
    };

    [[nodiscard]] int nodeAt(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : 0; }
    [[nodiscard]] bool isWithin(int node, qint64 id) const;

    std::vector<Node> m_nodes{Node{}};
    QHash<qint64, int> m_places; ///< nodes by body
    bool m_readOnly = false;
};
