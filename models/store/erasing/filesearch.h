// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/erasing/nametext.h"

#include <QByteArray>

/// What can be said of a file that was looked into: a picture may show the name, and nobody can tell.
enum class Look { Holds, HoldsNot, Unsure };

/// Looks for the names in what a file holds: in plain text, in the parts of DOCX, XLSX, ODT and other containers, also
/// where a word processor has cut the name into runs, and byte by byte in anything else.
Look lookInto(const QByteArray &content, const NameText &names);
