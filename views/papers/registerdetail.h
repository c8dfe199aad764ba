// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/register.h"
#include "kit/lists/listspec.h"
#include "kit/pages/recorddetail.h"
#include "store/database.h"

class EntryPanel;
class FlowLayout;
class QLabel;
class QToolButton;
class RecordTable;

/// A register: the numbers that it has given, what can be done with them, and what it is.
class RegisterDetail : public RecordDetail
{
    Q_OBJECT

public:
    RegisterDetail(Desk &desk, QWidget *parent);

    void point(const RecordRef &record) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void follow(const Changes &changes);
    void showEntries();
    void showActs();
    void reserve();
    void takeSecret();
    void enterPartners();
    void makeVoid();
    void openBook();
    void exportNumbers();
    [[nodiscard]] Id<Register> shown() const { return {recordId()}; }

    Desk &m_desk;
    ListSpec m_spec;
    RecordTable *m_entries = nullptr;
    QLabel *m_empty = nullptr;
    EntryPanel *m_reserving = nullptr;
    EntryPanel *m_entering = nullptr;
    QList<QToolButton *> m_writing;
    QToolButton *m_void = nullptr;
};
