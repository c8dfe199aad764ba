// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/recordpage.h"

/// The registers with their next number, and beside them the numbers that the chosen one has given.
class RegistersPage : public RecordPage
{
    Q_OBJECT

public:
    RegistersPage(Desk &desk, QWidget *parent);

    /// A number opens in its register.
    void open(const Place &place, const RecordRef &owner) override;

private:
    Desk &m_desk;
};
