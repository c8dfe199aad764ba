// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// Carries the translation context of the sentences of exchange.
struct Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};
