// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "domain/files/attachment.h"

#include <QWidget>

class AddRun;
class AttachmentModel;
class FlowLayout;
class OutsideCopies;
class QLabel;
class QTableView;
class QToolButton;
struct Desk;

/// The files beside a record: added by a button or by dropping them here, opened and dragged out as private copies.
class AttachmentsPane : public QWidget
{
    Q_OBJECT

public:
    /// `owner` is a kind of record that takes files.
    AttachmentsPane(Desk &desk, const RecordType &owner, QWidget *parent = nullptr);

    /// 0: there is no record yet, and nothing is shown.
    void setOwner(qint64 owner);
    void add(const QStringList &paths);
    /// Chooses the file in the list; false where it is not one of these.
    bool select(const RecordRef &attachment);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void setUpTable();
    QToolButton *addTool(const char *name, const QString &icon, const QString &text, void (AttachmentsPane::*act)());
    void addKeys(const QString &text, const QList<QKeySequence> &keys, void (AttachmentsPane::*act)());
    [[nodiscard]] QString nameOf(const char *part) const;
    void refresh();
    void showActs();
    void fitRows();
    void reveal();
    void tellChanged();
    void choose();
    void open();
    void save();
    void remove();
    void takeBack();
    [[nodiscard]] QList<Attachment> selected() const;

    Desk &m_desk;
    const RecordType &m_type;
    OutsideCopies *m_copies;
    AttachmentModel *m_model;
    QLabel *m_heading;
    QLabel *m_hint;
    FlowLayout *m_tools;
    QTableView *m_table;
    QToolButton *m_add = nullptr;
    QToolButton *m_open;
    QToolButton *m_save;
    QToolButton *m_remove = nullptr;
    QToolButton *m_takeBack = nullptr;
    AddRun *m_run = nullptr; ///< while files are being added
    qint64 m_owner = 0;
    bool m_stale = true;
};
