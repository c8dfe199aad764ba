// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class RecordDetail;
struct Desk;
struct PaperKind;
struct RecordType;

/// A button for each paper that is made from the record of a detail.
class PaperButtons : public QWidget
{
    Q_OBJECT

public:
    PaperButtons(Desk &desk, RecordDetail &detail, const RecordType &type);

private:
    void follow();
    void open(const PaperKind &kind);

    Desk &m_desk;
    RecordDetail &m_detail;
    const RecordType &m_type;
};
