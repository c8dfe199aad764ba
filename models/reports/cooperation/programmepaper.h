// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct CooperationFile;
struct Programme;
class Wording;

/// The programme or regulation of several years as its parties sign it.
Document programmePaper(const CooperationFile &file, const Wording &wording);

/// "Chương trình số 05-CTr/BDVTU-CAT, ngày 20/5/2022 về …", as other papers name their base.
QString citationOf(const Programme &programme, const Wording &wording);
