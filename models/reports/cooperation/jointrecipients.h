// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

struct CooperationFile;
class Wording;

/// As typed for the paper; else the superiors of all parties, their leaders, the units that act, and where it is kept.
QStringList jointRecipients(const CooperationFile &file, const Wording &wording);
