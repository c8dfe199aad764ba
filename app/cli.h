// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// Carries the translation context of the command line's sentences.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};
