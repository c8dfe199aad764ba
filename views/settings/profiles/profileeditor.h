// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile/profilevalues.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QPushButton;
class ValueRow;

/// The values of one layout, a group at a time.
class ProfileEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileEditor(QWidget *parent = nullptr);

    /// `base` is the layout that it was made from, `changes` what differs by path.
    void show(const QJsonObject &base, const QJsonObject &changes, bool isEditable);
    using QWidget::show;
    /// Why the value that was just offered cannot be.
    void refuse(const QString &path, const QString &sentence);

signals:
    /// All that differs from now on, with the value that was changed last; empty where all go back.
    void changed(const QJsonObject &changes, const QString &path);

private:
    void showGroup(int index);
    void addRow(const ProfileValue &value);
    void fill();
    void change(const ProfileValue &value, const QJsonValue &stored);
    void reset(const QString &path);

    QComboBox *m_groups;
    QWidget *m_page = nullptr;
    QWidget *m_host;
    QPushButton *m_resetAll;
    QList<ValueRow *> m_rows;
    QJsonObject m_base;
    QJsonObject m_changes;
    bool m_editable = false;
};
