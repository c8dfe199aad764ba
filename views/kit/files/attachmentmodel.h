// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/files/attachment.h"

#include <QAbstractTableModel>

class OutsideCopies;
struct Desk;

/// The files beside one record. Their names and notes can be typed over; what is dragged out is a private copy.
class AttachmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, Added, Note, Columns };

    AttachmentModel(Desk &desk, OutsideCopies &copies, QObject *parent);

    /// Rows that stay the same records keep their selection.
    void setFiles(const QList<Attachment> &files);
    [[nodiscard]] const QList<Attachment> &files() const { return m_files; }
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    [[nodiscard]] QString textOf(const Attachment &file, int column) const;

    Desk &m_desk;
    OutsideCopies &m_copies;
    QList<Attachment> m_files;
};
