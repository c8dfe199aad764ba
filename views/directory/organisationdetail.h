// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/recorddetail.h"

#include <QDate>

class HoldersPane;

/// A body with its names, what it came from and went over into, and who holds its posts on the day of the directory.
class OrganisationDetail : public RecordDetail
{
    Q_OBJECT

public:
    OrganisationDetail(Desk &desk, QWidget *parent);

    void setDay(QDate day);
    void load(qint64 id) override;
    void startNew(const FieldValues &defaults) override;

private:
    void showHolders();

    HoldersPane *m_holders;
    QDate m_day;
};
