// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct RegisterFile;
class Wording;

/// The register as a book: every number that was taken, with what became of it in words.
Document registerBook(const RegisterFile &file, const Wording &wording);
