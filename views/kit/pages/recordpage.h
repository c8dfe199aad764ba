// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/lists/recordlist.h"
#include "kit/pages/detail.h"
#include "kit/pages/room.h"

#include <functional>

class PageHead;
class QSplitter;
class QStackedWidget;
class QToolButton;

/// A list of records of one kind with the detail of the current one beside it, which folds below on a narrow window.
class RecordPage : public Room
{
    Q_OBJECT

public:
    using MakeDetail = std::function<Detail *(Desk &, QWidget *parent)>;

    RecordPage(Desk &desk, const RecordType &type, const ListSpec &spec, const MakeDetail &makeDetail,
               QWidget *parent = nullptr);

    void open(const Place &place, const RecordRef &owner) override;
    void startNew() override;
    void startFilter() override;
    void print() override;
    void exportList() override;

    [[nodiscard]] RecordList &list() { return *m_list; }
    /// Made when it is first needed.
    [[nodiscard]] Detail &detail();
    /// What a new record begins with.
    void setDefaults(std::function<FieldValues()> defaults) { m_defaults = std::move(defaults); }
    /// A further button in the page's head.
    QToolButton *addTool(const QString &name, const QString &iconName, const QString &text);
    /// A bar between the page's head and the list.
    void addBar(QWidget *bar);
    void deleteSelected();
    /// No record is shown any more.
    void showNothing();

signals:
    void shown(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillHead(const QString &newLabel);
    void addAction(const QString &text, const QKeySequence &keys, void (RecordPage::*act)());
    void show(qint64 id);
    void resume(qint64 id);
    void fold();

    Desk &m_desk;
    const RecordType &m_type;
    PageHead *m_head;
    QSplitter *m_split;
    RecordList *m_list;
    QStackedWidget *m_side;
    MakeDetail m_makeDetail;
    Detail *m_detail = nullptr;
    bool m_divided = false; ///< by the user, between list and detail
    std::function<FieldValues()> m_defaults;
};
