// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ticking.h"

#include <QStringList>

class Connection;

/// Contents of attached files, by their hashes.
struct FoundContents
{
    QStringList holding; ///< one of the names
    QStringList unsure;  ///< what cannot be looked into, such as pictures and PDFs
};

/// Looks into all that the file keeps, also for the bin and for versions before. Nothing of it is changed: no DOCX and
/// no PDF can be written anew here.
FoundContents contentsHolding(const Connection &connection, const QStringList &names, const Tick &tick);

/// What the attached files with these contents are called now; of such in the bin, and of versions before, it says so.
QStringList filesOf(const Connection &connection, const QStringList &contents);
