// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/fields/editors.h"

#include <QPointer>
#include <QStyledItemDelegate>

/// Puts the kit's own editors into the cells of a grid.
class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    GridDelegate(Desk &desk, QObject *parent) : QStyledItemDelegate(parent), m_desk(desk) {}

    /// References to what belongs to this record offer nothing of others.
    void setScope(const RecordRef &scope) { m_scope = scope; }

    /// The editor that is open; null where none is.
    [[nodiscard]] FieldEditor *current() const { return m_current; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    void wentOn() const;

private:
    void finish(FieldEditor *editor) const;
    void refuse(const FieldEditor &typed, const QModelIndex &index) const;
    void goOn(const QModelIndex &index, const QString &typed) const;

    Desk &m_desk;
    RecordRef m_scope;
    mutable QPointer<FieldEditor> m_current;
};
